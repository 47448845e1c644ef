"""Whose mark falls in the days to come, soonest first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.case import Case, Contract, Interruption, PartialDate, Person
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.due import due
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.people import load_case, save_case, save_cases
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rule_values import RuleSet
from desktop.eligibility.rules import load_rules
from tests.casebook.invented import when

MARK = date(2026, 3, 9)
SERVING = Contract("K-1", starts_on=when("2025-03-09"))


@pytest.fixture(scope="module")
def rules() -> Mapping[str, RuleSet]:
    return load_rules()


def case_of(*contracts: Contract, number: str = "2026-0001") -> Case:
    return Case(number, Person("MORA", "LUIS", passport_number=f"P{number}"), contracts)


def marks_due(book: Casebook, rules: Mapping[str, RuleSet], on: date, within: int) -> list[date | None]:
    return [one.mark for one in due(book, rules, on, within)]


def test_who_reaches_the_mark_is_named_with_the_days_left(
    book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    save_case(book, case_of(SERVING), "Vera")
    (one,) = due(book, rules, MARK - timedelta(9))
    assert (one.case, one.name, one.passport_number) == ("2026-0001", "MORA LUIS", "P2026-0001")
    assert (one.mark, one.mark_from, one.mark_to, one.days_left) == (MARK, MARK, MARK, 9)
    assert not one.hold


@pytest.mark.parametrize(
    ("days_before", "within", "listed"),
    [
        (90, 90, True),
        (91, 90, False),
        (0, 90, True),
        (0, 0, True),
        (-1, 90, False),
        (1, 0, False),
        (5, -5, False),
    ],
)
def test_the_day_and_the_last_day_are_both_included(
    book: Casebook, rules: Mapping[str, RuleSet], days_before: int, within: int, listed: bool
) -> None:
    save_case(book, case_of(SERVING), "Vera")
    assert marks_due(book, rules, MARK - timedelta(days_before), within) == [MARK] * listed


def test_any_number_of_days_may_be_asked_for(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    save_case(book, case_of(SERVING), "Vera")
    assert marks_due(book, rules, date(2026, 1, 1), 10**12) == [MARK]


def test_where_the_start_is_a_span_the_ends_of_the_marks_span_are_given(
    book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    save_case(book, case_of(replace(SERVING, starts_on=when("2025-03"))), "Vera")
    for on, within in ((date(2026, 2, 1), 28), (date(2026, 3, 20), 0), (date(2026, 3, 30), 90)):
        (one,) = due(book, rules, on, within)
        assert (one.mark, one.mark_from, one.mark_to) == (None, date(2026, 3, 1), date(2026, 3, 31))
        assert one.days_left == (date(2026, 3, 31) - on).days
    assert due(book, rules, date(2026, 2, 1), 27) == due(book, rules, date(2026, 4, 1)) == []


def test_the_last_day_of_a_span_is_its_mark_on_that_day(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    save_case(book, case_of(replace(SERVING, starts_on=when("2025-03"))), "Vera")
    (one,) = due(book, rules, date(2026, 3, 31))
    assert (one.mark_to, one.days_left) == (date(2026, 3, 31), 0)


@pytest.mark.parametrize("on", [date(2026, 3, 8), MARK])
def test_the_dead_are_left_out(book: Casebook, rules: Mapping[str, RuleSet], on: date) -> None:
    died = replace(SERVING, ended_on=when("2026-03-08"), discharge_ground="died")
    save_case(book, case_of(died), "Vera")
    assert due(book, rules, on) == []


def test_what_is_recorded_for_later_has_not_happened_yet(
    book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    died = replace(SERVING, ended_on=when("2026-03-08"), discharge_ground="died")
    save_case(book, case_of(died), "Vera")
    assert marks_due(book, rules, date(2026, 3, 7), 90) == [MARK]


def test_an_end_before_the_mark_takes_a_recruit_off_the_list_once_it_has_come(
    book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    save_case(book, case_of(replace(SERVING, ended_on=when("2026-02-10"), discharge_ground="health")), "Vera")
    assert marks_due(book, rules, date(2026, 2, 10), 90) == [MARK]
    assert marks_due(book, rules, date(2026, 2, 11), 90) == []


def test_an_interruption_moves_the_mark_and_an_open_one_stops_the_clock(
    book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    away = Interruption(date(2025, 6, 1), date(2025, 6, 10))
    absent = Interruption(date(2025, 8, 1))
    save_cases(
        book,
        [
            case_of(replace(SERVING, interruptions=(away,)), number="2026-0002"),
            case_of(replace(SERVING, interruptions=(absent,)), number="2026-0003"),
        ],
        "Vera",
    )
    assert [(one.case, one.mark) for one in due(book, rules, date(2026, 1, 1))] == [
        ("2026-0002", MARK + timedelta(10))
    ]


def test_the_list_is_soonest_first_and_marks_the_held(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    starts = ("2025-04-01", "2025-03-09", "2025-03-09", "2025-03")
    for number, start in enumerate(starts, 1):
        save_case(book, case_of(replace(SERVING, starts_on=when(start)), number=f"2026-000{number}"), "Vera")
    place_hold(book, "2026-0002", "Family asked us to wait.", "Vera")
    found = [(one.case, one.hold) for one in due(book, rules, date(2026, 1, 10))]
    assert found == [("2026-0002", True), ("2026-0003", False), ("2026-0004", False), ("2026-0001", False)]


_days = st.dates(date(2024, 1, 1), date(2026, 12, 31))
_partial = _days.map(lambda day: PartialDate(day, day)) | _days.map(
    lambda day: PartialDate.of(day.year, day.month)
)
_contracts = st.builds(
    Contract,
    signed_on=st.none() | _partial,
    starts_on=st.none() | _partial,
    ended_on=st.none() | _partial,
    discharge_ground=st.none() | st.sampled_from(("died", "health")),
    interruptions=st.lists(st.builds(Interruption, _days, st.none() | _days), max_size=1).map(tuple),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(contracts=st.lists(_contracts, min_size=1, max_size=2), on=_days, within=st.integers(0, 400))
def test_the_stored_mark_never_hides_a_recruit_who_is_due(
    book: Casebook, rules: Mapping[str, RuleSet], contracts: list[Contract], on: date, within: int
) -> None:
    stored = load_case(book, "2026-0001") or Case("2026-0001", Person("MORA"))
    case = save_case(book, replace(stored, contracts=tuple(contracts)), "Vera")
    mark = mark_of(case, rules["served-year"], on)
    comes = mark.verdict in ("not_yet", "unknown") and mark.last is not None and mark.last >= on
    in_span = mark.first is not None and mark.first <= on + timedelta(within)
    died = any(one.discharge_ground == "died" for one in contracts)
    if not died and mark.mark != on:
        assert bool(due(book, rules, on, within)) is (comes and in_span)
