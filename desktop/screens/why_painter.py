"""How the clause sheet is painted: the clause's name, then shape, word and facts under each reading."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.eligibility.sheet import Clause
from desktop.eligibility.words import clause_name, clause_text, verdict_word
from desktop.screens import theme
from desktop.screens.painted_words import paint_words
from desktop.screens.shapes import paint_shape
from desktop.screens.why_rows import WhyRow
from desktop.screens.why_table import Index, WhyTable

ROW_HEIGHT = 30
HEAD_HEIGHT = 36
EDGE = 28
RIGHT = 20
# From the left of a reading's column to its shapes, and from there to the facts.
INSET = 16
FACTS_AT = 146


class WhyPainter(QStyledItemDelegate):
    """Paints the cells of a WhyTable; the column of the chosen reading stands on a calm ground."""

    def __init__(self, table: WhyTable, view: QTableView):
        super().__init__(view)
        self._table = table
        self._view = view
        self.fill_in_words = self.tr("Fill in")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell: its ground, then what stands in it. A head takes the whole width."""
        row = self._table.row_at(index.row())
        painter.save()
        if isinstance(row, str):
            self._paint_head(painter, option.rect, row)
        else:
            in_hand = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, option.rect, index.column(), in_hand)
            self._paint_cell(painter, option.rect, row, index.column())
        painter.restore()

    def link_room(self, cell: QRect) -> QRect:
        """Where the link "Fill in" stands in a cell whose clause lacks a fact."""
        width = QFontMetrics(theme.font(13, 500)).horizontalAdvance(self.fill_in_words) + theme.px(4)
        return QRect(cell.right() - theme.px(RIGHT) - width, cell.top(), width, cell.height())

    def _paint_ground(self, painter: QPainter, cell: QRect, column: int, in_hand: bool) -> None:
        used = theme.tokens()
        if in_hand or column == 1:
            painter.fillRect(cell, QColor(used.tint if in_hand else used.tint2))
        if in_hand and column == 0:
            bar = QRect(cell.left(), cell.top(), theme.px(3), cell.height())
            painter.fillRect(bar, QColor(used.accent if self._view.hasFocus() else used.edge))
        if not in_hand:
            left = cell.left() + (theme.px(EDGE) if column == 0 else 0)
            last = column == self._table.columnCount() - 1
            right = cell.right() - (theme.px(RIGHT) if last else 0)
            painter.fillRect(QRect(left, cell.bottom(), right - left + 1, 1), QColor(used.line2))

    def _paint_head(self, painter: QPainter, row: QRect, words: str) -> None:
        used = theme.tokens()
        chosen = QRect(
            self._view.columnViewportPosition(1), row.top(), self._view.columnWidth(1), row.height()
        )
        painter.fillRect(chosen, QColor(used.tint2))
        room = row.adjusted(theme.px(EDGE), 0, -theme.px(RIGHT), 0)
        painter.fillRect(QRect(room.left(), row.bottom(), room.width(), 1), QColor(used.line))
        paint_words(painter, room.adjusted(0, theme.px(6), 0, 0), words, theme.font(12, 600), used.ink2)

    def _paint_cell(self, painter: QPainter, cell: QRect, row: WhyRow, column: int) -> None:
        if column:
            self._paint_clause(painter, cell, row.cells[column - 1])
            return
        room = cell.adjusted(theme.px(EDGE), 0, -theme.px(4), 0)
        paint_words(painter, room, clause_name(row.id), theme.font(13, 500), theme.tokens().ink)

    def _paint_clause(self, painter: QPainter, cell: QRect, clause: Clause | None) -> None:
        used = theme.tokens()
        side = theme.px(14)
        room = cell.adjusted(theme.px(INSET) + side + theme.px(8), 0, 0, 0)
        if clause is None:
            paint_words(painter, room, self.tr("not asked"), theme.font(13), used.ink2)
            return
        colour = used.of_state(clause.verdict)
        shape = QRectF(cell.left() + theme.px(INSET), cell.center().y() - side / 2 + 1, side, side)
        paint_shape(painter, shape, clause.verdict, QColor(colour))
        word = verdict_word(clause.verdict, of_clause=True)
        paint_words(painter, room, word, theme.font(13, 500), colour)
        facts = cell.adjusted(theme.px(FACTS_AT), 0, -theme.px(RIGHT), 0)
        if clause.verdict == "unknown" and clause.missing:
            link = self.link_room(cell)
            facts.setRight(link.left() - theme.px(12))
            paint_words(painter, link, self.fill_in_words, theme.font(13, 500), used.accent)
        paint_words(painter, facts, clause_text(clause), theme.font(13), used.ink2)
