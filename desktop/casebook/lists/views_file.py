"""Saved views handed on as a file: from one casebook to another, with what each of them asks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as read_dataclass

from desktop.casebook.lists.saved_views import LONGEST_NAME, keep_view, saved_views
from desktop.casebook.lists.search import Search, search_as_json, search_from_json
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.phrase import phrase

MOST_BYTES = 1_000_000
_SORT = "Yearmark saved views, 1"


@read_dataclass(frozen=True)
class _View:
    name: str
    search: dict[str, object]


@read_dataclass(frozen=True)
class _File:
    sort: str
    views: list[_View]


_FILE: TypeAdapter[_File] = TypeAdapter(_File)


def views_as_text(book: Casebook) -> str:
    """Every saved view as the text of a file. What was typed in the find box is part of a view."""
    views = [_View(one.name, json.loads(search_as_json(one.search))) for one in saved_views(book)]
    return json.dumps(asdict(_File(_SORT, views)), ensure_ascii=False, indent=1) + "\n"


def bring_in_views(book: Casebook, path: Path, by: str) -> list[str]:
    """Keeps the views of a file that are not here yet, all or none, and returns their names.

    A view here is never changed: another one of its name comes in under a name of its own. Raises
    CasebookError where the file can't be read or is none, or the casebook can't be written.
    """
    wanted = list(_read(path))
    with writing(book):
        names = []
        for name, search in wanted:
            here = {one.name.casefold(): one.search for one in saved_views(book)}
            if search not in (found for known, found in here.items() if _is_of(known, name)):
                names.append(keep_view(book, _free(name, set(here)), search, by).name)
    return names


def _read(path: Path) -> Iterator[tuple[str, Search]]:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise CasebookError(
            phrase("{path} can't be read: {why}.").format(path=path, why=error.strerror)
        ) from error
    try:
        found = _FILE.validate_json(content[:MOST_BYTES])
    except ValidationError as error:
        raise CasebookError(
            phrase("{path} is no file of saved views; nothing was brought in.").format(path=path)
        ) from error
    if found.sort != _SORT:
        raise CasebookError(
            phrase("{path} is no file of saved views that this Yearmark reads.").format(path=path)
        )
    for view in found.views:
        yield view.name, search_from_json(json.dumps(view.search))


def _is_of(known: str, name: str) -> bool:
    """True for a name, and for those it was given here because it was taken."""
    bare = name.casefold()
    return known == bare or (known.startswith(f"{bare} (") and known.endswith(")"))


def _free(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free.casefold() in taken:
        free = f"{name[: LONGEST_NAME - 5].rstrip()} ({number})"
        number += 1
    return free
