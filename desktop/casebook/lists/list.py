"""The rows of the list of cases: numbers in the order asked, sorted in SQL and fetched whole as painted."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from desktop.casebook.tables.book import Casebook

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


class Listed(NamedTuple):
    """What a list must know of a case before its row is fetched.

    people: the recruit and the relatives; mark_first to mark_last: the stored mark, which holds from
    `holds_from` on; letter: an eligibility letter for the recruit, dated by the day asked about, stands.
    """

    number: str
    people: int
    mark_first: date | None
    mark_last: date | None
    holds_from: date | None
    letter: bool


_LISTED = Listed._make
# Thousands of cases share a day.
_day = lru_cache(maxsize=1 << 14)(date.fromisoformat)


def listed(book: Casebook, order: Order = "mark", by_day: date = date.max) -> list[Listed]:
    """Every case in the order asked, with what a list is laid out by on a day; in one query."""
    rows = book.db.execute_sql(
        "SELECT number, 1 + (SELECT count(*) FROM relations WHERE case_id = cases.id),"
        " mark_first, mark_last, mark_holds_from,"
        " EXISTS (SELECT 1 FROM letters WHERE person_id = recruit_id AND kind = 'eligibility' AND NOT void"
        '  AND "on" <= ?)'
        f" FROM cases ORDER BY {_ORDERS[order]}",
        (by_day.isoformat(),),
    )
    return [
        _LISTED(
            (number, people, first and _day(first), last and _day(last), holds and _day(holds), letter == 1)
        )
        for number, people, first, last, holds, letter in rows
    ]


def cases_with_letters(book: Casebook, by_day: date) -> list[str]:
    """The numbers of the cases for which a letter of any kind stands that is dated by a day, in order."""
    sql = 'SELECT DISTINCT "case" FROM letters WHERE NOT void AND "on" <= ? ORDER BY 1'
    return [number for (number,) in book.db.execute_sql(sql, (by_day.isoformat(),))]


def people_with_letters(book: Casebook, by_day: date) -> frozenset[int]:
    """The people, by id, for whom a letter of eligibility stands that is dated by a day."""
    sql = (
        "SELECT DISTINCT person_id FROM letters WHERE kind = 'eligibility' AND NOT void"
        ' AND person_id IS NOT NULL AND "on" <= ?'
    )
    return frozenset(person for (person,) in book.db.execute_sql(sql, (by_day.isoformat(),)))


def case_numbers(book: Casebook, order: Order = "mark") -> list[str]:
    """Every case number: soonest mark first, by the recruit's name as read in Latin, or by number."""
    rows = book.db.execute_sql(f"SELECT number FROM cases ORDER BY {_ORDERS[order]}")
    return [number for (number,) in rows]


def counts(book: Casebook) -> Counts:
    """How many people and cases there are."""
    sql = "SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM cases)"
    return Counts(*book.db.execute_sql(sql).fetchone())
