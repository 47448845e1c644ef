"""The page of safety, the strip when something is wrong, the lock, and erasing, as used in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.casebook.history.history import record
from desktop.casebook.keeping.backups import back_up, backups_of
from desktop.casebook.keeping.file import close_casebook, new_casebook, open_casebook
from desktop.casebook.keeping.recognise import WrongPassphrase, recognise
from desktop.casebook.lists.list import case_numbers
from desktop.casebook.people.drafts import drafts
from desktop.casebook.people.people import save_case
from desktop.casebook.tables import cipher
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import load_rules
from desktop.screens.page.unlock import UnlockPage
from desktop.screens.safety.idle import Idle
from desktop.screens.safety.passphrase_part import PassphrasePart, Relocked
from desktop.screens.safety.sleep import Sleep
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.casebook.invented import NGUYEN, SHERMATOV, clock
from tests.screens.at_the_form import retype
from tests.screens.at_the_window import opened, settled

TODAY = date(2026, 3, 12)


@pytest.fixture
def window(qtbot: QtBot, book: Casebook, tmp_path: Path) -> MainWindow:
    save_case(book, SHERMATOV, "Vera")
    save_case(book, NGUYEN, "Vera")
    return opened(qtbot, book, load_rules(), Settings(operator="Vera"), TODAY, tmp_path)


def test_a_backup_is_made_shown_and_restored_from_its_page(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    window.safety.open_page()
    page = window.safety.page
    assert page is not None
    page.backups.make.click()
    settled(qtbot, window)
    assert "is made and checked" in page.backups.said()
    book.db.execute_sql("UPDATE cases SET number = 'X-1' WHERE number = '2026-0002'")
    assert not page.backups.restore.isEnabled()
    page.backups.lines.setCurrentRow(0)
    page.backups.look.click()
    settled(qtbot, window)
    assert page.backups.said().splitlines()[2:] == [
        "Cases only in the backup: 1 (2026-0002).",
        "Cases only there now: 1 (X-1).",
    ]
    page.backups.restore.click()
    settled(qtbot, window)
    assert "It is restored" in page.backups.said()
    assert case_numbers(book, "case") == ["2026-0001", "2026-0002"]


def test_the_whole_file_is_checked_from_its_page(qtbot: QtBot, window: MainWindow) -> None:
    window.safety.open_page()
    page = window.safety.page
    assert page is not None
    page.check.click()
    settled(qtbot, window)
    assert page.said().startswith("The file is sound: 5 people in 2 cases, 0 letters.")


def test_after_a_hundred_changes_a_backup_is_made_beside_the_window(
    qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    assert backups_of(book.path, tmp_path / "backups") == []
    for number in range(100):
        record(book, "Vera", "", f"seen {number}")
    window.refresh()
    settled(qtbot, window)
    assert len(backups_of(book.path, tmp_path / "backups")) == 1


def test_damage_is_told_with_the_newest_good_backup_and_what_can_be_read_is_saved(
    qtbot: QtBot, book: Casebook, tmp_path: Path
) -> None:
    save_case(book, SHERMATOV, "Vera")
    back_up(book, tmp_path / "backups")
    (page,) = book.db.execute_sql("SELECT rootpage FROM sqlite_schema WHERE name = 'papers'").fetchone()
    close_casebook(book)
    content = bytearray(book.path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = bytes(4096)
    book.path.write_bytes(content)
    again = open_casebook(book.path, clock)
    window = MainWindow(again, load_rules(), Settings(), TODAY, tmp_path)
    qtbot.addWidget(window)
    window.show()
    settled(qtbot, window)
    settled(qtbot, window)
    assert "is damaged" in window.safety.strip.said()
    assert "The newest good backup is of 12 March 2026, 10:42." in window.safety.strip.said()
    window.safety.salvage_to(tmp_path / "saved.yearmark")
    settled(qtbot, window)
    assert "3 people in 1 cases are saved in" in window.safety.strip.said()
    window.close()
    close_casebook(again)


def test_a_casebook_in_a_syncing_folder_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    book = new_casebook(tmp_path / "Dropbox" / "office.yearmark", clock)
    window = opened(qtbot, book, load_rules(), Settings(), TODAY, tmp_path)
    assert "is synced to other places" in window.safety.strip.said()
    window.close()
    close_casebook(book)


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Casebook:
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)
    return new_casebook(tmp_path / "locked.yearmark", clock, passphrase="correct horse")


def test_the_lock_closes_the_window_though_a_form_is_open(
    qtbot: QtBot, locked: Casebook, tmp_path: Path
) -> None:
    window = opened(qtbot, locked, load_rules(), Settings(), TODAY, tmp_path)
    window.pages.open_form(None)
    form = window.pages.case_pages.made_form()
    retype(form, "family_name", "QODIROV")
    window.safety.lock()
    assert window.isHidden()
    assert window.safety.leaving == "locked"
    assert [one.texts.person["family_name"] for one in drafts(locked)] == ["QODIROV"]
    close_casebook(locked)


def test_a_locked_casebook_is_locked_when_the_computer_sleeps(
    qtbot: QtBot, locked: Casebook, tmp_path: Path
) -> None:
    window = opened(qtbot, locked, load_rules(), Settings(), TODAY, tmp_path)
    sleep = window.safety.findChild(Sleep)
    assert sleep is not None
    for _ in ("it goes to sleep", "it wakes"):
        sleep.asleep.emit()
    assert window.isHidden() and window.safety.leaving == "locked"
    close_casebook(locked)


def test_a_casebook_without_a_passphrase_hears_of_no_sleep(window: MainWindow) -> None:
    assert window.safety.findChild(Sleep) is None


def test_a_casebook_without_a_passphrase_cannot_be_locked(window: MainWindow) -> None:
    window.safety.lock()
    assert window.isVisible()
    assert window.safety.leaving is None


def test_it_locks_when_nobody_has_touched_it_for_so_many_minutes(qtbot: QtBot, window: MainWindow) -> None:
    times = [datetime(2026, 3, 12, 9)]
    idle, told = Idle(lambda: times[-1], 10, window), []
    idle.idle.connect(lambda: told.append(times[-1]))
    times.append(times[0] + timedelta(minutes=9))
    touch = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, touch)
    times.append(times[0] + timedelta(minutes=18))
    idle.look()
    assert told == []
    times.append(times[0] + timedelta(minutes=19))
    idle.look()
    assert told == [times[-1]]


def test_the_unlock_page_says_why_and_opens_with_the_right_one(qtbot: QtBot, locked: Casebook) -> None:
    close_casebook(locked)
    page = UnlockPage(locked.path, lambda typed, _keeps: _refusal(locked.path, typed))
    qtbot.addWidget(page)
    page.show()
    found: list[str] = []
    page.opened.connect(found.append)
    assert page.field.echoMode() == QLineEdit.EchoMode.Password
    assert page.field.accessibleName() == "Passphrase"
    for typed, said in (("", "Type the passphrase"), ("wrong horse", "does not open")):
        page.field.setText(typed)
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
        assert said in page.said()
    page.field.setText("correct horse")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert found == ["correct horse"]
    assert page.field.text() == ""


def test_a_new_passphrase_is_typed_twice_and_the_old_one_once(
    qtbot: QtBot, book: Casebook, locked: Casebook
) -> None:
    asked: list[Relocked] = []
    part = PassphrasePart(book)
    qtbot.addWidget(part)
    part.asked.connect(asked.append)
    for new, again, said in (
        ("short", "short", "8 signs"),
        ("correct horse", "correct house", "not the same"),
        ("correct horse", "correct horse", ""),
    ):
        part.new.setText(new)
        part.again.setText(again)
        part.put.click()
        assert said in part.said()
    assert asked == [Relocked(None, "correct horse")]
    other = PassphrasePart(locked)
    qtbot.addWidget(other)
    other.asked.connect(asked.append)
    other.old.setText("wrong horse")
    other.take_off.click()
    assert "is another one" in other.said()
    other.old.setText("correct horse")
    other.take_off.click()
    assert asked[1:] == [Relocked("correct horse", None)]
    close_casebook(locked)


def _refusal(path: Path, typed: str) -> str:
    try:
        recognise(path, typed)
    except WrongPassphrase as error:
        return str(error)
    return ""


def test_cases_left_for_the_years_of_the_rule_are_listed(
    qtbot: QtBot, book: Casebook, tmp_path: Path, now: Callable[[], datetime]
) -> None:
    save_case(replace(book, now=lambda: datetime(2020, 1, 1)), SHERMATOV, "Vera")
    window = opened(qtbot, book, load_rules(), Settings(retention="5"), TODAY, tmp_path)
    window.safety.open_page()
    page = window.safety.page
    assert page is not None
    (line,) = (page.retention.lines.item(at) for at in range(page.retention.lines.count()))
    assert line.text() == "2026-0001  SHERMATOV OTABEK"
    assert line.data(Qt.ItemDataRole.AccessibleTextRole).endswith("last changed 1 January 2020")
