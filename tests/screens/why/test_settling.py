"""Settling a point that the source leaves open, on the why sheet of the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.people import load_case, save_case
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.why.settle_panel import SettlePanel
from desktop.screens.why.why import WhySheet
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_window import CTRL, Rules, in_hand, look_for, opened, press, settled
from tests.screens.families import contract, kin, person

ABDI = Case(
    "2025-0200",
    person("Abdi", "Farah", state="XXB"),
    (contract("2025-02-01"),),
    (kin("child", person("Abdi", "Ayan", "", "F", "2015-01-01", "SOM")),),
)
REASON = "the ministry's letter of 2 March counts him as a foreigner"


@pytest.fixture
def sheet(qtbot: QtBot, book: Casebook, window: MainWindow) -> WhySheet:
    """The sheet of a recruit who is a refugee: under both readings his citizenship is to be settled."""
    save_case(book, ABDI, "N. Ferreira")
    window.refresh(first=(ABDI.number, 0))
    settled(qtbot, window)
    window.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_W)
    assert window.pages.why is not None
    return window.pages.why


def outcome(window: MainWindow) -> str:
    """The outcome that the panel beside the list shows under the chosen reading."""
    return window.pages.people.panel.outcome.state.accessibleName()


def row_of(sheet: WhySheet, clause: str) -> list[str]:
    model = sheet._view.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    return next(row for row in rows if row[0] == clause)


def fill(qtbot: QtBot, verdict: str, reason: str) -> None:
    """Answers from the keyboard: the answer by its first letter, then the reason, then the name as it is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClicks(widget, verdict)
    press(qtbot, Qt.Key.Key_Return)
    QApplication.focusWidget().insert(reason)  # type: ignore[union-attr]
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)


def settle_by_keys(qtbot: QtBot, window: MainWindow, verdict: str = "m", reason: str = REASON) -> None:
    press(qtbot, Qt.Key.Key_S)
    fill(qtbot, verdict, reason)
    settled(qtbot, window)


def stored(book: Casebook) -> Case:
    case = load_case(book, ABDI.number)
    assert case is not None
    return case


def test_a_point_settled_from_the_keyboard_shows_on_the_sheet_in_the_panel_and_in_the_list(
    qtbot: QtBot, book: Casebook, window: MainWindow, sheet: WhySheet
) -> None:
    assert outcome(window) == "To be settled"
    settle_by_keys(qtbot, window)
    assert row_of(sheet, "Foreign citizen")[1] == f"Met: settled 12 March 2026 by N. Ferreira: {REASON}"
    assert not sheet.panel.isVisible()
    assert sheet._view.hasFocus()
    assert outcome(window) == "May apply"
    assert in_hand(window) == (ABDI.number, 0)
    view = window.pages.people.list.view
    assert view.currentIndex().siblingAtColumn(5).data() == "May apply"
    assert window.status.said().endswith("Saved in case 2025-0200")
    made = stored(book).settlings[0]
    assert (made.rules, made.clause, made.verdict) == ("served-year", "foreign-citizen", "met")
    assert (made.by, made.on, made.reason) == ("N. Ferreira", date(2026, 3, 12), REASON)


def test_settled_as_not_met_the_person_may_not_apply_on_this_basis(
    qtbot: QtBot, window: MainWindow, sheet: WhySheet
) -> None:
    settle_by_keys(qtbot, window, verdict="n")
    assert outcome(window) == "Not on this basis"


def test_it_holds_on_the_sheet_of_that_person_alone(
    qtbot: QtBot, window: MainWindow, sheet: WhySheet, book: Casebook
) -> None:
    settle_by_keys(qtbot, window)
    assert stored(book).relatives[0].settlings == ()
    window.pages.back()
    window.pages.people.list.show_case(ABDI.number, 1)
    assert outcome(window) == "To be settled"


