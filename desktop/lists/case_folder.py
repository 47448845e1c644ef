"""One case as a folder of plain files: its facts, its history and those of its letters that may go out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop.casebook.history.history import entries
from desktop.casebook.intake.exporting import EXPORT_COLUMNS, export_rows
from desktop.casebook.people.letters import letters_of_case
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, reading
from desktop.letters.issuing.issue import Issued, reprint
from desktop.letters.words.files import write_private
from desktop.lists.cells import ListError
from desktop.lists.csv_file import write_csv
from desktop.lists.json_file import write_json
from desktop.phrase import phrase

LETTER_COLUMNS = ("number", "day", "kind", "language", "left out")
HISTORY_COLUMNS = ("when", "by", "what", "field", "was", "is")


class CaseFolder(NamedTuple):
    """Where a case was written, and the numbers of its letters that were left out."""

    path: Path
    left_out: tuple[str, ...]


def write_case_folder(book: Casebook, number: str, into: Path) -> CaseFolder:
    """Writes a case into a new folder named after it.

    In it are the facts as JSON and as a table, the history and the letters as tables, and each letter by its
    number that could be handed out again now: none of a case on hold, none that is void or was erased.
    Raises ListError where there is no such case, the folder is there already or can't be written.
    """
    folder = into / "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in number)
    with reading(book):
        case = load_case(book, number)
        if case is None:
            sentence = phrase("Case {number} is not in this casebook. Look it up by name first.")
            raise ListError(sentence.format(number=number))
        try:
            folder.mkdir(mode=0o700, parents=True)
            write_json(folder / "case.json", [case])
            write_csv(folder / "case.csv", EXPORT_COLUMNS, export_rows([case]))
            told = (
                (one.when, one.by, one.what, one.field, one.was, one.is_) for one in entries(book, number)
            )
            write_csv(folder / "history.csv", HISTORY_COLUMNS, told)
            letters = list(_letters(book, number, folder))
            write_csv(folder / "letters.csv", LETTER_COLUMNS, letters)
        except FileExistsError as error:
            sentence = phrase("The folder {folder} is there already; nothing was written.")
            raise ListError(sentence.format(folder=folder)) from error
        except OSError as error:
            sentence = phrase("The folder {folder} can't be written: {why}.")
            raise ListError(sentence.format(folder=folder, why=error.strerror)) from error
    return CaseFolder(folder, tuple(one for one, *_, left_out in letters if left_out))


def _letters(book: Casebook, number: str, folder: Path) -> Iterator[tuple[str, ...]]:
    """Writes the letters that may go out, and gives each of the case with why it may not."""
    for one in letters_of_case(book, number):
        found = reprint(book, one.number)
        if isinstance(found, Issued):
            write_private(folder / f"{one.number}.pdf", found.pdf)
        left_out = "" if isinstance(found, Issued) else found.reason
        yield one.number, one.on.isoformat(), one.kind, one.language, left_out
