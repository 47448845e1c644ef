"""A list as a file of the sort that its name asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.letters.words.files import write_private
from desktop.lists.cells import ListError, Rows
from desktop.phrase import phrase


def write_list(
    path: Path, head: Sequence[str], rows: Rows, title: str, named: str = "", foot: str = ""
) -> None:
    """Writes a list as `.xlsx`, `.csv` or `.pdf`, for this user alone; a file there is replaced.

    title, named: what the list is called, and what it shows; foot: whose list it is, on a printed one.
    Raises ListError where the file can't be written, or its name ends otherwise.
    """
    # Each loads what it writes with, only when it is asked for.
    match path.suffix.lower():
        case ".xlsx":
            from desktop.lists.xlsx_file import write_xlsx

            write_xlsx(path, head, rows, title, named)
        case ".csv":
            from desktop.lists.csv_file import write_csv

            write_csv(path, head, rows, named)
        case ".pdf":
            from desktop.lists.printed import list_pdf

            _write_pdf(path, list_pdf(head, rows, title, named, foot))
        case _:
            sentence = phrase("{name} ends in none of .xlsx, .csv and .pdf. Choose one of these.")
            raise ListError(sentence.format(name=path.name))


def _write_pdf(path: Path, content: bytes) -> None:
    try:
        write_private(path, content)
    except OSError as error:
        raise ListError(
            phrase("The list can't be written to {path}: {why}.").format(path=path, why=error.strerror)
        ) from error
