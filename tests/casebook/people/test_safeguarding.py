"""The record kept apart for a person's safety: eleven answers, nothing lost, nothing told elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.people.safeguarding import (
    INDICATORS,
    Answered,
    Contact,
    all_answers_of,
    answers_of,
    contact_of,
    keep_answers,
    keep_contact,
)
from tests.casebook.invented import NGUYEN

DECEIVED = Answered("deception", "yes", date(2026, 3, 1), "told the interpreter zebrawood", "yes")


@pytest.fixture
def person(book: Casebook) -> int:
    saved = save_case(book, NGUYEN, "Vera Lind")
    assert saved.recruit.id is not None
    return saved.recruit.id


def test_there_are_eleven_indicators_and_none_is_asked_at_first(book: Casebook, person: int) -> None:
    assert len(INDICATORS) == 11
    assert answers_of(book, person) == tuple(Answered(indicator) for indicator in INDICATORS)


def test_an_answer_is_kept_with_its_day_its_source_and_the_consent(book: Casebook, person: int) -> None:
    keep_answers(book, person, [DECEIVED], "Vera Lind")
    assert DECEIVED in answers_of(book, person)
    (kept,) = all_answers_of(book, person)
    assert (kept.answered, kept.by, kept.when) == (DECEIVED, "Vera Lind", "2026-03-12T10:42:00")


def test_another_answer_counts_from_then_on_and_the_first_stays_on_record(
    book: Casebook, person: int
) -> None:
    later = Answered("deception", "declined", date(2026, 3, 9))
    keep_answers(book, person, [DECEIVED], "Vera Lind")
    keep_answers(book, person, answers_of(book, person), "Vera Lind")
    keep_answers(book, person, [later], "A. Brandt")
    assert later in answers_of(book, person)
    assert [kept.answered for kept in all_answers_of(book, person)] == [DECEIVED, later]


def test_the_record_is_one_persons_own(book: Casebook, person: int) -> None:
    keep_answers(book, person, [DECEIVED], "Vera Lind")
    assert DECEIVED not in answers_of(book, person + 1)


def test_a_safe_channel_is_noted_and_can_be_changed(book: Casebook, person: int) -> None:
    assert contact_of(book, person) == Contact()
    keep_contact(book, person, Contact(True, "his sister, evenings"), "Vera Lind")
    keep_contact(book, person, Contact(False, "letters to the office only"), "Vera Lind")
    assert contact_of(book, person) == Contact(False, "letters to the office only")


def test_neither_case_nor_history_nor_look_up_knows_of_it(book: Casebook, person: int) -> None:
    before = load_case(book, NGUYEN.number), list(entries(book))
    keep_answers(book, person, [DECEIVED], "Vera Lind")
    keep_contact(book, person, Contact(True, "zebrawood"), "Vera Lind")
    assert (load_case(book, NGUYEN.number), list(entries(book))) == before
    assert not find(book, "zebrawood")
