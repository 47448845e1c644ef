"""The list of cases comes in the order asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.case import Case, Contract, Person
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.list import Listed, Order, case_numbers, counts, listed
from desktop.casebook.people.letters import LetterRecord, file_letter
from desktop.casebook.people.people import save_case, save_cases
from tests.casebook.invented import NGUYEN, SHERMATOV, when

MARK = date(2026, 4, 20)


@pytest.fixture
def office(book: Casebook) -> Casebook:
    """Four cases whose marks, names and numbers all stand in different orders."""
    people = (
        ("2026-0004", "Яхин", "2025-02-01"),
        ("2026-0002", "ÉMILE", ""),
        ("2026-0003", "abdi", "2024-02-29"),
    )
    for number, name, start in people:
        contracts = (Contract("K", starts_on=when(start)),) if start else ()
        save_case(book, Case(number, Person(name), contracts), "Vera")
    save_case(book, Case("2026-0001", Person("Zuma"), (Contract("K", starts_on=when("2025-02-01")),)), "Vera")
    return book


@pytest.mark.parametrize(
    ("order", "last_digits"),
    [("mark", "3142"), ("name", "3241"), ("case", "1234")],
)
def test_cases_are_sorted_by_mark_by_name_or_by_number(
    office: Casebook, order: Order, last_digits: str
) -> None:
    assert [number[-1] for number in case_numbers(office, order)] == list(last_digits)


def test_a_renamed_recruit_moves_in_the_list(office: Casebook) -> None:
    saved = save_case(office, replace(SHERMATOV, number="2026-0005"), "Vera")
    save_case(office, replace(saved, recruit=replace(saved.recruit, family_name="AARON")), "Vera")
    assert case_numbers(office, "name")[0] == "2026-0005"


def test_each_row_knows_its_mark_its_people_and_whether_a_letter_stands(book: Casebook) -> None:
    nguyen = save_case(book, NGUYEN, "Vera")
    save_case(book, Case("2026-0003", Person("MORA")), "Vera")
    letter = LetterRecord(
        "",
        "eligibility",
        nguyen.number,
        nguyen.recruit.id,
        "N88",
        MARK,
        "served-year",
        "en",
        "{}",
        b"",
        "",
        "",
    )
    file_letter(book, lambda number: replace(letter, number=number), MARK)
    assert listed(book) == [
        Listed("2026-0002", 2, MARK, MARK, date.min, True),
        Listed("2026-0003", 1, None, None, None, False),
    ]
    # On a day before its date the letter had not been made.
    before = listed(book, by_day=MARK - timedelta(days=1))
    assert [one.letter for one in (*listed(book, by_day=MARK), *before)] == [True, False, False, False]


def test_people_and_cases_are_counted(book: Casebook) -> None:
    assert counts(book) == (0, 0)
    save_cases(book, [SHERMATOV, Case("2026-0002", Person("MORA"))], "Vera")
    assert counts(book) == (4, 2)
