"""The heads of the list's columns: plain words on a hairline, an arrow at the one sorted by."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.screens.list.table import LEFT, MARK, NAME, OUTCOME
from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon

HEIGHT, RIGHT = 28, 16
SORTED_BY = (NAME, MARK)


class ListHead(QHeaderView):
    """Titles over the columns. Name and Mark sort when clicked; the window says by which."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorted = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.px(HEIGHT))

    def show_sorted(self, column: int) -> None:
        """Puts the arrow at a column; -1 for none."""
        self._sorted = column
        self.viewport().update()

    def needs(self, column: int) -> int:
        """How wide a column is to be for its title, with the arrow where it is sorted by."""
        words = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        beside = _left(column) + (theme.px(16) if column in SORTED_BY else 0) + theme.px(8)
        return QFontMetrics(theme.font(12, 500)).horizontalAdvance(words) + beside

    def sizeHint(self) -> QSize:
        """One line of small words."""
        return QSize(super().sizeHint().width(), theme.px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """One title."""
        used = theme.tokens()
        painter.save()
        painter.fillRect(rect, QColor(used.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(used.line))
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        left = _left(logicalIndex)
        side = Qt.AlignmentFlag.AlignRight if logicalIndex == LEFT else Qt.AlignmentFlag.AlignLeft
        font = theme.font(12, 500 if logicalIndex == self._sorted else 400)
        painter.setFont(font)
        painter.setPen(QColor(used.ink2 if logicalIndex == self._sorted else used.ink3))
        last = logicalIndex == LEFT and self.isSectionHidden(OUTCOME)
        right = theme.px(RIGHT) if last else 0
        painter.drawText(rect.adjusted(left, 0, -right, 0), Qt.AlignmentFlag.AlignVCenter | side, words)
        if logicalIndex == self._sorted:
            at = rect.left() + left + QFontMetrics(font).horizontalAdvance(words) + theme.px(5)
            arrow = QRectF(at, rect.center().y() - theme.px(5), theme.px(11), theme.px(11))
            paint_icon(painter, arrow, "up", used.ink2)
        painter.restore()


def _left(column: int) -> int:
    return theme.px({NAME: 20, OUTCOME: 16}.get(column, 0))
