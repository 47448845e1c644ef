"""Cases are saved whole or not at all, and come back as they were typed."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from desktop.case import Case, Contract, Person, Relative
from desktop.casebook.history.history import entries
from desktop.casebook.keeping.derived import refresh
from desktop.casebook.keeping.file import Casebook, CasebookError, close_casebook, new_casebook, writing
from desktop.casebook.lists.list import counts
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.passports import PassportTaken
from desktop.casebook.people.people import (
    all_cases,
    load_case,
    load_cases,
    next_case_number,
    save_case,
    save_cases,
)
from desktop.casebook.tables.book import set_meta
from tests.casebook.invented import NGUYEN, SHERMATOV, cases, clock, when


@pytest.fixture
def saved(book: Casebook) -> Case:
    """The Shermatov family, saved."""
    return save_case(book, SHERMATOV, "Vera")


def plain_case(number: str, passport_number: str = "") -> Case:
    return Case(number, Person("MORA", "LUIS", passport_number=passport_number))


def test_a_saved_case_comes_back_as_it_was(book: Casebook, saved: Case) -> None:
    loaded = load_case(book, SHERMATOV.number)
    assert loaded == saved == SHERMATOV
    assert _ids(loaded) == _ids(saved)
    assert None not in _ids(saved)


def test_a_case_that_is_not_there_is_nothing(book: Casebook) -> None:
    assert load_case(book, "2026-0404") is None


@settings(max_examples=20, deadline=None)
@given(first=cases, second=cases)
def test_whatever_was_typed_is_kept_and_whatever_is_changed_is_changed(first: Case, second: Case) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = new_casebook(Path(folder) / "office.yearmark", clock)
        saved = save_case(book, first, "Vera")
        assert saved == first or saved.hold
        changed = save_case(book, _same_ids(second, saved), "Vera")
        assert load_case(book, changed.number) == changed
        assert replace(changed, hold=None) == second
        assert counts(book) == (1 + len(second.relatives), 1)
        assert _indexed(book) == _indexed_anew(book)
        close_casebook(book)


def test_a_changed_fact_is_changed_alone(book: Casebook, saved: Case) -> None:
    wife, mother = saved.relatives
    mother = replace(mother, person=replace(mother.person, given_names="GULNORA"))
    changed = save_case(book, replace(saved, relatives=(wife, mother)), "Boris")
    assert load_case(book, saved.number) == changed
    assert _ids(changed) == _ids(saved)


def test_a_relative_taken_out_leaves_no_trace_but_in_the_history(book: Casebook, saved: Case) -> None:
    save_case(book, replace(saved, relatives=saved.relatives[1:]), "Boris")
    assert counts(book) == (2, 1)
    assert find(book, "lola") == []
    removed = [entry for entry in entries(book) if entry.what == "removed"]
    assert [entry.field for entry in removed] == ["relative[1]"]
    assert "passport_number C 700 1234" in removed[0].was


def test_contracts_and_relatives_keep_the_order_they_were_put_in(book: Casebook, saved: Case) -> None:
    turned = replace(saved, contracts=saved.contracts[::-1], relatives=saved.relatives[::-1])
    save_case(book, turned, "Boris")
    assert load_case(book, saved.number) == turned


def test_a_case_may_get_another_number(book: Casebook, saved: Case) -> None:
    save_case(book, replace(saved, number="2025-0009"), "Boris")
    assert load_case(book, saved.number) is None
    assert [found.case for found in find(book, "2025-0009")] == ["2025-0009"] * 3


def test_a_form_that_lost_the_ids_of_names_still_changes_the_same_person(book: Casebook, saved: Case) -> None:
    renamed = replace(saved, recruit=replace(SHERMATOV.recruit, given_names="OTABEK ALI"))
    assert save_case(book, renamed, "Boris").recruit.id == saved.recruit.id
    assert save_case(book, replace(saved, relatives=_without_people_ids(saved)), "Boris") == saved


def test_a_number_that_another_case_has_is_refused(book: Casebook, saved: Case) -> None:
    with pytest.raises(CasebookError, match="2026-0001 is taken"):
        save_case(book, plain_case(saved.number), "Vera")


def test_a_case_without_a_number_is_refused(book: Casebook) -> None:
    with pytest.raises(CasebookError, match="needs a number"):
        save_case(book, plain_case(" "), "Vera")


def test_a_case_that_was_removed_meanwhile_is_refused(book: Casebook) -> None:
    with pytest.raises(CasebookError, match="no longer in this casebook"):
        save_case(book, replace(plain_case("2026-0404"), id=77), "Vera")


@pytest.mark.parametrize("typed", ["C1252909", "c125 2909", " C 700 1234"])
def test_a_passport_of_another_person_is_refused_however_it_is_typed(
    book: Casebook, saved: Case, typed: str
) -> None:
    with pytest.raises(PassportTaken, match="already recorded for a person of case 2026-0001") as refused:
        save_case(book, plain_case("2026-0005", typed), "Vera")
    assert (refused.value.passport_number, refused.value.case) == (typed, saved.number)
    assert load_case(book, "2026-0005") is None


def test_two_people_of_one_case_cannot_have_one_passport(book: Casebook) -> None:
    twice = replace(
        plain_case("2026-0005", "A1"), relatives=(Relative(Person("X", passport_number="a 1"), "child"),)
    )
    with pytest.raises(PassportTaken):
        save_case(book, twice, "Vera")


def test_any_number_of_people_may_have_no_passport(book: Casebook) -> None:
    save_cases(book, [plain_case("2026-0005"), plain_case("2026-0006", " ")], "Vera")
    assert counts(book) == (2, 2)


def test_passport_numbers_typed_into_each_others_fields_can_be_turned(book: Casebook, saved: Case) -> None:
    wife = saved.relatives[0]
    turned = replace(
        saved,
        recruit=replace(saved.recruit, passport_number=wife.person.passport_number),
        relatives=(
            replace(wife, person=replace(wife.person, passport_number="C1252909")),
            saved.relatives[1],
        ),
    )
    assert save_case(book, turned, "Boris") == load_case(book, saved.number) == turned


def test_a_refused_save_leaves_the_case_as_it_stood(book: Casebook, saved: Case) -> None:
    other = save_case(book, NGUYEN, "Vera")
    wrong = replace(other, recruit=replace(other.recruit, passport_number="C1252909"), contracts=())
    with pytest.raises(PassportTaken):
        save_case(book, wrong, "Boris")
    assert load_case(book, NGUYEN.number) == NGUYEN
    assert not [entry for entry in entries(book) if entry.by == "Boris"]


def test_one_refused_case_among_many_saved_at_once_takes_back_all(book: Casebook, saved: Case) -> None:
    with pytest.raises(PassportTaken):
        save_cases(book, [plain_case("2026-0005"), plain_case("2026-0006", "C1252909")], "Vera")
    assert counts(book) == (3, 1)


def test_an_import_may_pass_over_a_refused_case_and_keep_the_rest(book: Casebook, saved: Case) -> None:
    with writing(book):
        save_case(book, plain_case("2026-0005"), "Vera")
        with pytest.raises(PassportTaken):
            save_case(book, plain_case("2026-0006", "C1252909"), "Vera")
    assert [case.number for case in all_cases(book)] == ["2026-0001", "2026-0005"]


def test_cases_are_loaded_in_the_order_asked_and_unknown_numbers_left_out(book: Casebook) -> None:
    save_cases(book, [SHERMATOV, NGUYEN], "Vera")
    assert load_cases(book, ["2026-0002", "2026-0404", "2026-0001"]) == [NGUYEN, SHERMATOV]
    assert load_cases(book, []) == []


def test_more_cases_than_are_held_at_once_all_come_in_order(book: Casebook) -> None:
    numbers = [f"2026-{number:04}" for number in range(1, 1203)]
    save_cases(book, (plain_case(number) for number in reversed(numbers)), "Vera")
    assert [case.number for case in all_cases(book)] == numbers
    assert [case.number for case in load_cases(book, numbers)] == numbers


def test_the_next_case_number_is_the_years_next(book: Casebook) -> None:
    assert next_case_number(book, date(2026, 3, 12)) == "2026-0001"
    taken = ("2026-0009", "2026-10012", "2025-0044", "2026-x", "2026-1-2", "A-2026-0099")
    save_cases(book, map(plain_case, taken), "Vera")
    assert next_case_number(book, date(2026, 12, 31)) == "2026-10013"
    assert next_case_number(book, date(2025, 1, 1)) == "2025-0045"
    assert next_case_number(book, date(2027, 1, 1)) == "2027-0001"


def test_the_mark_is_stored_with_the_day_from_which_it_holds_or_from_the_first_day(
    book: Casebook,
) -> None:
    later = Contract("K-2", when("2025-06"), when("2025-07"))
    save_case(book, replace(plain_case("2026-0005"), contracts=(later,)), "Vera")
    row = book.db.execute_sql("SELECT mark_first, mark_last, mark_holds_from FROM cases").fetchone()
    assert row == ("2026-07-01", "2026-07-31", "0001-01-01")
    again = Contract("K-3", when("2025-08-01"), when("2025-08-01"))
    save_case(book, replace(plain_case("2026-0006"), contracts=(later, again)), "Vera")
    row = book.db.execute_sql("SELECT mark_holds_from FROM cases ORDER BY number DESC").fetchone()
    assert row == ("2025-08-01",)


def _indexed(book: Casebook) -> list[tuple[str, int]]:
    book.db.execute_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.seen USING fts5vocab(main, lookup, instance)"
    )
    return list(book.db.execute_sql("SELECT term, doc FROM temp.seen ORDER BY term, doc"))


def _indexed_anew(book: Casebook) -> list[tuple[str, int]]:
    set_meta(book, "derived", "")
    refresh(book)
    return _indexed(book)


def _ids(case: Case | None) -> list[int | None]:
    assert case is not None
    people = [case.recruit, *(relative.person for relative in case.relatives)]
    return [case.id, *(one.id for one in (*people, *case.contracts, *case.relatives))]


def _same_ids(case: Case, saved: Case) -> Case:
    """The case with the ids of the saved one as far as both go, as a form that was edited has them."""
    contracts = [replace(one, id=old.id) for one, old in zip(case.contracts, saved.contracts, strict=False)]
    relatives = [
        replace(one, id=old.id, person=replace(one.person, id=old.person.id))
        for one, old in zip(case.relatives, saved.relatives, strict=False)
    ]
    return replace(
        case,
        id=saved.id,
        recruit=replace(case.recruit, id=saved.recruit.id),
        contracts=(*contracts, *case.contracts[len(contracts) :]),
        relatives=(*relatives, *case.relatives[len(relatives) :]),
    )


def _without_people_ids(saved: Case) -> tuple[Relative, ...]:
    return tuple(replace(one, person=replace(one.person, id=None)) for one in saved.relatives)
