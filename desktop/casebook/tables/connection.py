"""Connections to the file of a casebook, plain or locked: nobody else knows which library opens it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

from peewee import DatabaseError, SqliteDatabase

if TYPE_CHECKING:
    from desktop.casebook.tables.cipher import Key

# Of either library: SQLCipher's is sqlite3's over again.
Connection = sqlite3.Connection

# What a file that is held, gone, full or damaged raises, by name: peewee where a query begins, SQLite or
# SQLCipher where rows are fetched. What is derived from these is a fault of ours.
_OF_THE_FILE = {"DatabaseError", "OperationalError"}
_THEIRS = ("sqlite3", "sqlcipher3", DatabaseError.__module__)

_PRAGMAS: dict[str, object] = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    "busy_timeout": 5000,
    "synchronous": "full",
    "temp_store": "memory",
    # After so many pages the log is taken into the file. A new name touches forty: at SQLite's own thousand
    # each twenty-fifth save would wait for it.
    "wal_autocheckpoint": 4000,
}
# A page is worth more where it has to be unlocked first.
_LOCKED: dict[str, object] = {"cipher_log_level": "none", "cache_size": -64_000}


class NoCipher(Exception):
    """The library that locks and unlocks files is not installed."""


def database(path: Path, key: Key | None = None) -> SqliteDatabase:
    """The database of a casebook, not connected yet. Raises NoCipher."""
    made, pragmas = (SqliteDatabase, _PRAGMAS) if key is None else (_locked_database(), _LOCKED | _PRAGMAS)
    own: dict[str, Any] = {} if key is None else {"passphrase": key.as_text()}
    return made(str(path), pragmas=pragmas, lock_type="IMMEDIATE", autoconnect=False, **own)


def connect(
    path: Path, key: Key | None = None, read_only: bool = False, by_cipher: bool = False
) -> Connection:
    """A bare connection, for work on the file as a whole. Closed by the caller. Raises NoCipher.

    read_only: not a byte of the file or beside it is written; what stands in a log beside it is read.
    by_cipher: by the library that can lock, also where the file is not locked.
    """
    library = _cipher() if key or by_cipher else sqlite3
    uri = f"{path.absolute().as_uri()}?{_reading(path) if read_only else 'mode=rw'}"
    db: Connection = library.connect(uri, uri=True, isolation_level=None, timeout=5)
    if key is not None:
        db.execute(f'PRAGMA key = "{key.as_text()}"')
        db.execute("PRAGMA cipher_log_level = none")
    return db


def _reading(path: Path) -> str:
    """Without a log beside it the file is all there is; SQLite would make a log even to read it."""
    return "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "mode=ro&immutable=1"


def is_of_the_file(error: Exception) -> bool:
    """True for an error of a file that is held, gone, full or damaged, False for one of our own making."""
    if isinstance(error, UnicodeDecodeError):
        return True  # a text that was UTF-8 when it was written
    kind = type(error)
    return kind.__name__ in _OF_THE_FILE and kind.__module__.split(".")[0] in _THEIRS


def can_lock() -> bool:
    """True where files can be locked with a passphrase here."""
    try:
        _cipher()
    except NoCipher:
        return False
    return True


def _locked_database() -> type[SqliteDatabase]:
    _cipher()
    from playhouse.sqlcipher_ext import SqlCipherDatabase

    return cast(type[SqliteDatabase], SqlCipherDatabase)


def _cipher() -> ModuleType:
    """The library over again that sqlite3 is, for locked files."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise NoCipher from error
    return cast(ModuleType, dbapi2)
