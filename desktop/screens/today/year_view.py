"""The marks of twelve months as a calendar: a count on each day, a bar for each month, walked by the keys."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.case import PartialDate
from desktop.casebook.lists.marks_ahead import MarksAhead
from desktop.eligibility.dates import add_months
from desktop.screens.today.today_lines import with_weekday
from desktop.screens.today.year_layout import YearLayout, month_name
from desktop.screens.today.year_months import MONTHS, last_day, last_of, months_from
from desktop.screens.today.year_painter import paint_year
from desktop.screens.words.counted import grouped
from desktop.screens.words.language import plural
from desktop.screens.words.words import day_text

translate = QCoreApplication.translate

_STEPS = {
    Qt.Key.Key_Left: timedelta(days=-1),
    Qt.Key.Key_Right: timedelta(days=1),
    Qt.Key.Key_Up: timedelta(days=-7),
    Qt.Key.Key_Down: timedelta(days=7),
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class YearView(QWidget):
    """Twelve months, painted. What is in hand is said in words too: its name is the day or month in hand.

    moved: another day is in hand; chosen: the first and the last day of what was clicked or entered.
    """

    moved = Signal(object)
    chosen = Signal(object, object)

    def __init__(self, on: date, parent: QWidget | None = None):
        super().__init__(parent)
        self._on = self.day = on
        self._marks: MarksAhead | None = None
        self._layout = YearLayout(on, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_marks(on, None)

    def show_marks(self, on: date, marks: MarksAhead | None) -> None:
        """Shows the twelve months from a day on; None while they are being counted."""
        was_in = self._on <= self.day <= last_day(self._on) and self._on == on
        self._on, self._marks = on, marks
        self.rescale()
        self._go_to(self.day if was_in else on)

    def rescale(self) -> None:
        """Lays the year out in the size that texts have now."""
        most = max(self._marks.by_day.values(), default=0) if self._marks else 0
        self._layout = YearLayout(self._on, most)
        self.updateGeometry()

    def count_on(self, day: date) -> int | None:
        """How many marks fall on a day; None while they are being counted."""
        return None if self._marks is None else self._marks.by_day.get(day, 0)

    def count_in(self, month: date) -> int | None:
        """How many fall in a month."""
        return None if self._marks is None else self._marks.in_month(month)

    def in_words(self) -> str:
        """All of the picture as text: each month with its count."""
        months = [f"{month_name(month, self._on)} {_count(self.count_in(month))}" for month in self.months()]
        return ", ".join(months)

    def months(self) -> list[date]:
        """The first of each month shown."""
        return months_from(self._on)

    def day_in_words(self, day: date) -> str:
        """A day with its count: "Friday 20 March 2026: 3 marks"."""
        return f"{with_weekday(day, day_text(day))}: {_marks(self.count_on(day))}"

    def month_in_words(self, month: date) -> str:
        """A month with its count: "March 2026: 8 marks"."""
        return f"{day_text(PartialDate(month, last_of(month)))}: {_marks(self.count_in(month))}"

    def sizeHint(self) -> QSize:
        """As large as its months need to be."""
        return self._layout.size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the months."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_year(painter, self._layout, self._marks, self.day if self.hasFocus() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the days, page keys the months; Enter lists the day, Ctrl+Enter the month."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go_to(self.day + _STEPS[key])
        elif key in _MONTHS:
            self._go_to(add_months(self.day, _MONTHS[key]))
        elif key == Qt.Key.Key_Home:
            self._go_to(self._on)
        elif key == Qt.Key.Key_End:
            self._go_to(last_day(self._on))
        elif key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose_month(self.day)
        elif key in _ENTER:
            self.chosen.emit(self.day, self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a day lists it; one on the head of a month lists the month."""
        day, month = self._layout.day_at(event.position()), self._layout.month_at(event.position())
        if day is not None and day >= self._on:
            self._go_to(day)
            self.chosen.emit(day, day)
        elif month is not None:
            self._choose_month(month)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows by the pointer what can be clicked."""
        on_something = self.words_at(event.position()) != ""
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_something else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Says in a tooltip what stands under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def place_of(self, day: date) -> QPoint:
        """The middle of a day's cell."""
        return self._layout.cells[day].center().toPoint()

    def place_of_month(self, month: date) -> QPoint:
        """The middle of a month's head."""
        return self._layout.heads[month.replace(day=1)].center().toPoint()

    def words_at(self, place: QPointF | QPoint) -> str:
        """What stands at a place, in words; empty where there is nothing to list."""
        place = QPointF(place)
        day, month = self._layout.day_at(place), self._layout.month_at(place)
        if day is not None:
            return self.day_in_words(day) if day >= self._on else ""
        return self.month_in_words(month) if month is not None else ""

    def _choose_month(self, month: date) -> None:
        first = max(self._on, month.replace(day=1))
        self.chosen.emit(first, last_of(month))

    def _go_to(self, day: date) -> None:
        self.day = min(max(day, self._on), last_day(self._on))
        total = grouped(sum(self._marks.by_day.values())) if self._marks else "…"
        self.setAccessibleName(self.day_in_words(self.day))
        name = self.tr("Marks in the next {0} months: {1}. {2}")
        self.setAccessibleDescription(name.format(MONTHS, total, self.in_words()))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.moved.emit(self.day)
        self.update()

    def cell(self, day: date) -> QRectF:
        """Where a day stands."""
        return self._layout.cells[day]


def _count(count: int | None) -> str:
    return "…" if count is None else grouped(count)


def _marks(count: int | None) -> str:
    if count is None:
        return "…"
    return plural("{0} marks", "", count).format(grouped(count))
