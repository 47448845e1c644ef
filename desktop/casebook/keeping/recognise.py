"""What a file is, before it is opened: a casebook, a locked one, one of a newer program, or none at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.casebook.tables import connection
from desktop.casebook.tables.book import CasebookError
from desktop.casebook.tables.upgrades import APPLICATION_ID, STEPS
from desktop.phrase import phrase

if TYPE_CHECKING:
    from desktop.casebook.tables.cipher import Key

_SQLITE = b"SQLite format 3\0"
_HEAD = 100


class NotACasebook(CasebookError):
    """The file is something else."""


class Newer(CasebookError):
    """The casebook was made by a newer program."""


class Damaged(CasebookError):
    """The file is a casebook, and can't be read whole."""


class Locked(CasebookError):
    """The casebook has a passphrase, and none was given."""


class WrongPassphrase(CasebookError):
    """The passphrase given does not open the casebook."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """A casebook that can be opened: the version of its tables, and the key where it is locked."""

    version: int
    key: Key | None


def recognise(path: Path, passphrase: str | Key | None = None) -> Recognised:
    """Says what a file is without changing a byte of it. A passphrase is left aside where none is needed.

    passphrase: as typed, or the key it came to for this casebook.

    Raises NotACasebook, Newer, Damaged, Locked or WrongPassphrase, and CasebookError for a file that is
    missing or can't be read.
    """
    head = _head(path)
    if head.startswith(_SQLITE):
        key, (application, version) = None, _stamp(path, head)
    else:
        key = _key(path, passphrase)
        application, version = _stamp_by_opening(path, key)
    if application != APPLICATION_ID:
        raise NotACasebook(
            phrase("{path} belongs to another program; it is not a casebook. Choose another file.").format(
                path=path
            )
        )
    if version > len(STEPS):
        raise Newer(
            phrase(
                "{path} was made by a newer Yearmark (version {version} of the file; this program "
                "knows {count}). Install the newer program to open it; the file was left as it is."
            ).format(path=path, version=version, count=len(STEPS))
        )
    return Recognised(version, key)


def asks_for_passphrase(path: Path) -> bool:
    """True where the file is there and asks for a passphrase, as far as can be told without one."""
    try:
        return not _head(path).startswith(_SQLITE)
    except CasebookError:
        return False


def damaged(path: Path, why: object) -> Damaged:
    """The refusal of a file that is a casebook and can't be read whole."""
    return Damaged(
        phrase("{path} is damaged ({why}). Restore a backup, or save what can still be read.").format(
            path=path, why=why
        )
    )


def _head(path: Path) -> bytes:
    """The file's first bytes: those of a database, or of what may be a locked one."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if len(head) == _HEAD and (head.startswith(_SQLITE) or _looks_locked(path)):
            return head
    except FileNotFoundError:
        raise CasebookError(
            phrase("{path} is not there. Choose a casebook, or make a new one.").format(path=path)
        ) from None
    except OSError as error:
        raise CasebookError(
            phrase("{path} could not be read: {why}. Choose another file.").format(
                path=path, why=error.strerror
            )
        ) from error
    if not head:
        raise NotACasebook(
            phrase("{path} is empty; it is not a casebook. Restore a backup, or make a new one.").format(
                path=path
            )
        )
    raise NotACasebook(phrase("{path} is not a casebook. Choose another file.").format(path=path))


def _looks_locked(path: Path) -> bool:
    # Loaded only for what is no plain casebook: no start on one waits for it.
    from desktop.casebook.tables.cipher import looks_locked

    return looks_locked(path)


def _key(path: Path, passphrase: str | Key | None) -> Key:
    from desktop.casebook.tables import cipher

    if passphrase is None:
        raise Locked(
            phrase("{path} is locked with a passphrase, or is no casebook. Give its passphrase.").format(
                path=path
            )
        )
    try:
        salt = cipher.salt_of(path)
        key = cipher.key_for(passphrase, salt) if isinstance(passphrase, str) else passphrase
        if cipher.opens(path, key):
            return key
        elsewhere = cipher.opens_elsewhere(path, key)
    except OSError as error:
        raise CasebookError(
            phrase("{path} could not be read: {why}. Choose another file.").format(
                path=path, why=error.strerror
            )
        ) from error
    if elsewhere:
        raise damaged(path, "its first page can't be unlocked")
    raise WrongPassphrase(
        phrase(
            "This passphrase does not open {path}. Type it again; capitals and the keyboard's language count."
        ).format(path=path)
    )


def _stamp(path: Path, head: bytes) -> tuple[int, int]:
    """`application_id` and `user_version`, from the file's first bytes."""
    if path.with_name(path.name + "-wal").exists():
        # Another window has it open, or a crash left the log: what counts may stand there.
        return _stamp_by_opening(path, None)
    return int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")


def _stamp_by_opening(path: Path, key: Key | None) -> tuple[int, int]:
    try:
        db = connection.connect(path, key, read_only=True)
        try:
            application = db.execute("PRAGMA application_id").fetchone()[0]
            return application, db.execute("PRAGMA user_version").fetchone()[0]
        finally:
            db.close()
    except connection.NoCipher:
        raise CasebookError(
            phrase(
                "{path} is locked, and what unlocks it is not installed here. Install Yearmark with "
                "its extra “encryption”, or start it by run.py, which does."
            ).format(path=path)
        ) from None
    except Exception as error:
        if not connection.is_of_the_file(error):
            raise
        raise damaged(path, error) from error
