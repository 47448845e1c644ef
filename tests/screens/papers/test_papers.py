"""The papers in the case form: what was asked for, received and confirmed, and the days of the oath."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.case import Case, Oath, PaperRecord, PartialDate
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.form.case_form import CaseForm
from desktop.screens.papers.papers_line import PapersLine
from tests.screens.at_the_form import ALT, CTRL, button, cursor, fill, foot, press, remark, retype, todo

PASSPORT = "paper[passport]"


def lines(form: CaseForm) -> list[str]:
    """What a screen reader says of each person's papers."""
    return [one.accessibleName() for one in form.findChildren(PapersLine) if one.isVisible()]


def table(form: CaseForm) -> list[str]:
    """The papers that have a row now, by their field for the day received."""
    ends = ", received on"
    names = [one.accessibleName() for one in form.findChildren(QLineEdit) if one.isVisible()]
    return [name.removesuffix(ends) for name in names if name.endswith(ends)]


def words(form: CaseForm) -> str:
    """All that the form's labels say now."""
    return " ".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_alt_4_leads_to_the_papers_of_the_recruit(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    press(qtbot, Qt.Key.Key_4, ALT)
    assert cursor().accessibleName() == "application form, asked for on"
    assert table(form)[-1] == "copy of the contract"
    assert "name" not in "".join(table(form)[:3])


def test_what_was_done_about_a_paper_is_typed_echoed_saved_and_there_again(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, f"{PASSPORT}.asked_on", "2.3.2026")
    received = retype(form, f"{PASSPORT}.received_on", "12.03.2026")
    retype(form, f"{PASSPORT}.confirmed_by", "N. Ferreira")
    assert remark(received) == "Thu 12 Mar 2026"
    press(qtbot, Qt.Key.Key_S, CTRL)
    kept = load_case(book, stored.number)
    record = PaperRecord("passport", date(2026, 3, 2), on, confirmed_by="N. Ferreira")
    assert kept is not None and kept.papers == (record,)
    form.open_case(stored.number, on)
    assert not form.has_unsaved()
    form.focus_field(f"{PASSPORT}.received_on")
    assert cursor().text() == "12.03.2026"
    assert not form.has_unsaved()


def test_the_line_of_each_person_counts_what_is_here(form: CaseForm, stored: Case, on: date) -> None:
    form.open_case(stored.number, on)
    assert lines(form) == [
        "Papers of SHERMATOV OTABEK, recruit, 0 of 6",
        "Papers of SHERMATOVA DILNOZA, spouse, 0 of 8",
        "Papers of SHERMATOV RUSTAM, parent, 0 of 8",
    ]
    retype(form, f"{PASSPORT}.received_on", "12.03.2026", person=1)
    assert lines(form)[1] == "Papers of SHERMATOVA DILNOZA, spouse, 1 of 8"


def test_a_relatives_papers_are_saved_with_the_relative(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "paper[marriage-certificate].asked_on", "02.03.2026", person=1)
    press(qtbot, Qt.Key.Key_S, CTRL)
    kept = load_case(book, stored.number)
    assert kept is not None
    asked = (PaperRecord("marriage-certificate", date(2026, 3, 2)),)
    assert [relative.papers for relative in kept.relatives] == [asked, ()]
    assert kept.papers == ()


def test_the_papers_follow_the_facts_as_they_are_typed(form: CaseForm, stored: Case, on: date) -> None:
    form.open_case(stored.number, on)
    form.focus_field(f"{PASSPORT}.received_on")
    assert "extract of the order of discharge" not in table(form)
    retype(form, "contract[1].ended_on", "11.03.2026")
    assert "extract of the order of discharge" in table(form) and "copy of the contract" not in table(form)


def test_a_paper_with_a_record_keeps_its_row_when_it_is_no_longer_asked_for(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "paper[contract].received_on", "12.03.2026")
    retype(form, "contract[1].ended_on", "11.03.2026")
    assert "copy of the contract" in table(form)
    press(qtbot, Qt.Key.Key_S, CTRL)
    kept = load_case(book, stored.number)
    assert kept is not None and [one.paper for one in kept.papers] == ["contract"]


def test_a_record_of_a_paper_that_the_list_no_longer_has_is_not_lost(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    old = PaperRecord("proof-of-residence", received_on=date(2026, 1, 5))
    save_case(book, replace(stored, papers=(old,)), "N. Ferreira")
    form.open_case(stored.number, on)
    retype(form, f"{PASSPORT}.asked_on", "12.03.2026")
    press(qtbot, Qt.Key.Key_S, CTRL)
    kept = load_case(book, stored.number)
    assert kept is not None and old in kept.papers and len(kept.papers) == 2


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.02.2026", "31 February 2026 does not exist; February 2026 had 28 days."),
        ("2026-03", "“2026-03” is no whole date; write day, month and year."),
        ("13.03.2026", "This cannot lie after today, 12 March 2026; look at its day and year again."),
    ],
)
def test_a_wrong_day_is_named_in_its_place_and_nothing_is_saved(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date, typed: str, said: str
) -> None:
    form.open_case(stored.number, on)
    line = retype(form, f"{PASSPORT}.received_on", typed, person=1)
    form.focus_field("citizenship")
    assert remark(line) == said
    assert next(iter(todo(form))) == f"DILNOZA: passport and a copy, received on: “{typed}”"
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert foot(form) == f"Not saved. DILNOZA: passport and a copy, received on: {said}"
    assert cursor() is line
    assert load_case(book, stored.number) == stored


