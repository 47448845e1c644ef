"""From the person in hand to their papers, and the office's own list of papers in the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.people.people import load_case
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.checklist import Checklist, load_checklist
from desktop.screens.papers.papers_line import PapersLine
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_form import cursor
from tests.screens.at_the_window import Rules, settled


def opened(
    qtbot: QtBot,
    book: Casebook,
    rules: Rules,
    settings: Settings,
    on: date,
    folder: Path,
    checklist: Checklist | None = None,
) -> MainWindow:
    window = MainWindow(book, rules, settings, on, folder, checklist)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    settled(qtbot, window)
    return window


def test_the_button_of_the_papers_opens_the_form_at_those_of_the_person_in_hand(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, on: date, tmp_path: Path, stored: Case
) -> None:
    window = opened(qtbot, book, rules, settings, on, tmp_path)
    window.refresh(first=(stored.number, 2))
    settled(qtbot, window)
    panel = window.pages.people.panel
    assert panel.papers_button.text() == "Papers 0 of 8"
    panel.papers_button.click()
    assert cursor().accessibleName() == "application form, asked for on"
    (line,) = [one for one in window.findChildren(PapersLine) if one.isChecked()]
    assert line.accessibleName() == "Papers of SHERMATOV RUSTAM, parent, 0 of 8"


def test_what_is_received_in_the_form_is_counted_in_the_panel_once_saved(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, on: date, tmp_path: Path, stored: Case
) -> None:
    window = opened(qtbot, book, rules, settings, on, tmp_path)
    window.pages.open_papers()
    form = window.pages.form
    assert form is not None
    form.focus_field("paper[passport].received_on")
    QApplication.focusWidget().insert("12.03.2026")
    assert form.save()
    window.pages.back()
    settled(qtbot, window)
    assert window.pages.people.panel.papers_button.text() == "Papers 1 of 6"
    kept = load_case(book, stored.number)
    assert kept is not None and kept.papers[0].received_on == on


def test_an_offices_own_list_is_the_one_that_counts(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, on: date, tmp_path: Path, stored: Case
) -> None:
    shipped = load_checklist()
    own = Checklist(oath=shipped.oath, papers=shipped.papers[:2])
    window = opened(qtbot, book, rules, settings, on, tmp_path, own)
    assert window.pages.people.panel.papers_button.text() == "Papers 0 of 2"
    window.pages.open_papers()
    assert {line.accessibleName().split(", ")[-1] for line in window.findChildren(PapersLine)} == {"0 of 2"}
