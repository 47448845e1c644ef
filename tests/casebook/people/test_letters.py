"""The register gives each letter the next number of its year and keeps it as it was issued."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook, book_connection
from desktop.casebook.people.letters import (
    LetterRecord,
    facts_hash,
    file_letter,
    letter,
    letter_bytes,
    register,
    valid_letter,
)
from desktop.casebook.people.people import save_case
from tests.casebook.invented import SHERMATOV

ON = date(2026, 3, 12)
FACTS = '{"name": "SHERMATOV OTABEK"}'


def made(number: str, person_id: int | None = None, on: date = ON) -> LetterRecord:
    return LetterRecord(
        number,
        "eligibility",
        "2026-0001",
        person_id,
        "C1252909",
        on,
        "served-year",
        "en",
        FACTS,
        b"%PDF-1.4 " + number.encode(),
        "0" * 64,
        "K7QF-2M9X-4TRB-81H5",
        "Vera",
    )


def test_letters_are_numbered_through_each_year(book: Casebook) -> None:
    days = (ON, ON, date(2025, 12, 31), ON)
    numbers = [file_letter(book, lambda number, on=day: made(number, on=on), day).number for day in days]
    assert numbers == ["2026-00001", "2026-00002", "2025-00001", "2026-00003"]


def test_a_letter_stays_as_it_was_issued(book: Casebook) -> None:
    person = save_case(book, SHERMATOV, "Vera").recruit.id
    filed = file_letter(book, lambda number: made(number, person), ON)
    assert filed == replace(made("2026-00001", person), facts_hash=facts_hash(FACTS))
    assert letter_bytes(book, "2026-00001") == filed.pdf
    assert letter(book, "2026-00001") == replace(filed, pdf=b"")
    assert register(book) == [replace(filed, pdf=b"")]


def test_a_number_that_was_never_given_has_no_letter(book: Casebook) -> None:
    assert letter(book, "2026-00001") is letter_bytes(book, "2026-00001") is None
    assert register(book) == []


def test_a_letter_that_cannot_be_made_takes_no_number(book: Casebook) -> None:
    def fails(number: str) -> LetterRecord:
        raise ZeroDivisionError(number)

    with pytest.raises(ZeroDivisionError):
        file_letter(book, fails, ON)
    assert file_letter(book, made, ON).number == "2026-00001"
    assert [entry.is_ for entry in entries(book)] == ["2026-00001"]


def test_two_windows_never_give_one_number_twice(book: Casebook) -> None:
    def issue_ten(_: int) -> list[str]:
        with book_connection(book):
            return [file_letter(book, made, ON).number for _ in range(10)]

    with ThreadPoolExecutor(2) as pool:
        numbers = sorted(number for some in pool.map(issue_ten, range(2)) for number in some)
    assert numbers == [f"2026-{number:05}" for number in range(1, 21)]


def test_a_letter_on_the_same_facts_is_known(book: Casebook) -> None:
    saved = save_case(book, SHERMATOV, "Vera")
    person = saved.recruit.id or 0
    file_letter(book, lambda number: made(number, person), ON)
    same = (person, "eligibility", "served-year", facts_hash(FACTS))
    assert valid_letter(book, *same) == "2026-00001"
    for place, other in enumerate((person + 1, "status", "decree-821", facts_hash("{}"))):
        assert valid_letter(book, *(*same[:place], other, *same[place + 1 :])) is None  # type: ignore[arg-type]


def test_a_void_letter_stands_for_nobody(book: Casebook) -> None:
    person = save_case(book, SHERMATOV, "Vera").recruit.id or 0
    file_letter(book, lambda number: replace(made(number, person), void=True, voided_by="Vera"), ON)
    assert valid_letter(book, person, "eligibility", "served-year", facts_hash(FACTS)) is None


def test_a_letter_outlives_the_person_it_is_about(book: Casebook) -> None:
    saved = save_case(book, SHERMATOV, "Vera")
    file_letter(book, lambda number: made(number, saved.relatives[0].person.id), ON)
    save_case(book, replace(saved, relatives=()), "Vera")
    assert [(one.number, one.person_id) for one in register(book)] == [("2026-00001", None)]
