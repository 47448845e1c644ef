"""Many new cases entered at once stand as if each had been saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.case import Hold
from desktop.casebook.history.history import entries
from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.intake.entering import enter_cases
from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook, writing
from desktop.casebook.lookup.indexing import in_parts, join_parts
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import load_cases, save_case, save_cases
from tests.bench.office import office
from tests.casebook.dump import dump
from tests.casebook.invented import NGUYEN, SAVED_AT, SHERMATOV, THAPA, clock, when

HELD = replace(NGUYEN, hold=Hold("The names differ.", "Vera", SAVED_AT.date()))
CHILD = replace(THAPA, recruit=replace(THAPA.recruit, birth_date=when("2008")))
# More people than go into one statement.
CASES = [SHERMATOV, HELD, CHILD, *office(110)]


def test_they_stand_as_if_each_had_been_saved(book: Casebook, tmp_path: Path) -> None:
    one_by_one = new_casebook(tmp_path / "one-by-one.yearmark", clock)
    each = replace(SHERMATOV, number="2026-0100", recruit=replace(SHERMATOV.recruit, passport_number="X1"))
    for office_book in (one_by_one, book):
        save_case(office_book, replace(each, relatives=()), "Vera")
    save_cases(one_by_one, CASES, "Vera")
    with writing(book):
        entered = enter_cases(book, CASES, "Vera")
    assert dump(book) == dump(one_by_one)
    assert load_cases(book, [case.number for case in CASES]) == entered
    assert [case.hold is not None for case in entered[:4]] == [False, True, True, False]
    for case in CASES:
        told = [replace(entry, hash="", number=0) for entry in entries(book, case.number)]
        assert told == [replace(entry, hash="", number=0) for entry in entries(one_by_one, case.number)]
    assert verify_chain(book) is None
    close_casebook(one_by_one)


def test_a_case_saved_afterwards_gets_the_next_ids(book: Casebook) -> None:
    with writing(book):
        enter_cases(book, [SHERMATOV], "Vera")
    saved = save_case(book, NGUYEN, "Vera")
    assert (saved.id, saved.recruit.id, saved.contracts[0].id) == (2, 4, 3)
    assert [found.case for found in find(book, "nguyen lan")] == []
    assert [found.case for found in find(book, "thi lan")] == [NGUYEN.number]


def test_a_look_up_that_grew_in_parts_is_as_one_that_was_always_joined(
    book: Casebook, tmp_path: Path
) -> None:
    otherwise = new_casebook(tmp_path / "otherwise.yearmark", clock)
    with writing(otherwise):
        enter_cases(otherwise, CASES, "Vera")
    with writing(book):
        with in_parts(book):
            enter_cases(book, CASES, "Vera")
        join_parts(book)
    assert dump(book) == dump(otherwise)
    settings = dict(book.db.execute_sql("SELECT k, v FROM lookup_config").fetchall())
    assert (settings["automerge"], settings["crisismerge"]) == (4, 16)
    close_casebook(otherwise)


def test_what_was_begun_in_parts_and_taken_back_leaves_nothing(book: Casebook) -> None:
    before = book.db.execute_sql("SELECT k, v FROM lookup_config").fetchall()
    with pytest.raises(KeyboardInterrupt), writing(book), in_parts(book):
        enter_cases(book, CASES, "Vera")
        raise KeyboardInterrupt
    assert book.db.execute_sql("SELECT k, v FROM lookup_config").fetchall() == before
    save_case(book, NGUYEN, "Vera")
    assert [found.case for found in find(book, "thi lan")] == [NGUYEN.number]
