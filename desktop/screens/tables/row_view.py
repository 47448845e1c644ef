"""A plain table on screen. Enter opens the row in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon
from desktop.screens.look.painted_words import paint_words
from desktop.screens.look.shapes import paint_shape
from desktop.screens.tables.row_table import Cell, Index, Row, RowTable
from desktop.screens.tables.table_head import TableHead
from desktop.screens.tables.table_manners import go_by_rows, takes_key

EDGE = 20


class RowView(QTableView):
    """Shows rows in columns, each with its share of the width. moved: another row is in hand."""

    opened = Signal()
    moved = Signal()

    def __init__(self, name: str, columns: Sequence[tuple[str, float]], tall: int, edge: int = EDGE):
        """name: what a screen reader calls it; columns: title and share of the width; tall: the height of a
        row, edge: where its words begin, both in pixels at 100 %."""
        super().__init__()
        self.table = RowTable([title for title, _ in columns])
        self._shares = [share for _, share in columns]
        self._edge = edge
        self.setHorizontalHeader(TableHead(edge))
        self.setModel(self.table)
        self.setItemDelegate(_Painter(self))
        go_by_rows(self, name)
        self.verticalHeader().setDefaultSectionSize(theme.px(tall))
        self.doubleClicked.connect(self.opened)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    @property
    def edge(self) -> int:
        """Where the words of a row begin, in pixels."""
        return theme.px(self._edge)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows rows; the one in hand stays in hand where it is still there, else the first is."""
        key = self.in_hand()
        self.table.show_rows(rows)
        at = None if key is None else self.table.place_of(key)
        if rows and self.currentIndex().row() != (at or 0):
            self.setCurrentIndex(self.table.index(at or 0, 0))
        self.moved.emit()

    def in_hand(self) -> str | None:
        """The key of the row in hand."""
        index = self.currentIndex()
        return self.table.row_at(index.row()).key if index.isValid() else None

    def keys_shown(self) -> list[str]:
        """The keys of the rows, in their order."""
        return [self.table.row_at(row).key for row in range(self.table.rowCount())]

    def take_in_hand(self, key: str) -> None:
        """Takes the row about something in hand."""
        at = self.table.place_of(key)
        if at is not None:
            self.setCurrentIndex(self.table.index(at, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row in hand; Home and End go to the first and the last."""
        if not takes_key(self, event, self.opened.emit):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter is the key of an action."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Parts the width anew."""
        super().resizeEvent(event)
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, round(self.viewport().width() * share))


class _Painter(QStyledItemDelegate):
    """Paints the cells; the row in hand on tint, with the bar at its left."""

    def __init__(self, view: RowView):
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell: its ground, then what stands in it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index.column())
        cell = self._view.table.row_at(index.row()).cells[index.column()]
        left = 0 if index.column() else self._view.edge
        _paint_cell(painter, option.rect.adjusted(left, 0, -theme.px(12), 0), cell)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, column: int) -> None:
        used, cell = theme.tokens(), QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(used.tint))
            if column == 0:
                bar = QRect(cell.left(), cell.top(), theme.px(3), cell.height())
                painter.fillRect(bar, QColor(used.accent if self._view.hasFocus() else used.edge))
            return
        left = cell.left() + (0 if column else self._view.edge)
        painter.fillRect(QRect(left, cell.bottom(), cell.right() - left + 1, 1), QColor(used.line2))


def _paint_cell(painter: QPainter, room: QRect, cell: Cell) -> None:
    used, line = theme.tokens(), theme.px(18)
    first = QRect(room)
    if cell.beneath:
        first = QRect(room.left(), room.center().y() - line + 1, room.width(), line)
        second = first.translated(0, line)
        paint_words(painter, second, cell.beneath, theme.font(12), used.ink2)
    side = theme.px(14)
    sign = QRectF(first.left(), first.center().y() - side / 2 + 0.5, side, side)
    colour = used.of_state(cell.state) if cell.state else used.ink if cell.leads else used.ink2
    if cell.state:
        paint_shape(painter, sign, cell.state, QColor(colour))
    elif cell.icon:
        paint_icon(painter, sign, cell.icon, colour)
    if cell.state or cell.icon:
        first.setLeft(first.left() + side + theme.px(6))
    paint_words(painter, first, cell.words, theme.font(13, 500 if cell.leads or cell.state else 400), colour)
