"""Invented families that the tests of this room are about."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import strategies as st

from desktop.case import (
    ENDS_OF_RELATION,
    GROUNDS,
    KINDS,
    SEXES,
    Case,
    Confirmation,
    Contract,
    Interruption,
    Oath,
    PaperRecord,
    PartialDate,
    Person,
    Relative,
    Settling,
)

SAVED_AT = datetime(2026, 3, 12, 10, 42)


def clock() -> datetime:
    """The clock of every casebook in these tests."""
    return SAVED_AT


def when(text: str) -> PartialDate:
    """`2024-03-14`, `2024-03` or `2024`."""
    return PartialDate.from_iso(text)


SETTLED = Settling("decree-821", "recruit-is-a-man", "met", "Vera Lind", date(2026, 3, 1), "Passport seen.")

SHERMATOV = Case(
    "2026-0001",
    Person("SHERMATOV", "OTABEK", "Шерматов", "M", when("1996-06-23"), ("UZB",), "C1252909", when("2031-05")),
    (
        Contract(
            "K-00017/1",
            when("2025-03-01"),
            when("2025-03-03"),
            12,
            when("2025-11"),
            "health",
            (Interruption(date(2025, 5, 1), date(2025, 5, 6)), Interruption(date(2025, 9, 1))),
        ),
        Contract("K-00017/2", when("2026"), term_months="open"),
    ),
    (
        Relative(
            Person("SHERMATOVA", "LOLA", sex="F", citizenship=("UZB", "TJK"), passport_number="C 700 1234"),
            "spouse",
            when("2019-08-11"),
            when("2026-01"),
            "divorce",
            True,
            (
                Settling(
                    "served-year", "foreign-citizen", "not_met", "Vera Lind", date(2026, 3, 2), "Two papers."
                ),
            ),
        ),
        Relative(Person(name_in_script="Гулнора", note="speaks Tajik only"), "parent"),
    ),
    (SETTLED,),
)

NGUYEN = Case(
    "2026-0002",
    Person(
        "NGUYỄN", "VĂN HẢI", sex="M", birth_date=when("1999"), citizenship=("VNM",), passport_number="N88"
    ),
    (Contract("K-20", when("2025-04-20"), when("2025-04-20"), 24),),
    (
        Relative(
            Person("ĐỖ", "THỊ LAN", sex="F", passport_number="B4410073"),
            "spouse",
            when("2020"),
            registered=None,
        ),
    ),
)

# What the second version of the file took in: papers, oaths, and a note on a contract.
THAPA = Case(
    "2026-0003",
    Person("THAPA", "BISHAL", sex="M", birth_date=when("1998-02-11"), citizenship=("NPL",)),
    (Contract("K-31", when("2024-04-01"), when("2024-04-01"), 12, note="the copy is hard to read"),),
    (
        Relative(
            Person("THAPA", "SITA", sex="F"),
            "spouse",
            papers=(PaperRecord("marriage-certificate", date(2026, 3, 2)),),
        ),
        Relative(Person("THAPA", "MAYA"), "parent", oath=Oath(date(2026, 1, 9), date(2026, 2, 1))),
    ),
    papers=(
        PaperRecord("passport", date(2026, 1, 5), date(2026, 1, 12), date(2031, 5, 20), "Vera Lind"),
        PaperRecord("photographs", date(2026, 1, 5)),
    ),
    oath=Oath(date(2026, 2, 27)),
)

# What the fifth version took in: somebody's word that facts which cannot well be right are.
RAI = Case(
    "2026-0004",
    Person("RAI", "KAMAL", sex="M", birth_date=when("2000-01-30"), citizenship=("NPL",)),
    (Contract("K-44", when("2025-01-15"), when("2025-01-20"), 12),),
    (
        Relative(
            Person("RAI", "DHAN", sex="M", birth_date=when("1989-03-01")),
            "parent",
            confirmed=(
                Confirmation(
                    "hardly-older-than-child",
                    "birth_date 1989-03-01; recruit.birth_date 2000-01-30",
                    "The father RAI DHAN (1 March 1989) is less than 12 years older than "
                    "RAI KAMAL (30 January 2000).",
                    "Vera Lind",
                    date(2026, 3, 12),
                ),
            ),
        ),
    ),
)

_names = st.text("ABCXYZ Ёжкий-ʻ’łđ", max_size=12)
_days = st.dates(date(1950, 1, 1), date(2040, 12, 31))
_partial = st.none() | st.one_of(
    _days.map(lambda day: PartialDate(day, day)),
    _days.map(lambda day: PartialDate.of(day.year, day.month)),
    _days.map(lambda day: PartialDate.of(day.year)),
)
_people = st.builds(
    Person,
    _names,
    _names,
    _names,
    st.none() | st.sampled_from(SEXES),
    _partial,
    st.lists(st.sampled_from(("UZB", "TJK", "XXA")), max_size=3).map(tuple),
    st.just(""),
    _partial,
    _names,
)
_interruptions = st.builds(Interruption, _days, st.none() | _days)
_contracts = st.builds(
    Contract,
    _names,
    _partial,
    _partial,
    st.none() | st.just("open") | st.integers(1, 120),
    _partial,
    st.none() | st.sampled_from(GROUNDS),
    st.lists(_interruptions, max_size=2).map(tuple),
    _names,
)
_settlings = st.lists(st.just(SETTLED), max_size=1).map(tuple)
_papers = st.lists(
    st.builds(PaperRecord, st.just("passport"), st.none() | _days, st.none() | _days, st.none(), _names),
    max_size=2,
).map(tuple)
_oaths = st.none() | st.builds(Oath, _days, st.none() | _days)
_confirmed = st.lists(
    st.builds(Confirmation, _names, _names, _names, _names, _days), max_size=1, unique=True
).map(tuple)
_relatives = st.builds(
    Relative,
    _people,
    st.sampled_from(KINDS),
    _partial,
    _partial,
    st.none() | st.sampled_from(ENDS_OF_RELATION),
    st.none() | st.booleans(),
    _settlings,
    _papers,
    _oaths,
    _confirmed,
)
cases = st.builds(
    Case,
    st.just("2026-0007"),
    _people,
    st.lists(_contracts, max_size=2).map(tuple),
    st.lists(_relatives, max_size=3).map(tuple),
    _settlings,
    st.none(),
    _papers,
    _oaths,
    _confirmed,
)
