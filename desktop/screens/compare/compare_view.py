"""The table of a comparison on screen. Enter opens the person in hand."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.eligibility.compare import Difference
from desktop.eligibility.verdicts import Verdict
from desktop.screens.compare.compare_table import (
    CLAUSES,
    NAME,
    WAS,
    CompareTable,
    Index,
    clause_words,
)
from desktop.screens.look import theme
from desktop.screens.look.painted_words import height_of, paint_words, paint_wrapped
from desktop.screens.look.shapes import paint_shape
from desktop.screens.tables.table_head import TableHead
from desktop.screens.tables.table_manners import go_by_rows, takes_key
from desktop.screens.words.words import verdict_word

EDGE, RIGHT, PAD = 28, 20, 5
ROW_HEIGHT = 46
# The shares of the width by columns: name, was, is, clauses.
SHARES = (0.28, 0.2, 0.2, 0.32)


class CompareView(QTableView):
    """Shows a CompareTable; rows grow where their clauses take more lines."""

    opened = Signal()

    def __init__(self, table: CompareTable):
        super().__init__()
        self._table = table
        self.setHorizontalHeader(TableHead(EDGE))
        self.setModel(table)
        self.setItemDelegate(_Painter(table, self))
        go_by_rows(self, self.tr("People with another outcome"))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        table.modelReset.connect(self._spread)
        self.doubleClicked.connect(self.opened)

    def in_hand(self) -> Difference | None:
        """The person in hand."""
        index = self.currentIndex()
        return self._table.row_at(index.row()) if index.isValid() else None

    def take_in_hand(self, row: int) -> None:
        """Puts the bar on a row."""
        self.setCurrentIndex(self._table.index(row, NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the person in hand; Home and End go to the first and the last."""
        if not takes_key(self, event, self.opened.emit):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter is the key of an action, and the find box looks people up."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Parts the width anew."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        for column, share in enumerate(SHARES):
            self.setColumnWidth(column, round(self.viewport().width() * share))
        room = self.columnWidth(CLAUSES) - theme.px(RIGHT)
        # Few clauses make many rows: each wording is measured once.
        needed: dict[tuple[str, ...], int] = {}
        for row in range(self._table.rowCount()):
            one = self._table.row_at(row)
            if one.clauses not in needed:
                height = height_of(clause_words(one), theme.font(13), room) + 2 * theme.px(PAD)
                needed[one.clauses] = max(theme.px(ROW_HEIGHT), height)
            if self.rowHeight(row) != needed[one.clauses]:
                self.setRowHeight(row, needed[one.clauses])


class _Painter(QStyledItemDelegate):
    """Paints the cells: name and case, both outcomes with shape and word, the clauses."""

    def __init__(self, table: CompareTable, view: QWidget):
        super().__init__(view)
        self._table = table
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell: its ground, then what stands in it."""
        painter.save()
        in_hand = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option.rect, index.column(), in_hand)
        one, room = self._table.row_at(index.row()), option.rect.adjusted(0, theme.px(PAD), 0, -theme.px(PAD))
        if index.column() == NAME:
            words = room.adjusted(theme.px(EDGE), 0, -theme.px(12), 0)
            _paint_name(painter, words, one.person.name, self._table.second_line(one))
        elif index.column() == CLAUSES:
            words = room.adjusted(0, theme.px(1), -theme.px(RIGHT), 0)
            paint_wrapped(painter, words, clause_words(one), theme.font(13), theme.tokens().ink2)
        else:
            _paint_outcome(painter, room, one.was if index.column() == WAS else one.became)
        painter.restore()

    def _paint_ground(self, painter: QPainter, cell: QRect, column: int, in_hand: bool) -> None:
        used = theme.tokens()
        if in_hand:
            painter.fillRect(cell, QColor(used.tint))
            if column == NAME:
                bar = QRect(cell.left(), cell.top(), theme.px(3), cell.height())
                painter.fillRect(bar, QColor(used.accent if self._view.hasFocus() else used.edge))
            return
        left = cell.left() + (theme.px(EDGE) if column == NAME else 0)
        right = cell.right() - (theme.px(RIGHT) if column == CLAUSES else 0)
        painter.fillRect(QRect(left, cell.bottom(), right - left + 1, 1), QColor(used.line2))


def _paint_name(painter: QPainter, room: QRect, name: str, second: str) -> None:
    used, line = theme.tokens(), theme.px(18)
    first = QRect(room.left(), room.top(), room.width(), line)
    paint_words(painter, first, name, theme.font(13, 500), used.ink)
    paint_words(painter, first.translated(0, line), second, theme.font(12), used.ink2)


def _paint_outcome(painter: QPainter, room: QRect, outcome: Verdict) -> None:
    colour, side, line = theme.tokens().of_state(outcome), theme.px(14), theme.px(18)
    shape = QRectF(room.left(), room.top() + (line - side) / 2 + 0.5, side, side)
    paint_shape(painter, shape, outcome, QColor(colour))
    words = QRect(room.left() + side + theme.px(6), room.top(), room.width() - side - theme.px(6), line)
    paint_words(painter, words, verdict_word(outcome), theme.font(13, 500), colour)
