"""Saving what another window saved meanwhile too: nothing is overwritten unseen."""

from __future__ import annotations

from desktop.case import Case
from desktop.casebook.history.three_ways import Clash, as_new_where_gone, together
from desktop.casebook.tables.book import CasebookError


class Conflict(CasebookError):
    """Two windows changed the same facts; nothing was saved.

    stored: the case as it is stored now; mine: the case to save, with all that goes together; clashes: the
    facts in which they differ. Take over the stored values that are right (`three_ways.with_stored`) and save
    again, expecting `stored`.
    """

    def __init__(self, stored: Case, mine: Case, clashes: tuple[Clash, ...]) -> None:
        super().__init__(
            f"Case {stored.number} was changed in another window meanwhile; nothing was saved. "
            "Choose what is right for each fact that differs, then save again."
        )
        self.stored = stored
        self.mine = mine
        self.clashes = clashes


def with_newer(expected: Case, stored: Case, case: Case) -> Case:
    """The case to save, with what was stored since `expected` was loaded. Raises Conflict on a clash."""
    merged, clashes = together(expected, stored, case)
    if clashes:
        raise Conflict(stored, merged, clashes)
    return as_new_where_gone(merged, stored)
