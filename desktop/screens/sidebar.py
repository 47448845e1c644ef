"""The left pane: what is followed, each view with how much stands under it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.screens import theme
from desktop.screens.counted import grouped
from desktop.screens.follow import VIEWS, View
from desktop.screens.icons import paint_icon

_ICONS: dict[View, str] = {
    "everyone": "people",
    "reached": "diamond",
    "next30": "clock",
    "next90": "clock",
    "missing": "missing",
    "held": "hold",
}
VIEW, COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 30


class Sidebar(QWidget):
    """The views of the casebook; one is in hand."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Follow"))
        self._list.setItemDelegate(_ViewPainter(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for view in VIEWS:
            item = QListWidgetItem(self._words(view), self._list)
            item.setData(VIEW, view)
        self._list.setCurrentRow(0)
        self._list.currentRowChanged.connect(lambda row: self.chosen.emit(VIEWS[row]))
        self._lay_out()
        self.show_counts({})

    def words(self, view: View) -> str:
        """What a view is called."""
        return self._words(view)

    def choose(self, view: View) -> None:
        """Takes a view in hand, as if it had been clicked."""
        self._list.setCurrentRow(VIEWS.index(view))

    def show_counts(self, counts: Mapping[View, int]) -> None:
        """Shows how much stands under each view; "…" for one that is not counted yet."""
        for row, view in enumerate(VIEWS):
            item = self._list.item(row)
            count = grouped(counts[view]) if view in counts else "…"
            item.setData(COUNT, count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._words(view)}, {count}")

    def _words(self, view: View) -> str:
        return {
            "everyone": self.tr("Everyone"),
            "reached": self.tr("Reached, no letter"),
            "next30": self.tr("Next 30 days"),
            "next90": self.tr("Next 90 days"),
            "missing": self.tr("Missing facts"),
            "held": self.tr("On hold"),
        }[view]

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "side")
        self._list.setProperty("ground", "side")
        title = theme.label(self.tr("Follow"), size=12, weight=500, tone="second")
        title.setContentsMargins(theme.px(12), 0, 0, theme.px(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(16), theme.px(8), 0)
        column.setSpacing(theme.px(2))
        column.addWidget(title)
        column.addWidget(self._list, 1)


class _ViewPainter(QStyledItemDelegate):
    """Icon, name and count; the view in hand on a ground of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(120), theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        used = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        if chosen:
            painter.setPen(QColor(used.accent if focused else used.side_sel))
            painter.setBrush(QColor(used.side_sel))
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        side = theme.px(16)
        icon = QRectF(row.left() + theme.px(12), row.center().y() - side / 2, side, side)
        paint_icon(painter, icon, _ICONS[index.data(VIEW)], used.accent if chosen else used.ink2)
        painter.setFont(theme.font(13, 600 if chosen else 400))
        painter.setPen(QColor(used.ink))
        words = row.adjusted(theme.px(38), 0, -theme.px(12), 0)
        room = int(words.width()) - painter.fontMetrics().horizontalAdvance(index.data(COUNT)) - theme.px(6)
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.font(12, 600 if chosen else 400))
        painter.setPen(QColor(used.ink if chosen else used.ink2))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data(COUNT)
        )
        painter.restore()
