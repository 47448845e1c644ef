"""Two windows on one casebook never overwrite each other unseen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case import Case
from desktop.casebook.history.conflict import Conflict
from desktop.casebook.history.three_ways import with_stored
from desktop.casebook.keeping.file import Casebook, CasebookError
from desktop.casebook.people.people import load_case, save_case
from tests.casebook.invented import SHERMATOV, when


@pytest.fixture
def opened(book: Casebook) -> Case:
    """The case as both windows have it open."""
    return save_case(book, SHERMATOV, "Vera")


def given(case: Case, names: str) -> Case:
    return replace(case, recruit=replace(case.recruit, given_names=names))


def born(case: Case, day: str) -> Case:
    return replace(case, recruit=replace(case.recruit, birth_date=when(day)))


def test_different_facts_of_both_windows_are_kept(book: Casebook, opened: Case) -> None:
    save_case(book, given(opened, "ALI"), "Boris", expected=opened)
    saved = save_case(book, born(opened, "1996-06-24"), "Vera", expected=opened)
    assert saved == load_case(book, opened.number) == born(given(opened, "ALI"), "1996-06-24")


def test_the_same_fact_is_asked_about_and_nothing_is_saved(book: Casebook, opened: Case) -> None:
    theirs = save_case(book, given(opened, "ALI"), "Boris", expected=opened)
    mine = born(given(opened, "OMAR"), "1996-06-24")
    with pytest.raises(Conflict, match="2026-0001 was changed in another window") as conflict:
        save_case(book, mine, "Vera", expected=opened)
    (clash,) = conflict.value.clashes
    assert (clash.stored, clash.mine) == ("ALI", "OMAR")
    assert load_case(book, opened.number) == theirs


def test_what_was_chosen_is_saved_with_all_the_rest(book: Casebook, opened: Case) -> None:
    save_case(book, given(opened, "ALI"), "Boris", expected=opened)
    with pytest.raises(Conflict) as conflict:
        save_case(book, born(given(opened, "OMAR"), "1996-06-24"), "Vera", expected=opened)
    found = conflict.value
    chosen = with_stored(found.mine, found.clashes[0])
    save_case(book, chosen, "Vera", expected=found.stored)
    assert load_case(book, opened.number) == born(given(opened, "ALI"), "1996-06-24")


def test_a_third_change_while_choosing_is_asked_about_again(book: Casebook, opened: Case) -> None:
    save_case(book, given(opened, "ALI"), "Boris", expected=opened)
    with pytest.raises(Conflict) as conflict:
        save_case(book, given(opened, "OMAR"), "Vera", expected=opened)
    save_case(book, given(conflict.value.stored, "IBRAHIM"), "Boris")
    with pytest.raises(Conflict):
        save_case(book, conflict.value.mine, "Vera", expected=conflict.value.stored)


def test_a_relative_removed_meanwhile_and_changed_here_can_be_kept(book: Casebook, opened: Case) -> None:
    wife, mother = opened.relatives
    save_case(book, replace(opened, relatives=(mother,)), "Boris", expected=opened)
    changed = replace(wife, since=when("2019-09"))
    with pytest.raises(Conflict) as conflict:
        save_case(book, replace(opened, relatives=(changed, mother)), "Vera", expected=opened)
    saved = save_case(book, conflict.value.mine, "Vera", expected=conflict.value.stored)
    assert saved == load_case(book, opened.number) == replace(opened, relatives=(changed, mother))


def test_a_case_removed_meanwhile_is_not_saved_again(book: Casebook, opened: Case) -> None:
    book.db.execute_sql("DELETE FROM cases")
    with pytest.raises(CasebookError, match="no longer in this casebook"):
        save_case(book, given(opened, "ALI"), "Vera", expected=opened)
