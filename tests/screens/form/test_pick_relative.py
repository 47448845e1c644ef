"""A relative is somebody of the casebook, found by the same look-up, or is typed new."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.case import Case, Contract, PartialDate, Person
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.steps.steps import undo
from desktop.casebook.tables.book import Casebook
from desktop.screens.form.case_form import CaseForm
from tests.casebook.dump import dump
from tests.screens.at_the_form import CTRL, button, cursor, foot, press

SHIFT = Qt.KeyboardModifier.ShiftModifier
BROTHER = Case(
    "2024-0009",
    Person("SHERMATOV", "JASUR", "Шерматов Жасур", "M", PartialDate.from_iso("1999-01-05"), ("UZB",), "C777"),
    (Contract("7/24"),),
)


@pytest.fixture
def brother(book: Casebook) -> Case:
    """The recruit's brother, who is a recruit himself."""
    return save_case(book, BROTHER, "A. Brandt")


def look_for(qtbot: QtBot, form: CaseForm, words: str) -> list[str]:
    """Opens the look-up by its key and types; gives whom it finds."""
    press(qtbot, Qt.Key.Key_R, CTRL | SHIFT)
    line = cursor()
    assert isinstance(line, QLineEdit)
    line.insert(words)
    qtbot.waitUntil(lambda: not form.pick.busy())
    return [form.pick.lines.item(row).text() for row in range(form.pick.lines.count())]


def test_a_recruit_of_another_case_is_taken_as_a_relative_by_keyboard(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, brother: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    assert look_for(qtbot, form, "жасур") == ["SHERMATOV JASUR"]
    press(qtbot, Qt.Key.Key_Return)
    assert not form.pick.isVisible()
    assert cursor().accessibleName() == "Kind of relative"
    qtbot.keyClicks(cursor(), "Sibling")
    press(qtbot, Qt.Key.Key_S, CTRL)
    case = load_case(book, stored.number)
    assert case is not None
    assert (case.relatives[2].kind, case.relatives[2].person) == ("sibling", BROTHER.recruit)
    assert case.relatives[2].person.id == brother.recruit.id
    assert load_case(book, brother.number) == brother


def test_somebody_picked_is_taken_out_again_by_undo_and_stays_in_the_other_case(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, brother: Case, on: date
) -> None:
    before = dump(book)
    form.open_case(stored.number, on)
    look_for(qtbot, form, "1999-01-05")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(cursor(), "Sibling")
    press(qtbot, Qt.Key.Key_S, CTRL)
    step = undo(book, "N. Ferreira")
    assert step and (step.what, step.name) == ("add relative", "SHERMATOV JASUR")
    assert dump(book) == before


def test_what_is_put_right_about_a_relative_is_right_in_the_other_case_too(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, brother: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    look_for(qtbot, form, "C777")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(cursor(), "Sibling")
    form.focus_field("given_names", person=3)
    cursor().insert("JASURBEK")  # type: ignore[union-attr]
    press(qtbot, Qt.Key.Key_S, CTRL)
    other = load_case(book, brother.number)
    assert other and other.recruit == replace(BROTHER.recruit, given_names="JASURBEK")


def test_whoever_stands_in_the_case_already_is_not_offered(
    qtbot: QtBot, form: CaseForm, stored: Case, brother: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    assert look_for(qtbot, form, "shermatov") == ["SHERMATOV JASUR"]


def test_of_several_the_arrows_choose_and_esc_leaves_all_as_it_was(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, brother: Case, on: date
) -> None:
    save_case(book, Case("2023-0001", Person("JASUROV")), "A. Brandt")
    form.open_case(None, on)
    line = cursor()
    found = look_for(qtbot, form, "jasur")
    assert sorted(found) == ["JASUROV", "SHERMATOV JASUR"]
    press(qtbot, Qt.Key.Key_Down)
    assert form.pick.lines.currentRow() == 1
    press(qtbot, Qt.Key.Key_Escape)
    assert cursor() is line and not form.pick.isVisible() and not form.has_unsaved()


def test_another_case_begins_without_the_look_up(
    qtbot: QtBot, form: CaseForm, stored: Case, brother: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    look_for(qtbot, form, "jasur")
    form.open_case(brother.number, on)
    assert not form.pick.isVisible()


def test_where_nobody_is_found_it_says_so_and_somebody_new_can_be_typed(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    assert look_for(qtbot, form, "zzzz") == []
    press(qtbot, Qt.Key.Key_Return)
    assert form.pick.isVisible() and not button(form, "Take as relative").isEnabled()
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_R, CTRL)
    assert cursor().accessibleName() == "Kind of relative"
    assert foot(form) == ""
