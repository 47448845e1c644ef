"""Holds placed and lifted in the window: a reason and a name, and every page of the case says so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.people import load_case
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_form import CTRL, banner, cursor, fill, press, retype
from tests.screens.at_the_window import settled
from tests.screens.families import NGUYEN, TOKTOGULOV

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def take_in_hand(qtbot: QtBot, window: MainWindow, number: str) -> None:
    window.pages.people.list.show_case(number)
    window.pages.people.list.view.setFocus()
    settled(qtbot, window)


def give(qtbot: QtBot, reason: str) -> None:
    """Types the reason, and leaves the name as it is proposed."""
    fill(qtbot, reason)
    press(qtbot, Qt.Key.Key_Return)


def panel_state(window: MainWindow) -> str:
    return window.pages.people.panel.outcome.state.accessibleName()


def test_a_case_is_put_on_hold_by_keyboard_with_a_reason_and_a_name(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    take_in_hand(qtbot, window, NGUYEN.number)
    press(qtbot, Qt.Key.Key_H, CTRL)
    assert cursor().accessibleName() == "Reason"
    fill(qtbot, "He asks for time")
    assert cursor().text() == "N. Ferreira"
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    held = load_case(book, NGUYEN.number)
    assert held is not None and held.hold is not None
    assert (held.hold.reason, held.hold.by) == ("He asks for time", "N. Ferreira")
    assert panel_state(window) == "On hold"
    assert window.status.said() == "Case 2025-0140 is on hold"
    assert window.pages.people.list.view.hasFocus()


def test_without_a_reason_it_says_what_is_missing_and_nothing_is_done(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    take_in_hand(qtbot, window, NGUYEN.number)
    press(qtbot, Qt.Key.Key_H, CTRL)
    press(qtbot, Qt.Key.Key_Return)
    assert window.hold_bar.refused().startswith("A hold is placed or lifted by a named person with a reason.")
    assert cursor().accessibleName() == "Reason"
    press(qtbot, Qt.Key.Key_Escape)
    assert window.hold_bar.isHidden()
    case = load_case(book, NGUYEN.number)
    assert case is not None and case.hold is None


def test_a_hold_is_lifted_with_a_reason_and_both_stay_in_the_history(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    take_in_hand(qtbot, window, TOKTOGULOV.number)
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    give(qtbot, "He has spoken to a lawyer")
    settled(qtbot, window)
    assert window.status.said() == "The hold on case 2025-0160 is lifted"
    assert panel_state(window) != "On hold"
    kept = [(one.by, one.what, one.was, one.is_) for one in entries(book, TOKTOGULOV.number)]
    assert kept[-1] == (
        "N. Ferreira",
        "hold lifted",
        "He says he signed under pressure",
        "He has spoken to a lawyer",
    )


def test_of_two_holds_one_stays_in_force_when_the_other_is_lifted(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    place_hold(book, TOKTOGULOV.number, "His family asks for silence", "A. Brandt")
    take_in_hand(qtbot, window, TOKTOGULOV.number)
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    give(qtbot, "He has spoken to a lawyer")
    settled(qtbot, window)
    assert window.status.said().endswith("another is still in force")
    assert panel_state(window) == "On hold"


def test_a_hold_placed_while_the_form_is_open_keeps_what_is_typed(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    take_in_hand(qtbot, window, NGUYEN.number)
    press(qtbot, Qt.Key.Key_Return)
    form = window.pages.form
    assert form is not None
    line = retype(form, "given_names", "Văn Nam")
    assert banner(form) == ""
    press(qtbot, Qt.Key.Key_H, CTRL)
    give(qtbot, "He asks for time")
    assert "He asks for time" in banner(form)
    assert form.has_unsaved() and QApplication.focusWidget() is line
    press(qtbot, Qt.Key.Key_S, CTRL)
    case = load_case(book, NGUYEN.number)
    assert case is not None and case.hold is not None and case.recruit.given_names == "Văn Nam"


def test_as_of_another_day_no_hold_is_placed(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 9, 1))
    settled(qtbot, window)
    window.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_H, CTRL)
    assert window.hold_bar.isHidden()


def test_enter_on_cancel_leaves_all_as_it_was(qtbot: QtBot, window: MainWindow, book: Casebook) -> None:
    take_in_hand(qtbot, window, NGUYEN.number)
    press(qtbot, Qt.Key.Key_H, CTRL)
    reason = QApplication.focusWidget()
    assert isinstance(reason, QLineEdit)
    reason.insert("He asks for time")
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Cancel"  # type: ignore[union-attr]
    press(qtbot, Qt.Key.Key_Return)
    case = load_case(book, NGUYEN.number)
    assert case is not None and case.hold is None
    assert window.hold_bar.isHidden()


def test_a_reason_begun_is_there_when_the_same_is_asked_again_and_not_for_another_case(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    take_in_hand(qtbot, window, NGUYEN.number)
    press(qtbot, Qt.Key.Key_H, CTRL)
    fill(qtbot, "He asks for time")
    press(qtbot, Qt.Key.Key_H, CTRL)
    assert cursor().text() == "He asks for time"
    take_in_hand(qtbot, window, TOKTOGULOV.number)
    press(qtbot, Qt.Key.Key_H, CTRL)
    assert cursor().text() == ""
    press(qtbot, Qt.Key.Key_Escape)
    take_in_hand(qtbot, window, NGUYEN.number)
    press(qtbot, Qt.Key.Key_H, CTRL)
    assert cursor().text() == "He asks for time"
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_H, CTRL)
    assert cursor().text() == ""
