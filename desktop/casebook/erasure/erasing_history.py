"""Takes what was and is out of entries of the history, and leaves the chain whole."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.casebook.history.history import sealed
from desktop.casebook.tables.book import Casebook

# The number of a letter is all that these tell, and it stays.
_STAY = ("letter issued", "letter replaced")
_COLUMNS = 'id, salt, was, "is"'


def numbers_of(book: Casebook, number: str) -> set[str]:
    """Every number that a case has had, by the history of its changes."""
    found, looked_for = {number}, [number]
    while looked_for:
        sql = "SELECT was FROM history WHERE what = 'changed' AND field = 'case' AND \"is\" = ?"
        before = {row[0] for row in book.db.execute_sql(sql, (looked_for.pop(),))} - found
        found |= before
        looked_for += before
    return found


def erase_entries(book: Casebook, numbers: Iterable[str], field: str, values: Iterable[str]) -> int:
    """Erases the values of entries, and returns of how many. For use inside `writing`.

    numbers: the case numbers of the entries; field: how their field begins, empty for all of them; values:
    wherever one of these stands, in any entry, its values go too.
    """
    rows: dict[int, tuple[str, str, str]] = {}
    for number in numbers:
        sql = f'SELECT {_COLUMNS} FROM history WHERE "case" = ? AND what NOT IN (?, ?) AND field GLOB ?'
        pattern = field.replace("[", "[[]") + "*"
        for row in book.db.execute_sql(sql, (number, *_STAY, pattern)):
            rows[row[0]] = row[1:]
    for value in values:
        sql = f'SELECT {_COLUMNS} FROM history WHERE instr(was, ?1) OR instr("is", ?1)'
        for row in book.db.execute_sql(sql, (value,)):
            rows[row[0]] = row[1:]
    gone = [(sealed(salt, (was, now)), row) for row, (salt, was, now) in rows.items() if was or now]
    sql = "UPDATE history SET was = '', \"is\" = '', salt = '', erased = ? WHERE id = ?"
    book.db.connection().executemany(sql, gone)
    return len(gone)
