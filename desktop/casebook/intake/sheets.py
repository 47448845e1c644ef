"""Reads a table from a text file (CSV) or a workbook (XLSX): its columns, and row after row with its line."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from desktop.casebook.intake.workbooks import NoWorkbook, TooLarge, workbook_lines
from desktop.casebook.tables.book import CasebookError
from desktop.phrase import Phrase, phrase

_SEPARATORS = (",", ";", "\t")
_WORKBOOKS = (b"PK\3\4", b"\xd0\xcf\x11\xe0")  # .xlsx; older ones, and those with a password
# Signs with which some spreadsheet begins a formula; the wide ones are those of East Asian keyboards.
BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_CHUNK = 1 << 20
_SAVE_ANEW = phrase("Save it as CSV in UTF-8, or as .xlsx, and bring it in again.")
_TOO_FAR = phrase(
    "{path} has a sheet too large to be read; a cell far below the table, or far beside it, is enough. "
    "Save the table as CSV in UTF-8, and bring it in again."
)

Cells = Sequence[str]


class Row(NamedTuple):
    """One row: its line in the file (the header is line 1), its cells, and text under no column."""

    line: int
    cells: tuple[str, ...]
    beyond: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: the known columns in the order of the file, the names of the others, and the rows.

    The cells of a row stand in the order of `columns`; rows without any text are left out.
    """

    columns: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: Iterator[Row]


def read_sheet(path: Path, known: Collection[str]) -> Sheet:
    """Opens a table whose first line names its columns, in any order and case; `known` are those looked for.

    Raises CasebookError, here or while the rows are read, where the file is missing or is no such table.
    """
    with _in_words(path):
        lines = _lines(path, known)
        header = next((cells for _, cells in lines if any(map(str.strip, cells))), ())
    names = [_column(cell) for cell in header]
    columns = tuple(name for name in names if name in known)
    twice = next((name for name in columns if columns.count(name) > 1), None)
    if twice:
        raise CasebookError(
            phrase("{path} has two columns {twice}. Take one of them out, and bring it in again.").format(
                path=path, twice=twice
            )
        )
    unknown = tuple(cell.strip() for cell in header if cell.strip() and _column(cell) not in known)
    return Sheet(columns, unknown, _rows(path, lines, names, columns))


def _rows(
    path: Path, lines: Iterator[tuple[int, Cells]], names: Cells, columns: tuple[str, ...]
) -> Iterator[Row]:
    places = [names.index(column) for column in columns]
    nameless = [place for place, name in enumerate(names) if not name]
    as_named = places == list(range(len(names)))
    with _in_words(path):
        for line, cells in lines:
            if not any(map(str.strip, cells)):
                continue
            if as_named and len(cells) == len(names):
                yield Row(line, tuple(cells))
            else:
                padded = [*cells, *[""] * (len(names) - len(cells))]
                beyond = [*(padded[place] for place in nameless), *cells[len(names) :]]
                yield Row(line, tuple([padded[place] for place in places]), " ".join(beyond).strip())


def _lines(path: Path, known: Collection[str]) -> Iterator[tuple[int, Cells]]:
    with path.open("rb") as file:
        head = file.read(4)
    if head in _WORKBOOKS:
        return workbook_lines(path)
    encoding = _encoding(path)
    return _text_lines(path, encoding, _separator(path, encoding, known))


def _as_meant(cell: str) -> str:
    """A cell without the apostrophe by which an export keeps spreadsheets from running it as a formula."""
    meant = cell[1:].lstrip(" \u00a0'")
    return cell[1:] if cell[:1] == "'" and meant.startswith(BEGINS_FORMULA) else cell


def _column(name: str) -> str:
    return "_".join(name.replace("_", " ").casefold().split())


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Says in a sentence why a file cannot be read."""
    try:
        yield
    except OSError as error:
        raise _said(phrase("{path} cannot be read: {why}."), path, error.strerror) from error
    except UnicodeError as error:
        raise _said(phrase("{path} is not text in UTF-8, UTF-16 or Windows-1251. {anew}"), path) from error
    except TooLarge as error:
        raise _said(_TOO_FAR, path) from error
    except NoWorkbook as error:
        raise _said(phrase("{path} is not a workbook that can be read. {anew}"), path) from error


def _said(sentence: Phrase, path: Path, why: object = "") -> CasebookError:
    return CasebookError(sentence.format(path=path, why=why, anew=_SAVE_ANEW))


def _text_lines(path: Path, encoding: str, separator: str) -> Iterator[tuple[int, Cells]]:
    with path.open(encoding=encoding, newline="") as file:
        # Strict, because a quotation mark that is never closed would swallow the rest of the file unseen.
        reader = csv.reader(file, delimiter=separator, strict=True)
        line = 1
        try:
            for cells in reader:
                # Looked for in all cells at once, for hardly a row has any.
                marked = "'" in "".join(cells)
                yield line, [_as_meant(cell) for cell in cells] if marked else cells
                line = reader.line_num + 1
        except csv.Error as error:
            raise CasebookError(
                phrase(
                    "{path} cannot be read from line {line} on ({why}). "
                    "Look there for a stray quotation mark."
                ).format(path=path, line=line, why=error)
            ) from error


def _separator(path: Path, encoding: str, known: Collection[str]) -> str:
    """The sign that parts the first line into the most known columns."""

    def columns(separator: str) -> int:
        for _, cells in _text_lines(path, encoding, separator):
            if any(map(str.strip, cells)):
                return sum(_column(cell) in known for cell in cells)
        return 0

    return max(_SEPARATORS, key=columns)


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(1024)
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    # Without a mark, UTF-16 still shows: every other byte of its Latin letters is nought.
    if b"\0" in head[:2]:
        return "utf-16-be" if head[:1] == b"\0" else "utf-16-le"
    good, bad = _utf_8_signs(path)
    if bad and good > bad:
        raise _said(phrase("{path} is text in UTF-8, but damaged. {anew}"), path)
    return "cp1251" if bad else "utf-8"


def _utf_8_signs(path: Path) -> tuple[int, int]:
    """How many signs beyond ASCII read as UTF-8, and how many do not; in Windows-1251 hardly any does."""
    good = bad = 0
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        while text := file.read(_CHUNK):
            if not text.isascii():
                readable = text.encode("utf-8", "ignore").decode("utf-8")
                bad += len(text) - len(readable)
                good += len(readable) - len(readable.encode("ascii", "ignore"))
    return good, bad
