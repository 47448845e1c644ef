"""The heads of the clause sheet: each reading's name and note, and the outcome under it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.screens.look import theme
from desktop.screens.look.painted_words import height_of, paint_wrapped
from desktop.screens.look.shapes import paint_shape
from desktop.screens.why.why_cells import INSET
from desktop.screens.why.why_table import ReadingHead, WhyTable

TOP, FOOT = 8, 14


@dataclass(frozen=True, slots=True)
class _Words:
    """Words of a head at their place, in their font and colour."""

    room: QRect
    words: str
    font: QFont
    colour: str


class WhyHead(QHeaderView):
    """Both readings stand beside each other; the chosen one on a calm ground that runs down its column."""

    def __init__(self, table: WhyTable, parent: QWidget):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def grow(self, widths: list[int]) -> None:
        """Makes the heads as tall as their words need in columns of these widths."""
        heights = [
            max(part.room.bottom() for part in _parts(QRect(0, 0, width, 0), head)) + theme.px(FOOT)
            for head, width in zip(self._table.heads(), widths[1:], strict=True)
        ]
        self.setFixedHeight(max(heights, default=0))

    def sizeHint(self) -> QSize:
        """As tall as it has grown."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """One head."""
        used = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(used.surface))
        if logicalIndex == 1:
            corner = theme.px(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(used.tint2))
            painter.drawRoundedRect(rect.adjusted(0, 0, 0, corner), corner, corner)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(used.line))
        if logicalIndex:
            _paint_reading(painter, rect, self._table.head_at(logicalIndex))
        painter.restore()


def _paint_reading(painter: QPainter, rect: QRect, head: ReadingHead) -> None:
    name, note, word, beside = _parts(rect, head)
    for part in (name, note, word, beside):
        paint_wrapped(painter, part.room, part.words, part.font, part.colour)
    side = theme.px(16)
    left, middle = rect.left() + theme.px(INSET), word.room.center().y()
    paint_shape(painter, QRectF(left, middle - side / 2 + 1, side, side), head.outcome, QColor(word.colour))


def _parts(rect: QRect, head: ReadingHead) -> tuple[_Words, _Words, _Words, _Words]:
    """Name, note and outcome one under the other; what goes with the outcome beside it, or else beneath."""
    used = theme.tokens()
    room = rect.adjusted(theme.px(INSET), theme.px(TOP), -theme.px(8), 0)
    name = _put(room, 0, head.name, theme.font(13, 600), used.ink)
    note = _put(room, name.room.bottom() + 1 - room.top(), head.note, theme.font(12), used.ink2)
    beneath = note.room.bottom() + theme.px(7) - room.top()
    font, colour = theme.font(15, 600), used.of_state(head.outcome)
    word = _put(room.adjusted(theme.px(24), 0, 0, 0), beneath, head.word, font, colour)
    return name, note, word, _beside(word, head.beside, room.right())


def _put(room: QRect, down: int, words: str, font: QFont, colour: str) -> _Words:
    """Words in as many lines as they take, so far down from the top of their room."""
    height = height_of(words, font, room.width())
    return _Words(QRect(room.left(), room.top() + down, room.width(), height), words, font, colour)


def _beside(word: _Words, words: str, right: int) -> _Words:
    """The words that go with the outcome, on its own line where they fit there whole."""
    font = theme.font(13)
    taken = QFontMetrics(word.font).horizontalAdvance(word.words) + theme.px(10)
    begin, at = word.room.left() + taken, word.room.top() + theme.px(3)
    if QFontMetrics(font).horizontalAdvance(words) > right - begin:
        begin, at = word.room.left(), word.room.bottom() + 1
    room = QRect(begin, at, right - begin, height_of(words, font, right - begin))
    return _Words(room, words, font, theme.tokens().ink)
