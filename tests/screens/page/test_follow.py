"""What the left pane follows, and what the list is laid out by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from desktop.case import PartialDate
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.people import load_case, save_case, save_cases
from desktop.eligibility.rules import RuleSet
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.words.terms import Terms
from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.follow import entries, follow
from desktop.settings import Office
from tests.screens.families import FAMILIES, SHERMATOV


@pytest.fixture
def asked(book: Casebook, rules: Mapping[str, RuleSet], on: date) -> Asked:
    save_cases(book, FAMILIES, "N. Ferreira")
    return Asked(book, rules, "served-year", on)


def followed(asked: Asked) -> Followed:
    found = follow(asked, lambda: False)
    assert found is not None
    return found


def test_everybody_is_counted(asked: Asked) -> None:
    assert tuple(followed(asked).counts) == (11, 7)


@pytest.mark.parametrize(
    ("view", "cases"),
    [
        ("reached", {"2025-0117"}),
        ("next30", {"2025-0120", "2025-0121"}),
        ("next90", {"2025-0120", "2025-0121", "2025-0140", "2025-0160"}),
        ("missing", {"2025-0117", "2026-0041"}),
        ("held", {"2025-0160"}),
        ("ready", {"2025-0117"}),
    ],
)
def test_each_view_has_its_cases(asked: Asked, view: str, cases: set[str]) -> None:
    assert {name: set(found) for name, found in followed(asked).cases.items()}[view] == cases


def test_on_another_day_others_have_reached_the_mark(asked: Asked, rules: Mapping[str, RuleSet]) -> None:
    later = Asked(asked.book, rules, "served-year", date(2026, 5, 1))
    assert followed(later).cases["reached"] == {"2025-0117", "2025-0120", "2025-0121", "2025-0140"}


def test_a_letter_that_would_say_something_else_is_stale(asked: Asked, book: Casebook) -> None:
    case = load_case(book, SHERMATOV.number)
    assert case
    terms = Terms(asked.rules, asked.chosen, asked.on, Office("North Pier Office"))
    assert isinstance(issue(book, case, case.recruit, terms), Issued)
    assert followed(asked).cases["stale"] == frozenset()
    born = replace(case.recruit, birth_date=PartialDate.from_iso("1996-06-24"))
    save_case(book, replace(case, recruit=born), "Vera")
    assert followed(asked).cases["stale"] == {SHERMATOV.number}


def test_a_relative_who_may_apply_is_followed_until_there_is_a_letter_for_everybody(
    asked: Asked, book: Casebook
) -> None:
    case = load_case(book, SHERMATOV.number)
    assert case
    terms = Terms(asked.rules, asked.chosen, asked.on, Office("North Pier Office"))
    assert followed(asked).ready == {SHERMATOV.number: (0, 2)}
    issue(book, case, case.recruit, terms)
    found = followed(asked)
    assert found.ready == {SHERMATOV.number: (2,)}
    assert SHERMATOV.number in found.cases["ready"] and SHERMATOV.number not in found.cases["reached"]
    issue(book, case, case.relatives[1].person, terms)
    assert followed(asked).ready == {} and not followed(asked).cases["ready"]


def test_nobody_of_a_case_on_hold_is_ready(asked: Asked, book: Casebook) -> None:
    place_hold(book, SHERMATOV.number, "she asked for time", "Vera")
    assert followed(asked).ready == {}


def test_counting_stops_when_it_is_no_longer_wanted(asked: Asked) -> None:
    assert follow(asked, lambda: True) is None


def test_the_list_comes_by_mark_with_those_without_one_last(asked: Asked) -> None:
    found = list(entries(asked, "mark").values())
    assert [entry.number for entry in found][:3] == ["2025-0117", "2025-0120", "2025-0121"]
    assert [entry.mark for entry in found][-2:] == [None, None]


def test_a_mark_moved_by_days_that_lie_after_the_day_is_counted_afresh(
    asked: Asked, rules: Mapping[str, RuleSet]
) -> None:
    before = Asked(asked.book, rules, "served-year", date(2025, 8, 1))
    marks = {entry.number: entry.mark for entry in entries(before, "mark").values()}
    assert marks["2025-0117"] == date(2026, 3, 3)


def test_a_start_known_to_the_month_shows_its_last_mark_once_that_has_come(
    asked: Asked, rules: Mapping[str, RuleSet]
) -> None:
    later = Asked(asked.book, rules, "served-year", date(2026, 9, 1))
    marks = {entry.number: entry.mark for entry in entries(later, "mark").values()}
    assert marks["2026-0042"] == date(2026, 8, 31)
