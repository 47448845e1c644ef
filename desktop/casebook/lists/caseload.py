"""How many people there are by outcome and country, and how many marks by month: counts, and no person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop.casebook.people.stored import all_cases
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.verdicts import VERDICTS

NOT_RECORDED, SEVERAL, NO_MARK = "", "several", ""


@dataclass(frozen=True, slots=True)
class Caseload:
    """Counts on a day.

    outcomes: people by outcome under the rule set followed; countries: people by citizenship, of whom some
    have several or none recorded; months: recruits by the month of the mark, `2026-03`, or without one.
    """

    on: date
    people: int
    cases: int
    outcomes: Mapping[str, int]
    countries: Mapping[str, int]
    months: Mapping[str, int]


def caseload(book: Casebook, chosen: RuleSet, on: date, stop: Callable[[], bool]) -> Caseload | None:
    """Counts the whole casebook, case by case; None where it was stopped."""
    outcomes: Counter[str] = Counter(dict.fromkeys(VERDICTS, 0))
    countries: Counter[str] = Counter()
    months: Counter[str] = Counter()
    cases = 0
    for case in all_cases(book):
        if stop():
            return None
        cases += 1
        mark = mark_of(case, book.served_year, on).mark
        months[f"{mark:%Y-%m}" if mark else NO_MARK] += 1
        for sheet in decide(case, chosen, on).sheets:
            outcomes[sheet.outcome] += 1
            countries[_country(sheet.person.citizenship)] += 1
    return Caseload(on, outcomes.total(), cases, outcomes, countries, _in_order(months))


def _in_order(months: Counter[str]) -> dict[str, int]:
    """The months as they follow, and last those without a mark."""
    return {month: months[month] for month in sorted(months, key=lambda month: (month == NO_MARK, month))}


def _country(codes: tuple[str, ...]) -> str:
    if len(codes) > 1:
        return SEVERAL
    return codes[0] if codes else NOT_RECORDED
