"""The window is on the screen before anything is loaded, and what is loaded then stands in the same one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.screens.look.tokens import LIGHT
from desktop.screens.window.window import MainWindow
from desktop.screens.window.window_frame import WindowFrame, size_of
from desktop.screens.window.window_state import WindowState, load_state
from desktop.settings import Settings
from tests.screens.at_the_window import CTRL, press, settled


@pytest.fixture
def frame(
    qtbot: QtBot,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> WindowFrame:
    """The frame, painted first and then filled with the window on an empty casebook."""
    made = WindowFrame(WindowState(1240, 760))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.paint_first()
    window = MainWindow(book, rules, settings, on, tmp_path)
    made.take(window)
    settled(qtbot, window)
    return made


def filled(frame: WindowFrame) -> MainWindow:
    window = frame.findChild(MainWindow)
    assert isinstance(window, MainWindow)
    return window


def test_bars_pane_and_page_are_painted_before_there_is_a_casebook(qtbot: QtBot) -> None:
    frame = WindowFrame(WindowState(left_pane=240))
    qtbot.addWidget(frame)
    frame.paint_first()
    picture = frame.grab().toImage()
    middle, foot = frame.height() // 2, frame.height() - 4
    grounds = [picture.pixelColor(*place).name().upper() for place in ((9, 9), (239, middle), (241, middle))]
    assert grounds == [LIGHT.window, LIGHT.side, LIGHT.surface]
    assert picture.pixelColor(9, foot).name().upper() == LIGHT.window


def test_the_window_stands_in_the_frame_under_its_own_title(frame: WindowFrame) -> None:
    window = filled(frame)
    assert frame.windowTitle() == window.windowTitle()
    assert window.size() == frame.size() == QSize(1240, 760)
    assert QApplication.activeWindow() is frame


def test_keys_reach_the_menus_in_the_frame(qtbot: QtBot, frame: WindowFrame) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    assert filled(frame).pages.case_pages.shows_form()


def test_what_is_typed_keeps_the_frame_open_until_it_is_dropped(qtbot: QtBot, frame: WindowFrame) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Halloran")
    assert not frame.close()
    assert frame.isVisible()


def test_leaving_by_the_menus_key_closes_the_frame_and_keeps_its_size(
    qtbot: QtBot, frame: WindowFrame, tmp_path: Path
) -> None:
    frame.resize(1300, 820)
    press(qtbot, Qt.Key.Key_Q, CTRL)
    assert not frame.isVisible()
    left = load_state(tmp_path)
    assert (left.width, left.height, left.maximized) == (1300, 820, False)


def test_a_window_left_on_a_larger_screen_comes_back_as_large_as_this_one() -> None:
    usual, room = QSize(1280, 800), QSize(1600, 900)
    assert size_of(WindowState(2400, 1300), usual, room) == room
    assert size_of(WindowState(), usual, room) == usual
