"""The mark of one recruit with what it was counted from, and the mark that a casebook stores."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Interruption, PartialDate
from desktop.eligibility.mark import Mark, RecordedMark, mark_of, recorded_mark
from desktop.eligibility.rules import load_rules
from tests.eligibility.families import case_of

SERVED_YEAR = load_rules()["served-year"]


def case_with(*contracts: dict[str, str]) -> Case:
    return case_of("2026-0001", {"given_names": "OTABEK"}, contracts, [])


def test_a_mark_names_its_start_its_days_not_counted_and_its_unpushed_date() -> None:
    case = case_with({"starts_on": "2025-03-03", "interruptions": "2025-07-01..2025-07-06"})
    assert mark_of(case, SERVED_YEAR, date(2026, 3, 12)) == Mark(
        verdict="met",
        start=PartialDate.of(2025, 3, 3),
        unpushed=date(2026, 3, 3),
        mark=date(2026, 3, 9),
        first=date(2026, 3, 9),
        last=date(2026, 3, 9),
        days_not_counted=6,
        interruptions=(Interruption(date(2025, 7, 1), date(2025, 7, 6)),),
        stopped=False,
        provisional=False,
        ended=None,
        would_be=date(2026, 3, 9),
    )


def test_a_mark_counted_from_the_signing_is_provisional() -> None:
    mark = mark_of(case_with({"signed_on": "2025-03"}), SERVED_YEAR, date(2025, 6, 1))
    assert mark.provisional
    assert mark.start == PartialDate.of(2025, 3)
    assert (mark.first, mark.last, mark.mark) == (date(2026, 3, 1), date(2026, 3, 31), None)


def test_a_start_that_is_a_span_leaves_the_verdict_open_between_its_marks() -> None:
    mark = mark_of(case_with({"starts_on": "2025-03"}), SERVED_YEAR, date(2026, 3, 10))
    assert (mark.verdict, mark.mark) == ("unknown", None)
    assert (mark.first, mark.last) == (date(2026, 3, 1), date(2026, 3, 31))


def test_service_that_ended_early_keeps_the_mark_it_would_have_reached() -> None:
    mark = mark_of(
        case_with({"starts_on": "2025-03-03", "ended_on": "2025-12"}), SERVED_YEAR, date(2026, 3, 12)
    )
    assert (mark.verdict, mark.mark, mark.first) == ("not_met", None, None)
    assert mark.ended == PartialDate.of(2025, 12)
    assert (mark.unpushed, mark.would_be) == (date(2026, 3, 3), date(2026, 3, 3))


def test_a_stopped_clock_says_so() -> None:
    mark = mark_of(
        case_with({"starts_on": "2025-03-03", "interruptions": "2025-07-01.."}),
        SERVED_YEAR,
        date(2026, 3, 12),
    )
    assert mark.stopped
    assert (mark.verdict, mark.mark) == ("unknown", None)


@pytest.mark.parametrize("contracts", [(), ({"term_months": "12"},)])
def test_without_a_start_there_is_no_mark_and_nothing_to_count(contracts: tuple[dict[str, str], ...]) -> None:
    assert mark_of(case_with(*contracts), SERVED_YEAR, date(2026, 3, 12)) == Mark(
        "unknown", None, None, None, None, None, 0, (), False, False, None
    )


def test_the_mark_is_that_of_the_first_contract_of_its_spell() -> None:
    case = case_with(
        {"starts_on": "2024-07-10", "interruptions": "2024-08-01..2024-08-03"},
        {"signed_on": "2024-01-10", "ended_on": "2024-07-09"},
    )
    mark = mark_of(case, SERVED_YEAR, date(2025, 3, 12))
    assert (mark.start, mark.provisional, mark.mark) == (PartialDate.of(2024, 1, 10), True, date(2025, 1, 13))


def test_where_some_ways_of_the_dates_have_no_mark_none_is_given() -> None:
    case = case_with({"starts_on": "2025-03-03", "ended_on": "2026-03"})
    mark = mark_of(case, SERVED_YEAR, date(2026, 5, 1))
    assert (mark.verdict, mark.first, mark.last) == ("unknown", None, None)


def test_a_rule_set_without_the_clause_has_no_mark_to_give() -> None:
    with pytest.raises(LookupError, match=r"^decree-821 has no clause year-served$"):
        mark_of(case_with(), load_rules()["decree-821"], date(2026, 3, 12))


STORED = [
    ([], (None, None, None)),
    ([{"term_months": "12"}], (None, None, None)),
    # One contract alone counts also before it begins, unless it was signed after its mark.
    (
        [{"signed_on": "2024-03-10", "starts_on": "2024-03-05"}],
        (date(2025, 3, 5), date(2025, 3, 5), date.min),
    ),
    (
        [{"signed_on": "2024-03", "starts_on": "2024-03"}],
        (date(2025, 3, 1), date(2025, 3, 31), date.min),
    ),
    (
        [{"signed_on": "2025-03-10", "starts_on": "2024-03-05"}],
        (date(2025, 3, 5), date(2025, 3, 5), date(2025, 3, 10)),
    ),
    (
        [{"signed_on": "2025-03-05", "starts_on": "2024-03-05"}],
        (date(2025, 3, 5), date(2025, 3, 5), date.min),
    ),
    # A death keeps a recruit from being followed to a mark that is still to come.
    (
        [{"starts_on": "2024-03-05", "ended_on": "2025-03-04", "discharge_ground": "died"}],
        (date(2025, 3, 5), date(2025, 3, 5), date(2025, 3, 6)),
    ),
    (
        [{"starts_on": "2024-03-05", "interruptions": "2024-08-01..2024-08-10; 2025-09-01..2025-09-02"}],
        (date(2025, 3, 15), date(2025, 3, 15), date(2025, 9, 1)),
    ),
    # An end of service on a day is known from the day after it.
    ([{"starts_on": "2024-03-05", "ended_on": "2024-12"}], (None, None, date(2025, 1, 1))),
    (
        [{"starts_on": "2024-03-05", "ended_on": "2025-04-09"}, {"starts_on": "2025-06-01"}],
        (date(2025, 3, 5), date(2025, 3, 5), date(2025, 6, 1)),
    ),
    # Beside a contract without a date, or a stopped clock, a year that runs shows no mark until it is full.
    (
        [{"starts_on": "2024-03-05"}, {"term_months": "12"}],
        (date(2025, 3, 5), date(2025, 3, 5), date(2025, 3, 5)),
    ),
    (
        [
            {"starts_on": "2022-03-05", "ended_on": "2023-04-01", "interruptions": "2022-09-01.."},
            {"starts_on": "2024-03-05"},
        ],
        (date(2025, 3, 5), date(2025, 3, 5), date(2025, 3, 5)),
    ),
    # Where such a year was reached before the last fact came, that fact's day counts.
    (
        [{"starts_on": "2024-03-05", "ended_on": "2026-01-31"}, {"term_months": "12"}],
        (date(2025, 3, 5), date(2025, 3, 5), date(2026, 2, 1)),
    ),
]


@pytest.mark.parametrize(("contracts", "stored"), STORED)
def test_a_stored_mark_holds_from_the_day_on_which_every_fact_is_known(
    contracts: list[dict[str, str]], stored: tuple[date | None, date | None, date | None]
) -> None:
    assert recorded_mark(case_with(*contracts), SERVED_YEAR) == RecordedMark(*stored)


def test_what_is_said_of_people_does_not_move_a_stored_mark() -> None:
    case = case_with({"starts_on": "2024-03-05"})
    elder = replace(case, recruit=replace(case.recruit, birth_date=PartialDate.of(2030)))
    assert recorded_mark(elder, SERVED_YEAR) == recorded_mark(case, SERVED_YEAR)
