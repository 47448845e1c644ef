"""Prepares the rows of a file for the casebook, of a long file in a second process while this one writes."""

from __future__ import annotations

import marshal
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from desktop.casebook.intake.ahead import worked_ahead
from desktop.casebook.intake.families import Prepared, prepare
from desktop.casebook.intake.intake_rows import Entry, read_entry
from desktop.casebook.intake.sheets import Row
from desktop.eligibility.rules import RuleSet

# The number of a case, and the rows of the file that belong to it.
Rows = tuple[str, list[Row]]


class Reading(NamedTuple):
    """How the rows of a file are read: the columns in its order, the day, and how marks are computed."""

    columns: tuple[str, ...]
    on: date
    served_year: RuleSet


def prepared(
    reading: Reading, batches: Iterable[list[Rows]], ahead: bool
) -> Generator[tuple[list[Rows], Prepared]]:
    """Each batch with what is to be entered of it; `ahead`: prepared in a second process, one batch ahead.

    To be closed where it is not read to its end.
    """
    if not ahead:
        for batch in batches:
            yield batch, _prepare(reading, batch)
        return
    sent: deque[list[Rows]] = deque()

    def packed() -> Iterator[bytes]:
        for batch in batches:
            sent.append(batch)
            yield _packed(batch)

    for made in worked_ahead(partial(_prepare_packed, reading), packed()):
        batch = sent.popleft()
        yield batch, made or _prepare(reading, batch)


def entries(reading: Reading, rows: Iterable[Row]) -> list[Entry]:
    """What the rows say."""
    return [read_entry(row, reading.columns, reading.on) for row in rows]


def _prepare(reading: Reading, batch: Iterable[Rows]) -> Prepared:
    return prepare(reading.served_year, ((number, entries(reading, rows)) for number, rows in batch))


def _packed(batch: Sequence[Rows]) -> bytes:
    """The rows for the way to another process; pickle would make an object of each."""
    return marshal.dumps([(number, list(map(tuple, rows))) for number, rows in batch])


def _prepare_packed(reading: Reading, packed: bytes) -> Prepared:
    batch = [(number, [Row(*row) for row in rows]) for number, rows in marshal.loads(packed)]
    return _prepare(reading, batch)
