"""The user's one file: made, opened, upgraded, or refused in words."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from peewee import DatabaseError, SqliteDatabase

from desktop.casebook.book import (
    Casebook,
    CasebookError,
    Clock,
    book_connection,
    secret,
    set_meta,
    writing,
)
from desktop.casebook.derived import refresh
from desktop.casebook.upgrades import APPLICATION_ID, STEPS, upgrade
from desktop.eligibility.rules import RuleSet, load_rules

__all__ = [
    "Casebook",
    "CasebookError",
    "book_connection",
    "close_casebook",
    "new_casebook",
    "open_casebook",
    "secret",
    "writing",
]

_SQLITE = b"SQLite format 3\0"


def new_casebook(path: Path, now: Clock, rules: Mapping[str, RuleSet] | None = None) -> Casebook:
    """Makes an empty casebook that only this user can read, and opens it in the calling thread.

    `now` gives the time for history and holds; `rules` are the rule sets by id, the shipped ones if left out.
    Raises CasebookError where a file is there already or none can be made.
    """
    _make_empty(path)
    book = Casebook(path, _database(path), now, _served_year(rules))
    try:
        book.db.connect()
        with book.db.atomic():
            upgrade(book.db)
            set_meta(book, "secret", secrets.token_hex(32))
            refresh(book)
    except (DatabaseError, sqlite3.Error) as error:
        close_casebook(book)
        path.unlink()
        raise CasebookError(f"{path} could not be made: {error}. Choose another folder.") from error
    return book


def open_casebook(path: Path, now: Clock, rules: Mapping[str, RuleSet] | None = None) -> Casebook:
    """Opens a casebook in the calling thread, after bringing an older file up to today's tables.

    Before an upgrade the file is copied aside. Arguments as for `new_casebook`. Raises CasebookError for a
    file that is missing, no casebook, made by a newer Yearmark, damaged or not to be written; such a file is
    left as it was.
    """
    version = _version(path)
    book = Casebook(path, _database(path), now, _served_year(rules))
    try:
        book.db.connect()
        bring_up(book, version)
        refresh(book)
    except (DatabaseError, sqlite3.Error) as error:
        close_casebook(book)
        raise CasebookError(f"{path} could not be opened: {error}. Restore a backup of it.") from error
    return book


def bring_up(book: Casebook, version: int, steps: Sequence[str] = STEPS) -> None:
    """Upgrades a file of an older version, after copying it aside; leaves one of today as it is."""
    if version < len(steps):
        _copy_aside(book, version)
        upgrade(book.db, steps)


def close_casebook(book: Casebook) -> None:
    """Closes the calling thread's connection; the last one to close tidies the file."""
    if not book.db.is_closed():
        book.db.close()


def _database(path: Path) -> SqliteDatabase:
    pragmas = {"foreign_keys": 1, "journal_mode": "wal", "busy_timeout": 5000, "synchronous": "full"}
    return SqliteDatabase(str(path), pragmas=pragmas, lock_type="IMMEDIATE", autoconnect=False)


def _served_year(rules: Mapping[str, RuleSet] | None) -> RuleSet:
    return (load_rules() if rules is None else rules)["served-year"]


def _make_empty(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise CasebookError(f"{path} is there already; nothing was written. Choose another name.") from None
    except OSError as error:
        raise CasebookError(f"{path} could not be made: {error.strerror}. Choose another folder.") from error


def _version(path: Path) -> int:
    """The version of a casebook, read without changing a byte of it; any other file is refused."""
    application, version = _stamp(path)
    if application != APPLICATION_ID:
        raise CasebookError(f"{path} belongs to another program; it is not a casebook. Choose another file.")
    if version > len(STEPS):
        raise CasebookError(
            f"{path} was made by a newer Yearmark (version {version} of the file; this program knows "
            f"{len(STEPS)}). Install the newer program to open it; the file was left as it is."
        )
    return version


def _stamp(path: Path) -> tuple[int, int]:
    """`application_id` and `user_version`, from the file's first bytes."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise CasebookError(f"{path} is not there. Choose a casebook, or make a new one.") from None
    except OSError as error:
        raise CasebookError(f"{path} could not be read: {error.strerror}. Choose another file.") from error
    if not head:
        raise CasebookError(f"{path} is empty; it is not a casebook. Restore a backup, or make a new one.")
    if len(head) < 100 or not head.startswith(_SQLITE):
        raise CasebookError(f"{path} is not a casebook. Choose another file.")
    if path.with_name(path.name + "-wal").exists():
        return _stamp_with_log(path)
    return int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")


def _stamp_with_log(path: Path) -> tuple[int, int]:
    """The same, where a log stands beside the file: another window has it open, or a crash left it."""
    try:
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            application = db.execute("PRAGMA application_id").fetchone()[0]
            return application, db.execute("PRAGMA user_version").fetchone()[0]
        finally:
            db.close()
    except sqlite3.Error as error:
        raise CasebookError(f"{path} could not be read: {error}. Restore a backup.") from error


def _copy_aside(book: Casebook, version: int) -> None:
    """Keeps the file as it was before an upgrade, beside it, under a name that says so."""
    name = f"{book.path.stem}.version-{version}.{book.now():%Y%m%d-%H%M%S}{book.path.suffix}"
    _make_empty(book.path.with_name(name))
    copy = sqlite3.connect(book.path.with_name(name))
    try:
        book.db.connection().backup(copy)
    finally:
        copy.close()
