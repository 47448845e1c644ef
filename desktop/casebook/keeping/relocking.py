"""Sets, changes or takes off the passphrase of a casebook and of all its backups."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.casebook.keeping.backups import backups_of
from desktop.casebook.keeping.copying import contents, keep_on_disk, remove_file
from desktop.casebook.keeping.recognise import recognise
from desktop.casebook.tables import connection
from desktop.casebook.tables.book import CasebookError
from desktop.casebook.tables.cipher import Key, key_for
from desktop.casebook.tables.spoiled import problems_in
from desktop.phrase import phrase

_LEAST = 8


def too_weak(passphrase: str) -> str:
    """Why a passphrase is not taken: a sentence; empty for one that is."""
    if len(passphrase.strip()) < _LEAST:
        return phrase(
            "A passphrase needs {least} signs or more; four words that you can remember are better."
        ).format(least=_LEAST)
    return ""


def change_passphrase(path: Path, old: str | None, new: str | None, folder: Path) -> list[Path]:
    """Locks a casebook with another passphrase, or takes it off; its backups in the folder follow.

    old, new: None for no passphrase. The casebook is closed in every program, also in this one, whose locks
    the library that locks files does not see; else nothing is changed. Returns the backups that could not be
    changed, as their passphrase is another one still. Raises CasebookError where the old one does not fit,
    another program has the file open, or the new file can't be written.
    """
    key = recognise(path, old).key
    fresh = None if new is None else key_for(new)
    _relock(path, key, fresh)
    left = []
    for backup in backups_of(path, folder):
        try:
            _relock(backup.path, recognise(backup.path, old).key, fresh)
        except CasebookError:
            left.append(backup.path)
    return left


def _relock(path: Path, old: Key | None, new: Key | None) -> None:
    """Writes the file anew under another key, checks it, and puts it in place in one go."""
    fresh = path.with_name(f"{path.name}.new")
    try:
        with _alone(path, old) as db:
            remove_file(fresh)
            os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            _export(db, fresh, new)
            _check(db, fresh, new)
            keep_on_disk(fresh)
            with path.open("r+b") as before:
                fresh.replace(path)
                keep_on_disk(path.parent)
                if old is None:
                    _overwrite(before.fileno())
    except Exception as error:
        remove_file(fresh)
        if isinstance(error, CasebookError) or not (
            isinstance(error, OSError) or connection.is_of_the_file(error)
        ):
            raise
        raise CasebookError(
            phrase(
                "The passphrase was not changed: {path} could not be written anew ({error}). Close "
                "other programs that use it, make room on the disk, and try again."
            ).format(path=path, error=error)
        ) from error


@contextmanager
def _alone(path: Path, key: Key | None) -> Iterator[connection.Connection]:
    """The file with nobody else in it, and no log beside it, until the end."""
    with closing(connection.connect(path, key, by_cipher=True)) as db:
        # SQLite gives up the log only where nobody else has the file open.
        db.execute("PRAGMA journal_mode = delete")
        db.execute("PRAGMA locking_mode = exclusive")
        db.execute("BEGIN EXCLUSIVE")
        db.execute("COMMIT")
        yield db


def _export(db: connection.Connection, to: Path, key: Key | None) -> None:
    stamps = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")}
    db.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(to), key.as_text() if key else ""))
    db.execute("BEGIN")
    db.execute("SELECT sqlcipher_export('fresh')").fetchall()
    for name, value in stamps.items():
        db.execute(f"PRAGMA fresh.{name} = {value}")
    db.execute("COMMIT")
    db.execute("DETACH DATABASE fresh")


def _check(db: connection.Connection, to: Path, key: Key | None) -> None:
    with closing(connection.connect(to, key, read_only=True)) as copy:
        problems = problems_in(copy) or ([] if contents(copy) == contents(db) else ["its counts differ"])
    if problems:
        raise CasebookError(
            phrase("The passphrase was not changed: the new file is not sound ({what}).").format(
                what=problems[0]
            )
        )


def _overwrite(file: int) -> None:
    """What was readable without a passphrase is not left on the disk, as far as the disk lets it be."""
    length = os.fstat(file).st_size
    os.lseek(file, 0, os.SEEK_SET)
    for begin in range(0, length, 1 << 20):
        os.write(file, bytes(min(1 << 20, length - begin)))
    os.fsync(file)
