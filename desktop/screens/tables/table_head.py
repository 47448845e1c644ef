"""The head of a plain table: the titles of its columns, in small words on a hairline."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView

from desktop.screens.look import theme
from desktop.screens.look.painted_words import paint_words

HEIGHT = 28


class TableHead(QHeaderView):
    """The columns keep the width that the table gives them."""

    def __init__(self, edge: int) -> None:
        """edge: where the first column's words begin, in pixels at 100 %."""
        super().__init__(Qt.Orientation.Horizontal)
        self._edge = edge
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(theme.px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """One title."""
        used = theme.tokens()
        painter.fillRect(rect, QColor(used.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(used.line))
        room = rect.adjusted(0 if logicalIndex else theme.px(self._edge), 0, -theme.px(8), 0)
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        paint_words(painter, room, words, theme.font(12), used.ink3)
