"""Who is not the same: two people who look alike, and of whom somebody said that they are two."""

from __future__ import annotations

from desktop.casebook.tables.beside_tables import NotSameRow
from desktop.casebook.tables.book import Casebook, writing


def keep_not_same(book: Casebook, one: int, other: int, by: str) -> None:
    """Remembers that two people, given by id, are not the same; said twice, the first saying stands.

    Raises CasebookError where the file can't be written.
    """
    first, second = sorted((one, other))
    facts = {"first": first, "second": second, "by": by, "when": book.now().isoformat(timespec="seconds")}
    with writing(book):
        NotSameRow.insert(facts).on_conflict_ignore().execute(book.db)


def not_same_as(book: Casebook, person: int) -> set[int]:
    """The ids of all who are known not to be this person."""
    rows = book.db.execute_sql(
        "SELECT second FROM not_same WHERE first = ?1 UNION SELECT first FROM not_same WHERE second = ?1",
        (person,),
    )
    return {other for (other,) in rows}
