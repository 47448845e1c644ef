"""What was decided before, kept while the facts are the same: filter, views and their counts share it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from desktop.case import Case
from desktop.eligibility.checklist import OathRule
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.verdicts import Verdict
from desktop.screens.page.standing import Standing, View, may_apply, views_of

# Some 15 MiB; beyond it all are forgotten, and decided again.
MOST = 50_000


class Stands(NamedTuple):
    """How a case stands on a day.

    outcomes: of the recruit, then of the relatives; views: those it stands under while it has no letter;
    soonest: the last day its mark may fall on, `date.max` where it has none; may_apply: who may, by place.
    """

    outcomes: tuple[Verdict, ...]
    views: tuple[View, ...]
    soonest: date
    may_apply: tuple[int, ...]


class DecidedBy(NamedTuple):
    """What cases are decided by: the rule set followed, that of the mark, the day, the rule of the oath."""

    chosen: RuleSet
    served_year: RuleSet
    on: date
    oath: OathRule


class _Kept(NamedTuple):
    facts: int
    rules: RuleSet
    stands: Stands


class Known:
    """How cases stand that take long to decide: those with a date of service known to a month or a year.

    A date that may be each day of a month makes a decision hundreds of times as long; all others are decided
    sooner than they are read.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, date], _Kept] = {}

    def outcomes(self, case: Case, by: DecidedBy) -> tuple[Verdict, ...]:
        """The outcome of the recruit, then of the relatives."""
        if _takes_long(case):
            return self.of(case, by).outcomes
        return tuple(sheet.outcome for sheet in decide(case, by.chosen, by.on).sheets)

    def of(self, case: Case, by: DecidedBy) -> Stands:
        """How a case stands, decided only where these facts were not decided before."""
        if not _takes_long(case):
            return _decided(case, by)
        key, facts = (case.number, by.chosen.id, by.on), hash(case)
        kept = self._kept.get(key)
        if kept is not None and kept.facts == facts and kept.rules is by.chosen:
            return kept.stands
        stands = _decided(case, by)
        if len(self._kept) >= MOST:
            self._kept.clear()
        self._kept[key] = _Kept(facts, by.chosen, stands)
        return stands


def _takes_long(case: Case) -> bool:
    days = ((one.signed_on, one.starts_on, one.ended_on) for one in case.contracts)
    return any(day is not None and not day.is_day for of_one in days for day in of_one)


def _decided(case: Case, by: DecidedBy) -> Stands:
    decision = decide(case, by.chosen, by.on)
    mark = mark_of(case, by.served_year, by.on)
    views = tuple(views_of(Standing(decision, mark, False, by.oath)))
    outcomes = tuple(sheet.outcome for sheet in decision.sheets)
    return Stands(outcomes, views, mark.last or date.max, may_apply(decision))
