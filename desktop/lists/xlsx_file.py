"""A list as an XLSX workbook of one sheet: words are words, days are days, counts are numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from shutil import rmtree

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from desktop.case import PartialDate
from desktop.letters.words.files import private_file
from desktop.lists.cells import Cell, ListError, Rows, for_machines
from desktop.phrase import phrase

MOST_ROWS = 1_048_576
_FIRST_DAY = date(1900, 3, 1)
_SHEET_NAME = 31
_WIDEST, _NARROWEST = 48, 8
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def write_xlsx(path: Path, head: Sequence[str], rows: Rows, title: str, named: str = "") -> None:
    """Writes a list as an XLSX workbook, for this user alone; a file there is replaced.

    title: names the sheet and the document; named: what the list shows, such as its filter, in a line over
    the head. Nothing in a cell is ever a formula or a link. Raises ListError where the file can't be written
    or the rows don't fit on a sheet.
    """
    try:
        with (
            private_file(path) as file,
            _aside(path) as aside,
            Workbook(file, {"constant_memory": True, "tmpdir": str(aside)}) as book,
        ):
            book.set_properties({"title": title, "subject": named})
            _fill(book, head, rows, title, named)
    except (OSError, FileCreateError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ListError(
            phrase("The list can't be written to {path}: {why}.").format(path=path, why=reason)
        ) from error


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    """A folder for this user alone beside `path`, for the parts of a workbook until they are put together.

    Whatever is written in plain lies where the user said and nowhere else, even where the program is killed;
    what such an end left behind there goes with the next list of that name.
    """
    folder = path.with_name(f".{path.name}.parts")
    rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)


def _fill(book: Workbook, head: Sequence[str], rows: Rows, title: str, named: str) -> None:
    sheet = book.add_worksheet(_sheet_name(title))
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "dd.mm.yyyy"})
    at = 0
    if named:
        sheet.write_string(0, 0, named)
        at = 1
    for column, words in enumerate(head):
        sheet.set_column(column, column, max(_NARROWEST, min(_WIDEST, len(words) + 12)))
        sheet.write_string(at, column, words, bold)
    sheet.freeze_panes(at + 1, 0)
    for place, row in enumerate(rows, at + 1):
        if place >= MOST_ROWS:
            shape = phrase("A sheet holds no more than {rows} rows. Save the list as CSV instead.")
            raise ListError(shape.format(rows=f"{MOST_ROWS:,}"))
        for column, cell in enumerate(row):
            _write(sheet, place, column, cell, day)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, day: Format) -> None:
    known = cell.first if isinstance(cell, PartialDate) and cell.is_day else cell
    if isinstance(known, date) and known >= _FIRST_DAY:
        sheet.write_datetime(row, column, known, day)
    elif isinstance(known, int):
        sheet.write_number(row, column, known)
    else:
        sheet.write_string(row, column, for_machines(cell))


def _sheet_name(title: str) -> str:
    return title.translate(_NOT_IN_A_NAME).strip(" '")[:_SHEET_NAME].rstrip(" '") or "List"
