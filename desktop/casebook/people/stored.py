"""Cases as they are stored, loaded whole. How they are saved is apart: it stands on far more of this room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peewee import Expression

from desktop.case import Case
from desktop.casebook.people.case_rows import read_cases, read_numbered
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.casebook.tables.tables import CaseRow
from desktop.phrase import phrase

_AT_ONCE = 500


def load_case(book: Casebook, number: str) -> Case | None:
    """The case of that number, whole; None where there is none."""
    return next(iter(read_numbered(book, [number])), None)


def load_cases(book: Casebook, numbers: Sequence[str]) -> list[Case]:
    """The cases of these numbers in the order asked; numbers that are not there are left out."""
    found: dict[str, Case] = {}
    for begin in range(0, len(numbers), _AT_ONCE):
        some = read_numbered(book, numbers[begin : begin + _AT_ONCE])
        found |= {case.number: case for case in some}
    return [found[number] for number in numbers if number in found]


def all_cases(book: Casebook) -> Iterator[Case]:
    """Every case in case-number order, some hundreds in memory at a time.

    Raises CasebookError where the file is damaged so that the cases would never end.
    """
    last = ""
    while cases := read_cases(book, _following(last)):
        if cases[0].number <= last:
            raise CasebookError(
                phrase(
                    "{path} is damaged: its order of cases leads round in a circle. "
                    "Restore a backup, or save what can still be read."
                ).format(path=book.path)
            )
        yield from cases
        last = cases[-1].number


def _following(last: str) -> Expression:
    query = CaseRow.select(CaseRow.id).where(CaseRow.number > last)
    return CaseRow.id << query.order_by(CaseRow.number).limit(_AT_ONCE)
