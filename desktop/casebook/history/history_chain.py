"""Is the history whole: no entry changed, taken out of the middle, or cut off the end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.casebook.history.history import chained, sealed
from desktop.casebook.tables.book import Casebook, reading

_HEAD = re.compile(r"([0-9]+)-([0-9a-f]{8,64})")
_ALL = 'SELECT id, "when", "by", "case", what, field, was, "is", hash, salt, erased FROM history ORDER BY id'


@dataclass(frozen=True, slots=True)
class Break:
    """Where the history is not whole: the number of the entry, its case and field, and a sentence."""

    number: int
    sentence: str
    case: str = ""
    field: str = ""


def verify_chain(book: Casebook) -> Break | None:
    """The first place where the history is not whole; None where it is."""
    with reading(book):
        before, last = "", 0
        for number, when, by, case, what, field, was, became, found, salt, erased in book.db.execute_sql(
            _ALL
        ):
            seal = sealed(salt, (was, became)) if erased is None else erased
            before = chained(before, (when, by, case, what, field), seal)
            if number != last + 1:
                return Break(number, _missing(last + 1, number - 1), case, field)
            if found != before:
                return Break(number, _altered(number, when, by, case), case, field)
            last = number
        counted = _counted(book)
    return Break(last + 1, _cut_off(last + 1, counted)) if counted > last else None


def stands(book: Casebook, head: str) -> bool:
    """True where the history holds the entry whose short form was printed on a letter (`history.head`)."""
    found = _HEAD.fullmatch(head.strip().lower())
    if found is None:
        return False
    row = book.db.execute_sql("SELECT hash FROM history WHERE id = ?", (int(found[1]),)).fetchone()
    return row is not None and str(row[0]).startswith(found[2])


def _counted(book: Casebook) -> int:
    """How many entries were ever made, by SQLite's own count, which stays when entries are removed."""
    row = book.db.execute_sql("SELECT seq FROM sqlite_sequence WHERE name = 'history'").fetchone()
    return int(row[0]) if row else 0


def _altered(number: int, when: str, by: str, case: str) -> str:
    of = f" of case {case}" if case else ""
    return (
        f"Entry {number}{of}, {when}, by {by or 'nobody named'}, was changed or stands after a changed one."
    )


def _missing(first: int, last: int) -> str:
    return f"{_entries(first, last)} missing from the history."


def _cut_off(first: int, last: int) -> str:
    return f"{_entries(first, last)} cut off the end of the history."


def _entries(first: int, last: int) -> str:
    return f"Entry {first} is" if first == last else f"Entries {first} to {last} are"
