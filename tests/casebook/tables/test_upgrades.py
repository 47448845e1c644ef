"""Old files climb numbered steps to today's tables, each in one go or not at all."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from peewee import IntegrityError, OperationalError, SqliteDatabase

from desktop.casebook.history.history import entries
from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.keeping.file import Casebook, bring_up, close_casebook, open_casebook
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import all_cases, save_case
from desktop.casebook.tables.tables import TABLES
from desktop.casebook.tables.upgrades import STEPS, upgrade
from tests.casebook.invented import NGUYEN, RAI, SHERMATOV, THAPA, clock

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.yearmark"))
ALL = [SHERMATOV, NGUYEN, THAPA]
SAVED_IN = {"v1": [SHERMATOV, NGUYEN], **dict.fromkeys(("v2", "v3", "v4"), ALL)}
SAVED_IN |= {version: [*ALL, RAI] for version in ("v5", "v6", "v7", "v8", "v9", "v10")}
NEXT = (*STEPS, "CREATE TABLE seals (id INTEGER PRIMARY KEY);\nINSERT INTO seals VALUES (7)")


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Casebook]:
    """A casebook saved by each version of the program there has been."""
    book = open_casebook(Path(shutil.copy(request.param, tmp_path)), clock)
    yield book
    close_casebook(book)


def shape(db: SqliteDatabase) -> dict[str, object]:
    """Columns, indexes and parents of every table of the casebook."""
    return {table: [_rows(db, sql, table) for sql in _SHAPE] for table in _tables(db)}


_SHAPE = (
    "SELECT name, type, [notnull], dflt_value, pk FROM pragma_table_xinfo(?)",
    "SELECT [from], [table], [to], on_delete FROM pragma_foreign_key_list(?) ORDER BY 1",
    "SELECT name, [unique], (SELECT group_concat(name) FROM pragma_index_info(list.name))"
    " FROM pragma_index_list(?) AS list ORDER BY 1",
    "SELECT strict FROM pragma_table_list(?)",
)


def _tables(db: SqliteDatabase) -> list[str]:
    return [name for name in db.get_tables() if not name.startswith("lookup")]


def _rows(db: SqliteDatabase, sql: str, table: str) -> list[tuple[object, ...]]:
    return list(db.execute_sql(sql, (table,)).fetchall())


def test_the_steps_make_the_tables_that_the_program_works_on(book: Casebook, tmp_path: Path) -> None:
    made = SqliteDatabase(str(tmp_path / "made.db"))
    with made.bind_ctx(TABLES), made.connection_context():
        made.create_tables(TABLES)
        assert shape(made) == shape(book.db)


def test_a_file_of_every_version_opens_with_all_its_cases(sample: Casebook) -> None:
    assert list(all_cases(sample)) == SAVED_IN[sample.path.stem]
    assert [found.case for found in find(sample, "otabek")] == [SHERMATOV.number]
    assert sample.db.user_version == len(STEPS)


def test_a_file_from_before_papers_takes_them_in_once_it_is_upgraded(tmp_path: Path) -> None:
    book = open_casebook(Path(shutil.copy(SAMPLES[0], tmp_path)), clock)
    (aside,) = tmp_path.glob("v1.*.before-upgrade.yearmark")
    save_case(book, THAPA, "Vera")
    assert list(all_cases(book)) == [SHERMATOV, NGUYEN, THAPA]
    close_casebook(book)
    untouched = sqlite3.connect(aside)
    assert untouched.execute("PRAGMA user_version").fetchone() == (1,)
    assert "papers" not in {name for (name,) in untouched.execute("SELECT name FROM sqlite_schema")}
    untouched.close()


def test_an_upgrade_keeps_the_facts_and_copies_the_file_aside_first(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    bring_up(book, len(STEPS), NEXT)
    assert book.db.user_version == len(NEXT)
    assert list(all_cases(book)) == [SHERMATOV]
    (copy,) = book.path.parent.glob("office.*.before-upgrade.yearmark")
    aside = open_casebook(copy, clock)
    assert list(all_cases(aside)) == [SHERMATOV]
    assert aside.db.user_version == len(STEPS)
    close_casebook(aside)


def test_a_file_of_today_is_neither_changed_nor_copied(book: Casebook) -> None:
    bring_up(book, len(STEPS))
    assert [path.suffix for path in book.path.parent.glob("office*")].count(".yearmark") == 1


def test_a_step_that_fails_leaves_the_file_at_its_version(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    with pytest.raises(OperationalError):
        upgrade(book.db, (*NEXT, "DROP TABLE holds;\nDROP TABLE nothing"))
    assert book.db.user_version == len(STEPS)
    assert "seals" not in book.db.get_tables()
    assert "holds" in book.db.get_tables()
    assert book.db.foreign_keys == 1


def test_a_step_that_orphans_a_row_is_taken_back(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    with pytest.raises(IntegrityError, match="lost its parent"):
        upgrade(book.db, (*STEPS, "DELETE FROM people"))
    assert list(all_cases(book)) == [SHERMATOV]


def test_a_step_may_rebuild_a_table_without_taking_its_children(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    rebuild = (
        "CREATE TABLE anew AS SELECT * FROM cases;\nDROP TABLE cases;\nALTER TABLE anew RENAME TO cases;\n"
        "CREATE UNIQUE INDEX cases_id ON cases (id)"
    )
    upgrade(book.db, (*STEPS, rebuild))
    assert list(all_cases(book)) == [SHERMATOV]


def test_every_version_that_shipped_keeps_its_sample() -> None:
    assert {path.stem for path in SAMPLES} == {f"v{number}" for number in range(1, len(STEPS) + 1)}


def test_an_id_is_never_given_again(book: Casebook) -> None:
    save_case(book, NGUYEN, "Vera")
    (last,) = book.db.execute_sql("SELECT max(id) FROM people").fetchone()
    book.db.execute_sql("DELETE FROM cases")
    book.db.execute_sql("DELETE FROM people")
    assert save_case(book, NGUYEN, "Vera").recruit.id == last + 1


def test_a_person_cannot_be_removed_under_a_case(book: Casebook) -> None:
    saved = save_case(book, NGUYEN, "Vera")
    with pytest.raises(IntegrityError):
        book.db.execute_sql("DELETE FROM people WHERE id = ?", (saved.relatives[0].person.id,))


def sealed_anew(tmp_path: Path, tampering: str = "") -> tuple[str | None, str]:
    """What verifying finds in a file of version 6 after its upgrade, and what its history says of the old."""
    path = Path(shutil.copy(SAMPLES[5], tmp_path))
    if tampering:
        old = sqlite3.connect(path, isolation_level=None)
        old.execute(tampering)
        old.close()
    book = open_casebook(path, clock)
    broken = verify_chain(book)
    last = list(entries(book))[-1]
    close_casebook(book)
    assert (last.by, last.what) == ("Yearmark", "history sealed anew")
    return broken.sentence if broken else None, last.is_


def test_a_history_from_before_it_could_be_erased_is_sealed_anew_with_what_it_was_worth(
    tmp_path: Path,
) -> None:
    assert sealed_anew(tmp_path) == (None, "whole")


def test_sealing_anew_does_not_hide_that_the_old_history_was_tampered_with(tmp_path: Path) -> None:
    tampering = "UPDATE history SET was = 'nothing' WHERE id = 5"
    assert sealed_anew(tmp_path, tampering) == (None, "entry 5 did not fit the one before it")
