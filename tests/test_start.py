"""Starting the window on files that can't be used: a sentence, and nothing half open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.casebook.backups import backups_of
from desktop.casebook.file import Casebook
from desktop.casebook.people import save_case
from desktop.resources import resource
from desktop.screens.ask import tell_no_start
from desktop.start import back_up_at_exit
from tests.casebook.invented import NGUYEN, SHERMATOV


def start(folder: Path) -> subprocess.CompletedProcess[str]:
    """Starts the program as a user does, with its settings and casebook in a folder."""
    words = [sys.executable, "-m", "desktop", "--data-dir", str(folder)]
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
