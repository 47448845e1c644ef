"""One person may be a relative in one case and the recruit of another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case import Case, Contract, Person, Relative
from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook, CasebookError
from desktop.casebook.lists.list import counts
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.holds import YEARMARK
from desktop.casebook.people.passports import PassportTaken
from desktop.casebook.people.people import load_case, save_case
from tests.casebook.invented import SHERMATOV, when

BROTHER = Person("SHERMATOV", "RUSTAM", sex="M", birth_date=when("1990-02-01"), passport_number="R1")


@pytest.fixture
def own_case(book: Casebook) -> Case:
    """The brother's own case, in which he is the recruit."""
    save_case(book, SHERMATOV, "Vera")
    return save_case(book, Case("2026-0009", BROTHER, (Contract("K-9", when("2025-03-01")),)), "Vera")


@pytest.fixture
def family(book: Casebook, own_case: Case) -> Case:
    """Otabek's case, with the brother as a relative."""
    case = load_case(book, SHERMATOV.number)
    assert case
    sibling = Relative(own_case.recruit, "sibling")
    return save_case(book, replace(case, relatives=(*case.relatives, sibling)), "Vera")


def loaded(book: Casebook, number: str) -> Case:
    case = load_case(book, number)
    assert case
    return case


def as_brother(family: Case, person: Person) -> Case:
    """Otabek's case with other facts about the brother."""
    return replace(family, relatives=(*family.relatives[:2], replace(family.relatives[2], person=person)))


def test_a_recruit_picked_as_a_relative_is_one_person_in_both_cases(
    book: Casebook, own_case: Case, family: Case
) -> None:
    assert family.relatives[2].person.id == own_case.recruit.id
    assert loaded(book, SHERMATOV.number) == family
    assert counts(book) == (4, 2)


def test_the_look_up_shows_both_places(book: Casebook, family: Case) -> None:
    for words in ("rustam", "R1", "rustam 2026-0009", "rustam 2026-0001", "rustam K-9"):
        assert [(one.case, one.relation) for one in find(book, words)] == [
            ("2026-0009", "recruit"),
            ("2026-0001", "sibling"),
        ]


def test_a_fact_changed_in_one_case_is_changed_in_both(book: Casebook, family: Case) -> None:
    save_case(book, as_brother(family, replace(family.relatives[2].person, given_names="RAVSHAN")), "Boris")
    assert loaded(book, "2026-0009").recruit.given_names == "RAVSHAN"
    assert [one.case for one in find(book, "ravshan")] == ["2026-0009", "2026-0001"]
    assert find(book, "rustam") == []
    changed = [entry for entry in entries(book, "2026-0009") if entry.by == "Boris"]
    assert [(one.field, one.was, one.is_) for one in changed] == [
        ("recruit.given_names", "RUSTAM", "RAVSHAN")
    ]
    key = book.db.execute_sql("SELECT name_key FROM cases WHERE number = '2026-0009'").fetchone()[0]
    assert "ravshan" in key


def test_a_birth_date_typed_in_one_case_puts_the_other_on_hold(book: Casebook, family: Case) -> None:
    young = replace(family.relatives[2].person, birth_date=when("2008-01-01"))
    save_case(book, as_brother(family, young), "Boris")
    hold = loaded(book, "2026-0009").hold
    assert hold and hold.by == YEARMARK
    assert loaded(book, SHERMATOV.number).hold is None


def test_a_relative_taken_out_stays_in_the_own_case(book: Casebook, own_case: Case, family: Case) -> None:
    save_case(book, replace(family, relatives=family.relatives[:2]), "Boris")
    assert loaded(book, "2026-0009") == own_case
    assert [one.case for one in find(book, "rustam")] == ["2026-0009"]


def test_a_relative_may_be_picked_as_the_recruit_of_a_new_case(book: Casebook) -> None:
    mother = save_case(book, SHERMATOV, "Vera").relatives[1].person
    saved = save_case(book, Case("2026-0012", mother), "Vera")
    assert saved.recruit.id == mother.id
    assert [one.relation for one in find(book, "gulnora")] == ["recruit", "parent"]


def test_a_person_may_be_a_relative_in_two_cases(book: Casebook, own_case: Case) -> None:
    mother = loaded(book, SHERMATOV.number).relatives[1].person
    save_case(book, replace(own_case, relatives=(Relative(mother, "parent"),)), "Vera")
    assert [one.case for one in find(book, "gulnora")] == ["2026-0001", "2026-0009"]


def test_the_passport_of_somebody_picked_is_their_own(book: Casebook, own_case: Case, family: Case) -> None:
    assert family.relatives[2].person.passport_number == "R1"
    with pytest.raises(PassportTaken):
        stranger = Relative(Person("X", passport_number="R1"), "child")
        save_case(book, replace(own_case, relatives=(stranger,)), "Vera")


def test_a_person_has_one_case_as_recruit(book: Casebook, own_case: Case) -> None:
    with pytest.raises(CasebookError, match="the recruit of case 2026-0009 already"):
        save_case(book, Case("2026-0012", own_case.recruit), "Vera")


def test_nobody_stands_in_a_case_twice(book: Casebook, own_case: Case, family: Case) -> None:
    for person in (own_case.recruit, family.recruit):
        with pytest.raises(CasebookError, match="stands in case 2026-0001 twice"):
            again = Relative(person, "other")
            save_case(book, replace(family, relatives=(*family.relatives, again)), "Vera")


def test_somebody_removed_meanwhile_is_not_picked(book: Casebook, own_case: Case) -> None:
    gone = replace(own_case.recruit, id=404)
    with pytest.raises(CasebookError, match="SHERMATOV RUSTAM is no longer in this casebook"):
        save_case(book, Case("2026-0012", gone), "Vera")
