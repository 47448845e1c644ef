"""The table of the clause sheet: one row a clause, one column a reading, heads between persons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.eligibility.verdicts import Verdict
from desktop.screens.why.why_rows import WhyRow
from desktop.screens.why.why_words import cell_words
from desktop.screens.words.words import clause_name

Index = QModelIndex | QPersistentModelIndex
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class ReadingHead:
    """What stands over a reading's column: its name, a note, the person's outcome and what goes with it."""

    name: str
    note: str
    outcome: Verdict
    word: str
    beside: str

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        return ", ".join(part for part in (self.name, self.note, self.word, self.beside) if part)


class WhyTable(QAbstractTableModel):
    """Rows are clauses, or the head over a person's clauses as a text."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._rows: list[WhyRow | str] = []
        self._heads: list[ReadingHead] = []
        self.may_change = False

    def show_rows(self, rows: Sequence[WhyRow | str], heads: Sequence[ReadingHead], may_change: bool) -> None:
        """Shows other rows.

        heads: those of the columns after the clauses' names; may_change: facts may be filled in and points
        settled, which is shut on another day than today.
        """
        self.beginResetModel()
        self._rows, self._heads, self.may_change = list(rows), list(heads), may_change
        self.endResetModel()

    def row_at(self, row: int) -> WhyRow | str:
        """The clause of a row, or the text of a head."""
        return self._rows[row]

    def names(self, row: int, clause: str) -> bool:
        """True where a row is of the clause of that id."""
        found = self._rows[row]
        return isinstance(found, WhyRow) and found.id == clause

    def head_at(self, column: int) -> ReadingHead:
        """What stands over the column of a reading."""
        return self._heads[column - 1]

    def heads(self) -> Sequence[ReadingHead]:
        """What stands over the columns of the readings, in order."""
        return self._heads

    def clause_rows(self) -> list[int]:
        """The rows that are clauses, in order."""
        return [at for at, row in enumerate(self._rows) if isinstance(row, WhyRow)]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many clauses and heads there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The clause's name and one column for each reading."""
        return 0 if parent is not None and parent.isValid() else 1 + len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, which are also what a screen reader says."""
        if role not in _SPOKEN:
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if index.column() == 0 else ""
        return cell_words(row.cells[index.column() - 1]) if index.column() else clause_name(row.id)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns, for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._heads[section - 1].spoken if section else self.tr("Clause")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head is not taken in hand."""
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
