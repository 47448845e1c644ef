"""The rows of a comparison: one a person, with what the outcome was, what it is, and what makes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from desktop.eligibility.compare import Difference
from desktop.eligibility.sheet import RECRUIT
from desktop.screens.compare.comparing import Compared
from desktop.screens.words.words import clause_name, relation_word, verdict_word

NAME, WAS, BECAME, CLAUSES = range(4)

Index = QModelIndex | QPersistentModelIndex
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class CompareTable(QAbstractTableModel):
    """People whose outcome differs; the heads over the outcomes say which day and rule set they are of."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Difference] = ()
        self._held: frozenset[str] = frozenset()
        self._titles = ("", "", "", "")

    def show_compared(self, compared: Compared, was: str, became: str) -> None:
        """Shows other rows. was, became: the heads over the two outcomes."""
        self.beginResetModel()
        self._rows, self._held = compared.differences, compared.held
        self._titles = (self.tr("Name"), was, became, self.tr("Clauses that make it"))
        self.endResetModel()

    def sides(self) -> tuple[str, str]:
        """What is said over the two outcomes: of which day and rule set each is."""
        return self._titles[WAS], self._titles[BECAME]

    def head(self) -> tuple[str, ...]:
        """The columns as those of a file."""
        return (
            self._titles[NAME],
            self.tr("Relation"),
            self.tr("Case"),
            self.tr("Hold"),
            *self._titles[WAS:],
        )

    def cells(self) -> list[tuple[str, ...]]:
        """The rows as those of a file."""
        return [
            (
                one.person.name,
                relation_word(one.relation).capitalize(),
                one.case,
                verdict_word("hold") if one.case in self._held else "",
                verdict_word(one.was),
                verdict_word(one.became),
                clause_words(one),
            )
            for one in self._rows
        ]

    def row_at(self, row: int) -> Difference:
        """The person of a row."""
        return self._rows[row]

    def row_of(self, case: str, place: int) -> int | None:
        """The row of a person; None where the outcome does not differ."""
        found = (at for at, one in enumerate(self._rows) if (one.case, one.place) == (case, place))
        return next(found, None)

    def second_line(self, one: Difference) -> str:
        """Under a name: what the person is to the case, the case, and whether that is on hold."""
        parts = [relation_word(one.relation).capitalize(), one.case]
        return " · ".join([*parts, *([verdict_word("hold")] if one.case in self._held else [])])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """One row a person."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, was, is, clauses."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, which are also what a screen reader says."""
        if not index.isValid() or role not in _SPOKEN:
            return None
        one = self._rows[index.row()]
        return (
            f"{one.person.name}, {self.second_line(one)}",
            verdict_word(one.was),
            verdict_word(one.became),
            clause_words(one),
        )[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heads of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._titles[section]


def clause_words(one: Difference) -> str:
    """The clauses that make the difference: the person's own, then those of the recruit."""
    own = [clause_name(clause) for clause in one.clauses if not clause.startswith(RECRUIT)]
    of_recruit = [clause_name(clause) for clause in one.clauses if clause.startswith(RECRUIT)]
    whose = QCoreApplication.translate("Compare", "the recruit’s: {0}")
    parts = [", ".join(own), whose.format(", ".join(of_recruit)) if of_recruit else ""]
    return "; ".join(filter(None, parts))
