"""Starting the window on files that can't be used: a sentence, and nothing half open."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.backups import backups_of
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.keeping.recognise import asks_for_passphrase
from desktop.casebook.people.people import save_case
from desktop.casebook.tables import cipher
from desktop.resources import resource
from desktop.screens.page.unlock import UnlockPage
from desktop.screens.safety.passphrase_part import Relocked
from desktop.screens.window.tell import tell_no_start
from desktop.screens.window.window import MainWindow
from desktop.start import back_up_at_exit, open_window
from tests.casebook.invented import NGUYEN, SHERMATOV


def start(folder: Path) -> subprocess.CompletedProcess[str]:
    """Starts the program as a user does, with its settings and casebook in a folder."""
    words = [sys.executable, "-m", "desktop", "--data-dir", str(folder)]
    words += ["--casebook", str(folder / "casebook.yearmark")]
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(words, capture_output=True, text=True, timeout=60, env=offscreen, check=False)


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("years = 1", "years = 0", "served-year.toml, line {line}: clause 3, year-served, years:"),
        ("years = 1", "years = ", "served-year.toml: Invalid value (at line {line}"),
        ('id = "year-served"', 'id = "no-such"', "served-year.toml, line {line}: clause 3, id: there is no"),
    ],
)
def test_a_broken_rule_file_of_the_office_is_named_with_its_line_before_anything_is_opened(
    tmp_path: Path, right: str, wrong: str, says: str
) -> None:
    shipped = resource("rules/served-year.toml").read_text(encoding="utf-8")
    assert shipped.count(right) == 1
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "served-year.toml").write_text(shipped.replace(right, wrong), encoding="utf-8")
    ended = start(tmp_path)
    line = shipped[: shipped.index(right)].count("\n") + 1
    assert ended.returncode == 2
    assert says.format(line=line) in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (tmp_path / "casebook.yearmark").exists()


def test_whoever_starts_the_program_from_an_icon_is_told_in_a_box(qtbot: QtBot) -> None:
    told: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.close()

    QTimer.singleShot(0, read_and_close)
    tell_no_start("own.toml, line 3: years is missing.")
    assert told == ["own.toml, line 3: years is missing."]


def test_leaving_the_program_backs_up_what_was_written_since(book: Casebook, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    save_case(book, SHERMATOV, "Vera")
    back_up_at_exit(book, folder)
    (made,) = backups_of(book.path, folder)
    save_case(book, NGUYEN, "Vera")
    back_up_at_exit(book, folder)
    again = backups_of(book.path, folder)[0]
    assert again.entries > made.entries


def test_a_backup_that_cannot_be_made_keeps_nobody_from_leaving(
    book: Casebook, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    back_up_at_exit(book, tmp_path / "file")
    assert "Choose another folder" in capsys.readouterr().err


def test_a_window_is_locked_unlocked_and_opened_again_with_another_passphrase(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As somebody does it at the desk: set a passphrase, type it, lock, type it again, leave."""
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)
    path, seen = tmp_path / "office.yearmark", []

    def go_on() -> None:
        page = next((one for one in QApplication.topLevelWidgets() if isinstance(one, UnlockPage)), None)
        windows = [
            one for one in QApplication.allWidgets() if isinstance(one, MainWindow) and one.isVisible()
        ]
        if page is not None and page.isVisible():
            seen.append("asked")
            page.field.setText("correct horse")
            QTest.keyClick(page.field, Qt.Key.Key_Return)
        elif windows and not windows[0].busy():
            (window,) = windows
            seen.append("locked" if window.book.key else "plain")
            if not window.book.key:
                window.safety.open_page()
                assert window.safety.page is not None
                window.safety.page.passphrase.asked.emit(Relocked(None, "correct horse"))
            elif seen.count("locked") == 1:
                window.safety.lock()
            else:
                window.window().close()

    timer = QTimer()
    timer.timeout.connect(go_on)
    timer.start(50)
    assert open_window(path, lambda: datetime(2026, 3, 12, 10, 42), tmp_path) == 0
    assert seen == ["plain", "locked", "asked", "locked"]
    assert asks_for_passphrase(path)
    assert all(asks_for_passphrase(one.path) for one in backups_of(path, tmp_path / "backups"))
