"""A list as a CSV file that spreadsheets read in every script, and in which no cell runs as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from desktop.casebook.intake.sheets import BEGINS_FORMULA
from desktop.letters.words.files import private_file
from desktop.lists.cells import Cell, ListError, Rows, for_machines
from desktop.phrase import phrase


def write_csv(path: Path, head: Sequence[str], rows: Rows, named: str = "") -> None:
    """Writes a list as CSV (UTF-8 with its mark, commas), for this user alone; a file there is replaced.

    named: what the list shows, such as its filter; it stands in a line of its own after the rows, so that
    the first line stays the head. Days are written as 2026-03-09; a word that a spreadsheet would run as a
    formula gets an apostrophe before it. Raises ListError where the file can't be written.
    """
    try:
        with private_file(path) as file:
            # The mark tells spreadsheets that this is UTF-8; without it they spoil names in other scripts.
            text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
            writer = csv.writer(text)
            writer.writerow([as_word(word) for word in head])
            writer.writerows([_cell(cell) for cell in row] for row in rows)
            if named:
                writer.writerows([[], [as_word(named)]])
            text.detach()
    except OSError as error:
        raise ListError(
            phrase("The list can't be written to {path}: {why}.").format(path=path, why=error.strerror)
        ) from error


def as_word(text: str) -> str:
    """The text so that a spreadsheet shows it as it stands, and never runs it; an import takes it back so."""
    return f"'{text}" if text.lstrip(" \u00a0'").startswith(BEGINS_FORMULA) else text


def _cell(cell: Cell) -> str:
    # A count below zero is a number to every spreadsheet, and stays one.
    return str(cell) if isinstance(cell, int) else as_word(for_machines(cell))
