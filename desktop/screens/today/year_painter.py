"""How twelve months are painted: the darker a day the more marks fall on it, and never without its number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QStaticText

from desktop.casebook.lists.marks_ahead import MarksAhead
from desktop.screens.look import theme
from desktop.screens.look.tokens import Tokens
from desktop.screens.today.year_layout import YearLayout, month_name
from desktop.screens.words.counted import grouped

# How much of the accent lies over the surface, from few to many.
STEPS = (0.16, 0.32, 0.50, 1.0)
FEW = 8
_CORNER = 2.5


def step_of(count: int, least: int, most: int) -> int:
    """Which of the four steps a count takes, from 0: one, two, three, more.

    Where many fall on a day, by quarters of the way from the least to the most that fall on any.
    """
    if most <= FEW:
        return min(len(STEPS), count) - 1
    return min(len(STEPS) - 1, int((count - least) / max(1, most - least) * len(STEPS)))


@lru_cache(maxsize=32)
def heat(step: int, used: Tokens) -> QColor:
    """The ground of a step."""
    over, under, part = QColor(used.accent), QColor(used.surface), STEPS[step]
    mixed = [
        round(part * a + (1 - part) * b)
        for a, b in zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*mixed)


def ink_on(step: int, used: Tokens) -> str:
    """The colour of the number on a step."""
    return used.surface if step == len(STEPS) - 1 else used.ink


def paint_year(painter: QPainter, layout: YearLayout, marks: MarksAhead | None, in_hand: date | None) -> None:
    """Draws heads, bars and days. in_hand: the day with the keys, if the keys are here."""
    used = theme.tokens()
    _paint_heads(painter, layout, marks, used)
    painter.setFont(theme.font(11))
    painter.setPen(QColor(used.ink3))
    for box, letter in layout.weekdays:
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, letter)
    _paint_days(painter, layout, marks.by_day if marks else {}, used)
    _frame(painter, layout.cells[layout.on], used.ink, theme.px(15) / 10)
    if in_hand is not None:
        _frame(painter, layout.cells[in_hand], used.accent, theme.px(2))


def paint_steps(painter: QPainter, box: QRectF) -> None:
    """Draws the four grounds from few to many, side by side, in squares as high as the box."""
    side = box.height()
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(len(STEPS)):
        painter.setBrush(heat(step, theme.tokens()))
        place = QRectF(box.left() + step * (side + theme.px(4)), box.top(), side, side)
        painter.drawRoundedRect(place, _corner(), _corner())


def _paint_heads(painter: QPainter, layout: YearLayout, marks: MarksAhead | None, used: Tokens) -> None:
    counts = {month: marks.in_month(month) if marks else None for month in layout.heads}
    most = max((count or 0 for count in counts.values()), default=0)
    for month, head in layout.heads.items():
        painter.setFont(theme.font(12, 600))
        painter.setPen(QColor(used.ink))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, month_name(month, layout.on))
        count = counts[month]
        painter.setFont(theme.font(12))
        painter.setPen(QColor(used.ink2))
        painter.drawText(head, Qt.AlignmentFlag.AlignRight, "…" if count is None else grouped(count))
        y = head.top() + theme.px(17)
        _bar(painter, head.left(), head.right(), y, used.line)
        if count:
            _bar(painter, head.left(), head.left() + head.width() * count / most, y, used.accent)


def _bar(painter: QPainter, left: float, right: float, y: float, colour: str) -> None:
    painter.fillRect(QRectF(left, y, right - left, theme.px(2)), QColor(colour))


def _paint_gone(painter: QPainter, cell: QRectF, used: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(used.edge))
    painter.drawEllipse(QPointF(cell.center()), 0.9, 0.9)


def _paint_days(painter: QPainter, layout: YearLayout, by_day: Mapping[date, int], used: Tokens) -> None:
    """Draws the days step by step: pen and brush are changed once for all days of a step."""
    least, most = min(by_day.values(), default=0), max(by_day.values(), default=0)
    of_step: dict[int, list[tuple[QRectF, int]]] = {step: [] for step in range(-1, len(STEPS))}
    for day, cell in layout.cells.items():
        count = by_day.get(day, 0)
        if day < layout.on:
            _paint_gone(painter, cell, used)
        else:
            of_step[step_of(count, least, most) if count else -1].append((cell, count))
    corner, font = _corner(), theme.font(11, 600)
    painter.setFont(font)
    for step, days in of_step.items():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(used.line2) if step < 0 else heat(step, used))
        for cell, _ in days:
            painter.drawRoundedRect(cell, corner, corner)
        if step >= 0:
            painter.setPen(QColor(ink_on(step, used)))
            for cell, count in days:
                words, half = _number(count, font.pointSizeF())
                painter.drawStaticText(cell.center() - half, words)


@lru_cache(maxsize=1024)
def _number(count: int, points: float) -> tuple[QStaticText, QPointF]:
    """A number laid out once, as the year has hundreds, and its middle. points: the size of the type."""
    made = QStaticText(grouped(count))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(font=theme.font(11, 600))
    return made, QPointF(made.size().width() / 2, made.size().height() / 2)


def _frame(painter: QPainter, cell: QRectF, colour: str, width: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), width))
    inset = width / 2
    painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), _corner(), _corner())


def _corner() -> float:
    return theme.px(_CORNER * 10) / 10
