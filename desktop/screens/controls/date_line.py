"""The line a date is typed in: Up and Down move a day, Page Up and Page Down a month, F4 opens a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.case import PartialDate
from desktop.entry.dates import FIRST_YEAR
from desktop.entry.day_steps import a_day_on, a_month_on
from desktop.entry.typed_dates import read_typed_date
from desktop.screens.controls.calendar import Calendar
from desktop.screens.controls.form_dates import day_as_typed
from desktop.screens.controls.line_edit import LineEdit

_Move = Callable[[PartialDate], PartialDate]
_MOVES: dict[Qt.Key, _Move] = {
    Qt.Key.Key_Up: partial(a_day_on, by=1),
    Qt.Key.Key_Down: partial(a_day_on, by=-1),
    Qt.Key.Key_PageUp: partial(a_month_on, by=1),
    Qt.Key.Key_PageDown: partial(a_month_on, by=-1),
}


class DateLine(LineEdit):
    """A line edit for a date. `on` is the day of entry, which short years and the calendar go by."""

    entered = Signal()

    def __init__(self, column: str, parent: QWidget | None = None):
        """column: the intake column of the date, which says of what century a short year is."""
        super().__init__(parent)
        self._column = column
        self.on = date(FIRST_YEAR, 1, 1)

    def day(self) -> PartialDate | None:
        """The date that stands there; None where none can be read."""
        read = read_typed_date(self.text(), self._column, self.on)
        return read if isinstance(read, PartialDate) else None

    def put(self, day: PartialDate) -> None:
        """Types a date over what stands there."""
        self.selectAll()
        self.insert(day_as_typed(day))

    def open_calendar(self) -> None:
        """Shows a month of days beneath the line, that of the date typed or else of the day of entry."""
        shown = self.day()
        calendar = Calendar(shown.first if shown else self.on, self)
        calendar.chosen.connect(lambda day: self.put(PartialDate(day, day)))
        calendar.open_beneath()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the date that stands there; every other key types."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_F4 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.open_calendar()
        elif key in _MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._move(_MOVES[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says that the cursor has come, so that the key of the calendar can be shown."""
        super().focusInEvent(event)
        self.entered.emit()

    def event(self, event: QEvent) -> bool:
        """Keeps F4 from whatever else may answer it while the cursor is here."""
        is_f4 = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F4
        if event.type() == QEvent.Type.ShortcutOverride and is_f4:
            event.accept()
            return True
        return super().event(event)

    def _move(self, move: _Move) -> None:
        day = self.day()
        if day is not None:
            self.put(move(day))
