"""Saves what can still be read of a damaged casebook into a new file, and lists what can't."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.casebook.history.history import record
from desktop.casebook.keeping.copying import Contents, contents, remove_file
from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.keeping.recognise import recognise
from desktop.casebook.tables import connection
from desktop.casebook.tables.book import CasebookError, Clock
from desktop.casebook.tables.cipher import Key
from desktop.casebook.tables.tables import TABLES
from desktop.casebook.tables.upgrades import STEPS, upgrade
from desktop.eligibility.rules import RuleSet
from desktop.phrase import phrase

_AT_ONCE = 4096
_MOST_TOLD = 200
# A case whose recruit can't be read keeps its contracts and relatives under this name.
STAND_IN = "NOT READABLE"

_Range = tuple[int, int]


class _Source:
    """The damaged file. It is opened anew after each failure: SQLCipher reads no more after the first."""

    def __init__(self, path: Path, key: Key | None):
        self._path, self._key = path, key
        self._db = connection.connect(path, key, read_only=True)

    def read(self, sql: str, values: _Range | tuple[()] = ()) -> list[tuple[object, ...]] | None:
        """The rows of a query; None where they can't be read."""
        try:
            return self._db.execute(sql, values).fetchall()
        except Exception as error:
            if not connection.is_of_the_file(error):
                raise
            self.close()
            self._db = connection.connect(self._path, self._key, read_only=True)
            return None

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved, in counts, and a sentence for each thing that was not."""

    kept: Contents
    lost: tuple[str, ...]


def salvage(
    path: Path,
    to: Path,
    now: Clock,
    rules: Mapping[str, RuleSet] | None = None,
    passphrase: str | Key | None = None,
) -> Salvaged:
    """Reads a damaged casebook row by row into a new file at `to`, which has the same passphrase.

    The damaged file is left as it is. Raises CasebookError where nothing of it can be read, or the new file
    can't be written; none is left then.
    """
    known = recognise(path, passphrase)
    if to.exists():
        raise CasebookError(
            phrase("{to} is there already; nothing was written. Choose another name.").format(to=to)
        )
    try:
        lost = _fill(path, to, known.key, known.version)
        book = open_casebook(to, now, rules, passphrase)
        try:
            record(book, "Yearmark", "", "salvaged from a damaged file", "", "", f"{len(lost)} not readable")
            kept = contents(book.db.connection())
        finally:
            close_casebook(book)
    except Exception as error:
        remove_file(to)
        if not connection.is_of_the_file(error):
            raise
        raise _nothing(path) from error
    if lost and not kept.people:
        remove_file(to)
        raise _nothing(path)
    return Salvaged(kept, tuple(lost[:_MOST_TOLD]))


def _nothing(path: Path) -> CasebookError:
    return CasebookError(phrase("Nothing can be read of {path}. Restore a backup of it.").format(path=path))


def _fill(path: Path, to: Path, key: Key | None, version: int) -> list[str]:
    """Makes a file of the same version, so that rows go in as they are, and is upgraded afterwards."""
    made = connection.database(to, key)
    with made.connection_context():
        to.chmod(0o600)
        upgrade(made, STEPS[:version])
    with (
        closing(_Source(path, key)) as old,
        closing(connection.connect(to, key)) as new,
    ):
        there = {row[0] for row in new.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        tables = [name for table in TABLES if (name := table._meta.table_name) in there]
        new.execute("BEGIN")
        lost = [told for table in tables for told in _copy_table(old, new, table)]
        lost += _without_parents(new)
        # Marks and look-up are made anew from what there is.
        new.execute("DELETE FROM meta WHERE key = 'derived'")
        new.execute("COMMIT")
    return lost


def _copy_table(old: _Source, new: connection.Connection, table: str) -> Iterator[str]:
    """Copies the rows that can be read; says which can't."""
    columns = ", ".join(f'"{row[1]}"' for row in new.execute(f'PRAGMA table_info("{table}")'))
    read = f'SELECT {columns} FROM "{table}" WHERE rowid BETWEEN ? AND ?'
    write = f'INSERT OR IGNORE INTO "{table}" VALUES ({", ".join("?" * (columns.count(",") + 1))})'
    lost: list[_Range] = []
    last = _last_row(old, table)
    if last is None:
        yield f"{table}: nothing can be read."
        return
    for begin in range(1, last + 1, _AT_ONCE):
        for rows in _readable(old, read, (begin, min(begin + _AT_ONCE - 1, last)), lost):
            new.executemany(write, rows)
    for first, end in _joined(lost):
        yield (
            f"{table}: row {first} can't be read."
            if first == end
            else (f"{table}: rows {first} to {end} can't be read.")
        )


def _readable(
    old: _Source, read: str, rows: _Range, lost: list[_Range]
) -> Iterator[list[tuple[object, ...]]]:
    """The rows of a range, halved as often as it takes to part the readable ones from the others."""
    first, last = rows
    found = old.read(read, rows)
    if found is not None:
        yield found
    elif first == last:
        lost.append(rows)
    else:
        middle = (first + last) // 2
        yield from _readable(old, read, (first, middle), lost)
        yield from _readable(old, read, (middle + 1, last), lost)


def _last_row(old: _Source, table: str) -> int | None:
    """The highest id of a table, by the table or by SQLite's own count; None where neither can be read."""
    for sql in (
        f'SELECT coalesce(max(rowid), 0) FROM "{table}"',
        f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'",
    ):
        if rows := old.read(sql):
            return int(str(rows[0][0]))
    return None


def _joined(lost: list[_Range]) -> list[_Range]:
    found: list[_Range] = []
    for first, last in lost:
        if found and found[-1][1] + 1 == first:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _without_parents(new: connection.Connection) -> Iterator[str]:
    """Gives a case without its recruit a stand-in, and leaves out other rows whose parent was lost."""
    for case, number, recruit in new.execute(
        "SELECT id, number, recruit_id FROM cases WHERE recruit_id NOT IN (SELECT id FROM people)"
    ).fetchall():
        new.execute(
            "INSERT INTO people (id, family_name, given_names, name_in_script, citizenship, passport_number,"
            " note) VALUES (?, ?, '', '', '', '', '')",
            (recruit, STAND_IN),
        )
        yield f"Case {number} (row {case} of cases): the recruit can't be read."
    while orphans := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, parent, _ in orphans:
            new.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))
            yield f"{table}: row {row} belongs to a row of {parent} that can't be read, and is left out."
