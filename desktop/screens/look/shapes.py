"""The six states as drawn shapes: their outlines differ, so that grey print keeps them apart."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens.look import theme
from desktop.screens.look.tokens import State

Shape = Callable[[QPainter, QRectF, QColor], None]


def paint_shape(painter: QPainter, rect: QRectF, state: State, colour: QColor) -> None:
    """Draws the shape of a state into the largest square in the middle of rect (13 to 16 px)."""
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES[state](painter, square, colour)
    painter.restore()


def _stroke(square: QRectF, colour: QColor) -> QPen:
    pen = QPen(colour, square.width() / 10)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def diamond(centre: QPointF, half: float) -> list[QPointF]:
    """The corners of a diamond from its top clockwise, by its middle and half its width."""
    x, y = centre.x(), centre.y()
    return [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]


def _filled_diamond(painter: QPainter, square: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(diamond(square.center(), square.width() / 2))


def _half_diamond(painter: QPainter, square: QRectF, colour: QColor) -> None:
    inner = square.width() / 2 - square.width() / 14
    outline = diamond(square.center(), inner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon([outline[0], outline[2], outline[3]])
    painter.setPen(_stroke(square, colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(outline)


def _ring(painter: QPainter, square: QRectF, colour: QColor) -> QRectF:
    inset = square.width() / 20 + square.width() / 32
    ring = square.adjusted(inset, inset, -inset, -inset)
    painter.setPen(_stroke(square, colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    return ring


def _asking_ring(painter: QPainter, square: QRectF, colour: QColor) -> None:
    _ring(painter, square, colour)
    middle, unit = square.center(), square.width() / 16
    pen = _stroke(square, colour)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    bow = QRectF(middle.x() - 2.1 * unit, middle.y() - 4.2 * unit, 4.2 * unit, 4.2 * unit)
    painter.drawArc(bow, 170 * 16, -215 * 16)
    painter.drawLine(
        QPointF(middle.x(), middle.y() + 0.5 * unit), QPointF(middle.x(), middle.y() + 1.2 * unit)
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(middle.x(), middle.y() + 3.6 * unit), unit, unit)


def _third_of_a_dial(painter: QPainter, square: QRectF, colour: QColor) -> None:
    ring = _ring(painter, square, colour)
    gap = square.width() / 6.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(ring.adjusted(gap, gap, -gap, -gap), 90 * 16, -120 * 16)


def _barred_square(painter: QPainter, square: QRectF, colour: QColor) -> None:
    inset = square.width() / 10
    corner = square.width() / 7
    painter.setPen(_stroke(square, colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), corner, corner)
    middle, half = square.center(), square.width() / 5
    painter.drawLine(QPointF(middle.x() - half, middle.y()), QPointF(middle.x() + half, middle.y()))


def _paused_octagon(painter: QPainter, square: QRectF, colour: QColor) -> None:
    middle, radius = square.center(), square.width() / 2 / cos(pi / 8)
    turns = [pi / 8 + n * pi / 4 for n in range(8)]
    corners = [QPointF(middle.x() + radius * cos(t), middle.y() + radius * sin(t)) for t in turns]
    unit = square.width() / 16
    bars = [QRectF(middle.x() + x * unit, middle.y() - 3.5 * unit, 1.8 * unit, 7 * unit) for x in (-2.8, 1.0)]
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    for bar in bars:
        path.addRect(bar)
    painter.fillPath(path, colour)


_SHAPES: dict[State, Shape] = {
    "met": _filled_diamond,
    "unsettled": _half_diamond,
    "unknown": _asking_ring,
    "not_yet": _third_of_a_dial,
    "not_met": _barred_square,
    "hold": _paused_octagon,
}


class StateLabel(QWidget):
    """A state as shape and word together; the word is also what a screen reader says."""

    def __init__(
        self, size: int = theme.BASE_SIZE, weight: theme.Weight = 500, parent: QWidget | None = None
    ):
        """size: of the word, in pixels at 100 %; the shape goes with it."""
        super().__init__(parent)
        self._state: State = "unknown"
        self._at_100 = min(16, size + 1)
        self.setFont(theme.font(size, weight))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State, word: str) -> None:
        """Shows a state with its word ("May apply", "On hold")."""
        self._state = state
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    @property
    def _shape(self) -> int:
        return theme.px(self._at_100)

    def word_left(self) -> int:
        """Where the word begins, in pixels from the left."""
        return self._shape + theme.px(6)

    def sizeHint(self) -> QSize:
        """As wide as shape, gap and word."""
        metrics = QFontMetrics(self.font())
        width = self.word_left() + metrics.horizontalAdvance(self.accessibleName()) + 1
        return QSize(width, max(self._shape, metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the shape, then the word in the same colour."""
        painter = QPainter(self)
        colour = QColor(theme.tokens().of_state(self._state))
        box = QRectF(0, (self.height() - self._shape) / 2, self._shape, self._shape)
        paint_shape(painter, box, self._state, colour)
        painter.setPen(colour)
        painter.setFont(self.font())
        rest = self.rect().adjusted(self.word_left(), 0, 0, 0)
        painter.drawText(
            rest, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.accessibleName()
        )