def test_a_day_that_reads_two_ways_asks_as_every_date_does(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    line = retype(form, f"{PASSPORT}.asked_on", "02/03/2026")
    assert remark(line) == "2 March Alt+1 or 3 February Alt+2?"
    press(qtbot, Qt.Key.Key_1, ALT)
    assert line.text() == "02.03.2026"


@pytest.mark.parametrize(
    ("granted", "said"),
    [
        ("01.09.2025", "The oath is due by 1 September 2026: 173 days left."),
        ("12.04.2025", "The oath is due by 12 April 2026: 31 days left."),
        ("11.04.2025", "The oath is due by 11 April 2026: only 30 days left."),
        ("12.03.2025", "The oath is due today, 12 March 2026: this is the last day in time."),
        ("11.03.2025", "The last day for the oath was 11 March 2026, 1 day ago."),
    ],
)
def test_a_decision_is_answered_with_the_deadline_of_the_oath(
    form: CaseForm, stored: Case, on: date, granted: str, said: str
) -> None:
    form.open_case(stored.number, on)
    assert "due" not in words(form)
    retype(form, "oath.granted_on", granted)
    assert said in words(form)


def test_decision_and_oath_are_saved_and_an_oath_alone_is_refused(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "oath.taken_on", "12.03.2026")
    press(qtbot, Qt.Key.Key_S, CTRL)
    sentence = "An oath is taken on a decision; write the day of the decision too."
    assert foot(form) == f"Not saved. Application granted on: {sentence}"
    fill(qtbot, "01.09.2025")
    press(qtbot, Qt.Key.Key_S, CTRL)
    kept = load_case(book, stored.number)
    assert kept is not None and kept.oath == Oath(date(2025, 9, 1), on)
    assert "The oath was taken in time" in words(form)


def test_papers_still_to_bring_and_passports_that_end_soon_are_to_do(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    recruit = replace(stored.recruit, passport_expires=PartialDate.from_iso("2026-09-12"))
    save_case(book, replace(stored, recruit=recruit), "N. Ferreira")
    form.open_case(stored.number, on)
    assert list(todo(form))[2:] == [
        "The passport is valid only until 12 September 2026, within six months",
        "6 papers still to bring",
        "DILNOZA: 8 papers still to bring",
        "RUSTAM: 8 papers still to bring",
    ]
    qtbot.mouseClick(todo(form)["RUSTAM: 8 papers still to bring"], Qt.MouseButton.LeftButton)
    assert cursor().accessibleName() == "application form, received on"
    assert sum(line.isChecked() for line in form.findChildren(PapersLine)) == 1


def test_the_last_paper_to_bring_is_named(form: CaseForm, book: Casebook, stored: Case, on: date) -> None:
    brought = ("application-form", "passport", "passport-translation", "fingerprints", "contract")
    papers = tuple(PaperRecord(one, received_on=on) for one in brought)
    save_case(book, replace(stored, papers=papers, relatives=()), "N. Ferreira")
    form.open_case(stored.number, on)
    assert list(todo(form)) == ["Photographs"]
    retype(form, "paper[photographs].received_on", "12.03.2026")
    assert list(todo(form)) == []


def test_a_new_relative_has_papers_at_once_and_one_put_back_has_what_was_typed(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, "Child", "", "", "SHERMATOV", "AMIR")
    assert lines(form)[3].startswith("Papers of SHERMATOV AMIR, child")
    retype(form, f"{PASSPORT}.asked_on", "12.03.2026", person=3)
    form.focus_field("birth_date", 3)
    button(form, "Remove this relative").click()
    assert len(lines(form)) == 3
    button(form, "Put back").click()
    form.focus_field(f"{PASSPORT}.asked_on", 3)
    assert cursor().text() == "12.03.2026"


def test_an_empty_form_asks_for_no_papers_yet(form: CaseForm, on: date) -> None:
    form.open_case(None, on)
    assert not [said for said in todo(form) if "paper" in said]


def test_a_note_on_a_contract_is_typed_and_saved_with_it(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "contract[1].note", "the second page is missing")
    press(qtbot, Qt.Key.Key_S, CTRL)
    kept = load_case(book, stored.number)
    assert kept is not None and kept.contracts[0].note == "the second page is missing"
    assert kept.recruit.note == ""


def test_enter_leads_from_field_to_field_through_the_papers(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    press(qtbot, Qt.Key.Key_4, ALT)
    fill(qtbot, "01.03.2026", "02.03.2026", "", "N. Ferreira")
    assert QApplication.focusWidget().accessibleName() == "passport and a copy, asked for on"


def test_in_a_small_window_the_names_stand_above_so_that_no_date_is_cut(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.resize(1024, 640)
    form.open_case(stored.number, on)
    line = retype(form, f"{PASSPORT}.received_on", "12.03.2026")
    assert isinstance(line, QLineEdit)
    name = next(one for one in form.findChildren(QLabel) if one.text() == "Passport and a copy")
    qtbot.waitUntil(lambda: name.mapTo(form, QPoint()).y() < line.mapTo(form, QPoint()).y() - 10)
    room = line.width() - 26
    assert line.fontMetrics().horizontalAdvance(line.text()) <= room
    form.resize(1280, 700)
    qtbot.waitUntil(lambda: name.mapTo(form, QPoint()).y() > line.mapTo(form, QPoint()).y() - 10)
