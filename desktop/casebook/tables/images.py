"""The rows of cases as they stand, to be compared, kept and put back exactly as they were.

A row is kept by the names of its columns, so that one kept before an upgrade of the file can be put back
after it. What is computed from the facts (marks, names to sort by) is left out and computed anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from desktop.casebook.tables.beside_tables import SavedViewRow, TrashRow
from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.columns import Table
from desktop.casebook.tables.safety_tables import IndicatorRow
from desktop.casebook.tables.tables import (
    CaseRow,
    ConfirmationRow,
    ContractRow,
    HoldRow,
    InterruptionRow,
    LetterRow,
    OathRow,
    PaperRow,
    PersonRow,
    RelationRow,
    SettlingRow,
)

Key = tuple[str, int]
Row = Mapping[str, Any]
Rows = dict[Key, Row]
_NOTHING: frozenset[int] = frozenset()


class Scope(NamedTuple):
    """Whose rows are meant, by id; letters and indicators are those of the people, and the letters named."""

    cases: frozenset[int] = _NOTHING
    people: frozenset[int] = _NOTHING
    letters: frozenset[int] = _NOTHING
    trash: frozenset[int] = _NOTHING
    views: frozenset[int] = _NOTHING


class RowChange(NamedTuple):
    """A row as it was and as it is; None where it was not there, or is no more."""

    table: str
    id: int
    was: Row | None
    now: Row | None


_OF_CASES = "case_id IN (SELECT value FROM json_each(:cases))"
# Parents stand before what belongs to them.
_WHICH: dict[type[Table], str] = {
    PersonRow: "id IN (SELECT value FROM json_each(:people))",
    CaseRow: "id IN (SELECT value FROM json_each(:cases))",
    ContractRow: _OF_CASES,
    InterruptionRow: f"contract_id IN (SELECT id FROM contracts WHERE {_OF_CASES})",
    RelationRow: _OF_CASES,
    SettlingRow: _OF_CASES,
    PaperRow: _OF_CASES,
    OathRow: _OF_CASES,
    ConfirmationRow: _OF_CASES,
    HoldRow: _OF_CASES,
    LetterRow: "id IN (SELECT value FROM json_each(:letters))"
    " OR person_id IN (SELECT value FROM json_each(:people))",
    IndicatorRow: "person IN (SELECT value FROM json_each(:people))",
    TrashRow: "id IN (SELECT value FROM json_each(:trash))",
    SavedViewRow: "id IN (SELECT value FROM json_each(:views))",
}
_ORDER = [table._meta.table_name for table in _WHICH]
# Of these only whose they are is kept: a letter is frozen, and what the indicators say stays apart.
_ONLY_WHOSE: dict[type[Table], tuple[str, ...]] = {
    LetterRow: ("id", "person_id"),
    IndicatorRow: ("id", "person"),
}
_LEFT_OUT = {"name_key", "mark_first", "mark_last", "mark_holds_from"}


def rows_of(book: Casebook, scope: Scope) -> Rows:
    """The rows of a scope; of a letter or an indicator only whose it is."""
    asked = {name: json.dumps(sorted(ids)) for name, ids in scope._asdict().items()}
    found: Rows = {}
    for table, which in _WHICH.items():
        columns = _columns(table)
        sql = f'SELECT {", ".join(_quoted(columns))} FROM "{table._meta.table_name}" WHERE {which}'
        for row in book.db.execute_sql(sql, asked):
            found[table._meta.table_name, row[0]] = dict(zip(columns, row, strict=True))
    return found


def changed_rows(before: Rows, after: Rows) -> list[RowChange]:
    """What differs between two readings of one scope."""
    keys = dict.fromkeys((*before, *after))
    return [
        RowChange(*key, before.get(key), after.get(key)) for key in keys if before.get(key) != after.get(key)
    ]


def turned(changes: Iterable[RowChange]) -> list[RowChange]:
    """The changes that take these back."""
    return [RowChange(one.table, one.id, one.now, one.was) for one in changes]


def with_changes(rows: Rows, changes: Iterable[RowChange]) -> Rows:
    """The rows as they will be."""
    changed: dict[Key, Row | None] = dict(rows)
    for one in changes:
        changed[one.table, one.id] = one.now
    return {key: row for key, row in changed.items() if row is not None}


def put_rows(book: Casebook, changes: Sequence[RowChange]) -> None:
    """Writes the changes. For use inside `writing`.

    Rows are added from the parents down, then changed, then removed from the children up, so that none is
    ever without its parent and none goes with a parent that it has left.
    """
    ordered = sorted(changes, key=lambda one: _ORDER.index(one.table))
    for one in ordered:
        if one.was is None and one.now is not None:
            names, marks = ", ".join(_quoted(one.now)), ", ".join("?" * len(one.now))
            book.db.execute_sql(
                f'INSERT INTO "{one.table}" ({names}) VALUES ({marks})', list(one.now.values())
            )
    for one in ordered:
        if one.was is not None and one.now is not None:
            names = ", ".join(f"{name} = ?" for name in _quoted(one.now))
            book.db.execute_sql(f'UPDATE "{one.table}" SET {names} WHERE id = ?', [*one.now.values(), one.id])
    for one in reversed(ordered):
        if one.now is None:
            book.db.execute_sql(f'DELETE FROM "{one.table}" WHERE id = ?', (one.id,))


def as_json(changes: Iterable[RowChange]) -> str:
    """The changes as text for the file."""
    return json.dumps([tuple(one) for one in changes], ensure_ascii=False)


def from_json(text: str) -> list[RowChange]:
    """The changes again."""
    return [RowChange(*one) for one in json.loads(text)]


@cache
def _columns(table: type[Table]) -> tuple[str, ...]:
    if table in _ONLY_WHOSE:
        return _ONLY_WHOSE[table]
    names = [field.column_name for field in table._meta.sorted_fields]
    return tuple(name for name in names if name not in _LEFT_OUT)


def _quoted(names: Iterable[str]) -> list[str]:
    return [f'"{name}"' for name in names]
