"""What tests do at the main window: open it, wait for it, press its keys, read who is in hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
Rules = Mapping[str, RuleSet]


def opened(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, on: date, folder: Path
) -> MainWindow:
    """The window, when it has read everything."""
    window = MainWindow(book, rules, settings, on, folder)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    settled(qtbot, window)
    return window


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Waits until nothing is being read or counted."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.busy())


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key wherever the cursor is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def look_for(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Goes to the find box by its key and types; qtbot can type no other script than Latin."""
    press(qtbot, Qt.Key.Key_F, CTRL)
    window.find_bar.find_box.insert(words)
    settled(qtbot, window)


def in_hand(window: MainWindow) -> tuple[str, int] | None:
    return window.pages.people.list.in_hand()


def name_in_panel(window: MainWindow) -> str:
    return window.pages.people.panel.name.text()
