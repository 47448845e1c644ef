"""The eighth step of the file: a history whose values can be erased, and whose end can't be cut off unseen.

Each hash now covers the entry's values only by a salted digest, so that values can go and the chain stays.
The chain is made anew over the entries there are; whether the old one was whole stands in its next entry. The
ids of entries count on even where the last ones are cut off. And who was erased from the casebook, and when.
"""

from __future__ import annotations

import hashlib
import json
import secrets

from peewee import SqliteDatabase

_BEFORE = """\
CREATE TABLE history_8 (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "when" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "case" TEXT NOT NULL,
    what TEXT NOT NULL,
    field TEXT NOT NULL,
    was TEXT NOT NULL,
    "is" TEXT NOT NULL,
    hash TEXT NOT NULL,
    salt TEXT NOT NULL,
    erased TEXT
) STRICT;
CREATE TABLE erasures (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "when" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    what TEXT NOT NULL,
    "case" TEXT NOT NULL,
    person INTEGER,
    reason TEXT NOT NULL,
    went TEXT NOT NULL,
    stays TEXT NOT NULL
) STRICT"""
_AFTER = """\
DROP TABLE history;
ALTER TABLE history_8 RENAME TO history;
CREATE INDEX history_case ON history ("case")"""
_OLD = 'SELECT "when", "by", "case", what, field, was, "is", hash FROM history ORDER BY id'
_ADD = (
    'INSERT INTO history_8 ("when", "by", "case", what, field, was, "is", hash, salt)'
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def step_8(db: SqliteDatabase) -> None:
    """Carries the step out. For use inside the transaction of the upgrade."""
    _run(db, _BEFORE)
    before_old, before, broken, when = "", "", 0, ""
    for number, row in enumerate(db.execute_sql(_OLD), 1):
        *facts, found = row
        before_old = _hash([before_old, *facts])
        if found != before_old and not broken:
            broken = number
        before, when = _add(db, before, facts), facts[0]
    if when:
        said = f"entry {broken} did not fit the one before it" if broken else "whole"
        _add(db, before, [when, "Yearmark", "", "history sealed anew", "", "", said])
    _run(db, _AFTER)


def _add(db: SqliteDatabase, before: str, facts: list[str]) -> str:
    salt = secrets.token_hex(16)
    *told, was, became = facts
    made = _hash([before, *told, _hash([salt, was, became])])
    db.execute_sql(_ADD, (*facts, made, salt))
    return made


def _hash(parts: list[str]) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _run(db: SqliteDatabase, statements: str) -> None:
    for statement in statements.split(";\n"):
        db.execute_sql(statement)
