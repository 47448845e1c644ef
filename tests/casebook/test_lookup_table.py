"""The table of look-ups, and every person of the intake file, found in a small office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.case import Person
from desktop.casebook.intake.intake import bring_in
from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import all_cases, save_cases
from desktop.casebook.people.saving import people_of
from tests.bench.office import office
from tests.casebook.invented import clock
from tests.casebook.looked_up import cases_of_the_table, look_ups, missed

INTAKE = Path(__file__).parent / "data" / "intake.csv"


@pytest.fixture(scope="module")
def small_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """The people of the table among two hundred others."""
    book = new_casebook(tmp_path_factory.mktemp("small") / "office.yearmark", clock)
    save_cases(book, [*office(50), *cases_of_the_table()], "Vera")
    yield book
    close_casebook(book)


def test_the_table_asks_for_people_in_many_spellings() -> None:
    assert len(look_ups()) >= 150


def test_nineteen_of_twenty_look_ups_find_the_person_meant(small_office: Casebook) -> None:
    wanted = look_ups()
    assert len(missed(small_office, wanted)) <= 0.05 * len(wanted)


@pytest.fixture(scope="module")
def intake(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """The families of the intake file."""
    book = new_casebook(tmp_path_factory.mktemp("intake") / "office.yearmark", clock)
    bring_in(book, INTAKE, "Vera")
    yield book
    close_casebook(book)


def latin(person: Person) -> str:
    return f"{person.given_names} {person.family_name}"


def test_everybody_of_the_intake_file_is_found_by_passport_latin_name_and_own_script(
    intake: Casebook,
) -> None:
    for person in [one for case in all_cases(intake) for one in people_of(case)]:
        for words in (person.passport_number, latin(person), person.name_in_script):
            found = [(one.name, one.passport_number) for one in find(intake, words, 500)]
            assert not words.strip() or (person.name, person.passport_number) in found, words
