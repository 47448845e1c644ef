"""From the clauses of a person to that person's letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import press, settled
from tests.screens.families import SHERMATOV, TOKTOGULOV


def letter_button(window: MainWindow) -> KeyButton:
    assert window.pages.why is not None
    (button,) = [one for one in window.pages.why.findChildren(KeyButton) if one.text() == "Letter"]
    return button


def test_the_sheet_leads_to_the_letter_of_its_person(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.list.show_case(SHERMATOV.number)
    press(qtbot, Qt.Key.Key_W)
    assert letter_button(window).isEnabled()
    letter_button(window).click()
    settled(qtbot, window)
    letter = window.pages.letter
    assert letter is not None and letter.isVisible() and not window.pages.shows_why()


def test_on_hold_it_leads_nowhere(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.list.show_case(TOKTOGULOV.number)
    press(qtbot, Qt.Key.Key_W)
    assert not letter_button(window).isEnabled()
