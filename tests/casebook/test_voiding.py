"""A letter can be marked void, with reason and name, and a later one stands in its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casebook.history.history import entries
from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.keeping.file import Casebook, CasebookError
from desktop.casebook.people.deliveries import Owed, delivered, owe, owed
from desktop.casebook.people.letters import (
    facts_hash,
    file_letter,
    letter,
    letter_with,
    valid_letter,
    void_letter,
)
from desktop.casebook.people.people import save_case
from tests.casebook.invented import SHERMATOV
from tests.casebook.people.test_letters import FACTS, ON, made


@pytest.fixture
def person(book: Casebook) -> int:
    """Somebody who has letter 2026-00001."""
    saved = save_case(book, SHERMATOV, "Vera").recruit.id or 0
    file_letter(book, lambda number: made(number, saved), ON)
    return saved


def test_a_void_letter_keeps_who_when_and_why_in_register_and_history(book: Casebook, person: int) -> None:
    void_letter(book, "2026-00001", "the passport was another's", "A. Costa")
    record = letter(book, "2026-00001")
    assert record is not None and record.void
    assert (record.voided_by, record.voided_on, record.void_reason) == (
        "A. Costa",
        book.now().date(),
        "the passport was another's",
    )
    last = list(entries(book))[-1]
    assert (last.by, last.what, last.was, last.is_) == (
        "A. Costa",
        "letter void",
        "2026-00001",
        "the passport was another's",
    )
    assert verify_chain(book) is None
    assert valid_letter(book, person, "eligibility", "served-year", facts_hash(FACTS)) is None


def test_the_next_letter_of_its_kind_for_the_person_stands_in_the_place_of_the_void_one(
    book: Casebook, person: int
) -> None:
    void_letter(book, "2026-00001", "a wrong date", "A. Costa")
    file_letter(book, lambda number: replace(made(number, person), kind="status"), ON)
    file_letter(book, lambda number: made(number, None), ON)
    assert letter(book, "2026-00001").replaced_by is None  # type: ignore[union-attr]
    file_letter(book, lambda number: made(number, person), ON)
    assert letter(book, "2026-00001").replaced_by == "2026-00004"  # type: ignore[union-attr]
    assert ("letter replaced", "2026-00001", "2026-00004") in [(e.what, e.was, e.is_) for e in entries(book)]
    void_letter(book, "2026-00004", "wrong again", "A. Costa")
    file_letter(book, lambda number: made(number, person), ON)
    numbers = [letter(book, number).replaced_by for number in ("2026-00001", "2026-00004")]  # type: ignore[union-attr]
    assert numbers == ["2026-00004", "2026-00005"]


@pytest.mark.parametrize(
    ("number", "reason", "by", "said"),
    [
        ("2026-00009", "wrong", "A. Costa", "There is no letter 2026-00009"),
        ("2026-00001", " ", "A. Costa", "Say why the letter is void"),
        ("2026-00001", "wrong", "", "Say why the letter is void, and who says so"),
    ],
)
def test_what_can_not_be_voided_is_a_sentence(
    book: Casebook, person: int, number: str, reason: str, by: str, said: str
) -> None:
    with pytest.raises(CasebookError, match=said):
        void_letter(book, number, reason, by)
    assert not letter(book, "2026-00001").void  # type: ignore[union-attr]


def test_a_letter_is_voided_once(book: Casebook, person: int) -> None:
    void_letter(book, "2026-00001", "a wrong date", "A. Costa")
    with pytest.raises(CasebookError, match=r"void already, by A\. Costa: a wrong date"):
        void_letter(book, "2026-00001", "another reason", "Vera")


def test_a_letter_is_found_by_its_code_and_by_the_hash_of_its_page(book: Casebook, person: int) -> None:
    assert letter_with(book, code="K7QF-2M9X-4TRB-81H5").number == "2026-00001"  # type: ignore[union-attr]
    assert letter_with(book, sha256="0" * 64).number == "2026-00001"  # type: ignore[union-attr]
    assert letter_with(book, code="0000") is letter_with(book, sha256="1" * 64) is None


def test_letters_still_to_be_written_are_known_by_folder_until_they_are_there(book: Casebook) -> None:
    here, there = Path("/out/here"), Path("/out/there")
    for number, folder in (("2026-00002", here), ("2026-00001", here), ("2026-00003", there)):
        owe(book, Owed(number, folder))
    assert owed(book, here) == [Owed("2026-00001", here), Owed("2026-00002", here)]
    delivered(book, ["2026-00001", "2026-00003"])
    assert owed(book) == [Owed("2026-00002", here)]
