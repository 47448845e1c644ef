"""A list of names, each with a second line beneath; one is in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.screens.look import theme
from desktop.screens.look.painted_words import paint_words

ROW_HEIGHT = 46
_BENEATH = Qt.ItemDataRole.UserRole


class TwoLineList(QListWidget):
    """Rows as the list of people has them, without its columns."""

    def __init__(self, name: str):
        """name: what a screen reader calls the list."""
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_RowPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        theme.keep_scroll_bar_place(self)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Shows these names with what stands beneath each; the row in hand stays where it was."""
        row = max(0, self.currentRow())
        self.clear()
        for name, beneath in lines:
            item = QListWidgetItem(name, self)
            item.setData(_BENEATH, beneath)
            item.setToolTip(name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {beneath}")
        if lines:
            self.setCurrentRow(min(row, len(lines) - 1))


class _RowPainter(QStyledItemDelegate):
    """The name over its second line; the row in hand on tint, with the bar at its left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        used = theme.tokens()
        painter.save()
        row: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, QColor(used.tint))
            painter.fillRect(QRect(row.left(), row.top(), theme.px(3), row.height()), QColor(used.accent))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(used.line2))
        upper = row.adjusted(theme.px(20), theme.px(5), -theme.px(20), -row.height() // 2)
        paint_words(painter, upper, index.data(), theme.font(13, 500), used.ink)
        lower = upper.translated(0, row.height() // 2 - theme.px(4))
        paint_words(painter, lower, index.data(_BENEATH), theme.font(12), used.ink2)
        painter.restore()
