"""Which cases the office's own rule says to erase: so many years after the last that was done in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.casebook.tables.book import Casebook
from desktop.eligibility.dates import add_years


@dataclass(frozen=True, slots=True)
class Closed:
    """A case in which nothing was done any more: its number, the recruit's name, and the last day."""

    number: str
    name: str
    last: date


# What the program itself notes is nothing that was done in a case.
_LAST = (
    "SELECT cases.number, trim(family_name || ' ' || given_names), name_in_script,"
    ' coalesce((SELECT max("when") FROM history WHERE "case" = cases.number), created) AS last'
    " FROM cases JOIN people ON people.id = recruit_id WHERE last < ? ORDER BY last, number"
)


def closed_since(book: Casebook, years: int, on: date) -> list[Closed]:
    """The cases whose last entry in the history is at least so many years back, the oldest first.

    Nothing is erased by the rule alone: the list is for a person to look through.
    """
    before = add_years(on, -years).isoformat()
    rows = book.db.execute_sql(_LAST, (before,))
    return [
        Closed(number, name or script, date.fromisoformat(last[:10])) for number, name, script, last in rows
    ]
