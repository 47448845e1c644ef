"""A day's mixed changes in the window, taken back by Ctrl+Z to the first state and done again to the last."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import save_cases
from desktop.eligibility.rules import RuleSet
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.casebook.dump import dump
from tests.journeys.at_the_keyboard import ALT, SHIFT, enter, tab_to, type_keys, type_over
from tests.screens.at_the_window import CTRL, look_for, opened, press, settled
from tests.screens.families import AL_HADDAD, SHERMATOV, THAPA
from tests.screens.why.test_settling import ABDI

NEW = "2026-0001"


class Desk(NamedTuple):
    """The window, and whoever presses its keys."""

    qtbot: QtBot
    window: MainWindow

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        press(self.qtbot, key, modifier)

    def take(self, number: str) -> None:
        """Takes a case in hand by its number."""
        while not self.window.pages.shows_people():
            self.press(Qt.Key.Key_Escape)
        look_for(self.qtbot, self.window, number)
        self.press(Qt.Key.Key_Down)

    def open(self, number: str) -> None:
        """Opens the form of a case."""
        self.take(number)
        self.press(Qt.Key.Key_Return)

    def save(self) -> None:
        self.press(Qt.Key.Key_S, CTRL)
        settled(self.qtbot, self.window)


@pytest.fixture
def desk(
    qtbot: QtBot, book: Casebook, rules: Mapping[str, RuleSet], settings: Settings, tmp_path: Path
) -> Iterator[Desk]:
    save_cases(book, (SHERMATOV, THAPA, AL_HADDAD, ABDI), "A. Brandt")
    window = opened(qtbot, book, rules, settings, date(2026, 3, 12), tmp_path)
    yield Desk(qtbot, window)
    window.close()


def new_case(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N, CTRL)
    enter(desk.qtbot, "QODIROV", "FIRDAVS", "", "17.11.98", "TJK", "Male")
    desk.save()


def changed_fact(desk: Desk) -> None:
    desk.open(NEW)
    desk.press(Qt.Key.Key_B, ALT)
    type_over(desk.qtbot, "18111998")
    desk.save()


def contract(desk: Desk) -> None:
    desk.press(Qt.Key.Key_2, ALT)
    enter(desk.qtbot, "117/25", "2.3.25", "4.3.25", "12")
    desk.save()


def interruption(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N, ALT)
    type_keys(desk.qtbot, "2.10.25..5.10.25; 1.12.25..")
    desk.save()


def new_relatives(desk: Desk) -> None:
    for name in ("ZARINA", "MAYRAM"):
        desk.press(Qt.Key.Key_R, CTRL)
        enter(desk.qtbot, "Sibling", "", "", "QODIROVA", name)
    desk.save()


def deleted_relative(desk: Desk) -> None:
    desk.press(Qt.Key.Key_3, ALT)
    tab_to(desk.qtbot, "Remove this relative")
    desk.press(Qt.Key.Key_Space)
    desk.save()


def papers(desk: Desk) -> None:
    desk.press(Qt.Key.Key_4, ALT)
    enter(desk.qtbot, "1.3.26", "5.3.26")
    desk.save()


def settling(desk: Desk) -> None:
    desk.take(ABDI.number)
    desk.press(Qt.Key.Key_W)
    desk.press(Qt.Key.Key_S)
    enter(desk.qtbot, "m", "the ministry counts him as a foreigner", "")
    settled(desk.qtbot, desk.window)


def merge(desk: Desk) -> None:
    """The two recruits Thapa and Al-Haddad were one man, as it turned out."""
    desk.take(THAPA.number)
    desk.press(Qt.Key.Key_F8)
    type_keys(desk.qtbot, "Yusuf")
    settled(desk.qtbot, desk.window)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_F8)
    desk.press(Qt.Key.Key_Return, CTRL)
    settled(desk.qtbot, desk.window)


def deleted_case(desk: Desk) -> None:
    desk.take(SHERMATOV.number)
    desk.press(Qt.Key.Key_Delete, CTRL)
    settled(desk.qtbot, desk.window)


def restored_case(desk: Desk) -> None:
    tab_to(desk.qtbot, "Casebook")
    desk.press(Qt.Key.Key_End)
    desk.press(Qt.Key.Key_Return)
    settled(desk.qtbot, desk.window)
    desk.press(Qt.Key.Key_Return)
    settled(desk.qtbot, desk.window)


CHANGES: tuple[Callable[[Desk], None], ...] = (
    *(new_case, changed_fact, contract, interruption, new_relatives, deleted_relative, papers, settling),
    *(merge, deleted_case, restored_case),
)


def test_mixed_changes_are_undone_to_the_first_state_and_done_again_to_the_last_row_for_row(
    desk: Desk, book: Casebook
) -> None:
    stood = [dump(book)]
    for change in CHANGES:
        change(desk)
        assert dump(book) != stood[-1], change.__name__
        stood.append(dump(book))
    for change, before in reversed(list(zip(CHANGES, stood[:-1], strict=True))):
        desk.press(Qt.Key.Key_Z, CTRL)
        settled(desk.qtbot, desk.window)
        assert dump(book) == before, change.__name__
    assert desk.window.status.undo_words() == ""
    for change, after in zip(CHANGES, stood[1:], strict=True):
        desk.press(Qt.Key.Key_Z, CTRL | SHIFT)
        settled(desk.qtbot, desk.window)
        assert dump(book) == after, change.__name__
    assert verify_chain(book) is None
