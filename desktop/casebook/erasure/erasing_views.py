"""Saved views that look for somebody who is erased: those that name them go, the others are told of."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from typing import Any

from desktop.casebook.lookup.folding import spelled
from desktop.casebook.lookup.matching import matched
from desktop.casebook.tables.book import Casebook

# A shorter beginning of a name is the beginning of too many others.
_LEAST = 3


def erase_views(book: Casebook, texts: Collection[str]) -> int:
    """Forgets the saved views that name one of these people, in whatever order, case or script.

    texts: whole names and passport numbers. Returns how many views that was.
    """
    views = [(row,) for row, words in _views(book).items() if _is_in(words, texts, _names)]
    book.db.connection().executemany("DELETE FROM saved_views WHERE id = ?", views)
    return len(views)


def names_one_of(view: Mapping[str, Any], texts: Collection[str]) -> bool:
    """True where a saved view, as its row stands in a step, names one of these people."""
    return _is_in(_words(view["name"], view["search"]), texts, _names)


def views_near(book: Casebook, texts: Collection[str]) -> list[str]:
    """What the views are called that hold a part of such a name.

    They are not forgotten, as others may bear it: a person is to look at them.
    """
    named = names_of_views(book)
    return [named[row] for row, words in _views(book).items() if _is_in(words, texts, _touches)]


def names_of_views(book: Casebook) -> dict[int, str]:
    """What each saved view is called, by its row."""
    return dict(book.db.execute_sql("SELECT id, name FROM saved_views ORDER BY id").fetchall())


def _views(book: Casebook) -> dict[int, list[str]]:
    """The words of each saved view, those of its name among them."""
    rows = book.db.execute_sql("SELECT id, name, search FROM saved_views ORDER BY id").fetchall()
    return {row: _words(name, search) for row, name, search in rows}


def _words(name: str, search: str) -> list[str]:
    return spelled(f"{name} {_typed(search)}").split()


def _typed(search: str) -> str:
    try:
        return str(json.loads(search).get("words", ""))
    except (ValueError, AttributeError):
        return search  # a search that can't be read may still name somebody


def _is_in(
    words: Collection[str], texts: Collection[str], holds: Callable[[Collection[str], str], bool]
) -> bool:
    return any(holds(words, text) for text in texts)


def _names(words: Collection[str], text: str) -> bool:
    """True where the words name this person: two words of the name, or one text without spaces whole."""
    if len(text.split()) == 1:
        return spelled(text).replace(" ", "") in words
    return len(_hits(words, text)) > 1


def _touches(words: Collection[str], text: str) -> bool:
    return bool(_hits(words, text))


def _hits(words: Collection[str], text: str) -> set[int]:
    """Where in a name the words of it stand that are begun, or read, by one of the words."""
    found = (match for word in words if (match := matched(word, text)) and _tells(word, match.word.spelled))
    return {match.word.begin for match in found}


def _tells(word: str, name: str) -> bool:
    return len(word) >= _LEAST or word == name
