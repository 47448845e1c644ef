"""A plain table of the window: rows given whole, each cell with words, what stands beneath, and a sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.screens.look.tokens import State

Index = QModelIndex | QPersistentModelIndex
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Cell:
    """Words, and in small type what stands beneath; before them the shape of a state, or an icon."""

    words: str
    beneath: str = ""
    state: State | None = None
    icon: str = ""
    leads: bool = False

    def said(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(filter(None, (self.words, self.beneath)))


@dataclass(frozen=True, slots=True)
class Row:
    """One row. key: what it is about, and how it is found again when the rows are others."""

    key: str
    cells: tuple[Cell, ...]

    def has(self, words: Sequence[str]) -> bool:
        """True where each of the words, in lower case, stands somewhere in the row."""
        text = " ".join(cell.said() for cell in self.cells).casefold()
        return all(word in text for word in words)


class RowTable(QAbstractTableModel):
    """The model of such a table."""

    def __init__(self, heads: Sequence[str]):
        """heads: the titles of the columns."""
        super().__init__()
        self._heads = tuple(heads)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows other rows; where only their words are others, the table stays where it is."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            for at, row in enumerate(rows):
                if row != self._rows[at]:
                    self.put(at, row)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def put(self, at: int, row: Row) -> None:
        """Shows one row otherwise."""
        self._rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._heads) - 1))

    def row_at(self, row: int) -> Row:
        """One row."""
        return self._rows[row]

    def place_of(self, key: str) -> int | None:
        """Where the row about something stands, if it does."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, which are also what a screen reader says."""
        if not index.isValid() or role not in _SPOKEN:
            return None
        return self._rows[index.row()].cells[index.column()].said()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._heads[section]
