"""The rows of the clause sheet: each clause of one person, with what every reading makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.eligibility.decide import RECRUIT
from desktop.eligibility.sheet import Clause, Sheet


@dataclass(frozen=True, slots=True)
class WhyRow:
    """One clause under each reading, in the order of the readings; None where a reading does not ask it."""

    id: str
    cells: tuple[Clause | None, ...]

    @property
    def of_recruit(self) -> bool:
        """True for a clause of the recruit's on a relative's sheet."""
        return self.id.startswith(RECRUIT)

    @property
    def missing(self) -> str:
        """The first fact that the clause lacks under any reading; empty where none does."""
        lacking = (name for cell in self.cells if cell and cell.verdict == "unknown" for name in cell.missing)
        return next(lacking, "")


def why_rows(sheets: Sequence[Sheet]) -> list[WhyRow]:
    """The clauses of one person's sheets, one sheet a reading: the person's own, then the recruit's."""
    found = [{clause.id: clause for clause in sheet.clauses} for sheet in sheets]
    order: list[str] = []
    for clauses in found:
        order = _merged(order, list(clauses))
    rows = [WhyRow(name, tuple(clauses.get(name) for clauses in found)) for name in order]
    return sorted(rows, key=lambda row: row.of_recruit)


def _merged(first: list[str], second: list[str]) -> list[str]:
    """Both lists in one, each in its order; what only the second has comes before what follows it there."""
    order, at = list(first), len(first)
    for name in reversed(second):
        if name in order:
            at = order.index(name)
        else:
            order.insert(at, name)
    return order
