"""What holds of the one-year mark whatever the facts are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import assume, example, given
from hypothesis import strategies as st

from desktop.case import Case, Contract, Interruption, PartialDate, Person
from desktop.eligibility.dates import DAY, add_years, year_mark
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of, recorded_mark
from desktop.eligibility.sheet import Clause
from desktop.eligibility.verdicts import VERDICTS
from tests.eligibility.strategies import DAYS, LAST, LAW, ON, RULES, cases, interruptions

SERVED_YEAR = RULES["served-year"]
LATER = st.integers(0, 1200)


def year_served(case: Case, on: date) -> Clause:
    (clause,) = [one for one in decide(case, SERVED_YEAR, on).sheets[0].clauses if one.id == "year-served"]
    return clause


@LAW
@given(DAYS, st.lists(interruptions(), max_size=5))
@example(date(2024, 2, 29), [])
def test_the_mark_is_never_before_a_year(start: date, several: list[Interruption]) -> None:
    assert year_mark(start, several) >= add_years(start, 1)


@LAW
@given(DAYS, st.lists(interruptions(), max_size=4))
def test_the_mark_comes_when_as_many_days_are_served_as_the_plain_year_has(
    start: date, several: list[Interruption]
) -> None:
    ended = [(one.begins, one.until) for one in several if one.until]
    day, left = start, (add_years(start, 1) - start).days
    while left:
        left -= not any(begins <= day <= until for begins, until in ended)
        day += DAY
    assert year_mark(start, several) == day


@LAW
@given(cases(), ON)
def test_nobody_has_served_a_year_within_a_year_of_the_first_contract(case: Case, on: date) -> None:
    begins = [one.starts_on or one.signed_on for one in case.contracts]
    clause = year_served(case, on)
    if clause.verdict == "met":
        assert clause.since is not None
        assert add_years(min(one.first for one in begins if one), 1) <= clause.since <= on


@LAW
@given(DAYS, st.lists(interruptions(), max_size=4), DAYS)
def test_another_day_of_interruption_never_brings_the_mark_nearer(
    start: date, several: list[Interruption], day: date
) -> None:
    assert year_mark(start, [*several, Interruption(day, day)]) >= year_mark(start, several)


@LAW
@given(cases(whole=True), ON, st.data())
def test_another_day_of_interruption_never_betters_the_year_served(
    case: Case, on: date, data: st.DataObject
) -> None:
    assume(case.contracts)
    place = data.draw(st.integers(0, len(case.contracts) - 1))
    day = data.draw(DAYS)
    contract = case.contracts[place]
    longer = replace(contract, interruptions=(*contract.interruptions, Interruption(day, day)))
    contracts = (*case.contracts[:place], longer, *case.contracts[place + 1 :])
    was, now = year_served(case, on), year_served(replace(case, contracts=contracts), on)
    assert VERDICTS.index(now.verdict) >= VERDICTS.index(was.verdict)
    if was.since and now.since:
        assert now.since >= was.since


@LAW
@given(cases(), LATER, LATER)
def test_once_met_the_year_stays_met_on_every_later_day_that_knows_no_more(
    case: Case, days: int, later: int
) -> None:
    on = LAST + timedelta(1 + days)  # an end on the last day is a fact only from the day after
    was, now = year_served(case, on), year_served(case, on + timedelta(later))
    if was.verdict == "met":
        assert (now.verdict, now.since) == ("met", was.since)


@LAW
@given(DAYS, st.lists(interruptions(), max_size=4), st.none() | DAYS, ON, LATER)
def test_once_met_the_year_of_one_contract_stays_met_whatever_comes_later(
    start: date, several: list[Interruption], end: date | None, on: date, later: int
) -> None:
    assume(end is None or end >= start)
    ended_on = None if end is None else PartialDate(end, end)
    contract = Contract(starts_on=PartialDate(start, start), ended_on=ended_on, interruptions=tuple(several))
    case = Case("2026-0001", Person(given_names="OTABEK"), (contract,))
    was, now = year_served(case, on), year_served(case, on + timedelta(later))
    if was.verdict == "met":
        assert (now.verdict, now.since) == ("met", was.since)


@LAW
@given(cases(), ON)
def test_the_mark_of_lists_and_pictures_is_that_of_the_clause(case: Case, on: date) -> None:
    mark, clause = mark_of(case, SERVED_YEAR, on), year_served(case, on)
    assert mark.verdict == clause.verdict
    if clause.verdict == "met":
        assert mark.mark == mark.last == clause.since
    elif clause.verdict == "not_yet":
        assert mark.last == clause.next_day
        assert mark.mark == (mark.last if mark.first == mark.last else None)
    else:
        assert mark.mark is None


@LAW
@given(cases(), st.lists(LATER, min_size=3, max_size=3))
def test_the_stored_mark_is_that_of_every_day_from_which_it_holds(case: Case, later: list[int]) -> None:
    stored = recorded_mark(case, SERVED_YEAR)
    for days in (0, 1, *later):
        on = (stored.holds_from or LAST) + timedelta(days)
        mark = mark_of(case, SERVED_YEAR, on)
        assert (mark.first, mark.last) == (stored.first, stored.last)
