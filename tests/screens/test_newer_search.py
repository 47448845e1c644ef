"""Typing on while a search still runs: the older one is given up, and what it found is never shown."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casebook.lists.search import Filter
from desktop.casebook.people.people import save_cases
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_window import CTRL, opened, press, settled
from tests.screens.families import FAMILIES, THAPA

PATIENCE = 10


class SlowClock:
    """The casebook's clock, at which a look-up in its thread waits until it is let go."""

    def __init__(self, now: datetime):
        self._now = now
        self.begun, self.let_go = threading.Event(), threading.Event()
        self.let_go.set()

    def __call__(self) -> datetime:
        if threading.current_thread() is not threading.main_thread():
            self.begun.set()
            assert self.let_go.wait(PATIENCE)
        return self._now


@pytest.fixture
def clock(now: datetime) -> SlowClock:
    return SlowClock(now)


@pytest.fixture
def window(
    qtbot: QtBot,
    book: Casebook,
    clock: SlowClock,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    save_cases(book, FAMILIES, "N. Ferreira")
    made = opened(qtbot, replace(book, now=clock), rules, settings, on, tmp_path)
    yield made
    clock.let_go.set()
    made.close()


def type_on(window: MainWindow, clock: SlowClock, letters: str) -> None:
    """Types letters while the look-up of the first waits in its thread."""
    clock.begun.clear()
    clock.let_go.clear()
    for place, letter in enumerate(letters):
        window.find_bar.find_box.insert(letter)
        QApplication.processEvents()
        assert place or clock.begun.wait(PATIENCE)


def test_only_what_the_last_words_find_is_ever_shown(
    qtbot: QtBot, window: MainWindow, clock: SlowClock
) -> None:
    people = window.pages.people
    shown: list[tuple[str, str]] = []
    press(qtbot, Qt.Key.Key_F, CTRL)
    type_on(window, clock, "thapa")
    people.listed.connect(lambda: shown.append((people.search.words, people.list.title())))
    assert people.list.title() == "Found …"
    clock.let_go.set()
    settled(qtbot, window)
    assert shown == [("thapa", "Found 2 people, 1 case")]
    assert people.list.in_hand() == (THAPA.number, 0)


def test_the_rows_before_stay_while_it_is_being_found(
    qtbot: QtBot, window: MainWindow, clock: SlowClock
) -> None:
    before = window.pages.people.list.entries()
    press(qtbot, Qt.Key.Key_F, CTRL)
    type_on(window, clock, "thap")
    assert window.pages.people.list.entries() == before
    clock.let_go.set()
    settled(qtbot, window)
    assert [entry.number for entry in window.pages.people.list.entries()] == [THAPA.number]


def test_words_taken_away_again_leave_nothing_of_what_they_were_to_find(
    qtbot: QtBot, window: MainWindow, clock: SlowClock
) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL)
    type_on(window, clock, "tha")
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.people.list.title() == "Everyone 11 people, 7 cases"
    clock.let_go.set()
    settled(qtbot, window)
    assert window.pages.people.list.title() == "Everyone 11 people, 7 cases"
    assert len(window.pages.people.list.entries()) == 7


def test_a_filter_chosen_meanwhile_counts_for_what_is_shown(
    qtbot: QtBot, window: MainWindow, clock: SlowClock
) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL)
    type_on(window, clock, "tha")
    window.pages.people.filter_by(Filter(relation="stepchild"))
    clock.let_go.set()
    settled(qtbot, window)
    assert [(one.number, one.only) for one in window.pages.people.list.entries()] == [(THAPA.number, (1,))]


def test_the_window_closes_over_a_search_that_still_runs(
    qtbot: QtBot, window: MainWindow, clock: SlowClock
) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL)
    type_on(window, clock, "tha")
    threading.Timer(0.05, clock.let_go.set).start()
    assert window.close()
