"""The table of people on the screen: arrow keys by rows, Enter opens, Home and End go to the ends."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop.casebook.lists.search import Column
from desktop.screens.list.list_head import RIGHT, ListHead
from desktop.screens.list.name_painter import THIRD_HEIGHT
from desktop.screens.list.row_painter import HEAD_HEIGHT, ROW_HEIGHT, RowPainter, widest_outcome
from desktop.screens.list.table import LEFT, LINE, MARK, NAME, OUTCOME, START, CaseTable
from desktop.screens.look import theme
from desktop.screens.tables.table_manners import go_by_rows

WIDTHS = {START: 88, LINE: 98, MARK: 78, LEFT: 36, OUTCOME: 158}
# The line may shrink to this before it is given up.
LEAST_LINE = 76
LEAST_NAME = 160
# With the largest texts a name can do with this before the mark, too, is given up.
SHORT_NAME = 118
# For this much, which most names and their second lines take, the line shrinks and is given up.
ROOM_FOR_NAME = 210
# In this order columns are given up before a name gets too little room; the case panel says the same.
_NAME_BESIDE = {LINE: ROOM_FOR_NAME, MARK: SHORT_NAME}
_GIVEN_UP = (LINE, START, LEFT, MARK)
_COLUMNS: dict[Column, int] = {"start": START, "line": LINE, "mark": MARK, "left": LEFT, "outcome": OUTCOME}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class PeopleView(QTableView):
    """Shows a CaseTable. One row is in hand at a time."""

    opened = Signal()

    def __init__(self, table: CaseTable, parent: QWidget | None = None):
        super().__init__(parent)
        self._table = table
        self._odd_rows: tuple[int, ...] = ()
        self._hidden: frozenset[int] = frozenset()
        self.head = ListHead(self)
        self.setHorizontalHeader(self.head)
        self.setModel(table)
        self.setItemDelegate(RowPainter(table, self))
        go_by_rows(self, self.tr("People"))
        self._set_sizes()
        self.doubleClicked.connect(self.opened)

    def _set_sizes(self) -> None:
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.verticalScrollBar().setSingleStep(theme.px(ROW_HEIGHT))
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.rescale()
        self.head.sectionResized.connect(self._keep_room)

    def rescale(self) -> None:
        """Gives the columns the width that their words take in the size that texts have now."""
        self.head.setMinimumSectionSize(theme.px(20))
        self._least = {column: max(theme.px(one), self.head.needs(column)) for column, one in WIDTHS.items()}
        self._least[OUTCOME] = max(self._least[OUTCOME], widest_outcome())
        for column, width in self._least.items():
            self.setColumnWidth(column, width)
        self._least[LINE] = theme.px(LEAST_LINE)
        self._least_left = self._least[LEFT]
        self.setMinimumWidth(theme.px(SHORT_NAME) + self._least[OUTCOME])
        if self.isVisible():
            self._part_width()

    def widths(self) -> dict[str, int]:
        """The columns that were made wider, by name, in pixels."""
        now = {name: (self.columnWidth(column), self._least[column]) for name, column in _COLUMNS.items()}
        return {name: width for name, (width, least) in now.items() if width > least}

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Makes columns wider again, as far as there is room."""
        for name, column in _COLUMNS.items():
            if name in widths and not self.isColumnHidden(column):
                self.setColumnWidth(column, widths[name])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives up the line to the mark, whose days stand beside it, and more where that is not enough."""
        super().resizeEvent(event)
        self._part_width()

    def _part_width(self) -> None:
        self._fit()

    def hide_columns(self, hidden: Collection[Column]) -> None:
        """Shows all columns but these."""
        self._hidden = frozenset(_COLUMNS[name] for name in hidden)
        for column in _COLUMNS.values():
            self.setColumnHidden(column, column in self._hidden)
        self._fit()

    def _fit(self) -> None:
        self._least[LEFT] = self._least_left + (theme.px(RIGHT) if OUTCOME in self._hidden else 0)
        lacking = self._least_width() - self.viewport().width()
        for column in _GIVEN_UP:
            wanted = theme.px(_NAME_BESIDE.get(column, LEAST_NAME) - LEAST_NAME)
            self.setColumnHidden(column, lacking + wanted > 0 or column in self._hidden)
            lacking -= 0 if column in self._hidden else self._least[column]
        for column in WIDTHS:
            self._keep_room(column, 0, self.columnWidth(column))

    def _least_width(self) -> int:
        shown = (width for column, width in self._least.items() if column not in self._hidden)
        return sum(shown) + theme.px(LEAST_NAME)

    def _keep_room(self, column: int, _was: int, width: int) -> None:
        """Keeps a column from being narrower than its words, and from taking the room of the names."""
        if column == NAME or not width:
            return
        others = sum(self.columnWidth(other) for other in WIDTHS if other != column)
        most = self.viewport().width() - others - theme.px(_NAME_BESIDE.get(column, LEAST_NAME))
        fitting = max(self._least[column], min(width, most))
        if fitting != width:
            self.setColumnWidth(column, fitting)

    def spread_heads(self, tall: Sequence[int] = ()) -> None:
        """Gives each head its row's whole width. To be called after the table shows other rows.

        tall: the rows with a third line.
        """
        self.clearSpans()
        heads = tuple(self._table.arrangement.heads())
        # At each height it is told of, the table would paint all its rows once more; other rows are laid out
        # and painted anyway.
        with QSignalBlocker(self.verticalHeader()):
            for row in self._odd_rows:
                self.setRowHeight(row, theme.px(ROW_HEIGHT))
            for row in heads:
                self.setSpan(row, 0, 1, self._table.columnCount())
                self.setRowHeight(row, theme.px(HEAD_HEIGHT))
            for row in tall:
                self.setRowHeight(row, theme.px(ROW_HEIGHT + THIRD_HEIGHT))
        self._odd_rows = (*heads, *tall)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is in hand; Home and End go to the first and last row; the rest is the view's."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.opened.emit()
        elif key in _ENDS:
            self.take_in_hand(self._table.arrangement.end(last=key == Qt.Key.Key_End))
        elif key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)

    def take_in_hand(self, row: int | None) -> None:
        """Puts the bar on a row, and the row where it can be seen; on none where there is no row."""
        index = QModelIndex() if row is None else self._table.index(row, NAME)
        self.setCurrentIndex(index)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: typing in the list would read the whole casebook; the find box looks people up."""

    def row_in_hand(self) -> int | None:
        """The row in hand; None where there is none."""
        index: QModelIndex = self.currentIndex()
        return index.row() if index.isValid() else None
