"""The day everything is shown as of: typed, a day back or on, or today again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import read_typed_date
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.look import theme
from desktop.screens.words.words import in_window_words

DAY = timedelta(days=1)


class AsOf(QFrame):
    """Shows a day and asks for another. It changes nothing itself: the window does, and calls `show_day`.

    refused: why what is typed is no day to show, empty once that is past; entered: the keys are to go on.
    """

    asked = Signal(object)
    refused = Signal(str)
    entered = Signal()

    def __init__(self, today: date, parent: QWidget | None = None):
        super().__init__(parent)
        self._today = self._on = today
        self.day = QLineEdit()
        self._weekday = theme.label(size=12, tone="second")
        self._back = KeyButton("", "left", kind="bare")
        self._forth = KeyButton("", "right", kind="bare")
        self.to_today = KeyButton(self.tr("Today"), kind="bare")
        self._name_parts()
        self._lay_out()
        self.day.installEventFilter(self)
        self.day.returnPressed.connect(self._enter)
        # Left for another part of the window: what stands in the line is never another day than is shown.
        self.day.editingFinished.connect(self._read)
        self._back.clicked.connect(lambda: self._ask(self._on, -DAY))
        self._forth.clicked.connect(lambda: self._ask(self._on, DAY))
        self.to_today.clicked.connect(lambda: self.asked.emit(self._today))
        self.show_day(today)

    def show_day(self, on: date) -> None:
        """Shows the day everything is shown as of now."""
        self._on = on
        self.day.setText(f"{on:%d.%m.%Y}")
        self.day.setToolTip("")
        self.day.setAccessibleDescription("")
        self._mark_wrong(False)
        self._weekday.setText(QLocale().standaloneDayName(on.isoweekday()))
        self.to_today.setEnabled(on != self._today)

    def least_width(self) -> int:
        """How wide it is to be for all but the name of the weekday."""
        parts = [one for one in self.children() if isinstance(one, QWidget) and one is not self._weekday]
        between = theme.px(4) * (len(parts) + 1)
        # A line that is given a width would still have more for its hint.
        widths = (min(one.sizeHint().width(), one.maximumWidth()) for one in parts)
        return sum(widths) + between + theme.px(14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives up the name of the weekday where there is no room for it."""
        super().resizeEvent(event)
        self.rescale()

    def rescale(self) -> None:
        """Shows the name of the weekday where there is room for it in the size that texts have now."""
        self._weekday.setVisible(self.width() >= self.least_width() + self._weekday.sizeHint().width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shows the focus of the line on the border of the whole, and takes a typed day back on Esc."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            theme.restyle(self, "focused", "true" if event.type() == QEvent.Type.FocusIn else "false")
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.show_day(self._on)
            self.refused.emit("")
        return super().eventFilter(watched, event)

    def _ask(self, on: date, by: timedelta) -> None:
        if date.min + DAY < on < date.max - DAY:
            self.asked.emit(on + by)

    def _enter(self) -> None:
        if self._read():
            self.entered.emit()

    def _read(self) -> bool:
        """Asks for the day that is typed; False where it is none."""
        read = read_typed_date(self.day.text(), "on", self._today)
        if isinstance(read, Refusal):
            return self._refuse(in_window_words(read.reason))
        if not read.is_day:
            return self._refuse(self.tr("Everything is shown as of one day. Enter day, month and year."))
        if read.first == self._on:
            self.show_day(self._on)
        else:
            self.asked.emit(read.first)
        return True

    def _refuse(self, reason: str) -> Literal[False]:
        self._mark_wrong(True)
        self.day.setToolTip(reason)
        self.day.setAccessibleDescription(reason)
        self.refused.emit(reason)
        return False

    def _mark_wrong(self, wrong: bool) -> None:
        theme.restyle(self, "error", "true" if wrong else "false")

    def _name_parts(self) -> None:
        self.setObjectName("as_of")
        self.day.setObjectName("as_of_day")
        self.day.setFont(theme.font(13, 500))
        self.day.setAccessibleName(self.tr("As of"))
        self._back.setAccessibleName(self.tr("A day earlier"))
        self._forth.setAccessibleName(self.tr("A day later"))
        for button in (self._back, self._forth):
            button.setToolTip(button.accessibleName())

    def _lay_out(self) -> None:
        self.setFixedHeight(theme.px(36))
        self.day.setFixedWidth(theme.px(84))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), 0, theme.px(2), 0)
        row.setSpacing(theme.px(4))
        row.addWidget(theme.label(self.tr("As of"), size=12, tone="second"))
        row.addWidget(self.day)
        row.addWidget(self._weekday)
        row.addStretch(1)
        for part in (_upright(), self._back, self._forth, _upright(), self.to_today):
            row.addWidget(part)


def _upright() -> QFrame:
    line = QFrame()
    line.setFixedWidth(1)
    line.setProperty("hairline", "true")
    return line
