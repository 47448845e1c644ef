"""The whole casebook decided twice: on two days, or under two rule sets, and who comes out differently."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop.casebook.lists.list import counts
from desktop.casebook.people.stored import all_cases
from desktop.casebook.tables.book import book_connection
from desktop.eligibility.compare import Difference, differences
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import RuleSet, readings
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Stop

# How often it is told how far the comparing has come.
EVERY = 100
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: a day, and the id of a rule set; an empty id follows the chosen reading."""

    on: date
    rules_id: str = ""

    def rules(self, asked: Asked) -> RuleSet:
        """The rule set of this side; that of the chosen reading is the one of its day."""
        if self.rules_id:
            return asked.rules[self.rules_id]
        return readings(asked.rules, asked.reading, self.on)[0]


@dataclass(frozen=True, slots=True)
class Compared:
    """What was compared, and everybody whose outcome is not the same, in the order of the case numbers.

    held: the numbers of all cases on hold.
    """

    before: Side
    after: Side
    differences: tuple[Difference, ...] = ()
    held: frozenset[str] = frozenset()


def compare(asked: Asked, before: Side, after: Side, told: Told, stop: Stop) -> Compared | None:
    """Decides every case on both sides; None where it was stopped.

    told: is called now and then with how many cases are compared, and of how many.
    """
    first, second = before.rules(asked), after.rules(asked)
    found: list[Difference] = []
    held: set[str] = set()
    with book_connection(asked.book):
        total = counts(asked.book).cases
        for done, case in enumerate(all_cases(asked.book)):
            if stop():
                return None
            if done % EVERY == 0:
                told(done, total)
            found += differences(decide(case, first, before.on), decide(case, second, after.on))
            if case.hold is not None:
                held.add(case.number)
    return Compared(before, after, tuple(found), frozenset(held))
