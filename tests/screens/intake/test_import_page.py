"""An intake file in the window: tried, shown with every refused row, brought in, taken back by one undo."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import load_case
from desktop.casebook.steps.import_step import MOST
from desktop.casebook.steps.steps import undo
from desktop.casebook.tables.book import Casebook
from desktop.screens.intake.import_page import ImportPage
from desktop.screens.page.background import Background
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import CTRL, press, settled
from tests.screens.families import SHERMATOV

SHIFT = Qt.KeyboardModifier.ShiftModifier
INTAKE = """case,relation,family_name,birth_date,passport_number,contract_number,signed_on,shoe_size
A-1,recruit,SAIDOV,2009-07-18,T1000,K-1,2025-09-22,42
A-1,spouse,SAIDOVA,31.02.1990,T2000,,,
A-2,recruit,OKAFOR,1998-01-02,T3000,K-2,2025-09-22,
A-3,spouse,NOBODY,,T4000,,,
"""


@pytest.fixture
def intake(tmp_path: Path) -> Path:
    path = tmp_path / "spring.csv"
    path.write_text(INTAKE, encoding="utf-8")
    return path


@pytest.fixture
def page(qtbot: QtBot, book: Casebook, intake: Path, tmp_path: Path) -> Iterator[ImportPage]:
    """The import on an empty casebook; its user always answers with one file."""
    made = ImportPage(book, tmp_path / "backups")
    qtbot.addWidget(made)
    made.which_file = lambda _parent: intake
    made.where_to_save = lambda _parent, name: tmp_path / f"{name}.csv"
    made.resize(1000, 600)
    with qtbot.waitActive(made):
        made.show()
    made.show_page("N. Ferreira")
    yield made
    for work in made.findChildren(Background):
        work.close()


def rows(page: ImportPage) -> list[list[str]]:
    table = page.view.table
    return [[cell.words for cell in table.row_at(at).cells] for at in range(table.rowCount())]


def try_file(qtbot: QtBot, page: ImportPage) -> None:
    page.foot.choose.click()
    ended(qtbot, page)


def ended(qtbot: QtBot, page: ImportPage) -> None:
    qtbot.waitUntil(lambda: not page.busy())


def test_a_file_is_tried_first_and_every_refused_row_is_shown_with_what_stood_there(
    qtbot: QtBot, page: ImportPage, book: Casebook
) -> None:
    assert not page.foot.bring.isEnabled() and not page.view.isVisible()
    try_file(qtbot, page)
    assert "Would come in: people 2, new cases 2, contracts 2." in page.said()
    assert "Refused: rows 2." in page.said()
    assert "Put on hold at once: 1 (A-1)." in page.said()
    assert "Columns left out, as they are not known: shoe_size." in page.said()
    assert [row[:3] for row in rows(page)] == [
        ["3", "birth_date", "31.02.1990"],
        ["5", "case", "A-3"],
    ]
    assert all(row[3] for row in rows(page))
    assert load_case(book, "A-1") is None


def test_what_was_tried_is_brought_in_at_a_press_and_one_undo_takes_all_of_it_back(
    qtbot: QtBot, window: MainWindow, book: Casebook, intake: Path
) -> None:
    press(qtbot, Qt.Key.Key_I, CTRL | SHIFT)
    page = window.pages.office.bringing
    assert page is not None and page.foot.choose.hasFocus()
    page.which_file = lambda _parent: intake
    try_file(qtbot, page)
    assert page.foot.bring.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    settled(qtbot, window)
    assert "Brought in: people 2, new cases 2, contracts 2." in page.said()
    assert "Ctrl+Z takes all of it back." in page.said()
    assert window.status.said() == page.said().splitlines()[0]
    assert not page.foot.bring.isEnabled() and len(rows(page)) == 2
    assert page.view.hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert page.said().endswith(rows(page)[1][3])
    brought = load_case(book, "A-1")
    assert brought is not None and brought.hold is not None
    press(qtbot, Qt.Key.Key_Z, CTRL)
    settled(qtbot, window)
    assert load_case(book, "A-1") is None and load_case(book, SHERMATOV.number) is not None
    assert find(book, "okafor") == []


def test_the_refused_rows_are_saved_as_a_table_in_which_nothing_runs_as_a_formula(
    qtbot: QtBot, page: ImportPage, intake: Path, tmp_path: Path
) -> None:
    intake.write_text(INTAKE.replace("31.02.1990", "=1+1"), encoding="utf-8")
    try_file(qtbot, page)
    page.foot.save.click()
    saved = tmp_path / "spring, refused.csv"
    assert saved.stat().st_mode & 0o077 == 0
    with saved.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert [(row["line"], row["field"], row["value"]) for row in written] == [
        ("3", "birth_date", "'=1+1"),
        ("5", "case", "A-3"),
    ]
    assert str(saved) in page.said()


def test_refused_rows_that_cannot_be_saved_say_why_and_stay(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    try_file(qtbot, page)
    page.write_refused(tmp_path / "no such folder" / "refused.csv")
    assert "can't be written" in page.said() and len(rows(page)) == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "has no column case"),
        (b"PK\3\4 no workbook", "is not a workbook that can be read"),
        (b'case,relation\n"A-1,recruit', "stray quotation mark"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_a_sentence(
    qtbot: QtBot, page: ImportPage, intake: Path, content: bytes, said: str
) -> None:
    intake.write_bytes(content)
    try_file(qtbot, page)
    assert said in page.said()
    assert not page.foot.bring.isEnabled() and page.foot.choose.isEnabled()


def test_a_file_with_nothing_new_in_it_is_not_offered_to_be_brought_in(
    qtbot: QtBot, page: ImportPage
) -> None:
    try_file(qtbot, page)
    page.foot.bring.click()
    ended(qtbot, page)
    try_file(qtbot, page)
    assert "There is nothing new in it." in page.said()
    assert "Already there: people 2." in page.said()
    assert not page.foot.bring.isEnabled()


def test_an_import_that_is_stopped_leaves_nothing_half_entered(
    qtbot: QtBot, page: ImportPage, book: Casebook, intake: Path
) -> None:
    more = "".join(f"B-{at},recruit,SAIDOV,1990-01-01,,,,\n" for at in range(2000))
    intake.write_text(INTAKE + more, encoding="utf-8")
    try_file(qtbot, page)
    page.foot.bring.click()
    page.foot.stop.click()
    ended(qtbot, page)
    assert page.said().endswith("Stopped. Nothing of the file is in the casebook.")
    assert find(book, "saidov") == []
    assert page.foot.bring.isEnabled()


@pytest.mark.slow
def test_more_people_than_one_undo_takes_back_are_backed_up_before(
    qtbot: QtBot, page: ImportPage, intake: Path, tmp_path: Path
) -> None:
    more = "".join(f"B-{at},recruit,SAIDOV,1990-01-01,,,,\n" for at in range(MOST + 1))
    intake.write_text("case,relation,family_name,birth_date,a,b,c,d\n" + more, encoding="utf-8")
    try_file(qtbot, page)
    assert "a backup is made before they are brought in" in page.said()
    kept = tmp_path / "backups"
    before = set(kept.glob("*"))
    page.foot.bring.click()
    ended(qtbot, page)
    assert "the backup made before is the way back" in page.said()
    assert set(kept.glob("*")) - before


def test_an_export_of_another_casebook_comes_in_and_one_undo_takes_it_back(
    qtbot: QtBot, page: ImportPage, book: Casebook, tmp_path: Path
) -> None:
    path = tmp_path / "export.json"
    case = {"case": "A-9", "recruit": {"family_name": "SAIDOV", "birth_date": "1990-01-01"}}
    path.write_text(json.dumps({"cases": [case, {"case": "A-10"}]}), encoding="utf-8")
    page.which_file = lambda _parent: path
    try_file(qtbot, page)
    assert [row[0] for row in rows(page)] == ["2"]
    page.foot.bring.click()
    ended(qtbot, page)
    assert load_case(book, "A-9") is not None
    assert undo(book, "N. Ferreira") is not None
    assert load_case(book, "A-9") is None


def test_enter_presses_the_button_with_the_cursor(qtbot: QtBot, page: ImportPage) -> None:
    page.foot.choose.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    ended(qtbot, page)
    assert page.foot.bring.isEnabled()
