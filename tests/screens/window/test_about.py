"""About: what the program is, and a report to copy that tells of no person."""

from __future__ import annotations

import getpass
import tomllib
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.screens.window.about import LIBRARIES, report
from desktop.screens.window.tell import tell_about
from desktop.screens.window.window import MainWindow

PROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_the_report_names_every_library_with_its_version_and_licence() -> None:
    wanted = tomllib.loads(PROJECT.read_text("utf-8"))["project"]["dependencies"]
    needed = {line.split(">=")[0].lower() for line in wanted}
    assert needed <= {name.lower() for name in LIBRARIES}
    assert "not found" not in report()
    assert "peewee 4." in report() and "(MIT)" in report()


def test_the_report_holds_no_folder_and_no_name(tmp_path: Path) -> None:
    assert "/" not in report().replace("(", " ")
    assert str(Path.home()) not in report()
    assert getpass.getuser() not in report().replace("Apache", "").split()


def test_the_report_is_copied_from_the_box_that_says_where_the_files_are(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    said: list[str] = []

    def read_and_copy() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.informativeText())
        (copy,) = (one for one in box.buttons() if "Copy" in one.text())
        copy.click()

    QTimer.singleShot(0, read_and_copy)
    (about,) = (
        one for one in window.findChildren(type(window.menuBar().actions()[0])) if "About" in one.text()
    )
    about.trigger()
    assert str(tmp_path) in said[0]
    assert QApplication.clipboard().text() == report()


def test_esc_closes_the_box(qtbot: QtBot, window: MainWindow) -> None:
    QTimer.singleShot(0, lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape))
    tell_about(window, Path("settings"))
    assert QApplication.activeModalWidget() is None
