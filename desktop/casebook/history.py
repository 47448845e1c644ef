"""Who changed what when. Each entry's hash covers the one before: none can be altered alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.casebook.book import Casebook, writing

_COLUMNS = '"when", "by", "case", what, field, was, "is", hash'
_ADD = f"INSERT INTO history ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing done: what, to which field, and what it was and is. Empty where it does not apply."""

    what: str
    field: str = ""
    was: str = ""
    is_: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the history: a change with its time (ISO), who made it, in which case."""

    when: str
    by: str
    case: str
    what: str
    field: str
    was: str
    is_: str
    hash: str


def record(
    book: Casebook, by: str, case: str, what: str, field: str = "", was: str = "", is_: str = ""
) -> None:
    """Adds one entry; `case` is the case number, empty for what concerns the whole casebook."""
    record_all(book, by, case, [Change(what, field, was, is_)])


def record_all(book: Casebook, by: str, case: str, changes: Iterable[Change]) -> None:
    """Adds an entry for each change in one case, all with the present time."""
    record_many(book, by, ((case, change) for change in changes))


def record_many(book: Casebook, by: str, changes: Iterable[tuple[str, Change]]) -> None:
    """The same for changes in several cases, each after the number of its case."""
    when = book.now().isoformat(timespec="seconds")
    with writing(book):
        rows, before = [], _last_hash(book)
        for case, change in changes:
            facts = (when, by, case, change.what, change.field, change.was, change.is_)
            before = _chained(before, facts)
            rows.append((*facts, before))
        book.db.connection().executemany(_ADD, rows)


def entries(book: Casebook, case: str | None = None) -> Iterator[Entry]:
    """The history of one case, or of the whole casebook, oldest first; streams."""
    where, values = ("", ()) if case is None else ('WHERE "case" = ?', (case,))
    for row in book.db.execute_sql(f"SELECT {_COLUMNS} FROM history {where} ORDER BY id", values):
        yield Entry(*row)


def verify_chain(book: Casebook) -> Entry | None:
    """The first entry that does not fit the one before it; None where the chain is whole."""
    before = ""
    for entry in entries(book):
        facts = (entry.when, entry.by, entry.case, entry.what, entry.field, entry.was, entry.is_)
        before = _chained(before, facts)
        if entry.hash != before:
            return entry
    return None


def _last_hash(book: Casebook) -> str:
    row = book.db.execute_sql("SELECT hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def _chained(before: str, facts: tuple[str, ...]) -> str:
    return hashlib.sha256(json.dumps([before, *facts]).encode()).hexdigest()
