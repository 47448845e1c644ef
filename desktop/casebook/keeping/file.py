"""The user's one file: made, opened, upgraded, or refused in words."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.casebook.erasure.scrubbing import finish_scrubbing
from desktop.casebook.keeping.derived import refresh
from desktop.casebook.keeping.recognise import damaged, recognise
from desktop.casebook.tables import connection
from desktop.casebook.tables.book import (
    Casebook,
    CasebookError,
    Clock,
    book_connection,
    secret,
    set_meta,
    writing,
)
from desktop.casebook.tables.upgrades import STEPS, Step, upgrade
from desktop.eligibility.rules import RuleSet, load_rules
from desktop.phrase import phrase

if TYPE_CHECKING:
    from desktop.casebook.tables.cipher import Key

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


def new_casebook(
    path: Path, now: Clock, rules: Mapping[str, RuleSet] | None = None, passphrase: str | None = None
) -> Casebook:
    """Makes an empty casebook that only this user can read, and opens it in the calling thread.

    `now` gives the time for history and holds; `rules` are the rule sets by id, the shipped ones if left out.
    With a passphrase the file is locked with it. Raises CasebookError where a file is there already or none
    can be made.
    """
    # Loaded only where a casebook is made.
    import secrets

    from desktop.casebook.keeping.copying import remove_file
    from desktop.casebook.tables.cipher import key_for

    _make_empty(path)
    try:
        key = None if passphrase is None else key_for(passphrase)
        book = Casebook(path, connection.database(path, key), now, _served_year(rules), key)
    except connection.NoCipher as error:
        path.unlink()
        raise CasebookError(
            phrase(
                "A casebook with a passphrase can't be made: what locks it is not installed here. "
                "Start Yearmark by run.py, which installs it."
            )
        ) from error
    try:
        book.db.connect()
        with book.db.atomic():
            upgrade(book.db)
            set_meta(book, "secret", secrets.token_hex(32))
            refresh(book)
    except Exception as error:
        close_casebook(book)
        remove_file(path)
        if not connection.is_of_the_file(error):
            raise
        raise CasebookError(
            phrase("{path} could not be made: {error}. Choose another folder.").format(path=path, error=error)
        ) from error
    return book


def open_casebook(
    path: Path,
    now: Clock,
    rules: Mapping[str, RuleSet] | None = None,
    passphrase: str | Key | None = None,
    backups: Path | None = None,
) -> Casebook:
    """Opens a casebook in the calling thread, after bringing an older file up to today's tables.

    Before an upgrade a backup is made, in the folder `backups` or else beside the file. Other arguments as
    for `new_casebook`. Raises CasebookError, in its kinds (recognise.py), for a file that is missing, no
    casebook, made by a newer Yearmark, damaged, locked or not to be written; such a file is left as it was.
    """
    known = recognise(path, passphrase)
    book = Casebook(path, connection.database(path, known.key), now, _served_year(rules), known.key)
    with _openable(book):
        book.db.connect()
        bring_up(book, known.version, STEPS, backups)
        refresh(book)
        finish_scrubbing(book)
    return book


def bring_up(
    book: Casebook, version: int, steps: Sequence[Step] = STEPS, backups: Path | None = None
) -> None:
    """Upgrades a file of an older version, after a backup of it; leaves one of today as it is."""
    if version < len(steps):
        # Loaded only where there is something to bring up: that is once after each new version.
        from desktop.casebook.keeping.backups import back_up

        back_up(book, backups or book.path.parent, "before-upgrade")
        upgrade(book.db, steps)


def close_casebook(book: Casebook) -> None:
    """Closes the calling thread's connection; the last one to close tidies the file."""
    if not book.db.is_closed():
        book.db.close()


@contextmanager
def _openable(book: Casebook) -> Iterator[None]:
    """Closes the casebook again where it can't be opened, and says why in a sentence."""
    try:
        yield
    except BaseException as error:
        close_casebook(book)
        if not isinstance(error, Exception) or not connection.is_of_the_file(error):
            raise
        raise _unopened(book.path, error) from error


def _unopened(path: Path, error: Exception) -> CasebookError:
    said = str(error)
    if "locked" in said or "busy" in said:
        return CasebookError(
            phrase(
                "{path} is held by another program, which is writing to it ({said}). Wait a moment, "
                "or close that program, and open it again."
            ).format(path=path, said=said)
        )
    if "readonly" in said or "unable to open" in said:
        return CasebookError(
            phrase(
                "{path} can't be opened: nothing can be written to it or its folder ({said}). Copy it"
                " into a folder of your own, and open the copy."
            ).format(path=path, said=said)
        )
    if "full" in said:
        return CasebookError(
            phrase("{path} can't be opened: {said}. Make room on the disk, and open it again.").format(
                path=path, said=said
            )
        )
    return damaged(path, error)


def _served_year(rules: Mapping[str, RuleSet] | None) -> RuleSet:
    return (load_rules() if rules is None else rules)["served-year"]


def _make_empty(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise CasebookError(
            phrase("{path} is there already; nothing was written. Choose another name.").format(path=path)
        ) from None
    except OSError as error:
        raise CasebookError(
            phrase("{path} could not be made: {why}. Choose another folder.").format(
                path=path, why=error.strerror
            )
        ) from error
