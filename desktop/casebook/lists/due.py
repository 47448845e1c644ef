"""Whose mark falls in the days to come, and whose has come and no letter stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from desktop.case import Case
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import Mark, mark_of
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.service import ways


class Due(NamedTuple):
    """A recruit whose mark falls in the span: `mark`, or the ends of its span where no one date is known.

    days_left: to the mark, or to the last day of its span; less than 0 once it has gone by.
    """

    case: str
    name: str
    passport_number: str
    mark: date | None
    mark_from: date
    mark_to: date
    days_left: int
    hold: bool


_IN_ORDER = attrgetter("mark_to", "mark_from", "case")
_MADE = Due._make
_ROW = (
    "SELECT number, coalesce(nullif(trim(family_name || ' ' || given_names), ''), name_in_script),"
    " passport_number, mark_first, mark_last,"
    " cases.id IN (SELECT case_id FROM holds WHERE lifted_on IS NULL)"
    " FROM cases JOIN people ON people.id = recruit_id WHERE mark_holds_from <= :on AND "
)
# Marks on one day come in the order of their index, so that the first are there at once; marks that are a
# span are few, and have an index of their own (+ keeps SQLite from the index of all marks).
_ON_A_DAY = "mark_last BETWEEN :first AND :until AND mark_first = mark_last ORDER BY mark_last, number"
_IN_A_SPAN = "mark_first < mark_last AND mark_first <= :until AND +mark_last >= :first"
_NO_LETTER = (
    " NOT EXISTS (SELECT 1 FROM letters WHERE person_id = recruit_id AND kind = 'eligibility'"
    ' AND NOT void AND "on" <= :on)'
)


def due(
    book: Casebook, rules: Mapping[str, RuleSet], on: date, within: int = 90, most: int | None = None
) -> list[Due]:
    """Recruits whose mark lies from `on` to `within` days later, both included; soonest first.

    The dead are left out, held cases are marked; other clauses don't matter (COMMANDS, due). most: how many
    are wanted at most.
    """
    until = on + timedelta(min(within, (date.max - on).days))
    return due_between(book, rules, on, on, until, most)


def due_between(
    book: Casebook,
    rules: Mapping[str, RuleSet],
    on: date,
    first: date,
    until: date,
    most: int | None = None,
) -> list[Due]:
    """Those whose mark, as known `on` a day, lies between two days that are not before it.

    Marks are read as they are stored; only cases with a fact that is still to come are decided afresh.
    """
    found = _stored(book, _ON_A_DAY, on, first, until, most)
    others = _stored(book, _IN_A_SPAN, on, first, until, None)
    others += [one for one in fresh_due(book, rules, on, until) if one.mark_to >= first]
    return sorted([*found, *others], key=_IN_ORDER)[:most] if others else found


def fresh_due(book: Casebook, rules: Mapping[str, RuleSet], on: date, until: date) -> list[Due]:
    """Those due among the cases with a fact that is still to come on the day, decided afresh, in no order.

    Their stored mark does not hold yet.
    """
    sql = "SELECT number FROM cases WHERE mark_holds_from > ?"
    numbers = [number for (number,) in book.db.execute_sql(sql, (on.isoformat(),))]
    return due_cases(book, rules, on, numbers, until)


def due_cases(
    book: Casebook,
    rules: Mapping[str, RuleSet],
    on: date,
    numbers: Sequence[str],
    until: date = date.max,
) -> list[Due]:
    """Those of these cases whose mark falls between two days, both included, decided afresh."""
    cases = load_cases(book, numbers)
    return [one for case in cases for one in _due(case, rules["served-year"], on, until)]


def overdue(book: Casebook, rules: Mapping[str, RuleSet], chosen: RuleSet, on: date) -> list[Due]:
    """Recruits whose mark has come by `on` and who have no valid eligibility letter; longest ago first.

    Left out are those whose outcome under the chosen rule set is `not_met` (COMMANDS, due).
    """
    return sorted(each_overdue(book, rules, chosen, on), key=_IN_ORDER)


def each_overdue(
    book: Casebook, rules: Mapping[str, RuleSet], chosen: RuleSet, on: date, since: date = date.min
) -> Iterator[Due]:
    """The same one by one, as they are decided. since: the earliest mark that is wanted."""
    numbers = [
        number
        for (number,) in book.db.execute_sql(
            "SELECT number FROM cases"
            " WHERE (mark_last BETWEEN :since AND :on OR mark_holds_from > :on) AND" + _NO_LETTER,
            {"on": on.isoformat(), "since": since.isoformat()},
        )
    ]
    for begin in range(0, len(numbers), 500):
        for case in load_cases(book, numbers[begin : begin + 500]):
            mark = mark_of(case, rules["served-year"], on)
            if mark.mark is None or not since <= mark.mark <= on or mark.first is None:
                continue
            if decide(case, chosen, on).sheets[0].outcome != "not_met":
                yield _named(case, mark.mark, mark.first, mark.mark, on)


def _stored(book: Casebook, which: str, on: date, first: date, until: date, most: int | None) -> list[Due]:
    days = {"on": on.isoformat(), "first": first.isoformat(), "until": until.isoformat()}
    found = []
    # Written out and not a function a row: of many thousands each is felt.
    for number, name, passport, begins, ends, hold in islice(book.db.execute_sql(_ROW + which, days), most):
        last, left = _day(ends, on)
        mark, soonest = (last, last) if begins == ends else (None, _day(begins, on)[0])
        found.append(_MADE((number, name, passport, mark, soonest, last, left, hold == 1)))
    return found


@lru_cache(maxsize=512)
def _day(text: str, on: date) -> tuple[date, int]:
    """A stored day, and how far off it is: many marks fall on each."""
    day = date.fromisoformat(text)
    return day, (day - on).days


def _due(case: Case, served_year: RuleSet, on: date, until: date) -> Iterator[Due]:
    mark = mark_of(case, served_year, on)
    if mark.first is None or mark.last is None or not _to_come(mark, on):
        return
    if mark.last < on or mark.first > until or all(way.died for way in ways(case.contracts, on)):
        return
    yield _named(case, mark.first if mark.first == mark.last else None, mark.first, mark.last, on)


def _named(case: Case, mark: date | None, first: date, last: date, on: date) -> Due:
    who, held = case.recruit, case.hold is not None
    return Due(case.number, who.name, who.passport_number, mark, first, last, (last - on).days, held)


def _to_come(mark: Mark, on: date) -> bool:
    """Not reached yet, reached on the day itself, or open only because the start is a span."""
    return mark.verdict in ("not_yet", "unknown") or (mark.verdict == "met" and mark.mark == on)
