"""Over a date field, while the cursor is in it: the key that opens the calendar, which a click opens too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel

from desktop.screens.controls.date_line import DateLine
from desktop.screens.look import theme


class CalendarHint(QLabel):
    """Words in small type at the right of the label, that take no place of their own."""

    def __init__(self, line: DateLine):
        super().__init__(self.tr("F4 calendar"))
        self._line = line
        self.setFont(theme.font(11))
        self.setProperty("tone", "third")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line.entered.connect(self.show)
        line.left.connect(self.hide)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens the calendar; the cursor stays in the line."""
        self._line.open_calendar()
