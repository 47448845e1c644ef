"""Generated facts for the laws every decision keeps: cases of any shape that entry would take."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from desktop.case import (
    ENDS_OF_RELATION,
    GROUNDS,
    KINDS,
    SEXES,
    Case,
    Contract,
    Interruption,
    PartialDate,
    Person,
    Relative,
)
from desktop.eligibility.rules import load_rules

# Fewer examples than usual, each of which decides a whole case many times; no deadline on a shared machine.
LAW = settings(max_examples=30, deadline=None)

RULES = load_rules()
FIRST, LAST = date(2021, 1, 1), date(2027, 12, 31)

# Days close together, so that borders meet: contracts touch, and interruptions reach the mark.
DAYS = st.dates(date(2023, 1, 1), date(2025, 6, 30)) | st.dates(FIRST, LAST)
ON = st.dates(FIRST, LAST + timedelta(400))


@st.composite
def partial_dates(draw: st.DrawFn, whole: bool = False) -> PartialDate:
    """A date to the day, and one in three, unless all are to be whole, to the month or the year."""
    day = draw(DAYS)
    precision = "day" if whole else draw(st.sampled_from(("day", "day", "day", "day", "month", "year")))
    parts = {"day": 3, "month": 2, "year": 1}[precision]
    return PartialDate.of(*(day.year, day.month, day.day)[:parts])


@st.composite
def interruptions(draw: st.DrawFn) -> Interruption:
    begins = draw(DAYS)
    until = begins + timedelta(draw(st.integers(0, 40)))
    return Interruption(begins, draw(st.sampled_from((until, until, until, None))))


@st.composite
def contracts(draw: st.DrawFn, whole: bool = False) -> Contract:
    dates = st.none() | partial_dates(whole)
    signed_on, starts_on, ended_on = draw(dates), draw(partial_dates(whole) | dates), draw(dates)
    begins = starts_on or signed_on
    if ended_on and begins and ended_on.last < begins.first:
        ended_on = None
    return Contract(
        signed_on=signed_on,
        starts_on=starts_on,
        term_months=draw(st.sampled_from((None, "open", 5, 6, 7, 12, 24))),
        ended_on=ended_on,
        discharge_ground=draw(st.none() | st.sampled_from(GROUNDS)) if ended_on else None,
        interruptions=tuple(draw(st.lists(interruptions(), max_size=3))),
    )


@st.composite
def people(draw: st.DrawFn) -> Person:
    births = st.dates(date(1955, 1, 1), date(2010, 12, 31))
    birth = draw(st.none() | births.map(lambda day: PartialDate(day, day)) | births.map(_year_of))
    codes = ("UZB", "RUS", "LKA", "XXA", "XXB", "XXC", "XXX")
    return Person(
        given_names="OTABEK",
        sex=draw(st.none() | st.sampled_from(SEXES)),
        birth_date=birth,
        citizenship=tuple(draw(st.lists(st.sampled_from(codes), max_size=2))),
    )


def _year_of(day: date) -> PartialDate:
    return PartialDate.of(day.year)


@st.composite
def relatives(draw: st.DrawFn) -> Relative:
    dates = st.none() | partial_dates()
    return Relative(
        person=draw(people()),
        kind=draw(st.sampled_from(KINDS) | st.just("spouse")),
        since=draw(dates),
        until=draw(dates),
        until_why=draw(st.none() | st.sampled_from(ENDS_OF_RELATION)),
        registered=draw(st.sampled_from((None, True, True, False))),
    )


@st.composite
def cases(draw: st.DrawFn, whole: bool = False, most_contracts: int = 3) -> Case:
    return Case(
        "2026-0001",
        draw(people()),
        tuple(draw(st.lists(contracts(whole), max_size=most_contracts))),
        tuple(draw(st.lists(relatives(), max_size=2))),
    )


rule_sets = st.sampled_from(list(RULES.values()))
