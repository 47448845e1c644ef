"""The trash: cases and relatives taken out, each with everything that hung on them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from desktop.casebook.tables.beside_tables import TrashRow
from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.images import Row, RowChange, Rows, Scope, rows_of
from desktop.casebook.tables.rows import add

TrashedSort = Literal["case", "relative"]


@dataclass(frozen=True, slots=True)
class Trashed:
    """One thing in the trash: when (ISO) and by whom it was taken out, of which case, and whose it is."""

    id: int
    when: str
    by: str
    what: TrashedSort
    case: str
    name: str


def trash(book: Casebook) -> list[Trashed]:
    """What is in the trash, the last taken out first."""
    sql = 'SELECT id, "when", "by", what, "case", name FROM trash ORDER BY id DESC'
    return [Trashed(*row) for row in book.db.execute_sql(sql)]


def lay_aside(book: Casebook, by: str, what: TrashedSort, case: str, name: str, rows: Rows) -> RowChange:
    """Puts rows that are about to be removed into the trash. For use inside `writing`.

    Returns what was written, to be undone with the rest.
    """
    facts = {
        "when": book.now().isoformat(timespec="seconds"),
        "by": by,
        "what": what,
        "case": case,
        "name": name,
        "rows": json.dumps([(table, row) for (table, _), row in rows.items()], ensure_ascii=False),
    }
    made = add(book, TrashRow, facts)
    return RowChange("trash", made, None, rows_of(book, Scope(trash=frozenset({made})))["trash", made])


def rows_in(row: Row) -> Rows:
    """The rows that something in the trash consists of; `row` is its own row there."""
    return {(table, one["id"]): one for table, one in json.loads(row["rows"])}


def rows_of_relation(rows: Rows, relation: int) -> Rows:
    """The rows of one relative among those of a case: relation, person, and all that hangs on them."""
    person = rows["relations", relation]["person_id"]
    keys: Iterable[tuple[str, int]] = (
        (table, row_id)
        for (table, row_id), row in rows.items()
        if (table, row_id) in (("relations", relation), ("people", person))
        or row.get("relation_id") == relation
        or (table == "letters" and row["person_id"] == person)
    )
    return {key: rows[key] for key in keys}
