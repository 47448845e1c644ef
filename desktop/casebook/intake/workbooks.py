"""Reads the first sheet of a workbook (XLSX), as far as it can be held in memory: row after row, as texts."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import reduce
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

# What the reader of workbooks lays out at once: every cell from the first to the last, the empty ones too.
MOST_CELLS = 1 << 25
MOST_BYTES = 1 << 31
_CHUNK = 1 << 20
# A reference to a cell, or to a row, as a sheet has it; the longest is r="XFD1048576".
_PLACE = re.compile(rb'\br="([A-Z]{0,3})([1-9][0-9]{0,6})"')
_LONGEST = 16
# How a damaged file (the first four) and one that is locked or packed in an unknown way are told.
_SPOILED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError)


class NoWorkbook(Exception):
    """The file is no workbook that can be read."""


class TooLarge(Exception):
    """The sheet reaches further than can be held in memory."""


def workbook_lines(path: Path) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows of the first sheet, each with its line, the first being 1.

    Raises NoWorkbook or TooLarge, here or while the rows are read, and OSError.
    """
    try:
        _check_room(path)
        with CalamineWorkbook.from_path(path) as book:
            for line, cells in enumerate(book.get_sheet_by_index(0).iter_rows(), start=1):
                yield line, [_cell_text(cell) for cell in cells]
    except CalamineError as error:
        raise NoWorkbook from error
    except BaseException as error:
        # What goes wrong inside the reader is no Exception; the file is at fault all the same.
        if type(error).__name__ != "PanicException":
            raise
        raise NoWorkbook from error


def _check_room(path: Path) -> None:
    """One cell far down and far right would take all memory, and end the program without a word."""
    if not zipfile.is_zipfile(path):
        return
    last_column = last_row = 0
    try:
        with zipfile.ZipFile(path) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_BYTES:
                raise TooLarge
            for part in parts.infolist():
                column, row = _last_places(parts, part)
                last_column, last_row = max(last_column, column), max(last_row, row)
    except _SPOILED as error:
        raise NoWorkbook from error
    if last_column * last_row > MOST_CELLS:
        raise TooLarge


def _last_places(parts: zipfile.ZipFile, part: zipfile.ZipInfo) -> tuple[int, int]:
    """The last column and the last row that a part of a workbook names."""
    columns: set[bytes] = set()
    last_row, rest = 0, b""
    with parts.open(part) as file:
        while chunk := file.read(_CHUNK):
            text = rest + chunk
            found = _PLACE.findall(text)
            columns.update(column for column, _ in found)
            last_row = max(last_row, max((int(row) for _, row in found), default=0))
            rest = text[-_LONGEST:]
    return max(map(_number_of, columns), default=0), last_row


def _number_of(column: bytes) -> int:
    return reduce(lambda number, letter: number * 26 + letter - ord("A") + 1, column, 0)


def _cell_text(cell: object) -> str:
    """A cell as it would be typed: whole numbers without `.0`, days without an hour, yes and no."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)
