"""What changes when: whose outcome differs between two days or two rule sets, and which clause makes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.case import Person
from desktop.eligibility.decide import Decision, Sheet
from desktop.eligibility.verdicts import RANK, Verdict


@dataclass(frozen=True, slots=True)
class Difference:
    """One person whose outcome differs: `clauses` are those that hold the worse of the two outcomes.

    place: whose sheet it is, 0 for the recruit, from 1 the relatives in the order of the case.
    """

    case: str
    place: int
    person: Person
    relation: str
    was: Verdict
    became: Verdict
    clauses: tuple[str, ...]


def differences(before: Decision, after: Decision) -> Iterator[Difference]:
    """The people of one case whose outcome is not the same in both decisions, in the order of the case.

    Both decisions are of the same facts; the day, the rule set, or both may differ.
    """
    number = before.case.number
    for place, (was, became) in enumerate(zip(before.sheets, after.sheets, strict=True)):
        if was.outcome != became.outcome:
            clauses = _that_make_it(was, became)
            yield Difference(number, place, was.person, was.relation, was.outcome, became.outcome, clauses)


def _that_make_it(was: Sheet, became: Sheet) -> tuple[str, ...]:
    """The clauses of the worse sheet that hold its outcome: no clause of the better sheet is as bad."""
    worse = max(was, became, key=lambda sheet: RANK[sheet.outcome])
    return tuple(clause.id for clause in worse.clauses if clause.verdict == worse.outcome)
