"""The rows of the list of cases: numbers in the order asked, sorted in SQL and fetched whole as painted."""

from __future__ import annotations

from typing import Literal, NamedTuple

from desktop.casebook.file import Casebook

Order = Literal["mark", "name", "case"]

# Cases with no mark come last, and each order ends with the number, so that it is always the same.
_ORDERS: dict[Order, str] = {
    "mark": "mark_last NULLS LAST, number",
    "name": "name_key, number",
    "case": "number",
}


class Counts(NamedTuple):
    """How many people and cases a casebook holds."""

    people: int
    cases: int


def case_numbers(book: Casebook, order: Order = "mark") -> list[str]:
    """Every case number: soonest mark first, by the recruit's name as read in Latin, or by number."""
    rows = book.db.execute_sql(f"SELECT number FROM cases ORDER BY {_ORDERS[order]}")
    return [number for (number,) in rows]


def counts(book: Casebook) -> Counts:
    """How many people and cases there are."""
    sql = "SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM cases)"
    return Counts(*book.db.execute_sql(sql).fetchone())
