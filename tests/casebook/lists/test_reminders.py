"""Reminders: each comes in its time, is done or put off, and is lost by nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.case import Case
from desktop.casebook.keeping.file import Casebook, close_casebook, open_casebook
from desktop.casebook.lists.reminders import Reminders, finish_reminder, put_off_reminder, reminders
from desktop.casebook.people.letters import file_letter
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import CasebookError
from desktop.eligibility.rules import RuleSet, load_rules
from tests.casebook.invented import clock
from tests.casebook.lists.test_due import MARK, SERVING, case_of, when
from tests.casebook.people.test_letters import made

DAYS = (90, 30, 7, 0)


@pytest.fixture(scope="module")
def rules() -> Mapping[str, RuleSet]:
    return load_rules()


@pytest.fixture
def case(book: Casebook) -> Case:
    return save_case(book, case_of(SERVING), "Vera")


def before(days: int) -> date:
    return MARK - timedelta(days)


def standing(book: Casebook, rules: Mapping[str, RuleSet], on: date) -> Reminders:
    return reminders(book, rules, rules["served-year"], on, DAYS)


@pytest.mark.parametrize(
    ("days", "interval"),
    [(91, None), (90, 90), (31, 90), (30, 30), (7, 7), (1, 7), (0, 0), (-30, 0), (-31, None)],
)
def test_the_latest_interval_that_has_begun_reminds(
    book: Casebook, rules: Mapping[str, RuleSet], case: Case, days: int, interval: int | None
) -> None:
    found = standing(book, rules, before(days)).standing
    assert [one.days for one in found] == ([] if interval is None else [interval])
    if interval is not None:
        assert found[0].begins == before(interval)


def test_what_is_done_is_done_until_the_next_interval(
    book: Casebook, rules: Mapping[str, RuleSet], case: Case
) -> None:
    (first,) = standing(book, rules, before(90)).standing
    finish_reminder(book, first, before(90), "Vera")
    assert standing(book, rules, before(90)) == standing(book, rules, before(31)) == Reminders((), 0)
    assert [one.days for one in standing(book, rules, before(30)).standing] == [30]


def test_what_is_put_off_comes_again_on_its_day_also_after_the_file_was_closed(
    book: Casebook, rules: Mapping[str, RuleSet], case: Case
) -> None:
    (first,) = standing(book, rules, before(90)).standing
    put_off_reminder(book, first, before(90), before(60), "Vera")
    close_casebook(book)
    again = open_casebook(book.path, clock)
    assert standing(again, rules, before(61)) == Reminders((), 1)
    assert [one.begins for one in standing(again, rules, before(60)).standing] == [before(60)]
    close_casebook(again)


def test_put_off_beyond_its_days_it_comes_all_the_same(
    book: Casebook, rules: Mapping[str, RuleSet], case: Case
) -> None:
    (last,) = standing(book, rules, before(-10)).standing
    put_off_reminder(book, last, before(-10), before(-80), "Vera")
    assert standing(book, rules, before(-79)) == Reminders((), 1)
    assert len(standing(book, rules, before(-80)).standing) == 1
    finish_reminder(book, last, before(-80), "Vera")
    assert standing(book, rules, before(-80)) == Reminders((), 0)


def test_a_reminder_is_put_off_to_a_later_day_only(
    book: Casebook, rules: Mapping[str, RuleSet], case: Case
) -> None:
    (first,) = standing(book, rules, before(90)).standing
    with pytest.raises(CasebookError, match="Choose a later day"):
        put_off_reminder(book, first, before(90), before(90), "Vera")


def test_a_mark_that_moves_reminds_anew(book: Casebook, rules: Mapping[str, RuleSet], case: Case) -> None:
    (first,) = standing(book, rules, before(7)).standing
    finish_reminder(book, first, before(7), "Vera")
    stored = load_case(book, case.number)
    assert stored
    later = replace(stored.contracts[0], starts_on=when("2025-03-12"))
    save_case(book, replace(stored, contracts=(later,)), "Vera")
    assert [one.mark for one in standing(book, rules, before(4)).standing] == [date(2026, 3, 12)]


def test_a_letter_ends_the_reminders(book: Casebook, rules: Mapping[str, RuleSet], case: Case) -> None:
    assert len(standing(book, rules, MARK).standing) == 1
    file_letter(book, lambda number: made(number, case.recruit.id, MARK), MARK)
    assert standing(book, rules, MARK) == Reminders((), 0)


def test_a_span_reminds_by_its_first_day(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    save_case(book, case_of(replace(SERVING, starts_on=when("2025-03"))), "Vera")
    (one,) = standing(book, rules, date(2026, 2, 22)).standing
    assert (one.days, one.mark) == (7, date(2026, 3, 1))


def test_no_intervals_are_no_reminders(book: Casebook, rules: Mapping[str, RuleSet], case: Case) -> None:
    assert reminders(book, rules, rules["served-year"], MARK, ()) == Reminders((), 0)
