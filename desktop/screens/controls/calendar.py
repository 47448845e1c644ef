"""The calendar of a date field: a month of days, walked by the arrow keys, chosen by Enter, left by Esc."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from desktop.entry.dates import FIRST_YEAR, LAST_YEAR
from desktop.screens.look import theme
from desktop.screens.look.icons import icon

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Calendar(QFrame):
    """A pane over the others of its window that closes when a day is chosen or the cursor leaves it."""

    chosen = Signal(date)

    def __init__(self, day: date, line: QWidget):
        """day: the day that is in hand when it opens; line: where the cursor comes from, and goes back to."""
        super().__init__(line.window())
        self._line = line
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendar")
        self.month = QCalendarWidget()
        self.month.setAccessibleName(self.tr("Calendar"))
        self.month.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.activated.connect(self._choose)
        self.month.clicked.connect(self._choose)
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        column.addWidget(self.month)

    def open_beneath(self) -> None:
        """Shows the calendar beneath its line, moved so far that the window holds it."""
        self.adjustSize()
        whole = self._line.window()
        place = self._line.mapTo(whole, QPoint(0, self._line.height() + theme.px(2)))
        right, bottom = whole.width() - self.width(), whole.height() - self.height()
        self.move(max(0, min(place.x(), right)), max(0, min(place.y(), bottom)))
        self.show()
        self.raise_()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._close_if_left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the calendar and nothing else; what is typed stays."""
        if event.key() == Qt.Key.Key_Escape:
            self._line.setFocus()

    def _close_if_left(self, _was: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now):
            self.close()

    def _choose(self, day: QDate) -> None:
        # Enter says both that a day is clicked and that it is activated.
        self.month.blockSignals(True)
        self.chosen.emit(cast(date, day.toPython()))
        self._line.setFocus()

    def _dress(self) -> None:
        used = theme.tokens()
        head = QTextCharFormat()
        head.setForeground(QColor(used.ink3))
        head.setBackground(QColor(used.raised))
        for day in _WEEKEND:
            # Else Qt draws them in a red of its own.
            self.month.setWeekdayTextFormat(day, QTextCharFormat())
        self.month.setHeaderTextFormat(head)
        for name, drawing in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
            button = self.month.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(drawing, used.ink2))
