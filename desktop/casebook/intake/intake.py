"""Brings an intake file into the casebook: what cannot go in is refused row by row, the rest is entered."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from desktop.casebook.intake.families import (
    Family,
    Prepared,
    RefusedRow,
    enter_family,
    enter_prepared,
    refused_rows,
)
from desktop.casebook.intake.intake_rows import HOLD, case_number
from desktop.casebook.intake.preparing import Reading, Rows, entries, prepared
from desktop.casebook.intake.sheets import Row, Sheet, read_sheet
from desktop.casebook.lookup.indexing import in_parts, join_parts
from desktop.casebook.people.passports import PassportTaken
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.entry.fields import COLUMNS
from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

_CASES_AT_ONCE = 200
_VERY_MANY = 10_000
# Fewer rows are entered before a second process has begun.
_WORTH_A_PROCESS = 20_000
_CACHE = -16_000  # KiB, as SQLite counts them

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class IntakeReport:
    """What became of an intake file; filled as its rows are read.

    `entered` and `already_there` count people, `contracts` the contracts entered, `cases` the new cases;
    `held` are the cases put on hold at once, by number.
    """

    entered: int = 0
    contracts: int = 0
    already_there: int = 0
    cases: int = 0
    held: list[str] = field(default_factory=list)
    ignored_columns: list[str] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)


class _Outline(NamedTuple):
    """How many rows belong to a case, and the cases whose rows do not stand together."""

    rows: int
    scattered: set[str]


class _OnlyTried(Exception):
    """Ends a dry run: everything written is taken back."""


def bring_in(
    book: Casebook, path: Path, by: str, dry_run: bool = False, progress: Progress | None = None
) -> IntakeReport:
    """Enters an intake file, CSV or XLSX, whole in one transaction, and reports what became of it.

    A dry run reports the same and changes nothing. `by` is who enters it, for the history; `progress` is told
    after each case how many rows are done, and of how many, and while the file is read a first time now and
    then that it is 0 of 0; what it raises ends it all. Raises CasebookError where the file cannot be read or
    the casebook cannot be written; nothing is entered then.
    """
    sheet = _sheet(path)
    _check_columns(path, sheet)
    report = IntakeReport(ignored_columns=list(sheet.unknown))
    tell = progress or (lambda done, total: None)
    outline = _outline(sheet, report, tell)
    families = _families(path, outline.scattered)
    with suppress(_OnlyTried), writing(book), _made_for_many(book):
        with in_parts(book) if outline.rows >= _VERY_MANY else nullcontext():
            _enter(book, sheet.columns, families, outline.rows, by, report, tell)
        if report.entered >= _VERY_MANY:
            join_parts(book)
        if dry_run:
            raise _OnlyTried
    report.refused.sort(key=lambda row: row.line)
    return report


@contextmanager
def _made_for_many(book: Casebook) -> Iterator[None]:
    """More pages are kept in memory, and cycles seldom looked for in what is made, for rows hold none.

    For use inside `writing`.
    """
    cache, cycles = book.db.cache_size, gc.get_threshold()
    book.db.cache_size = min(cache, _CACHE)
    gc.set_threshold(_VERY_MANY * 10, *cycles[1:])
    try:
        yield
    finally:
        gc.set_threshold(*cycles)
        book.db.cache_size = cache


def _check_columns(path: Path, sheet: Sheet) -> None:
    missing = [column for column in ("case", "relation") if column not in sheet.columns]
    if missing:
        raise CasebookError(
            phrase(
                "{path} has no column {columns}. "
                "The first line of an intake file names its columns, and every row needs case and relation."
            ).format(path=path, columns=", ".join(missing))
        )


def _sheet(path: Path) -> Sheet:
    return read_sheet(path, (*COLUMNS, HOLD))


def _outline(sheet: Sheet, report: IntakeReport, tell: Progress) -> _Outline:
    """Reads the file a first time, so that no more than a few cases need be in memory the second time.

    Rows of no case are refused.
    """
    seen: set[str] = set()
    scattered: set[str] = set()
    last, count = "", 0
    for number, row in _numbered(sheet):
        if number == last:
            count += 1
            continue
        if isinstance(number, Refusal):
            report.refused += refused_rows(row.line, [number])
            last = ""
            continue
        if number in seen:
            scattered.add(number)
        seen.add(number)
        if len(seen) % _CASES_AT_ONCE == 0:
            tell(0, 0)
        last, count = number, count + 1
    return _Outline(count, scattered)


def _families(path: Path, scattered: set[str]) -> Iterator[Rows]:
    """The rows by the case they belong to, wherever they stand in the file, as each case first comes up."""
    gathered: dict[str, list[Row]] = {}
    for number, rows in _runs(path) if scattered else ():
        if number in scattered:
            gathered.setdefault(number, []).extend(rows)
    for number, rows in _runs(path):
        if number not in scattered:
            yield number, rows
        elif number in gathered:
            yield number, gathered.pop(number)


def _runs(path: Path) -> Iterator[Rows]:
    """The rows that stand together and belong to one case."""
    for number, rows in groupby(_numbered(_sheet(path)), itemgetter(0)):
        if isinstance(number, str):
            yield number, [row for _, row in rows]


def _numbered(sheet: Sheet) -> Iterator[tuple[str | Refusal, Row]]:
    place = sheet.columns.index("case")
    return ((case_number(row.cells[place]), row) for row in sheet.rows)


def _enter(
    book: Casebook,
    columns: Sequence[str],
    families: Iterator[Rows],
    total: int,
    by: str,
    report: IntakeReport,
    progress: Progress,
) -> None:
    reading = Reading(tuple(columns), book.now().date(), book.served_year)
    batches = iter(lambda: list(islice(families, _CASES_AT_ONCE)), [])
    done = 0
    with closing(prepared(reading, batches, ahead=total >= _WORTH_A_PROCESS)) as coming:
        for batch, ready in coming:
            _enter_batch(book, reading, batch, ready, by, report)
            for _, rows in batch:
                done += len(rows)
                progress(done, total)


def _enter_batch(
    book: Casebook,
    reading: Reading,
    batch: Sequence[Rows],
    ready: Prepared,
    by: str,
    report: IntakeReport,
) -> None:
    known = {case.number: case for case in load_cases(book, [number for number, _ in batch])}
    if not known:
        with suppress(PassportTaken):
            held = enter_prepared(book, ready, by)
            report.cases += len(ready.rows.cases)
            report.held += [case.number for case in held if case.hold]
            for family in ready.families:
                _count(report, family)
            return
    for number, rows in batch:
        was = known.get(number)
        family = enter_family(book, was, number, entries(reading, rows), by)
        _count(report, family)
        if family.case:
            report.cases += was is None
            if family.case.hold and not (was and was.hold):
                report.held.append(number)


def _count(report: IntakeReport, family: Family) -> None:
    report.entered += family.entered
    report.contracts += family.contracts
    report.already_there += family.already_there
    report.refused += family.refused
