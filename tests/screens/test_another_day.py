"""The window as of another day: everything moves, nothing is saved, and letters are shut."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.window import MainWindow
from tests.screens.at_the_window import CTRL, press, settled
from tests.screens.families import NGUYEN


def test_on_another_day_everything_moves_and_the_window_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 9, 1))
    settled(qtbot, window)
    people = window.pages.people
    assert window.status.said() == "as of 1 September 2026, nothing is saved from this view"
    assert window.find_bar.property("ground") == "tint"
    assert not people.panel.letter_button.isEnabled()
    assert not window.find_bar.new_case.isEnabled()
    people.list.show_case(NGUYEN.number)
    assert people.panel.outcome.state.accessibleName() == "May apply"


def test_on_another_day_no_case_is_opened_for_editing(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 9, 1))
    settled(qtbot, window)
    window.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert window.pages.shows_people()


def test_today_again_takes_the_words_away(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 9, 1))
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_T, CTRL)
    settled(qtbot, window)
    assert window.status.said() == ""
    assert window.find_bar.property("ground") == "window"
