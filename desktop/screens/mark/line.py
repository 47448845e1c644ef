"""The line from start to mark, small for a row of the list: dot, line, gaps, today, diamond."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.screens.look import theme
from desktop.screens.look.shapes import diamond
from desktop.screens.mark.run import DAY, Run, pieces


@dataclass(frozen=True, slots=True)
class Scale:
    """Days laid out between two places on the screen."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day stands, in pixels; a day outside is put at the nearer end."""
        whole = max(1, (self.last - self.first).days)
        part = min(1.0, max(0.0, (day - self.first).days / whole))
        return self.left + part * (self.right - self.left)


def paint_small_line(painter: QPainter, rect: QRectF, run: Run, ground: str, held: bool = False) -> None:
    """Draws the line of one row.

    ground: the colour it stands on, `#RRGGBB`; held: grey, because the case is on hold.
    """
    used = theme.tokens()
    colour = QColor(used.ink3 if held or not run.dated else used.accent)
    half, middle = theme.px(6), rect.center().y()
    scale = Scale(run.start, run.end, rect.left() + theme.px(3), rect.right() - half)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_stretches(painter, scale, run, middle, theme.px(2), (colour, QColor(used.line)), half)
    for first, last in run.gaps:
        _posts(painter, scale.x(first), scale.x(last + DAY), middle, QColor(used.ink3))
    if run.begun and run.on < run.end:
        paint_today(painter, min(scale.x(run.on), scale.right - half - 2), middle, theme.px(12), used.ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(scale.left, middle), theme.px(2.5), theme.px(2.5))
    paint_mark(painter, QPointF(scale.right, middle), half, colour, ground, run.reached)
    painter.restore()


def paint_stretches(
    painter: QPainter,
    scale: Scale,
    run: Run,
    middle: float,
    width: int,
    colours: tuple[QColor, QColor],
    half: float,
) -> None:
    """Draws the days that count: those served in the first colour, those still to come in the second.

    half: half the diamond's width, at which the line ends before the mark.
    """
    served, to_come = colours
    until = scale.right - half
    _draw(painter, scale, pieces(run, run.end), middle, QPen(to_come, width), until)
    if run.begun:
        _draw(painter, scale, pieces(run, run.served_until), middle, QPen(served, width), until)


def _draw(
    painter: QPainter,
    scale: Scale,
    stretches: Iterable[tuple[date, date]],
    middle: float,
    pen: QPen,
    until: float,
) -> None:
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for first, last in stretches:
        left, right = scale.x(first), min(scale.x(last), until)
        if left < right:
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))


def _posts(painter: QPainter, left: float, right: float, middle: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    half = theme.px(7) / 2
    for x in (left, max(right, left + theme.px(3))):
        painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))


def paint_today(painter: QPainter, x: float, middle: float, height: float, ink: str) -> None:
    """Draws the upright tick of the day asked about."""
    painter.setPen(QPen(QColor(ink), theme.px(15) / 10))
    painter.drawLine(QPointF(x, middle - height / 2), QPointF(x, middle + height / 2))


def paint_event(painter: QPainter, centre: QPointF, kind: Literal["letter", "relative"]) -> None:
    """Draws what happened beside: a small sheet for a letter, a ring for an event of a relative."""
    used = theme.tokens()
    painter.setPen(QPen(QColor(used.ink2), theme.px(13) / 10))
    painter.setBrush(QColor(used.panel))
    if kind == "letter":
        wide, high = theme.px(7), theme.px(9)
        painter.drawRect(QRectF(centre.x() - wide / 2, centre.y() - high / 2, wide, high))
    else:
        painter.drawEllipse(centre, theme.px(3), theme.px(3))


def paint_mark(
    painter: QPainter, centre: QPointF, half: float, colour: QColor, ground: str, reached: bool
) -> None:
    """Draws the diamond of the mark: filled once it is reached, hollow before."""
    stroke = half / 4
    painter.setPen(Qt.PenStyle.NoPen if reached else QPen(colour, stroke))
    painter.setBrush(QBrush(colour if reached else QColor(ground)))
    painter.drawPolygon(diamond(centre, half if reached else half - stroke / 2))
