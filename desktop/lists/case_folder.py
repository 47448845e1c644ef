"""One case as a folder of plain files: its facts, its history and its letters."""

from __future__ import annotations

from pathlib import Path

from desktop.casebook.book import Casebook, reading
from desktop.casebook.exporting import EXPORT_COLUMNS, export_rows
from desktop.casebook.history import entries
from desktop.casebook.letters import letter_bytes, letters_of_case
from desktop.casebook.people import load_case
from desktop.letters.files import write_private
from desktop.lists.cells import ListError
from desktop.lists.csv_file import write_csv
from desktop.lists.json_file import write_json
from desktop.phrase import phrase

HISTORY_COLUMNS = ("when", "by", "what", "field", "was", "is")


def write_case_folder(book: Casebook, number: str, into: Path) -> Path:
    """Writes a case into a new folder named after it, and returns that folder.

    In it are the facts as JSON and as a table, the history as a table, and every letter by its number, but
    for those that were erased. Raises ListError where there is no such case, the folder is there already or
    can't be written.
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
            for one in letters_of_case(book, number):
                if page := letter_bytes(book, one.number):
                    write_private(folder / f"{one.number}.pdf", page)
        except FileExistsError as error:
            sentence = phrase("The folder {folder} is there already; nothing was written.")
            raise ListError(sentence.format(folder=folder)) from error
        except OSError as error:
            sentence = phrase("The folder {folder} can't be written: {why}.")
            raise ListError(sentence.format(folder=folder, why=error.strerror)) from error
    return folder
