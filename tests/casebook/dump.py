"""All rows of a casebook, to be compared row for row."""

from __future__ import annotations

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.tables.tables import TABLES

_NOT_FACTS = ("history", "steps", "meta", "drafts")


def dump(book: Casebook) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the history and the steps, and the look-up's words, by table."""
    book.db.execute_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.seen USING fts5vocab(main, lookup, instance)"
    )
    found = {
        name: list(book.db.execute_sql(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall())
        for name in (table._meta.table_name for table in TABLES)
        if name not in _NOT_FACTS
    }
    return found | {"lookup": list(book.db.execute_sql("SELECT term, doc FROM temp.seen ORDER BY 1, 2"))}
