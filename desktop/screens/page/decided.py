"""A case with what was decided of it on the day that is shown."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.case import Case
from desktop.eligibility.decide import Decision, decide
from desktop.eligibility.mark import Mark, mark_of
from desktop.screens.page.asked import Asked


@dataclass(frozen=True, slots=True)
class Decided:
    """One case with what the list needs of it: the chosen reading's decision, and the mark, on one day."""

    case: Case
    decision: Decision
    mark: Mark


def decided(asked: Asked, case: Case) -> Decided:
    """A case under the chosen reading, with its mark, on the day asked about."""
    decision = decide(case, asked.chosen, asked.on)
    return Decided(case, decision, mark_of(case, asked.book.served_year, asked.on))
