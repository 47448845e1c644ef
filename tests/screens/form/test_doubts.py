"""Facts that cannot well all be right stand among what is still to do until they are confirmed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.people.people import load_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.doubts import Doubts
from tests.screens.at_the_form import CTRL, button, cursor, foot, press, retype

YOUNG_FATHER = "The father SHERMATOV RUSTAM (1 May 1990) is less than 12 years older than"


@pytest.fixture
def doubtful(form: CaseForm, stored: Case, on: date) -> CaseForm:
    """The family, with a father born six years before his son."""
    form.open_case(stored.number, on)
    retype(form, "birth_date", "1.5.90", person=2)
    return form


def doubts(form: CaseForm) -> Doubts:
    found = form.findChild(Doubts)
    assert isinstance(found, Doubts)
    return found


def press_button(qtbot: QtBot, form: CaseForm, text: str) -> None:
    (button,) = (
        one for one in doubts(form).findChildren(KeyButton) if one.isVisible() and one.text() == text
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_father_six_years_older_than_his_son_is_pointed_out_and_saved_all_the_same(
    qtbot: QtBot, doubtful: CaseForm
) -> None:
    assert doubts(doubtful).said() == [f"{YOUNG_FATHER} SHERMATOV OTABEK (23 June 1996)."]
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert foot(doubtful) == "Saved as case 2025-0117"


def test_a_doubt_leads_to_its_field(qtbot: QtBot, doubtful: CaseForm) -> None:
    retype(doubtful, "family_name", "SHERMATOV")
    press_button(qtbot, doubtful, "Go to field")
    assert cursor().accessibleName() == "Birth date" and cursor().text() == "1.5.90"


def test_what_is_confirmed_is_not_asked_again_unless_it_changes(qtbot: QtBot, doubtful: CaseForm) -> None:
    press_button(qtbot, doubtful, "Confirm")
    assert doubts(doubtful).said() == []
    retype(doubtful, "given_names", "Otabek")
    retype(doubtful, "birth_date", "2.5.90", person=2)
    assert len(doubts(doubtful).said()) == 1


def test_a_doubt_that_is_put_right_goes_away(doubtful: CaseForm) -> None:
    retype(doubtful, "birth_date", "1.5.70", person=2)
    assert doubts(doubtful).said() == []


def test_what_is_confirmed_is_saved_with_the_case_and_not_asked_when_it_is_opened_again(
    qtbot: QtBot, doubtful: CaseForm, book: Casebook, on: date
) -> None:
    press_button(qtbot, doubtful, "Confirm")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert foot(doubtful) == "Saved as case 2025-0117"
    assert not doubtful.has_unsaved()
    case = load_case(book, "2025-0117")
    assert case is not None
    (word,) = case.relatives[1].confirmed
    assert (word.by, word.on) == ("N. Ferreira", on)
    doubtful.open_case("2025-0117", on)
    assert doubts(doubtful).said() == []
    retype(doubtful, "birth_date", "2.5.90", person=2)
    assert len(doubts(doubtful).said()) == 1


def test_a_confirmation_alone_is_saved_and_not_lost_unasked(
    qtbot: QtBot, doubtful: CaseForm, book: Casebook
) -> None:
    press(qtbot, Qt.Key.Key_S, CTRL)
    press_button(qtbot, doubtful, "Confirm")
    assert doubtful.has_unsaved()
    press(qtbot, Qt.Key.Key_Escape)
    assert button(doubtful, "Leave without saving").isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_S, CTRL)
    case = load_case(book, "2025-0117")
    assert case is not None and len(case.relatives[1].confirmed) == 1


def test_a_confirmation_of_facts_that_are_put_right_is_not_saved(
    qtbot: QtBot, doubtful: CaseForm, book: Casebook
) -> None:
    press_button(qtbot, doubtful, "Confirm")
    retype(doubtful, "birth_date", "1.5.70", person=2)
    press(qtbot, Qt.Key.Key_S, CTRL)
    case = load_case(book, "2025-0117")
    assert case is not None and case.relatives[1].confirmed == ()


@pytest.fixture
def for_half_a_year(form: CaseForm, stored: Case, on: date) -> CaseForm:
    """The family, with a contract for six months of which no end is recorded."""
    form.open_case(stored.number, on)
    retype(form, "contract[1].term_months", "6")
    return form


def test_who_signed_for_half_a_year_and_has_no_end_recorded_is_asked_for_the_last_day(
    qtbot: QtBot, for_half_a_year: CaseForm
) -> None:
    (said,) = doubts(for_half_a_year).said()
    assert said.startswith("By its term contract 1 ended on 2 September 2025, before the mark")
    press_button(qtbot, for_half_a_year, "Go to field")
    assert cursor().accessibleName() == "Last day of service"
