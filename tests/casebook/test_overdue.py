"""Whose mark has come and who has no letter; and the due list against every decision there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from desktop.case import Case, Contract, PartialDate
from desktop.casebook.intake.intake import bring_in
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.due import Due, due, overdue
from desktop.casebook.lists.marks_ahead import marks_ahead
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import file_letter
from desktop.casebook.people.people import all_cases, save_case
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet, load_rules
from desktop.eligibility.service import ways
from desktop.resources import resource
from tests.casebook.lists.test_due import MARK, SERVING, case_of, when
from tests.casebook.people.test_letters import made

INTAKE = Path(__file__).parent / "data" / "intake.csv"


@pytest.fixture(scope="module")
def rules() -> Mapping[str, RuleSet]:
    return load_rules()


def waiting(book: Casebook, rules: Mapping[str, RuleSet], on: date) -> list[Due]:
    return overdue(book, rules, rules["served-year"], on)


def saved(book: Casebook, *contracts: Contract) -> Case:
    who = case_of(*contracts)
    return save_case(book, replace(who, recruit=replace(who.recruit, citizenship=("COL",))), "Vera")


@pytest.mark.parametrize(("days_after", "listed"), [(-1, False), (0, True), (1, True), (400, True)])
def test_a_mark_is_overdue_from_its_day_on(
    book: Casebook, rules: Mapping[str, RuleSet], days_after: int, listed: bool
) -> None:
    saved(book, SERVING)
    found = waiting(book, rules, MARK + timedelta(days_after))
    assert [(one.mark, one.days_left) for one in found] == [(MARK, -days_after)] * listed


def test_a_letter_takes_a_recruit_off_the_list_until_it_is_void(
    book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    case = saved(book, SERVING)
    day = MARK + timedelta(3)
    file_letter(book, lambda number: made(number, case.recruit.id, day), day)
    assert waiting(book, rules, day) == []
    assert len(waiting(book, rules, day - timedelta(1))) == 1
    book.db.execute_sql("UPDATE letters SET void = 1")
    assert len(waiting(book, rules, day)) == 1


def test_who_cannot_apply_on_this_basis_is_not_overdue(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    saved(book, replace(SERVING, ended_on=when("2026-03-08"), discharge_ground="died"))
    assert waiting(book, rules, MARK) == []


def test_the_held_are_listed_and_marked(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    saved(book, SERVING)
    place_hold(book, "2026-0001", "Family asked us to wait.", "Vera")
    assert [one.hold for one in waiting(book, rules, MARK)] == [True]


def test_a_span_is_overdue_once_its_last_day_has_come(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    saved(book, replace(SERVING, starts_on=when("2025-03")))
    assert waiting(book, rules, date(2026, 3, 30)) == []
    (one,) = waiting(book, rules, date(2026, 3, 31))
    assert (one.mark, one.mark_from, one.days_left) == (date(2026, 3, 31), date(2026, 3, 1), 0)


def test_no_more_than_asked_for_are_read_soonest_first(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    bring_in(book, resource("sample/sample.csv"), "Vera")
    every = due(book, rules, date(2025, 6, 1), 900)
    assert len(every) > 5
    assert [due(book, rules, date(2025, 6, 1), 900, most) for most in (0, 1, 5)] == [
        every[:most] for most in (0, 1, 5)
    ]


def test_the_list_is_what_a_pass_over_all_decisions_gives(
    book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    bring_in(book, INTAKE, "Vera")
    bring_in(book, resource("sample/sample.csv"), "Vera")
    for number, contracts in enumerate(_strange_contracts(), 1):
        save_case(book, case_of(*contracts, number=f"strange-{number}"), "Vera")
    cases, random = list(all_cases(book)), Random(6)
    for on in (date(2023, 1, 1) + timedelta(random.randrange(1800)) for _ in range(12)):
        one_day = sorted(found for case in cases for found in decided_due(case, rules["served-year"], on))
        for within in random.sample((0, 1, 7, 30, 90, 400), 5):
            every = [each for each in one_day if each[1] <= on + timedelta(within)]
            found = [(one.mark_to, one.mark_from, one.case, one.hold) for one in due(book, rules, on, within)]
            assert found == every, (on, within)
            ahead = marks_ahead(book, rules, on, on + timedelta(within))
            days = Counter(last for last, first, *_ in found if first == last)
            spans = sorted((first, last) for last, first, *_ in found if first < last)
            assert (ahead.by_day, list(ahead.spans), ahead.within(within)) == (days, spans, len(found))


def decided_due(case: Case, rules: RuleSet, on: date) -> Iterator[tuple[date, date, str, bool]]:
    """What is due by the words of the manual, from the decision itself and from nothing stored."""
    mark = mark_of(case, rules, on)
    clauses = {clause.id: clause for clause in decide(case, rules, on).sheets[0].clauses}
    year = clauses["year-served"]
    if mark.first is None or mark.last is None:
        return
    if year.verdict == "met" and mark.mark != on:
        return
    if year.verdict not in ("met", "not_yet", "unknown") or clauses["alive"].verdict == "not_met":
        return
    if all(way.died for way in ways(case.contracts, on)):
        return
    if mark.last >= on:
        yield mark.last, mark.first, case.number, case.hold is not None


def _strange_contracts() -> list[tuple[Contract, ...]]:
    """Contracts that no office would record, and that a file may hold nevertheless."""
    dead = Contract("K-1", starts_on=when("2023-02"), ended_on=when("2023-06"), discharge_ground="died")
    second = Contract("K-2", starts_on=when("2024-05-01"))
    year = Contract("K-3", signed_on=PartialDate.of(2024), starts_on=PartialDate.of(2024))
    late = Contract("K-4", signed_on=when("2026-02-01"), starts_on=when("2024-11-01"))
    gone = Contract("K-5", starts_on=when("2024-03-09"), ended_on=when("2025-03"), discharge_ground="died")
    return [(dead, second), (second, dead), (year,), (late,), (gone,), (gone, late), (dead, year)]
