"""What the line from start to mark shows on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.case import Case, Contract, Interruption, PartialDate, Person
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.screens.mark.run import Run, pieces, run_of
from tests.screens.families import DAY, contract

ON = date(2026, 3, 12)


def run(rules: Mapping[str, RuleSet], *contracts: Contract, on: date = ON) -> Run | None:
    case = Case("2026-0001", Person("A"), contracts)
    return run_of(mark_of(case, rules["served-year"], on), on)


def test_it_runs_from_the_start_to_the_mark_and_is_full_up_to_the_day(rules: Mapping[str, RuleSet]) -> None:
    shown = run(rules, contract("2025-09-28"))
    assert shown == Run(date(2025, 9, 28), date(2026, 9, 28), ON, ON, (), reached=False, dated=True)


def test_it_is_full_to_its_end_once_the_mark_is_reached(rules: Mapping[str, RuleSet]) -> None:
    shown = run(rules, contract("2025-02-24"))
    assert shown is not None
    assert shown.reached
    assert shown.served_until == shown.end == date(2026, 2, 24)


def test_days_not_counted_are_a_gap_and_move_its_end(rules: Mapping[str, RuleSet]) -> None:
    shown = run(rules, contract("2025-03-03", Interruption(date(2025, 8, 11), date(2025, 8, 16))))
    assert shown is not None
    assert shown.end == date(2026, 3, 9)
    assert shown.gaps == ((date(2025, 8, 11), date(2025, 8, 16)),)
    assert pieces(shown, shown.end) == [
        (date(2025, 3, 3), date(2025, 8, 11)),
        (date(2025, 8, 17), date(2026, 3, 9)),
    ]


def test_an_open_interruption_is_a_gap_up_to_where_the_mark_would_be(rules: Mapping[str, RuleSet]) -> None:
    shown = run(rules, contract("2025-07-11", Interruption(date(2025, 10, 2))))
    assert shown is not None
    assert not shown.dated
    assert pieces(shown, shown.end) == [(date(2025, 7, 11), date(2025, 10, 2))]


def test_service_that_ended_is_full_up_to_its_last_day_only(rules: Mapping[str, RuleSet]) -> None:
    ended = Contract("", DAY("2025-05-01"), DAY("2025-05-01"), 12, DAY("2025-12-01"), "health")
    shown = run(rules, ended)
    assert shown is not None
    assert shown.served_until == date(2025, 12, 1)
    assert not shown.dated


def test_nothing_is_served_before_the_start(rules: Mapping[str, RuleSet]) -> None:
    shown = run(rules, contract("2026-05-01"))
    assert shown is not None
    assert not shown.begun
    assert shown.served_until == shown.start


def test_without_a_start_there_is_no_line(rules: Mapping[str, RuleSet]) -> None:
    assert run(rules, Contract()) is None


def test_a_start_known_to_the_month_has_no_certain_mark(rules: Mapping[str, RuleSet]) -> None:
    shown = run(rules, Contract("", None, PartialDate.of(2025, 8), 12))
    assert shown is not None
    assert not shown.dated
    assert shown.end == date(2026, 8, 31)
