"""How far a run of letters is: one segment each, filled when its letter is filed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.screens.look import theme

_MOST = 60


class Segments(QWidget):
    """A picture only: the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._done = self._of = 0
        self._making = False
        self.setFixedHeight(theme.px(6))

    def show_progress(self, done: int, of: int, making: bool = False) -> None:
        """Shows how many of how many are done. making: the next one is begun, and is half filled, lighter."""
        self._done, self._of, self._making = done, of, making
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(theme.px(400), theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the segments; so many that they would be dots are one bar."""
        if not self._of:
            return
        painter, used = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shown = self._of if self._of <= _MOST else 1
        gap = theme.px(3)
        wide = (self.width() - gap * (shown - 1)) / shown
        for at in range(shown):
            self._bar(painter, QRectF(at * (wide + gap), 0, wide, self.height()), 1.0, used.line)
            part = min(max(self._done * shown / self._of - at, 0.0), 1.0)
            self._bar(painter, QRectF(at * (wide + gap), 0, wide, self.height()), part, used.fill)
        if self._making and shown == self._of and self._done < self._of:
            begun = QRectF(self._done * (wide + gap), 0, wide, self.height())
            self._bar(painter, begun, 0.5, used.fill, 0.5)

    def _bar(self, painter: QPainter, place: QRectF, part: float, colour: str, strength: float = 1.0) -> None:
        brush = QColor(colour)
        brush.setAlphaF(strength)
        painter.setBrush(brush)
        place.setWidth(place.width() * part)
        painter.drawRoundedRect(place, theme.px(2), theme.px(2))
