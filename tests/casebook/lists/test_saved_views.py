"""Searches kept under a name in the casebook."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.lists.saved_views import (
    LONGEST_NAME,
    delete_view,
    keep_view,
    rename_view,
    saved_views,
)
from desktop.casebook.lists.search import Filter, Search
from desktop.casebook.steps.carrying_out import ChangedSince
from desktop.casebook.steps.steps import last_step, redo, undo
from desktop.casebook.tables.book import Casebook, CasebookError

SPOUSES = Search(filter=Filter("unknown", relation="spouse"))
NEPAL = Search("reached", "thapa", Filter(citizenship=("NPL",)), "name", ("line", "left"))


def names(book: Casebook) -> list[str]:
    return [view.name for view in saved_views(book)]


def test_a_view_goes_with_the_casebook(book: Casebook, tmp_path: Path) -> None:
    keep_view(book, "  Spouses,  no date ", SPOUSES, "Vera")
    keep_view(book, "Nepal", NEPAL, "Vera")
    other = open_casebook(book.path, book.now)
    assert [(view.name, view.search) for view in saved_views(other)] == [
        ("Spouses, no date", SPOUSES),
        ("Nepal", NEPAL),
    ]
    close_casebook(other)


def test_a_name_that_is_there_takes_the_new_search_over(book: Casebook) -> None:
    first = keep_view(book, "Nepal", NEPAL, "Vera")
    second = keep_view(book, "NEPAL", SPOUSES, "Vera")
    assert (second.id, second.name) == (first.id, "Nepal")
    assert [view.search for view in saved_views(book)] == [SPOUSES]


def test_each_thing_done_to_a_view_is_a_step_to_undo_and_to_do_again(book: Casebook) -> None:
    view = keep_view(book, "Nepal", NEPAL, "Vera")
    keep_view(book, "Nepal", SPOUSES, "Vera")
    rename_view(book, view.id, "Spouses", "Vera")
    delete_view(book, view.id, "Vera")
    states = [[], ["Spouses"], ["Nepal"], ["Nepal"], []]
    titles = ["delete view", "rename view", "change view", "new view"]
    for title, was in zip(titles, states[1:], strict=True):
        step = last_step(book)
        assert step is not None and (step.what, step.case) == (title, "")
        undo(book, "Vera")
        assert names(book) == was
    for was in reversed(states[:-1]):
        redo(book, "Vera")
        assert names(book) == was


def test_an_older_search_comes_back_when_the_change_is_undone(book: Casebook) -> None:
    keep_view(book, "Nepal", NEPAL, "Vera")
    keep_view(book, "Nepal", SPOUSES, "Vera")
    undo(book, "Vera")
    assert saved_views(book)[0].search == NEPAL


def test_a_step_is_not_undone_over_what_another_window_did(book: Casebook) -> None:
    view = keep_view(book, "Nepal", NEPAL, "Vera")
    book.db.execute_sql("UPDATE saved_views SET name = 'Sri Lanka'")
    with pytest.raises(ChangedSince, match="saved view was changed otherwise"):
        undo(book, "Vera")
    assert [one.id for one in saved_views(book)] == [view.id]


@pytest.mark.parametrize("name", ["", "   ", "x" * (LONGEST_NAME + 1)])
def test_a_name_that_is_none_is_refused_in_a_sentence(book: Casebook, name: str) -> None:
    with pytest.raises(CasebookError, match="name"):
        keep_view(book, name, NEPAL, "Vera")
    assert names(book) == []


def test_two_views_never_have_one_name(book: Casebook) -> None:
    first = keep_view(book, "Nepal", NEPAL, "Vera")
    keep_view(book, "Spouses", SPOUSES, "Vera")
    with pytest.raises(CasebookError, match="already"):
        rename_view(book, first.id, "spouses", "Vera")
    rename_view(book, first.id, "NEPAL", "Vera")
    assert names(book) == ["NEPAL", "Spouses"]


def test_a_view_that_is_gone_can_be_neither_renamed_nor_taken_out(book: Casebook) -> None:
    with pytest.raises(CasebookError, match="gone"):
        rename_view(book, 7, "Nepal", "Vera")
    with pytest.raises(CasebookError, match="gone"):
        delete_view(book, 7, "Vera")
