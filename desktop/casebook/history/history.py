"""Who changed what when. Each entry's hash covers the one before: none can be altered alone.

The hash covers what a fact was and is by a salted digest. Erasing takes values and salt away and leaves the
digest: the chain stays whole, and nobody can try out values until one fits.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import starmap
from json.encoder import encode_basestring_ascii as quoted
from typing import NamedTuple

from desktop.casebook.tables.book import Casebook, writing
from desktop.casebook.tables.rows import insert_all

_COLUMNS = '"when", "by", "case", what, field, was, "is", hash, id, erased IS NOT NULL'
_WRITTEN = ("when", "by", "case", "what", "field", "was", "is", "hash", "salt")
_SALT = 16


class Change(NamedTuple):
    """One thing done: what, to which field, and what it was and is. Empty where it does not apply."""

    what: str
    field: str = ""
    was: str = ""
    is_: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the history: a change with its time (ISO), who made it, in which case.

    number counts from 1 without a gap; erased: what it was and is were taken out for good.
    """

    when: str
    by: str
    case: str
    what: str
    field: str
    was: str
    is_: str
    hash: str
    number: int = 0
    erased: bool = False


def record(
    book: Casebook, by: str, case: str, what: str, field: str = "", was: str = "", is_: str = ""
) -> None:
    """Adds one entry; `case` is the case number, empty for what concerns the whole casebook."""
    record_all(book, by, case, [Change(what, field, was, is_)])


def record_all(book: Casebook, by: str, case: str, changes: Iterable[Change]) -> None:
    """Adds an entry for each change in one case, all with the present time."""
    record_many(book, by, ((case, change) for change in changes))


def record_many(book: Casebook, by: str, changes: Iterable[tuple[str, tuple[str, ...]]]) -> None:
    """The same for changes in several cases, each after the number of its case."""
    when = book.now().isoformat(timespec="seconds")
    with writing(book):
        made = list(changes)
        # Asked for in one go: each call to the system costs as much as a hash.
        salts = os.urandom(_SALT * len(made)).hex()
        rows, before = [], _last_hash(book)
        for place, (case, (what, field, was, is_)) in enumerate(made):
            told, values = (when, by, case, what, field), (was, is_)
            salt = salts[2 * _SALT * place : 2 * _SALT * (place + 1)]
            before = chained(before, told, sealed(salt, values))
            rows.append((*told, *values, before, salt))
        insert_all(book, "history", _WRITTEN, rows)


def entries(book: Casebook, case: str | None = None) -> Iterator[Entry]:
    """The history of one case, or of the whole casebook, oldest first; streams."""
    where, values = ("", ()) if case is None else ('WHERE "case" = ?', (case,))
    yield from starmap(
        Entry, book.db.execute_sql(f"SELECT {_COLUMNS} FROM history {where} ORDER BY id", values)
    )


def last_change(book: Casebook) -> datetime | None:
    """When the last entry was made; None where nothing is recorded yet."""
    row = book.db.execute_sql('SELECT "when" FROM history ORDER BY id DESC LIMIT 1').fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def head(book: Casebook) -> str:
    """The last entry in short, to be printed on a letter: its number and the begin of its hash, `1204-9f3a…`.

    Whoever has the letter can show later that the history up to there is still the same. Empty where nothing
    is recorded yet.
    """
    row = book.db.execute_sql("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
    return f"{row[0]}-{row[1][:12]}" if row else ""


def chained(before: str, told: tuple[str, str, str, str, str], seal: str) -> str:
    """The hash of an entry: over the one before, what it tells openly, and the seal of its values."""
    when, by, case, what, field = told
    return _sha256(
        f"[{quoted(before)}, {quoted(when)}, {quoted(by)}, {quoted(case)}, {quoted(what)}, {quoted(field)},"
        f" {quoted(seal)}]"
    )


def sealed(salt: str, values: tuple[str, str]) -> str:
    """What stands in the chain for what a fact was and is."""
    was, is_ = values
    return _sha256(f"[{quoted(salt)}, {quoted(was)}, {quoted(is_)}]")


def _last_hash(book: Casebook) -> str:
    row = book.db.execute_sql("SELECT hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def _sha256(as_json: str) -> str:
    """The hash of a list of texts as JSON, put together above in a third of the time of `json.dumps`."""
    return sha256(as_json.encode()).hexdigest()
