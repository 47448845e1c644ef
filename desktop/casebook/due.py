"""Whose mark falls in the days to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.case import Case
from desktop.casebook.book import Casebook
from desktop.casebook.people import load_cases
from desktop.eligibility.mark import Mark, mark_of
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.service import ways


@dataclass(frozen=True, slots=True)
class Due:
    """A recruit whose mark falls in the span: `mark`, or the ends of its span where no one date is known."""

    case: str
    name: str
    passport_number: str
    mark: date | None
    mark_from: date
    mark_to: date
    days_left: int
    hold: bool


def due(book: Casebook, rules: Mapping[str, RuleSet], on: date, within: int = 90) -> list[Due]:
    """Recruits whose mark lies from `on` to `within` days later, both included; soonest first.

    The dead are left out, held cases are marked; other clauses don't matter (COMMANDS, due).
    """
    until = on + timedelta(min(within, (date.max - on).days))
    cases = load_cases(book, _candidates(book, on, until))
    found = [one for case in cases for one in _due(case, rules["served-year"], on, until)]
    return sorted(found, key=lambda one: (one.mark_to, one.mark_from, one.case))


def _candidates(book: Casebook, on: date, until: date) -> list[str]:
    """Cases whose stored mark falls in the span, and those with a fact to come, to be decided afresh."""
    rows = book.db.execute_sql(
        "SELECT number FROM cases WHERE mark_holds_from <= ?1 AND mark_last >= ?1 AND mark_first <= ?2"
        " UNION SELECT number FROM cases WHERE mark_holds_from > ?1",
        (on.isoformat(), until.isoformat()),
    )
    return [number for (number,) in rows]


def _due(case: Case, served_year: RuleSet, on: date, until: date) -> Iterator[Due]:
    mark = mark_of(case, served_year, on)
    if mark.first is None or mark.last is None or not _to_come(mark, on):
        return
    if mark.last < on or mark.first > until or all(way.died for way in ways(case.contracts, on)):
        return
    one_day = mark.first if mark.first == mark.last else None
    yield Due(
        case.number,
        case.recruit.name,
        case.recruit.passport_number,
        one_day,
        mark.first,
        mark.last,
        (mark.last - on).days,
        case.hold is not None,
    )


def _to_come(mark: Mark, on: date) -> bool:
    """Not reached yet, reached on the day itself, or open only because the start is a span."""
    return mark.verdict in ("not_yet", "unknown") or (mark.verdict == "met" and mark.mark == on)
