"""Saved views: searches kept under a name in the casebook, for everybody who works in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.casebook.history.step_titles import Done, Title
from desktop.casebook.lists.search import Search, search_as_json, search_from_json
from desktop.casebook.steps.steps import keep_step
from desktop.casebook.tables.beside_tables import SavedViewRow
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.casebook.tables.images import Scope, changed_rows, rows_of
from desktop.casebook.tables.rows import add, change
from desktop.phrase import phrase

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """A search with its name; `id` is the casebook's row."""

    id: int
    name: str
    search: Search


def saved_views(book: Casebook) -> list[SavedView]:
    """Every saved view, in the order saved. Raises CasebookError where one can't be read."""
    rows = book.db.execute_sql("SELECT id, name, search FROM saved_views ORDER BY id")
    return [SavedView(row, name, search_from_json(search)) for row, name, search in rows]


def keep_view(book: Casebook, name: str, search: Search, by: str) -> SavedView:
    """Keeps a search under a name; the view that has the name already takes the search over.

    A step that can be undone. Raises CasebookError where the name is none or the file can't be written.
    """
    name = _checked(name)
    with writing(book):
        same = _named(book, name)
        if same is not None:
            with _step(book, by, "change view", same.name, same.id):
                change(book, SavedViewRow, same.id, {"search": search_as_json(search)})
            return SavedView(same.id, same.name, search)
        row = add(book, SavedViewRow, {"name": name, "search": search_as_json(search)})
        # Nothing stood there before, which is how a step keeps a new row.
        after = rows_of(book, Scope(views=frozenset({row})))
        keep_step(book, by, Title("new view", name), "", changed_rows({}, after))
        return SavedView(row, name, search)


def rename_view(book: Casebook, view: int, name: str, by: str) -> None:
    """Gives a saved view another name: a step that can be undone.

    Raises CasebookError where the name is none or another view's, the view is gone, or the file can't be
    written.
    """
    name = _checked(name)
    with writing(book):
        same = _named(book, name)
        if same is not None and same.id != view:
            raise CasebookError(
                phrase("There is a saved view {name} already. Choose another name.").format(name=same.name)
            )
        was = _of(book, view)
        if was.name != name:
            with _step(book, by, "rename view", was.name, view):
                change(book, SavedViewRow, view, {"name": name})


def delete_view(book: Casebook, view: int, by: str) -> str:
    """Takes a saved view out, and returns its name: a step that can be undone.

    Raises CasebookError where it is gone already or the file can't be written.
    """
    with writing(book):
        was = _of(book, view)
        with _step(book, by, "delete view", was.name, view):
            SavedViewRow.delete().where(SavedViewRow.id == view).execute(book.db)
        return was.name


@contextmanager
def _step(book: Casebook, by: str, what: Done, name: str, view: int) -> Iterator[None]:
    """What is done inside to a view is kept as a step."""
    scope = Scope(views=frozenset({view}))
    before = rows_of(book, scope)
    yield
    keep_step(book, by, Title(what, name), "", changed_rows(before, rows_of(book, scope)))


def _checked(name: str) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise CasebookError(phrase("A saved view needs a name. Type one."))
    if len(plain) > LONGEST_NAME:
        raise CasebookError(
            phrase("A name of a saved view has no more than {most} letters. Shorten it.").format(
                most=LONGEST_NAME
            )
        )
    return plain


def _named(book: Casebook, name: str) -> SavedView | None:
    return next((one for one in saved_views(book) if one.name.casefold() == name.casefold()), None)


def _of(book: Casebook, view: int) -> SavedView:
    found = next((one for one in saved_views(book) if one.id == view), None)
    if found is None:
        raise CasebookError(phrase("This saved view is gone: it was taken out in another window."))
    return found
