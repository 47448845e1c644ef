"""What the window shows first, while the rest of it is put in step by step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import save_cases
from desktop.screens.today.today_row import TodayRow
from desktop.screens.window.parts import STEPS
from desktop.screens.window.window import MainWindow
from desktop.screens.window.window_frame import WindowFrame
from desktop.screens.window.window_state import WindowState, save_state
from desktop.settings import Settings
from tests.screens.at_the_window import Rules, settled
from tests.screens.families import FAMILIES, NGUYEN

# Four days before the mark of Nguyen.
ON = date(2026, 4, 16)


@pytest.fixture
def begun(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, tmp_path: Path
) -> Iterator[tuple[WindowFrame, MainWindow]]:
    """The frame with the first picture in it, as the start leaves it; nothing was waited for."""
    save_cases(book, FAMILIES, "N. Ferreira")
    frame = WindowFrame(WindowState())
    qtbot.addWidget(frame)
    window = MainWindow(book, rules, settings, ON, tmp_path, whole=False)
    window.begin()
    frame.take(window)
    with qtbot.waitExposed(frame):
        frame.show()
    yield frame, window
    if not window.is_whole:
        window.make_whole()
    QApplication.processEvents()
    frame.close()


def test_today_and_whose_mark_comes_this_week_are_there_before_the_list_is_made(
    begun: tuple[WindowFrame, MainWindow],
) -> None:
    _, window = begun
    day = window.pages.office.day
    assert day is not None and day.isVisible() and window.sidebar.isVisible()
    assert [row.line.number for row in day.findChildren(TodayRow)] == [NGUYEN.number]
    assert day.sections["week"].count() == "1"
    assert not window.is_whole and window.busy()
    assert [menu.title() for menu in window.menus][:2] == ["&File", "&Edit"]


def test_nothing_that_stands_there_moves_while_the_rest_is_put_in(
    qtbot: QtBot, begun: tuple[WindowFrame, MainWindow]
) -> None:
    _, window = begun
    shown = (window.menuBar(), window.find_bar, window.sidebar, window.pages, window.status)
    before = [part.geometry() for part in shown]
    for step in STEPS:
        step(window)
        QApplication.processEvents()
        assert [part.geometry() for part in shown] == before
    settled(qtbot, window)
    assert window.pages.office.shows_today()
    window.sidebar.choose("everyone")
    assert window.pages.people.list.show_case(NGUYEN.number)


def test_a_window_that_is_closed_at_once_closes_when_it_is_whole(
    qtbot: QtBot, begun: tuple[WindowFrame, MainWindow]
) -> None:
    frame, window = begun
    frame.close()
    assert frame.isVisible()
    window.make_whole()
    qtbot.waitUntil(lambda: not frame.isVisible())


def test_the_view_it_was_left_on_is_listed_behind_today(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, tmp_path: Path
) -> None:
    save_cases(book, FAMILIES, "N. Ferreira")
    save_state(tmp_path, WindowState(view="held", order="name", hidden="start"))
    window = MainWindow(book, rules, settings, ON, tmp_path, whole=False)
    qtbot.addWidget(window)
    window.begin()
    window.show()
    window.make_whole()
    settled(qtbot, window)
    assert window.pages.office.shows_today()
    window.pages.back()
    assert window.pages.people.list.title().startswith("On hold")
    assert window.pages.people.search.order == "name"
    window.close()
