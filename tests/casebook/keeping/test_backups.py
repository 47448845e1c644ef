"""Backups are made, checked, named by their time, and thinned in their folder."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.casebook.history.history import record
from desktop.casebook.keeping.backups import (
    CHANGES,
    back_up,
    backups_of,
    is_behind,
    is_due,
    newest_good,
    thin,
)
from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.people.people import all_cases, save_case
from desktop.casebook.tables.book import Casebook, CasebookError
from tests.casebook.invented import NGUYEN, SAVED_AT, SHERMATOV, clock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def on_another_day(book: Casebook, days: int) -> Casebook:
    return replace(book, now=lambda: SAVED_AT + timedelta(days=days))


def test_a_backup_opens_as_the_casebook_it_was(book: Casebook, folder: Path) -> None:
    save_case(book, SHERMATOV, "Vera")
    made = back_up(book, folder)
    save_case(book, NGUYEN, "Vera")
    again = open_casebook(made.path, clock)
    assert list(all_cases(again)) == [SHERMATOV]
    close_casebook(again)


def test_only_this_user_can_read_a_backup(book: Casebook, folder: Path) -> None:
    made = back_up(book, folder)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_backups_are_listed_the_newest_first_with_time_and_reason(book: Casebook, folder: Path) -> None:
    back_up(book, folder, "before-upgrade")
    save_case(book, NGUYEN, "Vera")
    back_up(on_another_day(book, 1), folder)
    entered = len(list(book.db.execute_sql("SELECT 1 FROM history")))
    assert [(one.made, one.why, one.entries) for one in backups_of(book.path, folder)] == [
        (datetime(2026, 3, 13, 10, 42), "backup", entered),
        (datetime(2026, 3, 12, 10, 42), "before-upgrade", 0),
    ]


def test_no_folder_means_no_backups(book: Casebook, folder: Path) -> None:
    assert backups_of(book.path, folder) == []


def test_casebooks_of_one_name_in_two_folders_do_not_thin_each_other(book: Casebook, tmp_path: Path) -> None:
    folder, other = tmp_path / "backups", tmp_path / "other" / book.path.name
    back_up(book, folder)
    thin(other, folder, SAVED_AT)
    assert len(backups_of(book.path, folder)) == 1
    assert backups_of(other, folder) == []


def test_each_new_backup_thins_those_before(book: Casebook, folder: Path) -> None:
    for day in range(12):
        back_up(on_another_day(book, day), folder)
    assert [one.made.day for one in backups_of(book.path, folder)] == [23, 22, 21, 20, 19, 18, 17, 15]


def test_what_a_restore_replaced_stays_a_month_beside_the_others(book: Casebook, folder: Path) -> None:
    replaced = back_up(book, folder, "replaced")
    back_up(on_another_day(book, 31), folder)
    assert replaced.path.exists()
    back_up(on_another_day(book, 32), folder)
    assert not replaced.path.exists()


def test_files_of_others_in_the_folder_are_left_alone(book: Casebook, folder: Path) -> None:
    folder.mkdir()
    for name in ("notes.txt", "office.abcdef.20200101-000000.1.backup.yearmark", "office.yearmark"):
        (folder / name).touch()
    back_up(book, folder)
    assert len(list(folder.iterdir())) == 4


def test_a_backup_is_due_after_so_many_changes(book: Casebook, folder: Path) -> None:
    for number in range(CHANGES - 1):
        record(book, "Vera", "", f"seen {number}")
    assert not is_due(book, folder)
    record(book, "Vera", "", "seen again")
    assert is_due(book, folder)
    back_up(book, folder)
    assert not is_due(book, folder)


def test_a_casebook_is_behind_its_backups_once_it_was_written(book: Casebook, folder: Path) -> None:
    assert is_behind(book.path, folder)
    made = back_up(book, folder)
    for path in book.path.parent.glob("office.yearmark*"):
        os.utime(path, ns=(0, made.path.stat().st_mtime_ns))
    assert not is_behind(book.path, folder)
    os.utime(book.path, ns=(0, made.path.stat().st_mtime_ns + 1))
    assert is_behind(book.path, folder)


def test_a_folder_that_cannot_be_made_is_named(book: Casebook, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CasebookError, match="Choose another folder"):
        back_up(book, tmp_path / "file" / "backups")


def test_a_casebook_with_a_torn_page_makes_no_backup_and_thins_none(book: Casebook, folder: Path) -> None:
    save_case(book, SHERMATOV, "Vera")
    good = back_up(book, folder)
    close_casebook(book)
    tear(book.path)
    with pytest.raises(CasebookError, match="restore a backup"):
        back_up(on_another_day(book, 1), folder)
    assert [one.path for one in backups_of(book.path, folder)] == [good.path]
    assert list(folder.iterdir()) == [good.path]


def test_the_newest_good_backup_is_the_newest_that_can_be_read_whole(book: Casebook, folder: Path) -> None:
    save_case(book, SHERMATOV, "Vera")
    first = back_up(book, folder)
    second = back_up(on_another_day(book, 1), folder)
    assert newest_good(book.path, folder) == second
    tear(second.path)
    assert newest_good(book.path, folder) == first
    tear(first.path)
    assert newest_good(book.path, folder) is None


def tear(path: Path) -> None:
    """Overwrites half of every page after the third, as a disk that lies does."""
    content = bytearray(path.read_bytes())
    for begin in range(3 * 4096, len(content), 4096):
        content[begin : begin + 2048] = b"\xa5" * 2048
    path.write_bytes(content)
