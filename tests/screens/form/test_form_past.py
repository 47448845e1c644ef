"""Beneath what is typed in the form: the letters of the case, and what was done in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.history.history import Entry
from desktop.casebook.people.holds import place_hold
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.words.terms import Terms
from desktop.screens.controls.typed import Place
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.form_head import FormHead
from desktop.screens.form.history_lines import HistoryLines
from desktop.screens.form.history_part import AT_ONCE
from desktop.screens.form.history_words import entry_words
from desktop.screens.form.letters_part import LetterLine
from desktop.screens.window.window import MainWindow
from desktop.settings import Office
from tests.screens.at_the_form import ALT, CTRL, banner, button, fill, press, retype
from tests.screens.at_the_window import settled
from tests.screens.families import SHERMATOV

OFFICE = Office(name="North Pier Office")


def issued(book: Casebook, case: Case, rules: Mapping[str, RuleSet], on: date) -> str:
    made = issue(book, case, case.recruit, Terms(rules, rules["served-year"], on, OFFICE, by="N. Ferreira"))
    assert isinstance(made, Issued)
    return made.number


def history(form: CaseForm) -> list[str]:
    lines = form.findChild(HistoryLines)
    assert isinstance(lines, HistoryLines)
    return [lines.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(lines.count())]


def test_each_part_of_the_form_has_its_key(qtbot: QtBot, form: CaseForm, stored: Case, on: date) -> None:
    form.open_case(stored.number, on)
    press(qtbot, Qt.Key.Key_5, ALT)
    head = QApplication.focusWidget()
    assert isinstance(head, FormHead) and head.accessibleName() == "Letters"
    press(qtbot, Qt.Key.Key_6, ALT)
    assert isinstance(QApplication.focusWidget(), HistoryLines)


def test_the_letters_of_the_case_are_listed_with_whose_they_are(
    form: CaseForm, book: Casebook, stored: Case, rules: Mapping[str, RuleSet], on: date
) -> None:
    number = issued(book, stored, rules, on)
    form.open_case(stored.number, on)
    (line,) = form.findChildren(LetterLine)
    assert line.accessibleName() == f"Letter {number}, SHERMATOV OTABEK, 12.03.2026"


def test_the_history_is_read_newest_first_in_plain_words(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "birth_date", "24.06.1996")
    press(qtbot, Qt.Key.Key_S, CTRL)
    place_hold(book, stored.number, "He asks for time", "A. Brandt")
    form.open_case(stored.number, on)
    assert history(form)[:2] == [
        "12.03.2026 10:42, A. Brandt, Put on hold – He asks for time",
        "12.03.2026 10:42, N. Ferreira, Birth date, recruit: 1996-06-24, before 1996-06-23",
    ]
    assert history(form)[-1].endswith("Entered: recruit – SHERMATOV OTABEK")


def test_a_long_history_shows_its_end_and_more_when_asked(
    form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    for turn in range(AT_ONCE):
        place_hold(book, stored.number, f"reason {turn}", "A. Brandt")
    form.open_case(stored.number, on)
    assert len(history(form)) == AT_ONCE
    button(form, "Show earlier changes").click()
    assert history(form)[-1].endswith("Entered: recruit – SHERMATOV OTABEK")


def test_a_letter_opens_as_it_was_issued_and_esc_comes_back_to_the_form(
    qtbot: QtBot, window: MainWindow, rules: Mapping[str, RuleSet], book: Casebook, on: date
) -> None:
    form, number = opened_on_a_letter(qtbot, window, rules, book, on)
    preview = window.pages.case_pages.issued_letter
    assert preview is not None and not preview.reason()
    press(qtbot, Qt.Key.Key_Escape)
    line = QApplication.focusWidget()
    assert form.isVisible() and isinstance(line, LetterLine) and line.number == number


def test_a_hold_shuts_the_letter_that_is_open(
    qtbot: QtBot, window: MainWindow, rules: Mapping[str, RuleSet], book: Casebook, on: date
) -> None:
    opened_on_a_letter(qtbot, window, rules, book, on)
    preview = window.pages.case_pages.issued_letter
    assert preview is not None
    press(qtbot, Qt.Key.Key_H, CTRL)
    fill(qtbot, "He asks for time")
    with qtbot.waitSignal(preview.shown):
        press(qtbot, Qt.Key.Key_Return)
    assert "He asks for time" in preview.reason()
    assert "He asks for time" in banner(preview)


def opened_on_a_letter(
    qtbot: QtBot, window: MainWindow, rules: Mapping[str, RuleSet], book: Casebook, on: date
) -> tuple[CaseForm, str]:
    """Opens the form of a case and, by keyboard, the one letter issued in it."""
    pages = window.pages
    assert pages.people.shown is not None
    number = issued(book, pages.people.shown.case, rules, on)
    pages.open_form(SHERMATOV.number)
    assert pages.form is not None
    press(qtbot, Qt.Key.Key_5, ALT)
    press(qtbot, Qt.Key.Key_Return)
    assert pages.case_pages.issued_letter is not None
    with qtbot.waitSignal(pages.case_pages.issued_letter.shown):
        settled(qtbot, window)
    return pages.form, number


def test_a_field_tells_by_its_key_who_changed_it_and_esc_comes_back_to_it(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    for day in ("24.06.1996", "25.06.1996"):
        retype(form, "birth_date", day)
        press(qtbot, Qt.Key.Key_S, CTRL)
    retype(form, "note", "Called on Monday")
    press(qtbot, Qt.Key.Key_S, CTRL)
    form.focus_field("birth_date")
    born = QApplication.focusWidget()
    press(qtbot, Qt.Key.Key_F7)
    assert isinstance(QApplication.focusWidget(), HistoryLines)
    assert form.page.history.of.text() == "Of this field alone: Birth date, recruit"
    assert [line.split(", ", 1)[1] for line in history(form)] == [
        "N. Ferreira, Birth date, recruit: 1996-06-25, before 1996-06-24",
        "N. Ferreira, Birth date, recruit: 1996-06-24, before 1996-06-23",
        f"{history(form)[-1].split(', ')[1]}, Entered: recruit – SHERMATOV OTABEK",
    ]
    press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is born and form.isVisible()
    assert history(form)[0].endswith("Called on Monday, before nothing")


def test_in_the_history_a_line_leads_to_those_of_its_field_only_and_back(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "birth_date", "24.06.1996")
    retype(form, "note", "Called on Monday")
    press(qtbot, Qt.Key.Key_S, CTRL)
    whole = history(form)
    press(qtbot, Qt.Key.Key_6, ALT)
    press(qtbot, Qt.Key.Key_End)
    assert not form.page.history.only.isEnabled()
    press(qtbot, Qt.Key.Key_Home)
    assert form.page.history.only.text() == "Of this field only"
    form.page.history.only.click()
    assert len(history(form)) == 2 and history(form)[0] == whole[0]
    press(qtbot, Qt.Key.Key_F7)
    assert history(form) == whole and isinstance(QApplication.focusWidget(), HistoryLines)


def test_of_a_field_that_is_not_saved_yet_nothing_is_told(qtbot: QtBot, form: CaseForm, on: date) -> None:
    form.open_case(None, on)
    born = QApplication.focusWidget()
    press(qtbot, Qt.Key.Key_F7)
    assert form.page.history.of.text() == "Nothing is recorded of this field yet" and not history(form)
    press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is born


@pytest.mark.parametrize(
    ("name", "person", "of"),
    [
        ("contract[1].contract_number", 0, "Contract number, contract 1"),
        ("relation_since", 1, "Since, relative 1"),
        ("passport_number", 1, "Passport number, relative 1"),
        ("oath.granted_on", 0, "Application granted on, recruit"),
        ("paper[passport].received_on", 1, "Received, passport, relative 1"),
    ],
)
def test_every_sort_of_field_has_its_history(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date, name: str, person: int, of: str
) -> None:
    form.open_case(stored.number, on)
    form.page.field(Place(name, person)).start()
    press(qtbot, Qt.Key.Key_F7)
    assert history(form)[-1].split(", ", 2)[2].startswith("Entered: ")
    assert of in form.page.history.of.text()


def test_what_was_erased_is_said_to_be_so() -> None:
    entry = Entry("2026-03-12T10:42:00", "Vera", "1", "changed", "recruit.birth_date", "", "", "", 3, True)
    assert entry_words(entry) == "Birth date, recruit: what stood here was erased for good"
    letter = replace(entry, what="entered", field="relative[1]")
    assert entry_words(letter) == "Entered: relative 1: what stood here was erased for good"
