"""The one table model: it holds numbers in order, fetches the cases around what is painted, decides those."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.case import Case
from desktop.screens.page.arrangement import Arrangement, Head, in_order
from desktop.screens.page.decided import Decided
from desktop.screens.page.found_row import Found
from desktop.screens.page.person_row import PersonRow, person_row
from desktop.screens.words.counted import grouped

# Rows are painted from the top, so one reading takes in the case asked for and the few that stand below it.
AT_ONCE = 5
KEPT = 768
# Beyond so many people found the third line is left out: nobody reads on so far.
MOST_TALL = 200
NAME, START, LINE, MARK, LEFT, OUTCOME = range(6)

Index = QModelIndex | QPersistentModelIndex
Load = Callable[[Sequence[str]], list[Case]]
Decide = Callable[[Case], Decided]


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A row that says what stands under it, and how many people."""

    words: str
    people: int


class CaseTable(QAbstractTableModel):
    """People by rows, as an arrangement has them; the recruit first, then the relatives."""

    def __init__(self, load: Load, decide: Decide):
        """load: the cases of the given numbers; a number that is gone is left out; decide: one of them."""
        super().__init__()
        self._load, self._decide = load, decide
        self._on = date.min
        self._read: OrderedDict[int, Case | None] = OrderedDict()
        self._decided: dict[int, Decided] = {}
        self._found: Found | None = None
        self._dressed: dict[int, PersonRow] = {}
        self.arrangement: Arrangement = in_order([])

    def show(self, arrangement: Arrangement, on: date, found: Found | None = None) -> None:
        """Shows other rows, or the same on another day. found: what rows say beside, of people found."""
        self.beginResetModel()
        self.arrangement = arrangement
        self._on, self._found = on, found
        for kept in (self._read, self._decided, self._dressed):
            kept.clear()
        self.endResetModel()

    def row_at(self, row: int) -> PersonRow | HeadRow | None:
        """What stands in a row; None where the case has changed or gone since the list was made."""
        group = self.arrangement.head_at(row)
        if group is not None:
            return HeadRow(self._head_words(group.head), group.people)
        place = self.arrangement.place_at(row)
        decided = self._decided_case(place.case)
        if decided is None or place.person >= len(decided.decision.sheets):
            return None
        if self._found is None:
            return person_row(decided, place.person, self._on, self.arrangement.hangs(row))
        if row not in self._dressed:
            plain = person_row(decided, place.person, self._on, self.arrangement.hangs(row))
            self._dressed[row] = self._found.dress(plain, decided)
        return self._dressed[row]

    def tall_rows(self) -> list[int]:
        """The rows with a third line; only people found have one."""
        if self._found is None:
            return []
        return [row for row in range(min(self.arrangement.rows, MOST_TALL)) if self._is_tall(row)]

    def _is_tall(self, row: int) -> bool:
        """Told from the facts alone: a row is decided only when it is painted."""
        place = self.arrangement.place_at(row)
        case = self._case(place.case)
        return self._found is not None and case is not None and self._found.is_tall(case, place.person)

    def decided_at(self, row: int) -> Decided | None:
        """The case of the person in a row, decided; None for a head."""
        if self.arrangement.head_at(row) is not None:
            return None
        return self._decided_case(self.arrangement.place_at(row).case)

    def _decided_case(self, at: int) -> Decided | None:
        if at not in self._decided:
            case = self._case(at)
            if case is None:
                return None
            self._decided[at] = self._decide(case)
        return self._decided[at]

    def _case(self, at: int) -> Case | None:
        """The case at a place of the list: as it was found by words, else as it is read now."""
        if self._found is not None and (found := self._found.cases.get(self.arrangement.numbers[at])):
            return found
        if at not in self._read:
            self._read_from(at)
        self._read.move_to_end(at)
        return self._read[at]

    def _read_from(self, first: int) -> None:
        numbers = self.arrangement.numbers
        wanted = [at for at in range(first, min(first + AT_ONCE, len(numbers))) if at not in self._read]
        found = {one.number: one for one in self._load([numbers[at] for at in wanted])}
        self._read.update({at: found.get(numbers[at]) for at in reversed(wanted)})
        while len(self._read) > KEPT:
            self._decided.pop(self._read.popitem(last=False)[0], None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """One row a person, and one a head."""
        return 0 if parent.isValid() else self.arrangement.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, start, line, mark, left, outcome."""
        return 0 if parent.isValid() else len(self._titles())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head cannot be chosen, and the arrow keys pass over it."""
        if not index.isValid() or self.arrangement.head_at(index.row()) is not None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, for a screen reader and for copying; the painting takes whole rows."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self.row_at(index.row())
        if isinstance(row, HeadRow):
            return f"{row.words} {grouped(row.people)}" if index.column() == NAME else None
        return None if row is None else self._cell(row, index.column())

    def _cell(self, row: PersonRow, column: int) -> str:
        line = f"{row.start} – {row.mark}"
        name = ", ".join(filter(None, (row.name, row.second, row.matched.third)))
        return (name, row.start, line, row.mark, row.left, row.word)[column]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Name"),
            self.tr("Start"),
            "",
            self.tr("Mark"),
            self.tr("Left"),
            self.tr("Outcome"),
        )

    def _head_words(self, head: Head) -> str:
        return {
            "reached": self.tr("Reached, no letter yet"),
            "week": self.tr("This week"),
            "later": self.tr("Later"),
            "no_mark": self.tr("No mark to show"),
            "letter": self.tr("Letter made"),
            "all": "",
        }[head]
