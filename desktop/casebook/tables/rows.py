"""Facts of case.py into the rows of the tables. A column bears the name of its fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, islice
from typing import Any

from peewee import Field

from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.columns import Table, WrittenField

Facts = dict[str, Any]

_AT_ONCE = 300

PERSON_FACTS = (
    "family_name",
    "given_names",
    "name_in_script",
    "sex",
    "birth_date",
    "citizenship",
    "passport_number",
    "passport_expires",
    "note",
    "other_names",
)
CONTRACT_FACTS = ("number", "signed_on", "starts_on", "term_months", "ended_on", "discharge_ground", "note")
RELATION_FACTS = ("kind", "since", "until", "until_why", "registered")
SETTLING_FACTS = ("rules", "clause", "verdict", "by", "on", "reason")
PAPER_FACTS = ("paper", "asked_on", "received_on", "expires_on", "confirmed_by")
OATH_FACTS = ("granted_on", "taken_on")
CONFIRMATION_FACTS = ("doubt", "facts", "said", "by", "on")


def facts_of(noun: object, names: Iterable[str]) -> Facts:
    """The named facts of a noun of the casebook."""
    return {name: getattr(noun, name) for name in names}


def add(book: Casebook, table: type[Table], facts: Mapping[str, object]) -> int:
    """Adds one row and returns its id. Facts left out stay empty.

    The statement is written once a table: peewee would build it for every row, which an import of many
    thousands feels.
    """
    sql, names, written = _insertion(table)
    values = [facts.get(name) for name in names]
    for at, way in written:
        values[at] = None if values[at] is None else way(values[at])
    return int(book.db.execute_sql(sql, values).lastrowid)


def _value(field: Field, facts: Mapping[str, object]) -> object:
    value = facts.get(field.name)
    return None if value is None else field.db_value(value)


def columns_of(table: type[Table], facts: Mapping[str, object]) -> Facts:
    """Facts of a noun as they stand in the columns of their row."""
    fields = {name: table._meta.fields[name] for name in facts}
    return {field.column_name: _value(field, facts) for field in fields.values()}


_Ways = tuple[tuple[int, Callable[[Any], object]], ...]


@cache
def _insertion(table: type[Table]) -> tuple[str, tuple[str, ...], _Ways]:
    """The statement, the facts it takes in order, and which of them are turned to text, and how."""
    fields = tuple(field for field in table._meta.sorted_fields if field.name != "id")
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join("?" * len(fields))
    sql = f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks})'
    return sql, tuple(field.name for field in fields), _ways(fields)


def _ways(fields: Sequence[Field]) -> _Ways:
    return tuple((at, field.db_value) for at, field in enumerate(fields) if isinstance(field, WrittenField))


def as_written(
    table: type[Table], names: Sequence[str], rows: Iterable[Sequence[object]]
) -> Iterator[Sequence[object]]:
    """Rows of facts, which stand in the order of `names`, as their columns have them."""
    fields = [table._meta.fields[name] for name in names]
    ways = _ways(fields)
    return (_written(row, ways) for row in rows)


def add_all(
    book: Casebook, table: type[Table], names: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Adds many rows as `as_written` gives them. Facts left out stay empty."""
    columns = [table._meta.fields[name].column_name for name in names]
    insert_all(book, table._meta.table_name, columns, rows)


def insert_all(book: Casebook, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Adds many rows, with the values as they stand in these columns of the table."""
    names = ", ".join(f'"{column}"' for column in columns)
    row = f"({', '.join('?' * len(columns))})"
    insert = f'INSERT INTO "{table}" ({names}) VALUES {row}'
    # A statement costs SQLite half as much as a row, so most of a long list goes in hundreds at a time.
    insert_many = insert + f", {row}" * (_AT_ONCE - 1)
    db, coming = book.db.connection(), iter(rows)
    while len(some := list(islice(coming, _AT_ONCE))) == _AT_ONCE:
        db.execute(insert_many, tuple(chain.from_iterable(some)))
    db.executemany(insert, some)


def _written(row: Sequence[object], ways: Iterable[tuple[int, Callable[[Any], object]]]) -> list[object]:
    """The facts of a row with those turned to text that stand in their column as text."""
    values = list(row)
    for at, way in ways:
        values[at] = way(values[at])
    return values


def change(book: Casebook, table: type[Table], row: int | None, facts: Mapping[str, object]) -> None:
    """Changes the given columns of the row with that id."""
    table.update(dict(facts)).where(table._meta.primary_key == row).execute(book.db)
