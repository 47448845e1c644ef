"""Every list is exported by the same keys, as it stands: letters, trash, what changes when, the due list."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.steps.removing import delete_case
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.words.terms import Terms
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_window import CTRL, Rules, press, settled
from tests.screens.families import NGUYEN, SHERMATOV

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
Exported = Callable[[], list[list[str]]]


@pytest.fixture
def exported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Exported:
    """Presses the key, and reads what was written."""

    def press_and_read() -> list[list[str]]:
        settled(qtbot, window)
        window.exporting.where_to_export = lambda *_: tmp_path / "list.csv"
        press(qtbot, Qt.Key.Key_E, CTRL_SHIFT)
        settled(qtbot, window)
        with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    return press_and_read


def test_the_letters_that_have_the_words(
    qtbot: QtBot,
    window: MainWindow,
    book: Casebook,
    rules: Rules,
    settings: Settings,
    on: date,
    exported: Exported,
) -> None:
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    for person in (case.recruit, case.relatives[1].person):
        terms = Terms(rules, rules["served-year"], on, settings.office, "ru", settings.operator)
        assert isinstance(issue(book, case, person, terms), Issued)
    save_case(book, replace(case, recruit=replace(case.recruit, given_names="=SUM(1)")), "Vera")
    press(qtbot, Qt.Key.Key_R, CTRL_SHIFT)
    settled(qtbot, window)
    register = window.pages.office.register
    assert register is not None
    register.words.setText("stale recruit")
    head, letter, _, said = exported()
    assert head[:3] == ["Number", "Day", "Person"]
    assert letter[:2] == ["2026-00001", "2026-03-12"]
    assert letter[3:8] == ["Recruit", SHERMATOV.number, "Eligibility", "Russian", "Stale"]
    assert "=SUM(1)" in letter[8]
    assert said == ["Letters with the words “stale recruit”. As of 12 March 2026: 1 of 2."]


def test_what_is_in_the_trash(window: MainWindow, book: Casebook, exported: Exported) -> None:
    case = load_case(book, NGUYEN.number)
    assert case is not None
    named = save_case(book, replace(case, recruit=replace(case.recruit, family_name="=cmd")), "Vera")
    delete_case(book, named.number, "@Vera")
    window.refresh()
    window.pages.open_trash()
    head, gone, _, said = exported()
    assert head == ["What", "Case", "Name", "Taken out", "By"]
    # What a spreadsheet would run is text in it.
    assert gone == ["Case", NGUYEN.number, "'=cmd Văn Hải", "2026-03-12", "'@Vera"]
    assert said == ["Trash. As of 12 March 2026: 1."]


def test_whose_outcome_differs_between_two_days(qtbot: QtBot, window: MainWindow, exported: Exported) -> None:
    press(qtbot, Qt.Key.Key_D, CTRL_SHIFT)
    lines = exported()
    assert lines[0][:4] == ["Name", "Relation", "Case", "Hold"]
    assert lines[0][4].startswith("12.03.2026, ")
    assert ["Thapa Bishal", "Recruit", "2025-0120", "", "Not yet", "May apply"] in [
        line[:6] for line in lines
    ]
    assert lines[-1][0].startswith("What changes when: 12.03.2026, served-year, then 12.09.2026")


def test_whose_mark_comes_within_ninety_days(
    qtbot: QtBot, window: MainWindow, exported: Exported, tmp_path: Path
) -> None:
    window.begin()
    head, first, *others = exported()
    assert head == ["Case", "Name", "Passport", "Mark", "Or as late as", "Days left", "Hold"]
    assert [first[place] for place in (0, 1, 3, 5, 6)] == ["2025-0120", "Thapa Bishal", "2026-03-14", "2", ""]
    assert [line[6] for line in others[:3]] == ["", "", "On hold"]
    assert others[-1] == ["Marks from 12 March 2026 to 10 June 2026: 4 people."]
    window.exporting.where_to_export = lambda *_: tmp_path / "due.xlsx"
    press(qtbot, Qt.Key.Key_E, CTRL_SHIFT)
    settled(qtbot, window)
    sheet = CalamineWorkbook.from_path(tmp_path / "due.xlsx").get_sheet_by_index(0)
    assert sheet.name == "Next 90 days"
    assert sheet.to_python()[2][3] == date(2026, 3, 14)


def test_where_there_is_no_list_no_file_is_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.pages.open_trash()
    window.exporting.where_to_export = lambda *_: tmp_path / "list.csv"
    press(qtbot, Qt.Key.Key_E, CTRL_SHIFT)
    assert window.status.said() == "Nothing is listed here yet that could be exported."
    window.pages.back()
    window.pages.edit()
    window.exporting.print()
    assert window.status.said() == "Nothing is listed here yet that could be exported."
    assert not list(tmp_path.glob("list*"))
