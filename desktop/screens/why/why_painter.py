"""How the clause sheet is painted: the clause's name, then shape, word and facts under each reading."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.eligibility.sheet import Clause
from desktop.screens.look import theme
from desktop.screens.look.painted_words import paint_words, paint_wrapped
from desktop.screens.look.shapes import paint_shape
from desktop.screens.why.why_cells import EDGE, RIGHT, link_words, name_place, places_in
from desktop.screens.why.why_rows import WhyRow
from desktop.screens.why.why_table import Index, WhyTable
from desktop.screens.why.why_words import cell_facts
from desktop.screens.words.words import clause_name, verdict_word

HEAD_HEIGHT = 36


class WhyPainter(QStyledItemDelegate):
    """Paints the cells of a WhyTable; the column of the chosen reading stands on a calm ground."""

    def __init__(self, table: WhyTable, view: QTableView):
        super().__init__(view)
        self._table = table
        self._view = view

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
        else:
            name = clause_name(row.id)
            paint_wrapped(painter, name_place(cell), name, theme.font(13, 500), theme.tokens().ink)

    def _paint_clause(self, painter: QPainter, cell: QRect, clause: Clause | None) -> None:
        used = theme.tokens()
        link = link_words(clause, self._table.may_change)
        places = places_in(cell, link)
        if clause is None:
            paint_wrapped(painter, places.verdict, self.tr("not asked"), theme.font(13), used.ink2)
            return
        colour = used.of_state(clause.verdict)
        paint_shape(painter, places.shape, clause.verdict, QColor(colour))
        word = verdict_word(clause.verdict, of_clause=True)
        paint_wrapped(painter, places.verdict, word, theme.font(13, 500), colour)
        paint_wrapped(painter, places.facts, cell_facts(clause), theme.font(13), used.ink2)
        paint_wrapped(painter, places.link, link, theme.font(13, 500), used.accent)
