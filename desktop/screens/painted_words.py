"""Words painted by hand in one line: of one font and colour, shortened where the room is too small."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

# Absolute: a name written from the right stays at its place in a row that runs from the left.
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def paint_words(painter: QPainter, room: QRect, words: str, font: QFont, colour: str) -> None:
    """Writes words at the left of their room, in the middle of its height.

    colour: `#RRGGBB`. Words too wide for the room end in an ellipsis.
    """
    painter.setFont(font)
    painter.setPen(QColor(colour))
    fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _AT_LEFT, fitting)
