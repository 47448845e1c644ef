"""One group of the left pane: places to go to, each with an icon and a count; one may be in hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon
from desktop.screens.words.counted import grouped

ROW_HEIGHT = 30
_ICON, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Spot(NamedTuple):
    """A place to go to: its key in the program, what it is called, its icon, whether it counts things."""

    key: str
    words: str
    icon: str
    counted: bool = True


class SidebarList(QListWidget):
    """chosen: the key of the place that was taken in hand; again: it was clicked or entered once more."""

    chosen = Signal(str)
    again = Signal()

    def __init__(self, name: str, spots: Sequence[Spot]):
        """name: what a screen reader calls the group."""
        super().__init__()
        self._spots: Sequence[Spot] = ()
        self.setAccessibleName(name)
        self.setProperty("ground", "side")
        self.setItemDelegate(_SpotPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_spots(spots)
        # Not the current row: that one is set by merely coming here with Tab.
        self.itemSelectionChanged.connect(self._say_chosen)
        self.itemActivated.connect(self._say_again)
        self.itemClicked.connect(self.again)

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Shows these places, none of them in hand, and says nothing of it. Known counts stay."""
        self.blockSignals(True)
        known = {spot.key: self.item(row).data(_COUNT) for row, spot in enumerate(self._spots)}
        self.clear()
        self._spots = spots
        for spot in spots:
            item = QListWidgetItem(spot.words, self)
            item.setData(_ICON, spot.icon)
        for row, spot in enumerate(spots):
            self._say_count(row, known.get(spot.key, "…"))
        self.blockSignals(False)

    def words(self, key: str) -> str:
        """What a place is called."""
        return self._spots[self._row(key)].words

    def choose(self, key: str) -> None:
        """Takes a place in hand, as if it had been clicked."""
        self.setCurrentRow(self._row(key))

    def in_hand(self) -> str | None:
        """The place in hand."""
        rows = [index.row() for index in self.selectedIndexes()]
        return self._spots[rows[0]].key if rows else None

    def show_in_hand(self, key: str | None) -> None:
        """Shows which place is in hand, if any, and says nothing of it."""
        self.blockSignals(True)
        self.clearSelection()
        self.setCurrentRow(-1 if key is None else self._row(key))
        self.blockSignals(False)
        # To name the viewport, Qt makes the types of all its widgets; what is not shown is painted anyway.
        if self.isVisible():
            self.viewport().update()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Shows how much stands under each place; "…" for one that is not counted yet."""
        for row, spot in enumerate(self._spots):
            self._say_count(row, grouped(counts[spot.key]) if spot.key in counts else "…")
        self.setMinimumWidth(self.sizeHintForColumn(0))

    def _say_count(self, row: int, count: str) -> None:
        item, spot = self.item(row), self._spots[row]
        item.setData(_COUNT, count if spot.counted else "")
        said = f"{spot.words}, {count}" if spot.counted else spot.words
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def fit(self) -> None:
        """Takes the height of its rows, where it does not stand alone."""
        self.setFixedHeight(theme.px(ROW_HEIGHT) * len(self._spots) + theme.px(2))

    def _row(self, key: str) -> int:
        return next(row for row, spot in enumerate(self._spots) if spot.key == key)

    def _say_chosen(self) -> None:
        for index in self.selectedIndexes():
            self.chosen.emit(self._spots[index.row()].key)

    def _say_again(self, item: QListWidgetItem) -> None:
        if item.isSelected():
            self.again.emit()
        else:
            self.setCurrentItem(item)


def group_title(words: str, counted: str = "") -> QWidget:
    """What a group of places is called, and at the right, over the counts, what they count."""
    title = QWidget()
    row = QHBoxLayout(title)
    row.setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(3))
    row.addWidget(theme.label(words, size=12, weight=500, tone="second"), 1)
    row.addWidget(theme.label(counted, size=11, tone="second"))
    return title


class _SpotPainter(QStyledItemDelegate):
    """Icon, name and count; the place in hand on a ground of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        name = QFontMetrics(theme.font(13, 600)).horizontalAdvance(str(index.data()))
        count = QFontMetrics(theme.font(12, 600)).horizontalAdvance(str(index.data(_COUNT)))
        return QSize(theme.px(56) + name + count, theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        used = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        if chosen or focused:
            painter.setPen(QColor(used.accent if focused else used.side_sel))
            painter.setBrush(QColor(used.side_sel) if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        side = theme.px(16)
        icon = QRectF(row.left() + theme.px(12), row.center().y() - side / 2, side, side)
        paint_icon(painter, icon, index.data(_ICON), used.accent if chosen else used.ink2)
        painter.setFont(theme.font(13, 600 if chosen else 400))
        painter.setPen(QColor(used.ink))
        words = row.adjusted(theme.px(38), 0, -theme.px(12), 0)
        count = QFontMetrics(theme.font(12, 600)).horizontalAdvance(index.data(_COUNT))
        room = int(words.width()) - count - theme.px(6)
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.font(12, 600 if chosen else 400))
        painter.setPen(QColor(used.ink if chosen else used.ink2))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(words, right, index.data(_COUNT))
        painter.restore()
