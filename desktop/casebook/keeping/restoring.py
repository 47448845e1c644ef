"""Puts a backup in the place of a casebook: shown first, and what it replaces is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.casebook.erasure.erasing_again import erase_again
from desktop.casebook.history.history import record
from desktop.casebook.keeping.backups import back_up, backup_path
from desktop.casebook.keeping.copying import Contents, contents, copy_checked, copy_pages, remove_file
from desktop.casebook.keeping.differing import Differences, differences
from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.keeping.recognise import recognise
from desktop.casebook.tables import connection
from desktop.casebook.tables.book import Casebook, CasebookError, Clock, book_connection
from desktop.casebook.tables.cipher import Key
from desktop.casebook.tables.upgrades import STEPS
from desktop.eligibility.rules import RuleSet
from desktop.phrase import phrase

_LAST = "SELECT coalesce(max(\"when\"), '') FROM history"


@dataclass(frozen=True, slots=True)
class State:
    """A casebook as it stands: the time of its last entry (ISO, empty where it has none) and its counts."""

    when: str
    holds: Contents


@dataclass(frozen=True, slots=True)
class Offer:
    """A backup made ready to take the place of `path`, beside what is there now.

    now: None where no file is there, or none that can be read whole. differences: the backup is the first,
    what is there the second. letters: the numbers of letters issued since, which the backup does not have
    and which would be given again. ready: the backup, upgraded and open.
    """

    backup: Path
    path: Path
    then: State
    now: State | None
    differences: Differences
    ready: Casebook
    present: Casebook | None = None
    letters: tuple[str, ...] = ()


@contextmanager
def offered(
    backup: Path,
    path: Path,
    now: Clock,
    folder: Path,
    rules: Mapping[str, RuleSet] | None = None,
    passphrase: str | Key | None = None,
    present: Casebook | None = None,
) -> Iterator[Offer]:
    """What restoring a backup to `path` would bring; inside, `restore` carries it out. Replaces nothing.

    folder: where the backup is made ready, and where `restore` keeps what it replaces. present: the casebook
    at `path`, where this program has it open: looking at the file past SQLite would lose its locks. Raises
    CasebookError where the backup is no sound casebook, or has another passphrase.
    """
    ready_at = backup_path(path, folder, now(), 0, "replaced").with_suffix(".restoring")
    _make_ready(backup, ready_at, passphrase)
    try:
        ready = open_casebook(ready_at, now, rules, passphrase, folder)
        try:
            yield _offer(backup, path, ready, passphrase, present)
        finally:
            close_casebook(ready)
    finally:
        remove_file(ready_at)


def restore(offer: Offer, folder: Path, by: str) -> Path | None:
    """Puts the backup in place, and returns where what it replaced is kept; None where there was nothing.

    What is replaced becomes a backup in the folder, or, where it can't be read, is moved there as it is. A
    window that has the casebook open shows the backup from then on. Raises CasebookError where something
    can't be written; the casebook is as it was then.
    """
    ready, was = offer.ready, offer.now.when if offer.now else ""
    record(ready, by, "", "restored from a backup", "", was, offer.then.when)
    if offer.present is not None:
        kept = back_up(offer.present, folder, "replaced").path
        if offer.present.key == ready.key:
            _write_over(ready, offer.path)
            return kept
        remove_file(offer.path)
    else:
        kept = _move_aside(ready, offer.path, folder)
    with closing(connection.connect(ready.path, ready.key)) as db:
        copy_checked(db, offer.path, ready.key)
    return kept if kept.exists() else None


def _make_ready(backup: Path, ready_at: Path, passphrase: str | Key | None) -> None:
    """A copy of the backup, checked: opening it may upgrade it, and the backup itself stays as it is."""
    key = recognise(backup, passphrase).key
    remove_file(ready_at)
    try:
        with closing(connection.connect(backup, key, read_only=True)) as db:
            copy_checked(db, ready_at, key)
    except Exception as error:
        if not connection.is_of_the_file(error):
            raise
        raise CasebookError(
            phrase("{backup} is damaged ({error}). Choose another backup.").format(backup=backup, error=error)
        ) from error


def _offer(
    backup: Path, path: Path, ready: Casebook, passphrase: str | Key | None, present: Casebook | None
) -> Offer:
    offer = Offer(backup, path, _state(ready), None, Differences(), ready)
    try:
        present = present or _found(path, ready, passphrase)
        offer = replace(offer, now=_state(present), present=present)
        with book_connection(present):
            if present.db.user_version < len(STEPS):
                return offer
            erase_again(ready, present)
            since = tuple(sorted(_letters(present) - _letters(ready)))
            return replace(offer, differences=differences(ready, present), letters=since)
    except CasebookError:
        return replace(offer, now=None, present=None)


def _found(path: Path, ready: Casebook, passphrase: str | Key | None) -> Casebook:
    """What is at `path` now, as it is: not upgraded."""
    key = recognise(path, passphrase).key
    return replace(ready, path=path, db=connection.database(path, key), key=key)


def _letters(book: Casebook) -> set[str]:
    return {number for (number,) in book.db.execute_sql("SELECT number FROM letters")}


def _state(book: Casebook) -> State:
    """Raises CasebookError where the file can't be read from begin to end."""
    try:
        with closing(connection.connect(book.path, book.key)) as db:
            (sound,) = db.execute("PRAGMA quick_check(1)").fetchone()
            if sound != "ok":
                raise CasebookError(phrase("{path} is damaged ({why}).").format(path=book.path, why=sound))
            return State(str(db.execute(_LAST).fetchone()[0]), contents(db))
    except Exception as error:
        if not connection.is_of_the_file(error):
            raise
        raise CasebookError(phrase("{path} is damaged ({why}).").format(path=book.path, why=error)) from error


def _write_over(ready: Casebook, path: Path) -> None:
    """Writes all pages in one transaction of the casebook: another window sees the one or the other."""
    try:
        with (
            closing(connection.connect(ready.path, ready.key)) as new,
            closing(connection.connect(path, ready.key)) as there,
        ):
            copy_pages(new, there)
    except Exception as error:
        if not connection.is_of_the_file(error):
            raise
        raise CasebookError(
            phrase(
                "The backup could not be restored: {path} could not be written ({error}); it is as it"
                " was. Close other programs that use it, make room on the disk, and try again."
            ).format(path=path, error=error)
        ) from error


def _move_aside(ready: Casebook, path: Path, folder: Path) -> Path:
    """Moves a file that can't be read out of the way, with the log beside it, as it is."""
    kept = backup_path(path, folder, ready.now(), 0, "replaced").with_suffix(".unreadable")
    for end in ("", "-wal", "-journal"):
        beside = path.with_name(path.name + end)
        try:
            if beside.exists():
                beside.rename(kept.with_name(kept.name + end))
        except OSError as error:
            raise CasebookError(
                phrase(
                    "{path} could not be moved out of the way to {parent}: {why}. Choose another folder "
                    "for backups."
                ).format(path=path, parent=kept.parent, why=error.strerror)
            ) from error
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return kept
