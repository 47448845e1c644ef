"""A copy of a casebook as it stands at one moment, whole and checked, or none."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.casebook.tables import connection
from desktop.casebook.tables.book import CasebookError
from desktop.casebook.tables.cipher import Key
from desktop.casebook.tables.spoiled import problems_in
from desktop.phrase import phrase

# SQLite waits for ever for another program to let go; it says SQLITE_BUSY or SQLITE_LOCKED meanwhile.
_HELD, _PATIENCE = (5, 6), 50


@dataclass(frozen=True, slots=True)
class Contents:
    """What a casebook holds, in counts; `entries` are those of the history."""

    people: int
    cases: int
    letters: int
    entries: int


def contents(db: sqlite3.Connection) -> Contents:
    """What the file behind a connection holds."""
    counts = ("people", "cases", "letters", "history")
    sql = ", ".join(f"(SELECT count(*) FROM {table})" for table in counts)
    return Contents(*db.execute(f"SELECT {sql}").fetchone())


def copy_checked(db: sqlite3.Connection, to: Path, key: Key | None) -> Contents:
    """Copies the file behind a connection to a new file, and says what the copy holds.

    The copy is made by SQLite's own backup, so other programs may write meanwhile; it is read through, its
    counts are compared, and only then it gets its name. Only this user can read it. Raises CasebookError
    where it can't be made or is not like the original; no file is left then.
    """
    fresh = to.with_name(f"{to.name}.new")
    try:
        remove_file(fresh)
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        held = _copy(db, fresh, key)
        keep_on_disk(fresh)
        fresh.replace(to)
        keep_on_disk(to.parent)
        return held
    except OSError as error:
        remove_file(fresh)
        raise CasebookError(_unmade(to, error.strerror)) from error
    except BaseException as error:
        remove_file(fresh)
        if isinstance(error, Exception) and connection.is_of_the_file(error):
            raise CasebookError(_unmade(to, error)) from error
        raise


def copy_pages(db: sqlite3.Connection, to: sqlite3.Connection) -> None:
    """Copies every page in one transaction of the other file.

    Raises an error of the file, also where another program holds it for five seconds.
    """
    waited = 0

    def wait(status: int, _left: int, _all: int) -> None:
        nonlocal waited
        waited += status in _HELD
        if waited > _PATIENCE:
            raise sqlite3.OperationalError("database is locked")

    db.backup(to, progress=wait, sleep=0.1)


def remove_file(path: Path) -> None:
    """Removes a file and what SQLite keeps beside it, where they are and can be removed."""
    for end in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)


def _copy(db: sqlite3.Connection, fresh: Path, key: Key | None) -> Contents:
    # One reading of the original: what is counted is what is copied.
    db.execute("BEGIN")
    try:
        held = contents(db)
        with closing(connection.connect(fresh, key)) as copy:
            copy_pages(db, copy)
            # One file and no log beside it: a copy can then be read from a place nobody may write to.
            copy.execute("PRAGMA journal_mode = delete")
    finally:
        db.execute("ROLLBACK")
    with closing(connection.connect(fresh, key, read_only=True)) as copy:
        problems = problems_in(copy) or ([] if contents(copy) == held else ["its counts differ"])
    if problems:
        raise CasebookError(
            phrase(
                "No copy was made: what was copied is damaged ({what}). Restore an earlier backup."
            ).format(what=problems[0])
        )
    return held


def keep_on_disk(path: Path) -> None:
    """Waits until the disk has it, so that a power cut does not take what was said to be there."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unmade(to: Path, why: object) -> str:
    return phrase(
        "{to} could not be written: {why}. Make room on the disk, or choose another folder for it."
    ).format(to=to, why=why)
