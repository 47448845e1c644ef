"""Brings in an intake file as one step, which one undo takes back whole."""

from __future__ import annotations

from pathlib import Path

from desktop.casebook.history.step_titles import Title
from desktop.casebook.intake.intake import IntakeReport, Progress, bring_in
from desktop.casebook.intake.intake_json import bring_in_json
from desktop.casebook.steps.steps import keep_step
from desktop.casebook.tables.book import Casebook, writing
from desktop.casebook.tables.images import RowChange, Scope, rows_of

# The step holds every row that came; of more people than these a backup is the way back.
MOST = 5000
_TABLES = (
    *("people", "cases", "contracts", "interruptions", "relations"),
    *("settlings", "papers", "oaths", "confirmations", "holds"),
)


def bring_in_as_step(
    book: Casebook, path: Path, by: str, dry_run: bool = False, progress: Progress | None = None
) -> IntakeReport:
    """As `intake.bring_in`, and `intake_json.bring_in_json` for a file whose name ends in .json.

    What came can be undone as one step, unless more than 5,000 people came.
    """
    enter = bring_in_json if path.suffix.lower() == ".json" else bring_in
    if dry_run:
        return enter(book, path, by, dry_run=True, progress=progress)
    with writing(book):
        last = {table: _last_id(book, table) for table in _TABLES}
        report = enter(book, path, by, progress=progress)
        came = _last_id(book, "people") - last["people"]
        if came <= MOST:
            changes = _added(book, last)
            keep_step(book, by, Title("import", path.name), "", changes)
        return report


def _added(book: Casebook, last: dict[str, int]) -> list[RowChange]:
    """Every row that was not there before; an intake file changes none that was."""
    cases = _ids(book, "SELECT id FROM cases WHERE id > ?", last["cases"])
    for table in ("contracts", "relations"):
        cases |= _ids(book, f"SELECT case_id FROM {table} WHERE id > ?", last[table])
    people = _ids(book, "SELECT id FROM people WHERE id > ?", last["people"])
    rows = rows_of(book, Scope(frozenset(cases), frozenset(people)))
    return [
        RowChange(table, row_id, None, row)
        for (table, row_id), row in rows.items()
        if table in last and row_id > last[table]
    ]


def _last_id(book: Casebook, table: str) -> int:
    return int(book.db.execute_sql(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])


def _ids(book: Casebook, sql: str, last: int) -> set[int]:
    return {row[0] for row in book.db.execute_sql(sql, (last,))}
