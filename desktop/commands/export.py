"""The command that writes everything out in plain formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commands.call import DONE, IN_PART, WRONG_USE, Call, Refusal
from desktop.commands.progress import Progress

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casebook.tables.book import Casebook

KINDS = (".csv", ".xlsx", ".json")


def export(call: Call) -> int:
    """Writes every case into one file: a table that `import` takes back, or all there is of them as JSON."""
    from desktop.casebook.lists.list import counts
    from desktop.lists.cells import ListError

    to: Path = call.args.to
    if to.suffix.lower() not in KINDS:
        raise Refusal(f"{to} says no kind of file; name it with one of {', '.join(KINDS)}.", WRONG_USE)
    try:
        with call.book() as book, Progress("cases") as progress:
            held = counts(book)
            progress.show(0, held.cases)
            _write(book, to)
    except ListError as error:
        raise Refusal(str(error), IN_PART) from error
    done = {"done": True, "file": str(to), "people": held.people, "cases": held.cases}
    call.answer(
        done, [f"{held.people} people in {held.cases} cases are in {to}. Anybody who has it can read it."]
    )
    return DONE


def _write(book: Casebook, to: Path) -> None:
    from desktop.casebook.intake.exporting import EXPORT_COLUMNS, export_rows
    from desktop.casebook.people.stored import all_cases
    from desktop.lists.csv_file import write_csv
    from desktop.lists.json_file import write_json
    from desktop.lists.xlsx_file import write_xlsx

    kind = to.suffix.lower()
    if kind == ".json":
        write_json(to, all_cases(book))
    elif kind == ".csv":
        write_csv(to, EXPORT_COLUMNS, export_rows(all_cases(book)))
    else:
        write_xlsx(to, EXPORT_COLUMNS, export_rows(all_cases(book)), book.path.stem)
