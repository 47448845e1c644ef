"""The backups of a casebook: made, named, listed and thinned in one folder."""

from __future__ import annotations

import hashlib
import re
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal, get_args

from desktop.casebook.keeping.copying import copy_checked, remove_file
from desktop.casebook.keeping.thinning import kept
from desktop.casebook.tables import connection
from desktop.casebook.tables.book import Casebook, CasebookError, readable
from desktop.casebook.tables.cipher import Key
from desktop.casebook.tables.spoiled import problems_in
from desktop.phrase import phrase

Why = Literal["backup", "before-upgrade", "replaced"]

# So many entries of the history are more than one wants to type again.
CHANGES = 100
# What an upgrade began from or a restore replaced is missed within days, if ever.
_ASIDE = timedelta(days=31)
_TIME = "%Y%m%d-%H%M%S"
_NAME = re.compile(rf"(.+)\.([0-9a-f]{{6}})\.(\d{{8}}-\d{{6}})\.(\d+)\.({'|'.join(get_args(Why))})\.yearmark")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in its folder: when and why it was made, and how many entries the history had then."""

    path: Path
    made: datetime
    entries: int
    why: Why


def back_up(book: Casebook, folder: Path, why: Why = "backup") -> Backup:
    """Makes a backup of an open casebook in the folder, checks it, and removes those not kept any more.

    The folder is made where it is not there. Raises CasebookError where no sound backup can be made; those
    there are stay then.
    """
    with readable(book), closing(connection.connect(book.path, book.key)) as db:
        made = book.now().replace(microsecond=0)
        (entries,) = db.execute("SELECT coalesce(max(id), 0) FROM history").fetchone()
        path = backup_path(book.path, folder, made, entries, why)
        copy_checked(db, path, book.key)
    thin(book.path, folder, made)
    return Backup(path, made, entries, why)


def backup_path(book: Path, folder: Path, made: datetime, entries: int, why: Why) -> Path:
    """The name of a backup; the folder is made. Raises CasebookError where it can't be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CasebookError(
            phrase("The folder for backups {folder} can't be made: {why}. Choose another folder.").format(
                folder=folder, why=error.strerror
            )
        ) from error
    return folder / f"{book.stem}.{_place(book)}.{made.strftime(_TIME)}.{entries}.{why}.yearmark"


def backups_of(book: Path, folder: Path) -> list[Backup]:
    """The backups of the casebook at that place, the newest first; none where the folder can't be read."""
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return []
    found = [(path, match) for path in paths if (match := _NAME.fullmatch(path.name))]
    own = [
        Backup(path, datetime.strptime(match[3], _TIME), int(match[4]), match[5])  # type: ignore[arg-type]
        for path, match in found
        if (match[1], match[2]) == (book.stem, _place(book))
    ]
    return sorted(own, key=lambda one: (one.made, one.entries), reverse=True)


def newest_good(book: Path, folder: Path, key: Key | None = None) -> Backup | None:
    """The newest backup that can be read from begin to end; None where there is none."""
    return next((one for one in backups_of(book, folder) if _is_good(one.path, key)), None)


def thin(book: Path, folder: Path, on: datetime) -> None:
    """Removes the backups that are not kept any more as on that day."""
    every = backups_of(book, folder)
    keep = kept(one.made for one in every if one.why == "backup")
    for one in every:
        if one.made not in keep if one.why == "backup" else on - one.made > _ASIDE:
            remove_file(one.path)


def is_due(book: Casebook, folder: Path) -> bool:
    """True where so much was changed since the last backup that it is time for another."""
    newest = next(iter(backups_of(book.path, folder)), None)
    (entries,) = book.db.execute_sql("SELECT coalesce(max(id), 0) FROM history").fetchone()
    return int(entries) - (newest.entries if newest else 0) >= CHANGES


def is_behind(book: Path, folder: Path) -> bool:
    """True where the file was written since its last backup, as the disk has it."""
    newest = next(iter(backups_of(book, folder)), None)
    beside = (book, book.with_name(book.name + "-wal"))
    try:
        written = max(path.stat().st_mtime_ns for path in beside if path.exists())
        return newest is None or written > newest.path.stat().st_mtime_ns
    except (OSError, ValueError):
        return True


def _is_good(path: Path, key: Key | None) -> bool:
    try:
        with closing(connection.connect(path, key, read_only=True)) as db:
            return not problems_in(db)
    except Exception as error:
        if not connection.is_of_the_file(error):
            raise
        return False


def _place(book: Path) -> str:
    """Tells casebooks of one name in several folders apart."""
    return hashlib.sha256(str(book.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:6]