def test_without_a_reason_it_says_so_in_place_and_keeps_what_is_chosen(
    qtbot: QtBot, book: Casebook, window: MainWindow, sheet: WhySheet
) -> None:
    settle_by_keys(qtbot, window, reason=" ")
    panel = sheet.panel
    assert panel.isVisible()
    assert panel.reason.remark() == "Give the reason. It stands on the sheet and in the letter."
    assert panel.reason.control.hasFocus()
    assert panel.answer.text() == "met"
    assert stored(book).settlings == ()
    panel.reason.set_text(REASON)
    assert panel.reason.remark() == ""
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert stored(book).settlings[0].reason == REASON


def test_neither_answer_is_taken_for_granted(qtbot: QtBot, sheet: WhySheet) -> None:
    press(qtbot, Qt.Key.Key_S)
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert sheet.panel.answer.remark() == "Choose whether it is met."


def test_where_the_settings_have_no_name_one_is_asked_for(
    qtbot: QtBot, book: Casebook, rules: Rules, on: date, sheet: WhySheet
) -> None:
    nameless = WhySheet(book, Settings())
    qtbot.addWidget(nameless)
    assert sheet.shown is not None
    with qtbot.waitActive(nameless):
        nameless.show()
    nameless.show_person(sheet.shown)
    nameless.settle_in_hand()
    fill(qtbot, "m", REASON)
    assert nameless.panel.by.remark() == "Give your name."
    assert nameless.panel.by.control.hasFocus()
    assert stored(book).settlings == ()


def test_a_settling_is_taken_back_and_both_stay_in_the_history(
    qtbot: QtBot, book: Casebook, window: MainWindow, sheet: WhySheet
) -> None:
    settle_by_keys(qtbot, window)
    press(qtbot, Qt.Key.Key_S)
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert row_of(sheet, "Foreign citizen")[1].startswith("To be settled")
    assert outcome(window) == "To be settled"
    assert stored(book).settlings == ()
    kept = [(entry.by, entry.what, entry.field) for entry in entries(book, ABDI.number)]
    assert kept[-2:] == [
        ("N. Ferreira", "settled", "recruit.served-year.foreign-citizen"),
        ("N. Ferreira", "settling taken back", "recruit.served-year.foreign-citizen"),
    ]


def test_the_link_in_the_row_and_the_buttons_at_the_foot_settle_under_their_own_reading(
    qtbot: QtBot, book: Casebook, window: MainWindow, sheet: WhySheet
) -> None:
    cell = sheet._view.visualRect(sheet._view.currentIndex().siblingAtColumn(2))
    link = QPoint(cell.right() - 40, cell.top() + 14)
    qtbot.mouseClick(sheet._view.viewport(), Qt.MouseButton.LeftButton, pos=link)
    assert "under Decree 821 itself" in sheet.panel._title.text()
    press(qtbot, Qt.Key.Key_Escape)
    assert not sheet.panel.isVisible()
    buttons = [one for one in sheet.findChildren(KeyButton) if one.text() == "Settle" and one.isVisible()]
    buttons[1].click()
    fill(qtbot, "m", REASON)
    assert [one.rules for one in stored(book).settlings] == ["decree-821"]


