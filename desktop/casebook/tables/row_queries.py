"""Rows of one table as facts, by a statement that is written once: peewee would build it at each reading.

A list reads a few cases at every keystroke, and most of that time would go into the building.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from peewee import BooleanField

from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.columns import Table, WrittenField
from desktop.casebook.tables.rows import Facts

# The numbers that a query asks for, which it is given as JSON.
ASKED = "(SELECT value FROM json_each(?1))"
_OF_CASES = f"case_id IN {ASKED}"


class _Query(NamedTuple):
    """A statement, how many keys come first in its rows, the facts after them, and how some are read."""

    sql: str
    keys: int
    names: tuple[str, ...]
    ways: tuple[tuple[str, Callable[[Any], object]], ...]


def rows_of(
    book: Casebook,
    table: type[Table],
    keys: tuple[str, ...],
    names: tuple[str, ...],
    ids: Sequence[int],
    which: str = _OF_CASES,
    order: str = "id",
) -> Iterator[tuple[tuple[Any, ...], Facts]]:
    """Keys and facts of each row that belongs to these cases. which, order: SQL over the columns."""
    sql, first, fact_names, ways = _query(table, keys, names, which, order)
    for row in book.db.execute_sql(sql, (json.dumps(ids),)):
        facts = dict(zip(fact_names, row[first:], strict=True))
        for name, way in ways:
            if (value := facts[name]) is not None:
                facts[name] = way(value)
        yield row[:first], facts


@cache
def _query(
    table: type[Table], keys: tuple[str, ...], names: tuple[str, ...], which: str, order: str
) -> _Query:
    fields = [table._meta.fields[name] for name in (*keys, *names)]
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    sql = f'SELECT {columns} FROM "{table._meta.table_name}" WHERE {which} ORDER BY {order}'
    # All other columns hold what they show: the tables are strict.
    ways = tuple(
        (field.name, field.python_value)
        for field in fields[len(keys) :]
        if isinstance(field, WrittenField | BooleanField)
    )
    return _Query(sql, len(keys), names, ways)
