"""An open casebook: what every other file of this room works on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from peewee import SqliteDatabase

from desktop.casebook.tables.spoiled import is_of_damage
from desktop.casebook.tables.tables import MetaRow
from desktop.eligibility.rules import RuleSet
from desktop.phrase import phrase

if TYPE_CHECKING:
    from desktop.casebook.tables.cipher import Key

Clock = Callable[[], datetime]


class CasebookError(Exception):
    """The user's world: the text is a sentence that says what, where and what to do."""


@dataclass(frozen=True)
class Casebook:
    """An open casebook: its file, its database, its clock, the rule set its stored marks follow.

    key: what unlocks the file; None where it has no passphrase.
    """

    path: Path
    db: SqliteDatabase
    now: Clock
    served_year: RuleSet
    key: Key | None = None


@contextmanager
def book_connection(book: Casebook) -> Iterator[None]:
    """The casebook in a worker thread: a connection of the thread's own, closed at the end if made here.

    Raises CasebookError where the file can't be read.
    """
    with readable(book):
        made_here = book.db.connect(reuse_if_open=True)
        try:
            yield
        finally:
            if made_here:
                book.db.close()


@contextmanager
def writing(book: Casebook) -> Iterator[None]:
    """All or nothing: what is written inside is kept at the end, or, on any error, none of it.

    Nested, the inner block is part of the outer one. Raises CasebookError where the file can't be written:
    another program holds it, the disk is full.
    """
    if book.db.in_transaction():
        yield
        return
    try:
        with book.db.atomic():
            yield
    except UnicodeEncodeError as error:
        raise CasebookError(
            phrase(
                "Nothing was saved: a text holds half a character, as a broken paste leaves it. Type it anew."
            )
        ) from error
    except Exception as error:
        if not is_of_damage(book.db, error):
            raise
        raise _unwritten(book, error) from error


@contextmanager
def reading(book: Casebook) -> Iterator[None]:
    """The casebook as it stands at the first query inside, whatever other windows and threads write.

    Raises CasebookError where the file can't be read.
    """
    if book.db.in_transaction():
        yield
        return
    with readable(book), book.db.atomic("DEFERRED"):
        yield


@contextmanager
def readable(book: Casebook) -> Iterator[None]:
    """What is read inside. Raises CasebookError where the file can't be read: it is gone, held or damaged."""
    try:
        yield
    except Exception as error:
        if not is_of_damage(book.db, error):
            raise
        raise CasebookError(
            phrase(
                "{path} could not be read ({why}). "
                "Close other programs that use it and try again; if it stays so, restore a backup of it."
            ).format(path=book.path, why=error)
        ) from error


def secret(book: Casebook) -> bytes:
    """The casebook's own 32 random bytes, from which check codes are made."""
    return bytes.fromhex(meta(book, "secret"))


def meta(book: Casebook, key: str) -> str:
    """One of the casebook's own few values; empty where it was never set."""
    row = MetaRow.select(MetaRow.value).where(MetaRow.key == key).tuples().execute(book.db)
    return str(row[0][0]) if row else ""


def set_meta(book: Casebook, key: str, value: str) -> None:
    """Sets one of the casebook's own values."""
    MetaRow.insert(key=key, value=value).on_conflict_replace().execute(book.db)


def _unwritten(book: Casebook, error: Exception) -> CasebookError:
    return CasebookError(
        phrase(
            "Nothing was saved: {path} could not be written ({why}). "
            "Close other programs that use it, make room on the disk, and save again."
        ).format(path=book.path, why=error)
    )
