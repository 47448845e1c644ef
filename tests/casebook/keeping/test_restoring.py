"""Restoring shows what a backup would bring, replaces all or nothing, and keeps what it replaced."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.case import Case
from desktop.casebook.history.history import entries
from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.keeping.backups import back_up, backups_of
from desktop.casebook.keeping.differing import Differences
from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.keeping.restoring import offered, restore
from desktop.casebook.people.people import all_cases, load_case, save_case
from desktop.casebook.tables.book import Casebook, CasebookError
from tests.casebook.invented import NGUYEN, SHERMATOV, THAPA, clock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def backup(book: Casebook, folder: Path) -> Path:
    """A backup from before a case was changed, one taken out and one entered."""
    save_case(book, SHERMATOV, "Vera")
    save_case(book, NGUYEN, "Vera")
    made = back_up(book, folder).path
    shermatov = load_case(book, SHERMATOV.number)
    assert shermatov is not None
    save_case(book, replace(shermatov, relatives=()), "Boris")
    book.db.execute_sql(
        "DELETE FROM relations WHERE case_id IN (SELECT id FROM cases WHERE number = '2026-0002')"
    )
    book.db.execute_sql("DELETE FROM cases WHERE number = '2026-0002'")
    save_case(book, THAPA, "Vera")
    return made


def cases_in(path: Path) -> list[Case]:
    book = open_casebook(path, clock)
    try:
        assert verify_chain(book) is None
        return list(all_cases(book))
    finally:
        close_casebook(book)


def test_the_offer_says_which_cases_differ_before_anything_is_replaced(
    book: Casebook, backup: Path, folder: Path
) -> None:
    before = list(all_cases(book))
    with offered(backup, book.path, clock, folder) as offer:
        assert offer.differences == Differences(("2026-0002",), (THAPA.number,), ("2026-0001",))
        assert offer.then.when == "2026-03-12T10:42:00"
        assert offer.now is not None
        assert (offer.then.holds.cases, offer.now.holds.cases) == (2, 2)
    assert list(all_cases(book)) == before
    assert [one.why for one in backups_of(book.path, folder)] == ["backup"]


def test_a_window_that_has_the_casebook_open_shows_the_backup_afterwards(
    book: Casebook, backup: Path, folder: Path
) -> None:
    replaced = list(all_cases(book))
    with offered(backup, book.path, clock, folder) as offer:
        kept = restore(offer, folder, "Vera")
    assert list(all_cases(book)) == [SHERMATOV, NGUYEN]
    assert [(one.by, one.what) for one in entries(book)][-1] == ("Vera", "restored from a backup")
    assert kept is not None
    assert cases_in(kept) == replaced
    assert not list(folder.glob("*.restoring*"))


def test_the_backup_itself_is_left_as_it_was(book: Casebook, backup: Path, folder: Path) -> None:
    before = backup.read_bytes()
    with offered(backup, book.path, clock, folder) as offer:
        restore(offer, folder, "Vera")
    assert backup.read_bytes() == before


def test_where_nothing_is_the_backup_becomes_the_casebook(backup: Path, folder: Path, tmp_path: Path) -> None:
    to = tmp_path / "anew.yearmark"
    with offered(backup, to, clock, folder) as offer:
        assert offer.now is None
        assert restore(offer, folder, "Vera") is None
    assert cases_in(to) == [SHERMATOV, NGUYEN]


def test_a_casebook_that_cannot_be_read_is_moved_aside_as_it_is(
    book: Casebook, backup: Path, folder: Path
) -> None:
    close_casebook(book)
    torn = book.path.read_bytes()[:4096] + b"\xa5" * 40_000
    book.path.write_bytes(torn)
    with offered(backup, book.path, clock, folder) as offer:
        assert offer.now is None
        kept = restore(offer, folder, "Vera")
    assert kept is not None
    assert kept.read_bytes() == torn
    assert cases_in(book.path) == [SHERMATOV, NGUYEN]


def test_a_backup_of_an_older_version_is_brought_up_to_today(book: Casebook, folder: Path) -> None:
    old = Path(__file__).parents[1] / "samples" / "v2.yearmark"
    with offered(old, book.path, clock, folder) as offer:
        restore(offer, folder, "Vera")
    assert [case.number for case in all_cases(book)] == ["2026-0001", "2026-0002", THAPA.number]


def test_a_damaged_backup_is_refused_and_nothing_is_replaced(
    book: Casebook, backup: Path, folder: Path
) -> None:
    before = list(all_cases(book))
    content = backup.read_bytes()
    backup.write_bytes(content[: len(content) // 2])
    with pytest.raises(CasebookError), offered(backup, book.path, clock, folder):
        pass
    assert list(all_cases(book)) == before
    assert not list(folder.glob("*.restoring*"))


def test_while_another_program_writes_nothing_is_replaced(
    book: Casebook, backup: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.casebook.keeping.copying._PATIENCE", 0)
    other = sqlite3.connect(book.path, isolation_level=None)
    before = list(all_cases(book))
    with offered(backup, book.path, clock, folder) as offer:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CasebookError, match="could not be restored"):
            restore(offer, folder, "Vera")
        other.close()
    assert list(all_cases(book)) == before


def test_the_numbers_of_letters_issued_since_are_named(book: Casebook, backup: Path, folder: Path) -> None:
    book.db.execute_sql(
        'INSERT INTO letters (number, year, sequence, kind, "case", passport_number, "on", rules, language,'
        ' facts_hash, sha256, code, "by", void, facts, pdf) VALUES'
        " ('2026-00001', 2026, 1, 'status', '2026-0001', '', '2026-03-12', 'served-year', 'en',"
        " '', '', '', 'Vera', 0, '{}', x'00')"
    )
    with offered(backup, book.path, clock, folder) as offer:
        assert offer.letters == ("2026-00001",)
