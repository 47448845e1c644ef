"""The heads of the clause sheet: each reading's name and note, and the outcome under it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.screens import theme
from desktop.screens.painted_words import paint_words
from desktop.screens.shapes import paint_shape
from desktop.screens.why_table import ReadingHead, WhyTable

HEIGHT = 82
INSET = 16


class WhyHead(QHeaderView):
    """Both readings stand beside each other; the chosen one on a calm ground that runs down its column."""

    def __init__(self, table: WhyTable, parent: QWidget):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(theme.px(HEIGHT))

    def sizeHint(self) -> QSize:
        """Three lines of text."""
        return QSize(super().sizeHint().width(), theme.px(HEIGHT))

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
            room = rect.adjusted(theme.px(INSET), theme.px(8), -theme.px(8), -theme.px(10))
            _paint_reading(painter, room, self._table.head_at(logicalIndex))
        painter.restore()


def _paint_reading(painter: QPainter, room: QRect, head: ReadingHead) -> None:
    used = theme.tokens()
    line, side = theme.px(18), theme.px(16)
    paint_words(
        painter, QRect(room.left(), room.top(), room.width(), line), head.name, theme.font(13, 600), used.ink
    )
    note = QRect(room.left(), room.top() + line, room.width(), line)
    paint_words(painter, note, head.note, theme.font(12), used.ink2)
    colour = used.of_state(head.outcome)
    lowest = QRect(room.left(), room.bottom() - theme.px(22), room.width(), theme.px(22))
    shape = QRectF(lowest.left(), lowest.center().y() - side / 2 + 1, side, side)
    paint_shape(painter, shape, head.outcome, QColor(colour))
    word, font = lowest.adjusted(side + theme.px(8), 0, 0, 0), theme.font(15, 600)
    paint_words(painter, word, head.word, font, colour)
    beside = word.adjusted(QFontMetrics(font).horizontalAdvance(head.word) + theme.px(10), theme.px(1), 0, 0)
    paint_words(painter, beside, head.beside, theme.font(13), used.ink)
