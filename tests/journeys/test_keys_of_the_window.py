"""The keys that hands learn: every label's letter, back to the same place, and out of the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import load_case, save_cases
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.journeys.at_the_keyboard import ALT, type_keys, type_over
from tests.screens.at_the_window import CTRL, Rules, in_hand, opened, press, settled
from tests.screens.families import SHERMATOV, UWIMANA

ON = date(2026, 3, 12)
# A letter that stands on several labels goes from one to the next.
MOST_ROUNDS = 6


@pytest.fixture
def window(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window on more cases than it can show at once."""
    others = [replace(UWIMANA, number=f"2026-{number:04}") for number in range(100, 140)]
    people = [replace(one, recruit=replace(one.recruit, passport_number="")) for one in others]
    save_cases(book, [SHERMATOV, *people], "A. Brandt")
    made = opened(qtbot, book, rules, settings, ON, tmp_path)
    yield made
    made.close()


def test_after_saving_esc_leads_back_to_the_same_row_and_scroll(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    view = window.pages.people.list.view
    for _ in range(25):
        press(qtbot, Qt.Key.Key_Down)
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Up)
    row, scrolled = in_hand(window), view.verticalScrollBar().value()
    assert row and scrolled
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Q, ALT)
    type_keys(qtbot, "called back")
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_Escape)
    settled(qtbot, window)
    case = load_case(book, row[0])
    assert case and case.recruit.note == "called back"
    assert view.hasFocus()
    assert (in_hand(window), view.verticalScrollBar().value()) == (row, scrolled)


def test_every_label_of_the_form_is_reached_by_its_letter(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Return)
    form = window.pages.form
    assert form is not None
    form.focus_field("relation_since", 1)
    labels = [one for one in form.findChildren(QLabel) if one.isVisible() and one.buddy()]
    assert len(labels) > 30
    assert not [one.text() for one in labels if not reached(qtbot, one)]


def reached(qtbot: QtBot, label: QLabel) -> bool:
    """Whether the letter of a label, pressed once or again, puts the cursor into its field."""
    letter = label.text()[label.text().index("&") + 1]
    key = QKeySequence(letter.upper())[0].key()
    for _ in range(MOST_ROUNDS):
        press(qtbot, key, ALT)
        if QApplication.focusWidget() is label.buddy():
            return True
    return False


def test_ctrl_q_leaves_but_not_over_what_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Return)
    type_over(qtbot, "Otherwise")
    press(qtbot, Qt.Key.Key_Q, CTRL)
    assert window.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_Q, CTRL)
    assert not window.isVisible()


def test_ctrl_comma_opens_the_settings_and_esc_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    assert not window.pages.shows_people()
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()
