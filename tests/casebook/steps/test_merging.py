"""Two people who are the same become one, and nothing of either is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Contract, Interruption, Oath, PaperRecord, Person, Relative, Settling
from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook, CasebookError
from desktop.casebook.lists.list import case_numbers, counts
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import register
from desktop.casebook.people.people import load_case, next_case_number, save_case
from desktop.casebook.people.safeguarding import (
    Answered,
    Contact,
    answers_of,
    contact_of,
    keep_answers,
    keep_contact,
)
from desktop.casebook.steps.carrying_out import ChangedSince
from desktop.casebook.steps.merge_plan import Side, Standing, chosen_person, compared
from desktop.casebook.steps.merging import merge
from desktop.casebook.steps.steps import last_step, redo, undo
from desktop.casebook.steps.trash import trash
from tests.casebook.dump import dump
from tests.casebook.invented import when
from tests.casebook.steps.test_steps import issue_letter

KODIROV = Case(
    "2024-0098",
    Person("KODIROV", "FIRDAVS", "Қодиров Фирдавс", birth_date=when("1998-11"), note="speaks Russian"),
    (
        Contract("117/25", when("2025-07-04"), interruptions=(Interruption(date(2025, 10, 2)),)),
        Contract("44/24"),
    ),
    (Relative(Person("KODIROVA", "ZARINA"), "spouse", when("2021-06")),),
    (Settling("decree-821", "recruit-is-a-man", "met", "Vera", date(2026, 3, 1), "seen"),),
    papers=(PaperRecord("passport", date(2026, 1, 5)), PaperRecord("photographs", date(2026, 1, 6))),
    oath=Oath(date(2026, 2, 1)),
)
QODIROV = Case(
    "2026-0031",
    Person("QODIROV", "FIRDAVS", sex="M", birth_date=when("1998-11-17"), passport_number="401725836"),
    (KODIROV.contracts[0], Contract("9/26", when("2026-01-02"))),
    (
        Relative(Person("QODIROV", "SAMIR"), "child", when("2022-04-02"), papers=(PaperRecord("passport"),)),
        Relative(Person("QODIROVA", "ZARINA", sex="F"), "spouse", registered=True),
    ),
    papers=(PaperRecord("passport", date(2026, 2, 1), date(2026, 2, 2)), PaperRecord("fingerprints")),
)


def standing(book: Casebook, number: str, place: int = 0) -> Standing:
    case = load_case(book, number)
    assert case
    return Standing(case, place)


@pytest.fixture
def both(book: Casebook) -> tuple[Standing, Standing]:
    """One man, entered twice."""
    for case in (KODIROV, QODIROV):
        save_case(book, case, "Vera")
    return standing(book, QODIROV.number), standing(book, KODIROV.number)


def test_each_fact_is_laid_side_by_side_and_what_is_known_is_proposed(
    both: tuple[Standing, Standing],
) -> None:
    sides: dict[str, tuple[bool, Side]] = {one.name: (one.differs, one.proposed) for one in compared(*both)}
    assert sides == {
        "family_name": (True, "first"),
        "given_names": (False, "first"),
        "name_in_script": (True, "second"),
        "sex": (True, "first"),
        "birth_date": (True, "first"),
        "passport_number": (True, "first"),
        "note": (True, "second"),
    }
    turned = {one.name: one.proposed for one in compared(*both[::-1])}
    assert turned["birth_date"] == "second"  # the day, where the other has only the month


def test_the_person_left_has_the_facts_chosen(both: tuple[Standing, Standing]) -> None:
    person = chosen_person(*both, {"family_name": "second", "note": "first"})
    assert (person.family_name, person.birth_date, person.note) == ("KODIROV", when("1998-11-17"), "")
    assert person.id == both[0].person.id


def test_two_recruits_become_one_case_with_the_contracts_and_relatives_of_both(
    book: Casebook, both: tuple[Standing, Standing]
) -> None:
    assert merge(book, *both, {}, "Boris") == QODIROV.number
    case = standing(book, QODIROV.number).case
    assert case.recruit == replace(QODIROV.recruit, name_in_script="Қодиров Фирдавс", note="speaks Russian")
    assert [one.number for one in case.contracts] == ["117/25", "9/26", "44/24"]
    assert [one.person.name for one in case.relatives] == [
        "QODIROV SAMIR",
        "QODIROVA ZARINA",
        "KODIROVA ZARINA",
    ]
    assert set(case.papers) == {*QODIROV.papers, KODIROV.papers[1]}
    assert (case.settlings, case.oath) == (KODIROV.settlings, KODIROV.oath)
    assert case_numbers(book) == [QODIROV.number]
    assert counts(book) == (4, 1)


def test_the_empty_case_goes_to_the_trash_and_its_number_is_not_given_again(
    book: Casebook, both: tuple[Standing, Standing]
) -> None:
    merge(book, *both[::-1], {}, "Boris")
    assert [(one.what, one.case, one.name) for one in trash(book)] == [
        ("case", QODIROV.number, "QODIROV FIRDAVS")
    ]
    assert next_case_number(book, date(2026, 3, 12)) == "2026-0032"
    told = [(one.what, one.was, one.is_) for one in entries(book, QODIROV.number)][-1]
    assert told == ("merged", "QODIROV FIRDAVS", "KODIROV FIRDAVS")


def test_letters_holds_and_what_is_kept_for_safety_are_kept(
    book: Casebook, both: tuple[Standing, Standing]
) -> None:
    keep, gone = both[0].person.id, both[1].person.id
    assert keep and gone
    issue_letter(book, gone)
    place_hold(book, KODIROV.number, "afraid", "Vera")
    keep_answers(book, gone, [Answered("deception", "yes")], "Vera")
    keep_contact(book, gone, Contact(True, "sister's phone"), "Vera")
    keep_contact(book, keep, Contact(False, "post"), "Vera")
    merge(book, standing(book, QODIROV.number), standing(book, KODIROV.number), {}, "Boris")
    case = standing(book, QODIROV.number).case
    assert case.hold and case.hold.reason == "afraid"
    assert [one.person_id for one in register(book)] == [keep]
    assert answers_of(book, keep)[1].answer == "yes"
    assert contact_of(book, keep) == Contact(True, "post; sister's phone")


def test_a_merge_is_undone_and_done_again_row_for_row(
    book: Casebook, both: tuple[Standing, Standing]
) -> None:
    issue_letter(book, both[1].person.id)
    place_hold(book, KODIROV.number, "afraid", "Vera")
    both = standing(book, QODIROV.number), standing(book, KODIROV.number)
    before = dump(book)
    merge(book, *both, {"family_name": "second"}, "Boris")
    step = last_step(book)
    assert step and (step.what, step.name) == ("merge", "QODIROV FIRDAVS")
    after = dump(book)
    undo(book, "Boris")
    assert dump(book) == before
    redo(book, "Boris")
    assert dump(book) == after


def test_a_relative_of_one_case_and_the_recruit_of_another_become_one(
    book: Casebook, both: tuple[Standing, Standing]
) -> None:
    samir = save_case(
        book, Case("2026-0040", Person("KODIROV", "SAMIR", birth_date=when("2022-04-02"))), "Vera"
    )
    relative = standing(book, QODIROV.number, 1)
    before = dump(book)
    merge(book, relative, Standing(samir, 0), {}, "Boris")
    case, own = standing(book, QODIROV.number).case, standing(book, "2026-0040").case
    assert case.relatives[0].person.id == own.recruit.id == relative.person.id
    assert own.recruit == replace(relative.person, birth_date=when("2022-04-02"))
    assert case.relatives[0].papers == QODIROV.relatives[0].papers
    assert {one.case for one in find(book, "qodirov samir")} == {"2026-0040", QODIROV.number}
    assert len(find(book, "qodirov samir 2026-0040")) == 2
    undo(book, "Boris")
    assert dump(book) == before


def test_a_relative_entered_twice_in_one_case_becomes_one_with_the_relation_chosen(
    book: Casebook, both: tuple[Standing, Standing]
) -> None:
    merge(book, *both, {}, "Boris")
    first, second = standing(book, QODIROV.number, 3), standing(book, QODIROV.number, 2)
    names = [one.name for one in compared(first, second) if one.differs]
    assert names == ["family_name", "sex", "since", "registered"]
    merge(book, first, second, {"family_name": "second"}, "Boris")
    case = standing(book, QODIROV.number).case
    assert [one.person.name for one in case.relatives] == ["QODIROV SAMIR", "QODIROVA ZARINA"]
    wife = case.relatives[1]
    assert (wife.since, wife.registered, wife.person.sex) == (when("2021-06"), True, "F")


def test_people_who_cannot_be_one_are_refused(book: Casebook, both: tuple[Standing, Standing]) -> None:
    first, _ = both
    with pytest.raises(CasebookError, match="one person in both places already"):
        merge(book, first, first, {}, "Boris")
    with pytest.raises(CasebookError, match="cannot be a relative in the same case"):
        merge(book, first, Standing(first.case, 1), {}, "Boris")
    own = replace(first.case, relatives=(*first.case.relatives, Relative(both[1].person, "sibling")))
    related = save_case(book, own, "Vera")
    with pytest.raises(CasebookError, match="would be the recruit and a relative in case 2026-0031"):
        merge(book, Standing(related, 0), both[1], {}, "Boris")


def test_somebody_changed_since_they_were_compared_is_not_merged(
    book: Casebook, both: tuple[Standing, Standing]
) -> None:
    case = both[1].case
    save_case(book, replace(case, recruit=replace(case.recruit, note="x")), "Vera")
    with pytest.raises(ChangedSince, match="2024-0098 was changed in another window"):
        merge(book, *both, {}, "Boris")
