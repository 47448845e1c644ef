"""How the rows of the list are painted: two lines of name, the line to the mark, state in shape and word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.eligibility.verdicts import VERDICTS
from desktop.screens.list.name_painter import EDGE, cut_words, paint_name, paint_third_line
from desktop.screens.list.table import LEFT, LINE, MARK, NAME, OUTCOME, START, CaseTable, HeadRow, Index
from desktop.screens.look import theme
from desktop.screens.look.shapes import paint_shape
from desktop.screens.look.tokens import Tokens
from desktop.screens.mark.line import paint_small_line
from desktop.screens.page.person_row import PersonRow
from desktop.screens.words.counted import grouped
from desktop.screens.words.words import verdict_word

RIGHT = 16
ROW_HEIGHT = 46
HEAD_HEIGHT = 32


class RowPainter(QStyledItemDelegate):
    """Paints people and heads of a CaseTable, one cell at a time."""

    def __init__(self, table: CaseTable, view: QAbstractItemView):
        super().__init__(view)
        self._table = table
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell: its ground, then what stands in it."""
        row = self._table.row_at(index.row())
        if row is None:
            return
        painter.save()
        if isinstance(row, HeadRow):
            _paint_head(painter, option.rect, row)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, option.rect, index, chosen)
            _paint_cell(painter, self._inside(option.rect, index.column()), row, index.column(), chosen)
            if row.matched.third and index.column() != OUTCOME:
                paint_third_line(painter, option.rect, self._before_outcome(option.rect), row, chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index, chosen: bool) -> None:
        used = theme.tokens()
        if chosen:
            painter.fillRect(rect, QColor(used.tint))
            if index.column() == NAME:
                bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
                painter.fillRect(bar, QColor(used.accent if self._view.hasFocus() else used.edge))
            return
        if not self._last_under_head(index.row()):
            first, last = index.column() == NAME, index.column() == OUTCOME
            left = rect.left() + (theme.px(EDGE) if first else 0)
            right = rect.right() - (theme.px(RIGHT) if last else 0)
            painter.fillRect(QRect(left, rect.bottom(), right - left + 1, 1), QColor(used.line2))

    def _inside(self, cell: QRect, column: int) -> QRect:
        """A cell without its margin: the days left end before the edge where they stand last."""
        last = column == LEFT and not self._view.visualRect(self._table.index(0, OUTCOME)).width()
        return cell.adjusted(0, 0, -theme.px(RIGHT), 0) if last else cell

    def _before_outcome(self, cell: QRect) -> QRect:
        """The row of a cell, from the name to the outcome, or to its end where that is left out."""
        outcome = self._view.visualRect(self._table.index(0, OUTCOME))
        last = outcome.left() if outcome.width() else self._view.viewport().width()
        first = self._view.visualRect(self._table.index(0, NAME)).left()
        return QRect(first, cell.top(), last - first, cell.height())

    def _last_under_head(self, row: int) -> bool:
        return self._table.arrangement.head_at(row + 1) is not None

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Shows a name or second line whole where the row had to cut it."""
        row = self._table.row_at(index.row()) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, PersonRow) or index.column() != NAME:
            return False
        QToolTip.showText(event.globalPos(), cut_words(option.rect, row), view)
        return True


def _paint_head(painter: QPainter, rect: QRect, head: HeadRow) -> None:
    used = theme.tokens()
    bold, plain = theme.font(12, 600), theme.font(12)
    line = rect.adjusted(theme.px(EDGE), theme.px(4), -theme.px(RIGHT), 0)
    painter.fillRect(QRect(line.left(), rect.bottom(), line.width(), 1), QColor(used.line))
    painter.setFont(bold)
    painter.setPen(QColor(used.ink2))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, head.words)
    painter.setFont(plain)
    words = QFontMetrics(bold).horizontalAdvance(head.words)
    painter.drawText(
        line.adjusted(words + theme.px(8), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, grouped(head.people)
    )


def _paint_cell(painter: QPainter, rect: QRect, row: PersonRow, column: int, chosen: bool) -> None:
    used = theme.tokens()
    if column == NAME:
        paint_name(painter, rect, row, chosen)
    elif column == START:
        _paint_words(painter, rect, row.start, theme.font(13), used.ink2)
    elif column == LINE and row.run is not None:
        room = QRectF(rect.adjusted(0, 0, -theme.px(20), 0))
        paint_small_line(painter, room, row.run, used.tint if chosen else used.surface, row.held)
    elif column == MARK:
        _paint_words(painter, rect, row.mark, theme.font(13, 600), used.ink)
    elif column == LEFT:
        font, colour = (theme.font(13, 600), used.ink) if row.soon else (theme.font(13), used.ink2)
        _paint_words(painter, rect, row.left, font, colour, Qt.AlignmentFlag.AlignRight)
    elif column == OUTCOME:
        _paint_state(painter, rect, row, used)


def _paint_words(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    colour: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, words)


def widest_outcome() -> int:
    """How wide the column of outcomes is to be for its longest word, in pixels."""
    metrics = QFontMetrics(theme.font(13, 500))
    words = (verdict_word(state) for state in ("hold", *VERDICTS))
    return max(map(metrics.horizontalAdvance, words)) + theme.px(16 + 14 + 6 + RIGHT)


def _paint_state(painter: QPainter, rect: QRect, row: PersonRow, used: Tokens) -> None:
    colour = used.of_state(row.state)
    side = theme.px(14)
    box = QRectF(rect.left() + theme.px(16), rect.center().y() - side / 2 + 0.5, side, side)
    paint_shape(painter, box, row.state, QColor(colour))
    words = rect.adjusted(theme.px(16) + side + theme.px(6), 0, 0, 0)
    _paint_words(painter, words, row.word, theme.font(13, 500), colour)