def test_esc_leaves_the_panel_and_then_the_sheet(qtbot: QtBot, window: MainWindow, sheet: WhySheet) -> None:
    press(qtbot, Qt.Key.Key_S)
    press(qtbot, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()


def test_an_answer_that_is_begun_is_not_lost_by_going_elsewhere(
    qtbot: QtBot, window: MainWindow, sheet: WhySheet
) -> None:
    press(qtbot, Qt.Key.Key_S)
    sheet.panel.reason.set_text(REASON)
    look_for(qtbot, window, "nguyen")
    window.set_day(date(2026, 9, 1))
    assert not window.close()
    assert sheet.isVisible()
    assert sheet.panel.reason.text() == REASON
    assert window.find_bar.as_of.day.text() == "12.03.2026"
    sheet.panel.left.emit()


def test_a_case_on_hold_can_be_settled_and_stays_on_hold(
    qtbot: QtBot, book: Casebook, window: MainWindow, sheet: WhySheet
) -> None:
    place_hold(book, ABDI.number, "He asks for time", "A. Brandt")
    settle_by_keys(qtbot, window)
    assert outcome(window) == "On hold"
    assert stored(book).settlings[0].verdict == "met"
    assert sheet.shown is not None
    assert sheet.shown.case.hold is not None


@pytest.mark.parametrize("day", [date(2026, 3, 11), date(2026, 3, 13)])
def test_as_of_another_day_nothing_is_settled_or_taken_back(
    qtbot: QtBot, window: MainWindow, sheet: WhySheet, day: date
) -> None:
    settle_by_keys(qtbot, window)
    window.set_day(day)
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_S)
    assert not sheet.panel.isVisible()
    shown = [one.text() for one in sheet.findChildren(KeyButton) if one.isVisible()]
    assert not {"Settle", "Take back"} & set(shown)
    assert sheet._foot._shut.text() == "Facts are filled in, and points settled, as of today only."
    assert sheet._foot._shut.isVisible()
    # A settling holds from its own day on.
    word = row_of(sheet, "Foreign citizen")[1].split(":")[0]
    assert word == ("To be settled" if day < date(2026, 3, 12) else "Met")


def test_a_clause_that_nothing_leaves_open_has_nothing_to_settle(
    qtbot: QtBot, window: MainWindow, sheet: WhySheet
) -> None:
    press(qtbot, Qt.Key.Key_End)
    press(qtbot, Qt.Key.Key_S)
    assert not sheet.panel.isVisible()


def test_a_point_that_another_window_closed_meanwhile_is_said_and_nothing_is_saved(
    qtbot: QtBot, book: Casebook, window: MainWindow, sheet: WhySheet
) -> None:
    case = stored(book)
    citizen = replace(case.recruit, citizenship=("SOM",))
    save_case(book, replace(case, recruit=citizen), "A. Brandt")
    settle_by_keys(qtbot, window)
    assert said(sheet.panel).startswith("Only an unsettled clause can be settled")
    assert sheet.panel.reason.text() == REASON
    assert stored(book).settlings == ()
    sheet.panel.left.emit()


def test_a_relative_whom_another_window_removed_meanwhile_is_said(
    qtbot: QtBot, book: Casebook, window: MainWindow, sheet: WhySheet
) -> None:
    press(qtbot, Qt.Key.Key_Escape)
    window.pages.people.list.show_case(ABDI.number, 1)
    press(qtbot, Qt.Key.Key_W)
    save_case(book, replace(stored(book), relatives=()), "A. Brandt")
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Down)
    settle_by_keys(qtbot, window)
    assert "the person is no longer in case 2025-0200" in said(sheet.panel)
    sheet.panel.left.emit()


def test_editing_the_case_afterwards_keeps_the_settling(
    qtbot: QtBot, book: Casebook, window: MainWindow, sheet: WhySheet
) -> None:
    settle_by_keys(qtbot, window)
    press(qtbot, Qt.Key.Key_E, CTRL)
    form = window.pages.form
    assert form is not None
    form.page.person.grid.fields["passport_number"].set_text("P7654321")
    assert form.save()
    assert stored(book).recruit.passport_number == "P7654321"
    assert stored(book).settlings[0].reason == REASON


def test_settling_in_a_window_opened_under_the_decree_reading_begins_with_the_decree(
    qtbot: QtBot, book: Casebook, rules: Rules, on: date, sheet: WhySheet, window: MainWindow
) -> None:
    decree = opened(qtbot, book, rules, Settings("N. Ferreira", "decree"), on, book.path.parent)
    decree.pages.people.list.show_case(ABDI.number)
    decree.pages.open_why()
    decree.pages.person_pages.settle()
    assert decree.pages.why is not None
    assert "under Decree 821 itself" in decree.pages.why.panel._title.text()
    decree.pages.why.panel.left.emit()
    decree.close()


def said(panel: SettlePanel) -> str:
    return panel._said.text()
