"""Words painted by hand, of one font and colour: in one line that may be cut, or in as many as they take."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

# Absolute: a name written from the right stays at its place in a row that runs from the left.
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = (
    Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.AlignmentFlag.AlignTop
    | Qt.TextFlag.TextWordWrap
)
_TALL = 1 << 16


def paint_words(painter: QPainter, room: QRect, words: str, font: QFont, colour: str) -> None:
    """Writes words at the left of their room, in the middle of its height.

    colour: `#RRGGBB`. Words too wide for the room end in an ellipsis.
    """
    painter.setFont(font)
    painter.setPen(QColor(colour))
    fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _AT_LEFT, fitting)


def paint_marked(
    painter: QPainter,
    room: QRect,
    words: str,
    font: QFont,
    colour: str,
    spans: Sequence[tuple[int, int]],
    ground: str,
) -> None:
    """Writes words as `paint_words` does, with some of their letters underlined and on a ground of their own.

    spans: from and to which letter; letters that the ellipsis took are passed over.
    """
    fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    whole = len(words) if fitting == words else len(fitting) - 1
    layout = QTextLayout(fitting, font)
    option = QTextOption(_AT_LEFT)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats([_marked(begin, min(end, whole), ground) for begin, end in spans if begin < whole])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.setPen(QColor(colour))
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))


def _marked(begin: int, end: int, ground: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = begin, end - begin
    form = QTextCharFormat()
    form.setBackground(QColor(ground))
    form.setFontUnderline(True)
    made.format = form
    return made


def paint_wrapped(painter: QPainter, room: QRect, words: str, font: QFont, colour: str) -> None:
    """Writes words from the top of their room in as many lines as they take; arguments as `paint_words`."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, int(_WRAPPED), words)


def height_of(words: str, font: QFont, width: int) -> int:
    """How tall words are that wrap in a width, in pixels."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, _TALL), int(_WRAPPED), words).height()
