"""The clause sheet as a table on screen: one clause in hand, and links to the facts that are missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.screens import theme
from desktop.screens.why_head import WhyHead
from desktop.screens.why_painter import HEAD_HEIGHT, ROW_HEIGHT, WhyPainter
from desktop.screens.why_rows import WhyRow
from desktop.screens.why_table import ReadingHead, WhyTable

# The shares of the width: the clauses' names, the chosen reading, the other one, which has more to say.
SHARES = (0.20, 0.37, 0.43)


class WhyView(QTableView):
    """Shows the rows of one sheet. Enter, or a click on the link, asks for the missing fact of a clause."""

    in_hand_changed = Signal()
    fill_in = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._table = WhyTable(self)
        self._painter = WhyPainter(self._table, self)
        self.setHorizontalHeader(WhyHead(self._table, self))
        self.setModel(self._table)
        self.setItemDelegate(self._painter)
        self._set_manners()
        self.selectionModel().currentRowChanged.connect(lambda _now, _was: self.in_hand_changed.emit())

    def show_rows(self, rows: Sequence[WhyRow | str], heads: Sequence[ReadingHead]) -> None:
        """Shows a sheet and takes its first clause in hand."""
        self._table.show_rows(rows, heads)
        self.clearSpans()
        for at, row in enumerate(rows):
            if isinstance(row, str):
                self.setSpan(at, 0, 1, self._table.columnCount())
            self.setRowHeight(at, theme.px(HEAD_HEIGHT if isinstance(row, str) else ROW_HEIGHT))
        self._spread()
        self.take_in_hand(0)

    def take_in_hand(self, clause: int) -> None:
        """Puts the bar on a clause, counted from 0 without the heads."""
        rows = self._table.clause_rows()
        if rows:
            self.setCurrentIndex(self._table.index(rows[clause], 0))

    def in_hand(self) -> WhyRow | None:
        """The clause in hand."""
        index = self.currentIndex()
        row = self._table.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, WhyRow) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the missing fact; up and down go from clause to clause."""
        row = self.in_hand()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row:
            if row.missing:
                self.fill_in.emit(row.missing)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the link of a cell leads to its missing fact."""
        super().mouseReleaseEvent(event)
        missing = self._missing_at(event)
        if missing:
            self.fill_in.emit(missing)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows a hand over a link."""
        super().mouseMoveEvent(event)
        over = Qt.CursorShape.PointingHandCursor if self._missing_at(event) else Qt.CursorShape.ArrowCursor
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

    def _missing_at(self, event: QMouseEvent) -> str:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or index.column() == 0:
            return ""
        row = self._table.row_at(index.row())
        clause = row.cells[index.column() - 1] if isinstance(row, WhyRow) else None
        if clause is None or clause.verdict != "unknown" or not clause.missing:
            return ""
        on_link = self._painter.link_room(self.visualRect(index)).contains(event.position().toPoint())
        return clause.missing[0] if on_link else ""

    def _spread(self) -> None:
        for column in range(self._table.columnCount()):
            self.setColumnWidth(column, round(self.viewport().width() * SHARES[column]))

    def _set_manners(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(theme.px(20))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Clauses"))
