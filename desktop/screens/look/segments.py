"""How far a run is: one segment each, filled when it is done, hollow where it was skipped."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.screens.look import theme

_MOST, _HEIGHT = 60, 6


@dataclass(frozen=True, slots=True)
class Far:
    """How far a run is: so many are done, of how many, counted from the first.

    skipped: which of those done came to nothing, from 0; making: the next one is begun.
    """

    done: int = 0
    of: int = 0
    skipped: frozenset[int] = frozenset()
    making: bool = False


class Segments(QWidget):
    """A picture only: the words beside it say the same."""

    def __init__(self, wide: int = 0):
        """wide: in the look's grid; 0 for as wide as there is room."""
        super().__init__()
        self._far = Far()
        self.setFixedHeight(theme.px(_HEIGHT))
        if wide:
            self.setFixedWidth(theme.px(wide))

    def show_far(self, far: Far) -> None:
        """Shows how far the run is; of none there is nothing to be seen."""
        self._far = far
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(theme.px(400), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the segments; so many that they would be dots are one bar."""
        if not self._far.of:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = theme.px(3)
        if self._far.of * (gap + theme.px(3)) <= self.width() and self._far.of <= _MOST:
            self._paint_each(painter, gap)
        else:
            self._paint_bar(painter)

    def _paint_each(self, painter: QPainter, gap: int) -> None:
        """A segment for each."""
        far, used = self._far, theme.tokens()
        wide = (self.width() - gap * (far.of - 1)) / far.of
        for at in range(far.of):
            place = QRectF(at * (wide + gap), 0, wide, self.height())
            if at in far.skipped:
                _hollow(painter, place)
            else:
                _fill(painter, place, used.fill if at < far.done else used.line)
            if far.making and at == far.done:
                _fill(painter, QRectF(place.x(), 0, wide / 2, place.height()), used.fill, 0.5)

    def _paint_bar(self, painter: QPainter) -> None:
        """What was done, then what was skipped, then what is to come."""
        far, used = self._far, theme.tokens()
        step = self.width() / far.of
        made = (far.done - len(far.skipped)) * step
        _fill(painter, QRectF(0, 0, self.width(), self.height()), used.line)
        _fill(painter, QRectF(0, 0, made, self.height()), used.fill)
        if far.skipped:
            _hollow(painter, QRectF(made, 0, len(far.skipped) * step, self.height()))


def _fill(painter: QPainter, place: QRectF, colour: str, strength: float = 1.0) -> None:
    brush = QColor(colour)
    brush.setAlphaF(strength)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(place, theme.px(2), theme.px(2))


def _hollow(painter: QPainter, place: QRectF) -> None:
    painter.setPen(QPen(QColor(theme.tokens().ink2), 1))
    painter.setBrush(QColor(theme.tokens().surface))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(2), theme.px(2))
