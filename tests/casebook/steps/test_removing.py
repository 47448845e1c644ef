"""What is taken out goes to the trash, and comes back with everything that hung on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Person, Relative
from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook, CasebookError
from desktop.casebook.lists.due import due
from desktop.casebook.lists.list import case_numbers, counts
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.holds import lift_hold, place_hold
from desktop.casebook.people.letters import register
from desktop.casebook.people.passports import PassportTaken
from desktop.casebook.people.people import load_case, next_case_number, save_case
from desktop.casebook.people.safeguarding import Answered, answers_of, keep_answers
from desktop.casebook.steps.removing import delete_case, restore
from desktop.casebook.steps.steps import redo, save_as_step, undo
from desktop.casebook.steps.trash import trash
from desktop.eligibility.rules import load_rules
from tests.casebook.dump import dump
from tests.casebook.invented import NGUYEN, SHERMATOV, THAPA
from tests.casebook.steps.test_steps import issue_letter

TODAY = date(2026, 3, 12)


@pytest.fixture
def family(book: Casebook) -> Case:
    """The Nguyễn family, whose mark is on 20 April 2026, with a letter; another family stands beside."""
    save_case(book, THAPA, "Vera")
    saved = save_case(book, replace(NGUYEN, number=SHERMATOV.number), "Vera")
    issue_letter(book, saved.recruit.id)
    return saved


def loaded(book: Casebook, number: str) -> Case:
    case = load_case(book, number)
    assert case
    return case


def test_a_case_in_the_trash_is_found_listed_counted_and_due_nowhere(book: Casebook, family: Case) -> None:
    delete_case(book, family.number, "Boris")
    assert load_case(book, family.number) is None
    assert case_numbers(book) == [THAPA.number]
    assert counts(book) == (3, 1)
    assert find(book, "nguyen") == find(book, "B4410073") == []
    assert due(book, load_rules(), TODAY) == []
    (there,) = trash(book)
    assert (there.what, there.case, there.name, there.by) == (
        "case",
        family.number,
        "NGUYỄN VĂN HẢI",
        "Boris",
    )


def test_its_letters_stay_in_the_register(book: Casebook, family: Case) -> None:
    delete_case(book, family.number, "Boris")
    assert [(one.case, one.person_id) for one in register(book)] == [(family.number, None)]


def test_it_comes_back_row_for_row(book: Casebook, family: Case) -> None:
    place_hold(book, family.number, "afraid", "Vera")
    lift_hold(book, family.number, "spoke to her", "Vera")
    place_hold(book, family.number, "afraid again", "Vera")
    stood = dump(book)
    delete_case(book, family.number, "Boris")
    save_case(book, replace(SHERMATOV, number="2026-0099"), "Vera")
    assert restore(book, trash(book)[0].id, "Boris") == family.number
    case = loaded(book, family.number)
    assert case.hold and case.hold.reason == "afraid again"
    assert [one.person_id for one in register(book)] == [family.recruit.id]
    delete_case(book, "2026-0099", "Boris")
    book.db.execute_sql("DELETE FROM trash")
    assert dump(book) == stood


def test_the_history_tells_both(book: Casebook, family: Case) -> None:
    delete_case(book, family.number, "Boris")
    restore(book, trash(book)[0].id, "Boris")
    told = [(one.what, one.field, one.was or one.is_) for one in entries(book, family.number)][-2:]
    assert told == [
        ("moved to the trash", "case", "NGUYỄN VĂN HẢI"),
        ("restored from the trash", "case", "NGUYỄN VĂN HẢI"),
    ]


def test_a_relative_taken_out_is_in_the_trash_and_comes_back_with_the_same_ids(book: Casebook) -> None:
    saved = save_as_step(book, THAPA, "Vera")
    stood = dump(book)
    save_as_step(book, replace(saved, relatives=saved.relatives[:1]), "Boris")
    (there,) = trash(book)
    assert (there.what, there.case, there.name) == ("relative", THAPA.number, "THAPA MAYA")
    assert restore(book, there.id, "Boris") == THAPA.number
    assert trash(book) == []
    assert dump(book) == stood


def test_deleting_and_restoring_are_undone_and_done_again(book: Casebook, family: Case) -> None:
    stood = [dump(book)]
    delete_case(book, family.number, "Boris")
    stood.append(dump(book))
    restore(book, trash(book)[0].id, "Boris")
    for before in reversed(stood):
        undo(book, "Boris")
        assert dump(book) == before
    for after in (stood[1], stood[0]):
        redo(book, "Boris")
        assert dump(book) == after


def test_whoever_stands_in_another_case_stays_there(book: Casebook, family: Case) -> None:
    other = loaded(book, THAPA.number)
    hai = Relative(family.recruit, "other")
    save_case(book, replace(other, relatives=(*other.relatives, hai)), "Vera")
    delete_case(book, family.number, "Boris")
    assert [one.case for one in find(book, "nguyen")] == [THAPA.number]
    assert loaded(book, THAPA.number).relatives[2].person == NGUYEN.recruit
    restore(book, trash(book)[0].id, "Boris")
    assert loaded(book, family.number) == family
    assert {one.case for one in find(book, "nguyen")} == {THAPA.number, family.number}


def test_two_cases_with_one_person_come_back_in_either_order(book: Casebook, family: Case) -> None:
    other = loaded(book, THAPA.number)
    hai = Relative(family.recruit, "other")
    save_case(book, replace(other, relatives=(*other.relatives, hai)), "Vera")
    stood = dump(book)
    delete_case(book, THAPA.number, "Boris")
    delete_case(book, family.number, "Boris")
    assert counts(book) == (0, 0)
    restore(book, trash(book)[1].id, "Boris")
    restore(book, trash(book)[0].id, "Boris")
    assert dump(book) == stood


def test_what_is_kept_for_safety_is_there_again_after_the_trash(book: Casebook, family: Case) -> None:
    person = family.recruit.id
    assert person
    keep_answers(book, person, [Answered("deception", "yes")], "Vera")
    delete_case(book, family.number, "Boris")
    restore(book, trash(book)[0].id, "Boris")
    assert answers_of(book, person)[1].answer == "yes"


def test_the_number_of_a_case_in_the_trash_is_not_given_again(book: Casebook, family: Case) -> None:
    assert next_case_number(book, TODAY) == "2026-0004"
    delete_case(book, THAPA.number, "Boris")
    assert next_case_number(book, TODAY) == "2026-0004"


def test_a_case_whose_number_is_taken_by_now_is_not_restored(book: Casebook, family: Case) -> None:
    delete_case(book, family.number, "Boris")
    save_case(book, Case(family.number, Person("OTHER")), "Vera")
    with pytest.raises(CasebookError, match="is taken by another case by now"):
        restore(book, trash(book)[0].id, "Boris")
    assert len(trash(book)) == 1


def test_a_case_whose_passport_is_taken_by_now_is_not_restored(book: Casebook, family: Case) -> None:
    delete_case(book, family.number, "Boris")
    save_case(book, Case("2026-0055", Person("OTHER", passport_number="n 88")), "Vera")
    with pytest.raises(PassportTaken, match="2026-0055"):
        restore(book, trash(book)[0].id, "Boris")
    assert load_case(book, family.number) is None


def test_a_relative_is_restored_after_the_case(book: Casebook) -> None:
    saved = save_as_step(book, THAPA, "Vera")
    save_as_step(book, replace(saved, relatives=()), "Boris")
    delete_case(book, THAPA.number, "Boris")
    with pytest.raises(CasebookError, match="Restore the case first"):
        restore(book, trash(book)[1].id, "Boris")
    restore(book, trash(book)[0].id, "Boris")
    for _ in range(2):
        restore(book, trash(book)[0].id, "Boris")
    assert set(loaded(book, THAPA.number).relatives) == set(THAPA.relatives)


def test_what_is_not_there_is_neither_deleted_nor_restored(book: Casebook) -> None:
    with pytest.raises(CasebookError, match="2026-0404 is not in this casebook"):
        delete_case(book, "2026-0404", "Boris")
    with pytest.raises(CasebookError, match="no longer in the trash"):
        restore(book, 404, "Boris")
