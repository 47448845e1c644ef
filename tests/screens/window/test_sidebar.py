"""The left pane, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import press, settled


def click(qtbot: QtBot, window: MainWindow, group: str, row: int) -> None:
    """Clicks a place of one group of the left pane."""
    places = next(one for one in window.sidebar.findChildren(QListWidget) if one.accessibleName() == group)
    at = places.visualItemRect(places.item(row)).center()
    qtbot.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settled(qtbot, window)


def test_the_view_in_hand_can_be_clicked_again_to_come_back_to_it(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "Follow", 1)
    title = window.pages.people.list.title()
    press(qtbot, Qt.Key.Key_W)
    assert window.pages.shows_why()
    click(qtbot, window, "Follow", 1)
    assert window.pages.shows_people()
    assert window.pages.people.list.title() == title


def test_the_letters_open_on_enter_and_not_by_passing_it_with_tab(qtbot: QtBot, window: MainWindow) -> None:
    places = next(
        one for one in window.sidebar.findChildren(QListWidget) if one.accessibleName() == "Casebook"
    )
    places.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.pages.shows_people()
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_Return)
    assert window.pages.office.shows_register()
    click(qtbot, window, "Follow", 1)
    assert window.pages.shows_people()
