"""Beneath what is typed in the form: the letters of the case, and what was done in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.book import Casebook
from desktop.casebook.holds import place_hold
from desktop.eligibility.rules import RuleSet
from desktop.letters.issue import Issued, issue
from desktop.letters.terms import Terms
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.form_head import FormHead
from desktop.screens.form.history_part import AT_ONCE, HistoryLines
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
