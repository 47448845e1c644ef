"""The clause sheet as a table on screen: one clause in hand, and links to the facts that are missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from desktop.eligibility.sheet import Clause
from desktop.screens.look import theme
from desktop.screens.tables.table_manners import go_by_rows
from desktop.screens.why.why_cells import height_needed, link_words, places_in
from desktop.screens.why.why_head import WhyHead
from desktop.screens.why.why_painter import HEAD_HEIGHT, WhyPainter
from desktop.screens.why.why_rows import WhyRow
from desktop.screens.why.why_table import ReadingHead, WhyTable

# The shares of the width by columns: the clauses' names, the chosen reading, and, where it stands beside,
# the other one, which has more to say.
SHARES = {2: (0.19, 0.81), 3: (0.19, 0.36, 0.45)}


class WhyView(QTableView):
    """Shows the rows of one sheet. Enter, or a click on the link, asks for the missing fact of a clause.

    settle: the place of the reading under which a point of the clause in hand was asked to be settled;
    spread: the widths that its columns have now, in pixels.
    """

    in_hand_changed = Signal()
    fill_in = Signal(str)
    settle = Signal(int)
    spread = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._table = WhyTable(self)
        self._head = WhyHead(self._table, self)
        self.setHorizontalHeader(self._head)
        self.setModel(self._table)
        self.setItemDelegate(WhyPainter(self._table, self))
        go_by_rows(self, self.tr("Clauses"))
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(lambda _now, _was: self.in_hand_changed.emit())

    def show_rows(self, rows: Sequence[WhyRow | str], heads: Sequence[ReadingHead], may_change: bool) -> None:
        """Shows a sheet; the clause in hand stays in hand where it is there. Arguments as for WhyTable."""
        was = self.in_hand()
        self._table.show_rows(rows, heads, may_change)
        self.clearSpans()
        for at, row in enumerate(rows):
            if isinstance(row, str):
                self.setSpan(at, 0, 1, self._table.columnCount())
        self._spread()
        self._take_in_hand(was.id if was else "")

    def take_first_in_hand(self) -> None:
        """Puts the bar on the first clause."""
        self._take_in_hand("")

    def in_hand(self) -> WhyRow | None:
        """The clause in hand."""
        index = self.currentIndex()
        row = self._table.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, WhyRow) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the missing fact; up and down, Home and End go from clause to clause."""
        row, rows = self.in_hand(), self._table.clause_rows()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows:
            last = event.key() == Qt.Key.Key_End
            self.setCurrentIndex(self._table.index(rows[-1 if last else 0], 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row:
            if row.missing and self._table.may_change:
                self.fill_in.emit(row.missing)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter is the key of an action here, also while that action is shut."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the link of a cell leads to its missing fact, or settles its open point."""
        super().mouseReleaseEvent(event)
        found = self._link_at(event)
        if found:
            column, clause = found
            if clause.verdict == "unsettled":
                self.settle.emit(column - 1)
            else:
                self.fill_in.emit(clause.missing[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows a hand over a link."""
        super().mouseMoveEvent(event)
        over = Qt.CursorShape.PointingHandCursor if self._link_at(event) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(over)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lets the ground of the chosen reading run down to the foot, also under the last clause."""
        ground = QRect(self.columnViewportPosition(1), 0, self.columnWidth(1), self.viewport().height())
        QPainter(self.viewport()).fillRect(ground, QColor(theme.tokens().tint2))
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Parts the width anew."""
        super().resizeEvent(event)
        self._spread()

    def _link_at(self, event: QMouseEvent) -> tuple[int, Clause] | None:
        """The column and the clause whose link is under the pointer."""
        index = self.indexAt(event.position().toPoint())
        row = self._table.row_at(index.row()) if index.isValid() else ""
        if isinstance(row, str) or index.column() == 0:
            return None
        clause = row.cells[index.column() - 1]
        link = link_words(clause, self._table.may_change)
        place = places_in(self.visualRect(index), link).link
        return (index.column(), clause) if clause and place.contains(event.position().toPoint()) else None

    def _take_in_hand(self, clause: str) -> None:
        """Puts the bar on a clause, or on the first where it is not there."""
        rows = self._table.clause_rows()
        wanted = [at for at in rows if self._table.names(at, clause)]
        for at in (wanted or rows)[:1]:
            self.setCurrentIndex(self._table.index(at, 0))

    def _spread(self) -> None:
        """Parts the width, and gives each row and the heads the height that their words need in it."""
        shares = SHARES.get(self._table.columnCount(), ())
        widths = [round(self.viewport().width() * share) for share in shares]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        for at in range(self._table.rowCount()):
            row = self._table.row_at(at)
            if isinstance(row, str):
                self.setRowHeight(at, theme.px(HEAD_HEIGHT))
            else:
                self.setRowHeight(at, height_needed(row, widths, self._table.may_change))
        was = self._head.height()
        self._head.grow(widths)
        if self._head.minimumHeight() != was:
            self.updateGeometries()
        self.spread.emit(widths)
