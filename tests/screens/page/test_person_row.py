"""What a row of the list says of a person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.case import Case, PartialDate
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.screens.page.decided import Decided
from desktop.screens.page.person_row import PersonRow, column_day, person_row
from tests.screens.families import PERERA, SHERMATOV, THAPA, TOKTOGULOV, UWIMANA

ON = date(2026, 3, 12)


def row(rules: Mapping[str, RuleSet], case: Case, person: int = 0) -> PersonRow:
    served = rules["served-year"]
    return person_row(Decided(case, decide(case, served, ON), mark_of(case, served, ON)), person, ON)


def test_a_recruit_who_reached_the_mark(rules: Mapping[str, RuleSet]) -> None:
    shown = row(rules, SHERMATOV)
    assert (shown.name, shown.start, shown.mark, shown.left, shown.word) == (
        "Shermatov Otabek",
        "03.03.2025",
        "09.03.2026",
        "−3",
        "May apply",
    )
    assert not shown.soon


def test_a_mark_within_a_week_is_soon(rules: Mapping[str, RuleSet]) -> None:
    shown = row(rules, THAPA)
    assert (shown.left, shown.soon, shown.word) == ("2", True, "Not yet")


def test_a_relative_says_what_they_are_to_the_recruit_and_has_the_recruits_mark(
    rules: Mapping[str, RuleSet],
) -> None:
    shown = row(rules, SHERMATOV, 1)
    assert shown.second == "Spouse · UZB · \u2068Шерматова Дилноза\u2069"
    assert (shown.mark, shown.word) == ("09.03.2026", "Cannot say yet")


def test_a_hold_takes_the_place_of_the_outcome_of_everybody(rules: Mapping[str, RuleSet]) -> None:
    shown = row(rules, TOKTOGULOV)
    assert (shown.state, shown.word, shown.held) == ("hold", "On hold", True)


def test_without_a_start_there_are_dashes_and_no_days_left(rules: Mapping[str, RuleSet]) -> None:
    shown = row(rules, UWIMANA)
    assert (shown.start, shown.mark, shown.left, shown.run) == ("–", "–", "", None)


def test_a_start_known_to_the_month_shows_no_mark(rules: Mapping[str, RuleSet]) -> None:
    shown = row(rules, PERERA)
    assert (shown.start, shown.mark, shown.left) == ("08.2025", "–", "")


def test_days_in_columns_are_as_exact_as_they_are_known() -> None:
    days = (date(2026, 3, 9), PartialDate.of(2026, 3), PartialDate.of(2026), None)
    assert [column_day(day) for day in days] == ["09.03.2026", "03.2026", "2026", "–"]
