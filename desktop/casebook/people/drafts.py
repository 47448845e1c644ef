"""Drafts: what is typed in a form and not saved yet, kept against a crash or a power cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from desktop.case import Case
from desktop.casebook.tables.beside_tables import DraftRow
from desktop.casebook.tables.book import Casebook, writing
from desktop.casebook.tables.rows import add, change

if TYPE_CHECKING:
    from pydantic import TypeAdapter

NEW = "new"


@dataclass(frozen=True)
class Texts:
    """All that stands in a form: of the recruit, of each contract, of each relative, by intake column.

    Each contract and relative has its id; None for one that is not stored yet. papers: of each person, the
    recruit first, by the name of the field, "paper[passport].received_on"; people: their ids, in that order.
    """

    person: Mapping[str, str]
    contracts: tuple[tuple[int | None, Mapping[str, str]], ...] = ()
    relatives: tuple[tuple[int | None, Mapping[str, str]], ...] = ()
    papers: tuple[Mapping[str, str], ...] = ()
    people: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """Texts kept: of which form (a case's number, or "new"), when last, and the case loaded there."""

    id: int
    key: str
    when: datetime
    was: Case
    texts: Texts


@cache
def _kept() -> TypeAdapter[tuple[Case, Texts]]:
    # Loaded with the first draft that is kept or read: no start of the program waits for it.
    from pydantic import TypeAdapter

    return TypeAdapter(tuple[Case, Texts])


def read_ahead() -> None:
    """Loads what writes and reads drafts, so that nobody waits for it at the first key of a form."""
    _kept()


def keep_draft(book: Casebook, key: str, was: Case, texts: Texts, draft: int | None = None) -> int:
    """Keeps what is typed, in place of the draft with that id, and returns its id.

    key: the number of the case, or "new"; was: the case as the form loaded it. A draft that is not named
    stays beside: it may be what was typed before a crash, or in another window. Raises CasebookError where
    the file can't be written.
    """
    kept = _kept().dump_json((was, texts)).decode()
    facts = {"key": key, "when": book.now().isoformat(timespec="seconds"), "texts": kept}
    with writing(book):
        if draft is not None and _is_there(book, draft):
            change(book, DraftRow, draft, facts)
            return draft
        return add(book, DraftRow, facts)


def draft(book: Casebook, key: str) -> Draft | None:
    """The last draft of that key; None where there is none."""
    return next((one for one in drafts(book) if one.key == key), None)


def drafts(book: Casebook) -> list[Draft]:
    """Every draft that can be read, the last kept first."""
    return [one for one in _all(book) if isinstance(one, Draft)]


def unreadable_drafts(book: Casebook) -> list[int]:
    """The rows of drafts that a damaged file spoiled: they are left where they are."""
    return [one for one in _all(book) if isinstance(one, int)]


def drop_draft(book: Casebook, draft: int) -> None:
    """Forgets a draft: it was saved, or is not wanted."""
    with writing(book):
        DraftRow.delete().where(DraftRow.id == draft).execute(book.db)


def _all(book: Casebook) -> list[Draft | int]:
    sql = 'SELECT id, key, "when", texts FROM drafts ORDER BY "when" DESC, id DESC'
    return [_draft(*row) for row in book.db.execute_sql(sql)]


def _draft(row: int, key: str, when: str, texts: str) -> Draft | int:
    """The draft, or its row where it can't be read: one spoiled draft is not to hide the others."""
    try:
        return Draft(row, key, datetime.fromisoformat(when), *_kept().validate_json(texts))
    except ValueError:
        return row


def _is_there(book: Casebook, draft: int) -> bool:
    return bool(book.db.execute_sql("SELECT 1 FROM drafts WHERE id = ?", (draft,)).fetchone())
