"""Values in a casebook's file that no program wrote: SQLite sees torn pages, and not a sign turned in a date.

What is read then raises errors like those of our own making. Here is what tells them apart: the file itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from peewee import Field, SqliteDatabase

from desktop.casebook.tables import connection
from desktop.casebook.tables.beside_tables import DraftRow, ErasureRow, SavedViewRow, StepRow, TrashRow
from desktop.casebook.tables.columns import DayField, PartialDateField, Table, TermField
from desktop.casebook.tables.tables import TABLES

# What reading raises where a value is not what its column is for.
_MISREAD = (ValueError, TypeError, KeyError, IndexError)
# Without a modifier SQLite takes 30 February as it stands.
_DAY = "strftime('%Y-%m-%d', {0}, '+0 days') IS NOT {0}"
_PARTIAL = (
    "CASE length({0}) WHEN 4 THEN {0} GLOB '*[^0-9]*' OR {0} = '0000'"
    f" WHEN 7 THEN strftime('%Y-%m', {{0}} || '-01') IS NOT {{0}} ELSE {_DAY} END"
)
_WRONG: dict[type[Field], str] = {
    DayField: _DAY,
    PartialDateField: _PARTIAL,
    TermField: "{0} != 'open' AND {0} GLOB '*[^0-9]*'",
}
_AS_JSON: tuple[tuple[type[Table], str], ...] = (
    *((StepRow, "changes"), (TrashRow, "rows"), (DraftRow, "texts"), (SavedViewRow, "search")),
    *((ErasureRow, "went"), (ErasureRow, "stays")),
)


def is_of_damage(db: SqliteDatabase, error: Exception) -> bool:
    """True where what went wrong while reading is the file's fault: torn, or with values none wrote."""
    if connection.is_of_the_file(error):
        return True
    return isinstance(error, _MISREAD) and _is_spoiled(db)


def problems_in(db: connection.Connection, most: int = 20) -> list[str]:
    """What SQLite finds wrong with a file when it reads all of it; none for a sound one."""
    found = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({most})")]
    return [] if found == ["ok"] else found


def spoiled_values(db: SqliteDatabase, most: int = 20) -> Iterator[str]:
    """Sentences on values that are not what their columns are for, so many to a column."""
    for table, column, wrong in _looks():
        sql = f'SELECT rowid FROM "{table}" WHERE "{column}" IS NOT NULL AND ({wrong}) LIMIT {most}'
        for (row,) in db.execute_sql(sql):
            yield f"Row {row} of {table} holds under {column} what was never written there."


def lost_parents(db: SqliteDatabase, most: int = 20) -> Iterator[str]:
    """Sentences on rows that belong to rows which are not there."""
    for table, row, parent, _ in db.execute_sql("PRAGMA foreign_key_check").fetchmany(most):
        yield f"Row {row} of {table} belongs to a row of {parent} that is not there."


def _is_spoiled(db: SqliteDatabase) -> bool:
    try:
        wrong = (*problems_in(db.connection(), 1), *lost_parents(db, 1), *spoiled_values(db, 1))
    except Exception as error:
        if not connection.is_of_the_file(error):
            raise
        return True
    return bool(wrong)


def _looks() -> Iterator[tuple[str, str, str]]:
    """Each column that can be looked at, with what must not be so."""
    for table in TABLES:
        for field in table._meta.sorted_fields:
            if wrong := _WRONG.get(type(field)):
                yield table._meta.table_name, field.column_name, wrong.format(f'"{field.column_name}"')
    for table, column in _AS_JSON:
        yield table._meta.table_name, column, f'NOT json_valid("{column}")'
