"""How a name is painted in the list: name, second line, and for somebody found the letters that match."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desktop.casebook.lookup.shown import Span
from desktop.screens.look import theme
from desktop.screens.look.painted_words import paint_marked, paint_words
from desktop.screens.page.person_row import PersonRow

EDGE = 20
# How much taller a row is with a third line.
THIRD_HEIGHT = 17
_INDENT = 16


def paint_name(painter: QPainter, cell: QRect, row: PersonRow, chosen: bool) -> None:
    """Paints the cell of a name. chosen: the row is in hand, and stands on tint."""
    used, matched = theme.tokens(), row.matched
    first, second, _ = _lines(cell, row)
    if row.hangs:
        _paint_elbow(painter, first, used.edge)
    _paint(painter, first, row.name, _name_font(), used.ink, matched.name, chosen)
    _paint(painter, second, row.second, theme.font(12), used.ink2, matched.second, chosen)


def paint_third_line(painter: QPainter, cell: QRect, whole: QRect, row: PersonRow, chosen: bool) -> None:
    """Paints what of the third line lies in one cell: it runs on under the columns beside the name.

    whole: from the name to where the line has to end.
    """
    third, font = _lines(whole, row)[2], theme.font(12)
    # Few run on beyond the name, and a line with letters marked is slow to lay out.
    if cell.left() <= third.left() + QFontMetrics(font).horizontalAdvance(row.matched.third):
        painter.setClipRect(cell)
        ink = theme.tokens().ink2
        _paint(painter, third, row.matched.third, font, ink, row.matched.in_third, chosen)


def cut_words(cell: QRect, row: PersonRow) -> str:
    """All that stands in a row's lines, where the cell has to cut name or second line; else empty."""
    first, second, _ = _lines(cell, row)
    cut = _too_wide(row.name, _name_font(), first) or _too_wide(row.second, theme.font(12), second)
    return "\n".join(filter(None, (row.name, row.second, row.matched.third))) if cut else ""


def _paint(
    painter: QPainter,
    room: QRect,
    words: str,
    font: QFont,
    colour: str,
    spans: Sequence[Span],
    chosen: bool,
) -> None:
    used = theme.tokens()
    if spans:
        paint_marked(painter, room, words, font, colour, spans, used.surface if chosen else used.tint)
    else:
        paint_words(painter, room, words, font, colour)


def _name_font() -> QFont:
    return theme.font(13, 500)


def _lines(cell: QRect, row: PersonRow) -> tuple[QRect, QRect, QRect]:
    """Where name, second line and reason stand; a relative stands in from the recruit."""
    left = theme.px(EDGE) + (theme.px(_INDENT) if row.hangs else 0)
    inside = cell.adjusted(left, 0, -theme.px(12), 0)
    first = QRect(inside.left(), cell.top() + theme.px(5), inside.width(), theme.px(19))
    return first, first.translated(0, theme.px(18)), first.translated(0, theme.px(18 + THIRD_HEIGHT))


def _too_wide(words: str, font: QFont, room: QRect) -> bool:
    return QFontMetrics(font).horizontalAdvance(words) > room.width()


def _paint_elbow(painter: QPainter, first: QRect, colour: str) -> None:
    """The corner that hangs a relative under the recruit."""
    painter.setPen(QPen(QColor(colour), 1))
    left, right = first.left() - theme.px(12), first.left() - theme.px(5)
    top, bottom = first.top() + theme.px(4), first.top() + theme.px(17)
    painter.drawPolyline([QPoint(left, top), QPoint(left, bottom), QPoint(right, bottom)])
