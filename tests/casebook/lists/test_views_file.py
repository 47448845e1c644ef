"""Saved views taken from one casebook into another."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook
from desktop.casebook.lists.saved_views import keep_view, saved_views
from desktop.casebook.lists.search import Filter, Search
from desktop.casebook.lists.views_file import bring_in_views, views_as_text
from desktop.casebook.steps.steps import undo
from desktop.casebook.tables.book import CasebookError
from tests.casebook.invented import clock

SPRING = Search("next90", "thapa", Filter(mark_from=date(2026, 3, 1), citizenship=("NPL",)), "name")
CHILDREN = Search(filter=Filter(relation="child"), hidden=("start", "outcome"))


@pytest.fixture
def file(book: Casebook, tmp_path: Path) -> Path:
    """The views of one casebook as a file."""
    keep_view(book, "Spring intake", SPRING, "Vera")
    keep_view(book, "Дети", CHILDREN, "Vera")
    path = tmp_path / "views.json"
    path.write_text(views_as_text(book), encoding="utf-8")
    return path


def views(book: Casebook) -> list[tuple[str, Search]]:
    return [(one.name, one.search) for one in saved_views(book)]


def test_they_are_the_same_in_another_casebook_and_come_in_once(file: Path, tmp_path: Path) -> None:
    other = new_casebook(tmp_path / "other.yearmark", clock)
    assert bring_in_views(other, file, "Vera") == ["Spring intake", "Дети"]
    assert views(other) == [("Spring intake", SPRING), ("Дети", CHILDREN)]
    assert bring_in_views(other, file, "Vera") == []
    close_casebook(other)


def test_a_view_here_is_never_changed_by_one_of_its_name(book: Casebook, file: Path) -> None:
    keep_view(book, "Дети", SPRING, "Vera")
    assert bring_in_views(book, file, "Vera") == ["Дети (2)"]
    assert bring_in_views(book, file, "Vera") == []
    assert dict(views(book))["Дети"] == SPRING


def test_what_was_brought_in_can_be_undone(file: Path, tmp_path: Path) -> None:
    other = new_casebook(tmp_path / "other.yearmark", clock)
    bring_in_views(other, file, "Vera")
    undo(other, "Vera")
    assert [name for name, _ in views(other)] == ["Spring intake"]
    close_casebook(other)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"sort": "other", "views": []}',
        b'{"sort": "Yearmark saved views, 1", "views": [{"name": "A", "search": {"order": "size"}}]}',
        b'{"sort": "Yearmark saved views, 1", "views": [{"name": " ", "search": {}}]}',
    ],
)
def test_a_file_that_is_none_is_refused_in_words_and_nothing_comes_in(
    book: Casebook, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "views.json"
    path.write_bytes(content)
    with pytest.raises(CasebookError):
        bring_in_views(book, path, "Vera")
    assert views(book) == []


def test_a_file_that_is_not_there_is_named(book: Casebook, tmp_path: Path) -> None:
    with pytest.raises(CasebookError, match=r"gone\.json can't be read: No such file"):
        bring_in_views(book, tmp_path / "gone.json", "Vera")
