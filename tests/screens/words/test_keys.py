"""The sheet of keys lists what there is: every action of the menus and every key of the form."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import CTRL, press, settled
from tests.screens.families import AL_HADDAD, SHERMATOV

NATIVE = QKeySequence.SequenceFormat.NativeText


def test_ctrl_slash_shows_every_key_there_is(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Slash, CTRL)
    sheet = window.key_sheet
    assert sheet.isVisible()
    said = sheet.said()
    actions = [action for menu in window.menuBar().actions() for action in menu.menu().actions()]
    keys = [action.shortcut() for action in actions if not action.shortcut().isEmpty()]
    form = window.pages.form
    assert form is not None
    keys += [shortcut.key() for shortcut in form.findChildren(QShortcut)]
    assert len(keys) > 30
    assert not [key.toString() for key in keys if key.toString(NATIVE) not in said]
    assert "" not in said
    press(qtbot, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_the_sheet_can_be_read_while_one_types(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    form = window.pages.form
    line = QApplication.focusWidget()
    assert form is not None and line is not None
    line.insert("Baptiste")  # type: ignore[attr-defined]
    press(qtbot, Qt.Key.Key_Slash, CTRL)
    assert window.key_sheet.isVisible() and form.isVisible() and form.has_unsaved()
    line.setFocus()
    line.insert(" Jean")  # type: ignore[attr-defined]
    press(qtbot, Qt.Key.Key_Slash, CTRL)
    assert window.key_sheet.isHidden()
    form.closed.emit()


def test_ctrl_r_in_the_panel_opens_the_form_at_a_new_relative(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.list.show_case(AL_HADDAD.number)
    press(qtbot, Qt.Key.Key_R, CTRL)
    cursor = QApplication.focusWidget()
    assert cursor is not None and cursor.accessibleName() == "Kind of relative"
    form = window.pages.form
    assert form is not None and form.case() is not None
    press(qtbot, Qt.Key.Key_R, CTRL)
    assert QApplication.focusWidget() is not cursor


def test_the_panel_offers_to_add_a_relative_but_not_as_of_another_day(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.pages.people.list.show_case(SHERMATOV.number)
    family = window.pages.people.panel.family
    add = next(one for one in family.findChildren(KeyButton) if one.accessibleName() == "Add relative")
    assert add.isEnabled()
    window.set_day(date(2026, 9, 1))
    settled(qtbot, window)
    assert not add.isEnabled()
