"""Two windows on one case: the second save shows both values, field by field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.case import Case, PartialDate
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.steps.removing import delete_case
from desktop.casebook.steps.steps import last_step
from desktop.casebook.tables.book import Casebook
from desktop.screens.controls.two_values import ValueButton
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.conflict_part import ConflictPart
from tests.screens.at_the_form import CTRL, foot, press, retype


def conflict(form: CaseForm) -> ConflictPart:
    found = form.findChild(ConflictPart)
    assert isinstance(found, ConflictPart)
    return found


def loaded(book: Casebook, case: Case) -> Case:
    found = load_case(book, case.number)
    assert found
    return found


@pytest.fixture
def both_changed(book: Casebook, form: CaseForm, stored: Case, on: date) -> Case:
    """The form with names and a wife's date typed, where another window has saved other ones, and a note."""
    form.open_case(stored.number, on)
    retype(form, "given_names", "OMAR")
    retype(form, "relation_since", "06.2018", person=1)
    recruit = replace(stored.recruit, given_names="ALI", note="moved to Tashkent")
    wife = replace(stored.relatives[0], since=PartialDate.from_iso("2018-07"))
    theirs = replace(stored, recruit=recruit, relatives=(wife, stored.relatives[1]))
    return save_case(book, theirs, "A. Brandt")


def test_the_second_save_shows_both_values_of_each_fact_and_saves_nothing(
    qtbot: QtBot, book: Casebook, form: CaseForm, both_changed: Case
) -> None:
    press(qtbot, Qt.Key.Key_S, CTRL)
    shown = conflict(form)
    assert shown.isVisible()
    assert [(row.label, *(one.text() for one in row.findChildren(ValueButton))) for row in shown.rows()] == [
        ("Given names", "ALI", "OMAR"),
        ("DILNOZA: Since", "July 2018", "June 2018"),
    ]
    assert loaded(book, both_changed) == both_changed
    assert form.has_unsaved()


def test_by_keyboard_one_value_is_chosen_for_each_and_all_is_saved_together(
    qtbot: QtBot, book: Casebook, form: CaseForm, both_changed: Case
) -> None:
    press(qtbot, Qt.Key.Key_S, CTRL)
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    saved = loaded(book, both_changed)
    assert (saved.recruit.given_names, saved.recruit.note) == ("ALI", "moved to Tashkent")
    assert str(saved.relatives[0].since) == "2018-06"
    assert not conflict(form).isVisible()
    assert not form.has_unsaved()
    assert foot(form) == "Saved as case 2025-0117, with what another window changed"
    step = last_step(book)
    assert step and (step.what, step.field) == ("fact", "relation_since")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S])
def test_the_keys_that_save_take_what_is_chosen_and_do_not_ask_again(
    qtbot: QtBot, book: Casebook, form: CaseForm, both_changed: Case, key: Qt.Key
) -> None:
    press(qtbot, Qt.Key.Key_S, CTRL)
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, key, CTRL)
    saved = loaded(book, both_changed)
    assert (saved.recruit.given_names, str(saved.relatives[0].since)) == ("ALI", "2018-06")
    assert not conflict(form).isVisible() and not form.has_unsaved()
    assert form.case() == saved


def test_esc_goes_back_to_what_is_typed(
    qtbot: QtBot, book: Casebook, form: CaseForm, both_changed: Case
) -> None:
    press(qtbot, Qt.Key.Key_S, CTRL)
    press(qtbot, Qt.Key.Key_Escape)
    assert not conflict(form).isVisible()
    assert form.has_unsaved()
    assert loaded(book, both_changed) == both_changed


def test_facts_that_do_not_clash_are_saved_together_unasked(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "given_names", "OMAR")
    mother = replace(stored, recruit=replace(stored.recruit, note="moved to Tashkent"))
    save_case(book, mother, "A. Brandt")
    press(qtbot, Qt.Key.Key_S, CTRL)
    saved = loaded(book, stored)
    assert (saved.recruit.given_names, saved.recruit.note) == ("OMAR", "moved to Tashkent")
    assert "with what another window changed" in foot(form)
    assert not form.has_unsaved()


def test_a_relative_taken_out_by_another_window_can_be_kept_or_let_go(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "relation_since", "06.2018", person=1)
    save_case(book, replace(stored, relatives=stored.relatives[1:]), "A. Brandt")
    press(qtbot, Qt.Key.Key_S, CTRL)
    (row,) = conflict(form).rows()
    assert (row.label, row.text()) == ("DILNOZA", "SHERMATOVA DILNOZA, spouse")
    row.choose("first")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert not conflict(form).isVisible() and not form.has_unsaved()
    assert [one.person.name for one in loaded(book, stored).relatives] == ["SHERMATOV RUSTAM"]


def test_a_case_taken_out_by_another_window_is_told_and_what_is_typed_stays(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "given_names", "OMAR")
    delete_case(book, stored.number, "A. Brandt")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert "no longer in this casebook" in foot(form)
    assert form.has_unsaved()
