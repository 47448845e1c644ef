"""Who might be the person that is being typed: never on nothing, and always with what speaks for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case import Case, PartialDate, Person
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.alike import Likeness, alike, likeness
from desktop.casebook.people.not_same import keep_not_same, not_same_as
from desktop.casebook.people.people import save_case
from tests.casebook.invented import SHERMATOV

DAY = PartialDate.from_iso
KNOWN = Person("KODIROV", "FIRDAVS", "Қодиров Фирдавс", "M", DAY("1998-11-17"), ("TJK",), "AB 123456")


def typed(**facts: object) -> Person:
    return replace(Person(), **facts)  # type: ignore[arg-type]


def test_the_same_passport_is_enough_however_it_is_typed() -> None:
    assert likeness(typed(passport_number="ab123456"), KNOWN) == Likeness(True, False, ())


def test_the_same_birth_date_with_a_name_in_another_script_is_enough() -> None:
    found = likeness(typed(name_in_script="Фирдавс", birth_date=DAY("1998-11-17")), KNOWN)
    assert found == Likeness(False, True, (("Фирдавс", "FIRDAVS"),))


def test_another_name_counts_as_a_name() -> None:
    known = replace(KNOWN, other_names="Rustamzoda")
    assert likeness(typed(family_name="Rustamzoda", birth_date=DAY("1998-11-17")), known)


@pytest.mark.parametrize(
    "one",
    [
        typed(),
        typed(family_name="KODIROV", given_names="FIRDAVS"),
        typed(birth_date=DAY("1998-11-17")),
        typed(family_name="KODIROV", birth_date=DAY("1998-11-18")),
        typed(family_name="SAIDOV", birth_date=DAY("1998-11-17")),
        typed(family_name="K", birth_date=DAY("1998-11-17")),
    ],
)
def test_too_little_in_common_says_nothing(one: Person) -> None:
    assert likeness(one, KNOWN) is None


def test_an_empty_field_is_like_no_empty_field() -> None:
    assert likeness(typed(given_names="FIRDAVS"), typed(given_names="FIRDAVS")) is None


def test_a_date_known_to_the_year_needs_two_names() -> None:
    known = replace(KNOWN, birth_date=DAY("1998"))
    assert likeness(typed(family_name="KODIROV", birth_date=DAY("1998")), known) is None
    assert likeness(typed(family_name="KODIROV", given_names="Firdavs", birth_date=DAY("1998")), known)


def test_a_particle_of_names_is_no_name() -> None:
    known = Person("AL HADDAD", "YUSUF", birth_date=DAY("1998-11-17"))
    assert likeness(typed(family_name="AL-SALEM", birth_date=DAY("1998-11-17")), known) is None


def test_a_relative_of_another_case_is_found_while_a_recruit_is_typed(book: Casebook) -> None:
    stored = save_case(book, SHERMATOV, "Vera")
    wife = stored.relatives[0].person
    (found,) = alike(book, typed(passport_number="c7001234"))
    assert (found.person, found.case) == (wife, SHERMATOV.number)
    assert found.likeness == Likeness(True, False, ())


def test_the_likeliest_stands_first(book: Casebook) -> None:
    save_case(book, Case("2026-0007", replace(KNOWN, passport_number="X1")), "Vera")
    save_case(book, Case("2026-0008", typed(family_name="SAIDOV", passport_number="X2")), "Vera")
    save_case(book, Case("2026-0009", replace(KNOWN, family_name="SAFAROV", passport_number="X3")), "Vera")
    found = alike(book, replace(KNOWN, passport_number="X2", name_in_script=""))
    assert [one.case for one in found] == ["2026-0008", "2026-0007", "2026-0009"]


def test_nobody_is_like_themselves_nor_like_one_said_not_to_be_the_same(book: Casebook) -> None:
    first = save_case(book, Case("2026-0007", replace(KNOWN, passport_number="X1")), "Vera").recruit
    second = save_case(book, Case("2026-0008", replace(KNOWN, passport_number="X2")), "Vera").recruit
    assert first.id is not None and second.id is not None
    assert [one.person for one in alike(book, second)] == [first]
    keep_not_same(book, second.id, first.id, "Vera")
    keep_not_same(book, first.id, second.id, "Vera")
    assert not_same_as(book, first.id) == {second.id} and not_same_as(book, second.id) == {first.id}
    assert not alike(book, second, not_same_as(book, second.id))
