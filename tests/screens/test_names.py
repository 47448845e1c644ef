"""Names and countries as people bring them: from the right, with other names, in three languages."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import load_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.controls.country_line import CountryLine
from desktop.screens.form.case_form import CaseForm
from tests.screens.at_the_form import CTRL, field, fill, press, remark, retype


def test_an_arabic_name_stands_at_the_right_and_is_edited_from_there(
    qtbot: QtBot, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    line = field(form, "name_in_script")
    assert isinstance(line, QLineEdit)
    line.insert("يوسف")
    at_end = place_of_cursor(line)
    press(qtbot, Qt.Key.Key_Home)
    at_begin = place_of_cursor(line)
    assert at_begin > line.width() - 40 and at_end < at_begin
    press(qtbot, Qt.Key.Key_Left)
    assert line.cursorPosition() == 1
    press(qtbot, Qt.Key.Key_Backspace)
    assert line.text() == "وسف"
    line.setText("Юсуф")
    press(qtbot, Qt.Key.Key_Home)
    assert place_of_cursor(line) < 40


def place_of_cursor(line: QLineEdit) -> int:
    """How far from the left the cursor stands, once the line is painted."""
    QApplication.processEvents()
    return line.cursorRect().center().x()


def test_other_names_are_kept_and_found(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "other_names", "Rustamovich, called Beka".replace(",", ""))
    press(qtbot, Qt.Key.Key_S, CTRL)
    case = load_case(book, stored.number)
    assert case is not None and case.recruit.other_names == "Rustamovich called Beka"
    assert [one.case for one in find(book, "beka")] == [stored.number]


@pytest.mark.parametrize("typed", ["tajik", "таджик", "tayik"])
def test_a_country_is_offered_in_three_languages_and_enter_takes_it(
    qtbot: QtBot, form: CaseForm, on: date, typed: str
) -> None:
    form.open_case(None, on)
    line = field(form, "citizenship")
    assert isinstance(line, CountryLine)
    line.insert(typed)
    assert line.offered() == ["Tajikistan, Таджикистан, Tayikistán  TJK"]
    press(qtbot, Qt.Key.Key_Return)
    assert (line.text(), remark(line)) == ("TJK", "Tajikistan")
    assert QApplication.focusWidget().accessibleName() == "Sex"  # type: ignore[union-attr]


def test_down_goes_to_the_next_country_offered_and_esc_takes_the_offer_away_alone(
    qtbot: QtBot, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    line = field(form, "citizenship")
    assert isinstance(line, CountryLine)
    line.insert("UZB guinea")
    assert [words[-3:] for words in line.offered()] == ["GIN", "GNQ", "GNB", "PNG"]
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert line.text() == "UZB GNQ"
    line.setFocus()
    line.setText("")
    line.insert("guinea")
    press(qtbot, Qt.Key.Key_Escape)
    assert line.offered() == [] and line.text() == "guinea" and form.isVisible()


def test_a_whole_name_in_russian_is_taken_when_the_field_is_left(
    qtbot: QtBot, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    line = field(form, "citizenship")
    assert isinstance(line, CountryLine)
    line.insert("Узбекистан")
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Tab)
    assert line.text() == "UZB"
    fill(qtbot, "Male")
