"""Two desks change one case: the second to save chooses field by field, and nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.case import PartialDate
from desktop.casebook.keeping.file import Casebook, close_casebook, open_casebook
from desktop.casebook.people.people import load_case, save_case
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.casebook.dump import dump
from tests.journeys.at_the_keyboard import ALT, type_over
from tests.screens.at_the_window import CTRL, Rules, opened, press, settled
from tests.screens.families import SHERMATOV

ON = date(2026, 3, 12)


@pytest.fixture
def second_book(book: Casebook) -> Iterator[Casebook]:
    """The same file, opened at another desk."""
    save_case(book, SHERMATOV, "A. Brandt")
    made = open_casebook(book.path, book.now)
    yield made
    close_casebook(made)


def change(qtbot: QtBot, window: MainWindow, texts: dict[Qt.Key, str]) -> None:
    """Opens the case in hand in one of the windows and types over fields, each reached by its letter."""
    with qtbot.waitActive(window):
        window.activateWindow()
    window.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    for key, text in texts.items():
        press(qtbot, key, ALT)
        type_over(qtbot, text)


def save(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)


def test_the_second_desk_chooses_field_by_field_and_what_does_not_clash_goes_together(
    qtbot: QtBot, book: Casebook, second_book: Casebook, rules: Rules, settings: Settings, tmp_path: Path
) -> None:
    first = opened(qtbot, book, rules, settings, ON, tmp_path)
    second = opened(qtbot, second_book, rules, Settings(operator="A. Brandt"), ON, tmp_path)
    change(qtbot, first, {Qt.Key.Key_G: "Otabek Ali", Qt.Key.Key_B: "24061996", Qt.Key.Key_Q: "has a lawyer"})
    change(qtbot, second, {Qt.Key.Key_G: "Otabek Omar", Qt.Key.Key_B: "25061996", Qt.Key.Key_P: "C999"})
    save(qtbot, first)
    stood = dump(book)
    save(qtbot, second)
    assert dump(book) == stood
    assert second.pages.form is not None
    rows = second.pages.form._saving.conflict.rows()
    assert [row.label for row in rows] == ["Given names", "Birth date"]

    press(qtbot, Qt.Key.Key_Left)  # the given names as the first desk saved them
    press(qtbot, Qt.Key.Key_Return, CTRL)
    settled(qtbot, second)
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    kept = case.recruit
    assert (kept.given_names, kept.birth_date) == ("Otabek Ali", PartialDate.from_iso("1996-06-25"))
    assert (kept.note, kept.passport_number) == ("has a lawyer", "C999")
    assert not second.pages.form.has_unsaved()
    for window in (first, second):
        window.close()
