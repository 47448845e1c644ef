"""A passport strip, pasted or typed by a reader anywhere in the form, fills the person the cursor is in."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.finding_row import FindingRow
from desktop.screens.form.strip_box import StripBox
from desktop.screens.form.strip_edit import StripEdit
from tests.entry.strips import TAJIK, TD1_LONG
from tests.screens.at_the_form import CTRL, cursor, field, press, remark, retype

MISREAD = TAJIK.replace("9811175", "98I1175")


@pytest.fixture
def empty(form: CaseForm, on: date) -> CaseForm:
    """The form of a new case."""
    form.open_case(None, on)
    return form


def box(form: CaseForm) -> StripBox:
    found = form.findChild(StripBox)
    assert isinstance(found, StripBox)
    return found


def said(form: CaseForm) -> list[str]:
    """What is said beneath the strip."""
    return [row.said() for row in box(form).rows()]


def use(qtbot: QtBot, row: FindingRow) -> str:
    """Takes the first way a row offers; gives its words."""
    button = row.findChild(KeyButton)
    assert isinstance(button, KeyButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return button.accessibleName()


def paste(qtbot: QtBot, text: str) -> None:
    """Pastes into the field that has the cursor."""
    QApplication.clipboard().setText(text)
    press(qtbot, Qt.Key.Key_V, CTRL)


def type_as_a_reader(qtbot: QtBot, text: str) -> None:
    """Types sign by sign wherever the cursor is, with Enter after each line."""
    for line in text.splitlines():
        for sign in line:
            qtbot.keyClicks(QApplication.focusWidget(), sign)
        press(qtbot, Qt.Key.Key_Return)


def texts(form: CaseForm, person: int = 0) -> list[str]:
    columns = ("family_name", "given_names", "sex", "birth_date", "citizenship", "passport_number")
    return [field(form, column, person).text() for column in (*columns, "passport_expires")]


FIRDAVS = ["QODIROV", "FIRDAVS", "M", "17.11.1998", "TJK", "401725836", "20.05.2031"]


@pytest.mark.parametrize("name", ["family_name", "birth_date", "sex", "contract[1].interruptions", "note"])
def test_a_strip_pasted_into_any_field_fills_the_person_and_not_that_field(
    qtbot: QtBot, empty: CaseForm, name: str
) -> None:
    line = field(empty, name)
    paste(qtbot, TAJIK)
    assert QApplication.focusWidget() is line
    assert texts(empty) == FIRDAVS
    assert box(empty).fitting() == "number, birth date and expiry fit" and said(empty) == []
    assert empty.page.contracts.texts() == []
    assert field(empty, "note").text() == field(empty, "name_in_script").text() == ""


@pytest.mark.parametrize("name", ["citizenship", "sex", "contract[1].starts_on"])
def test_a_reader_that_types_two_lines_with_enter_is_understood_in_any_field(
    qtbot: QtBot, empty: CaseForm, name: str
) -> None:
    field(empty, name)
    type_as_a_reader(qtbot, TAJIK.lower())
    assert texts(empty) == FIRDAVS
    assert box(empty).edit.toPlainText() == TAJIK
    assert empty.page.contracts.texts() == []
    assert field(empty, "note").text() == field(empty, "name_in_script").text() == ""


def test_a_choice_made_before_stays_when_a_reader_types_over_it(qtbot: QtBot, empty: CaseForm) -> None:
    choice = field(empty, "contract[1].discharge_ground")
    qtbot.keyClicks(choice, "Health")
    press(qtbot, Qt.Key.Key_Return)
    field(empty, "contract[1].discharge_ground")
    type_as_a_reader(qtbot, TAJIK)
    assert texts(empty) == FIRDAVS
    assert choice.text() == "health"  # type: ignore[union-attr]


def test_a_reader_that_types_three_lines_of_a_card_is_understood(qtbot: QtBot, empty: CaseForm) -> None:
    type_as_a_reader(qtbot, TD1_LONG)
    assert texts(empty)[:2] == ["STEVENSON", "PETER JOHN"] and texts(empty)[5] == "D23145890734"
    assert said(empty) == ["UTO is the code of no state."]


def test_a_strip_pasted_after_other_words_leaves_the_words(qtbot: QtBot, empty: CaseForm) -> None:
    note = retype(empty, "note", "came with his brother")
    paste(qtbot, TAJIK)
    assert note.text() == "came with his brother" and texts(empty) == FIRDAVS


def test_ctrl_m_reads_the_strip_in_the_clipboard(qtbot: QtBot, empty: CaseForm) -> None:
    QApplication.clipboard().setText(f"from the scanner:\n{TAJIK}\n")
    press(qtbot, Qt.Key.Key_M, CTRL)
    assert texts(empty) == FIRDAVS


def test_without_one_in_the_clipboard_ctrl_m_goes_to_where_it_can_be_typed_and_esc_back(
    qtbot: QtBot, empty: CaseForm
) -> None:
    QApplication.clipboard().clear()
    line = field(empty, "given_names")
    press(qtbot, Qt.Key.Key_M, CTRL)
    assert isinstance(QApplication.focusWidget(), StripEdit)
    qtbot.keyClicks(QApplication.focusWidget(), "P<TJK")
    press(qtbot, Qt.Key.Key_Escape)
    assert cursor() is line
    assert said(empty) == ["A strip is two lines of 44 or 36 signs, or three of 30; this one has 5."]


def test_a_misread_sign_is_named_with_its_proposal_and_not_taken_until_it_is_used(
    qtbot: QtBot, empty: CaseForm
) -> None:
    paste(qtbot, MISREAD)
    assert said(empty) == ["Check digit 5 does not fit the birth date 98I117."]
    assert box(empty).fitting() == "number and expiry fit"
    (marked,) = box(empty).edit.extraSelections()
    assert marked.cursor.selectedText() == "I"  # type: ignore[attr-defined]
    assert texts(empty) == [*FIRDAVS[:3], "", *FIRDAVS[4:]]
    assert use(qtbot, box(empty).rows()[0]) == "Read I for 1? Proposed: 981117. Use"
    assert texts(empty) == FIRDAVS and said(empty) == []


def test_a_sign_can_be_put_right_by_hand_in_the_strip(qtbot: QtBot, empty: CaseForm) -> None:
    paste(qtbot, MISREAD)
    box(empty).edit.setPlainText(TAJIK)
    assert texts(empty) == FIRDAVS and said(empty) == []


def test_what_is_typed_already_is_never_typed_over_but_the_difference_is_named(
    qtbot: QtBot, empty: CaseForm
) -> None:
    retype(empty, "birth_date", "18.11.98")
    retype(empty, "family_name", "Qodirov")
    paste(qtbot, TAJIK)
    assert texts(empty) == ["Qodirov", *FIRDAVS[1:3], "18.11.98", *FIRDAVS[4:]]
    assert said(empty) == ["Birth date: “18.11.98” is typed."]
    assert use(qtbot, box(empty).rows()[0]) == "The strip has 17.11.1998. Use"
    assert remark(field(empty, "birth_date")) == "Tuesday 17 November 1998" and said(empty) == []


def test_the_strip_fills_the_relative_that_the_cursor_is_in(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    press(qtbot, Qt.Key.Key_R, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Child")
    press(qtbot, Qt.Key.Key_Return)
    paste(qtbot, TAJIK)
    assert texts(form, 3) == FIRDAVS
    assert texts(form)[0] == "SHERMATOV"


def test_another_case_begins_with_an_empty_strip(
    qtbot: QtBot, empty: CaseForm, stored: Case, on: date
) -> None:
    paste(qtbot, MISREAD)
    empty.open_case(stored.number, on)
    assert box(empty).edit.toPlainText() == "" and said(empty) == [] and box(empty).fitting() == ""


def test_a_field_with_a_strange_sign_keeps_it_where_it_is_no_strip(qtbot: QtBot, empty: CaseForm) -> None:
    name = field(empty, "family_name")
    assert isinstance(name, QLineEdit)
    name.insert("QOD<IROV")
    press(qtbot, Qt.Key.Key_Return)
    assert name.text() == "QOD<IROV" and remark(name).startswith("A name cannot hold “<”")
