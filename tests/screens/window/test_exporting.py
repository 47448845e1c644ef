"""The list that is seen, exported and printed as it stands, with its filter named."""

from __future__ import annotations

import csv
import re
import stat
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.casebook.lists.search import Filter
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.lists.listed import Dropped
from desktop.screens.list.list_cells import list_head, list_rows
from desktop.screens.page.asked import Asked
from desktop.screens.page.follow import entries
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import CTRL, look_for, press, settled

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
OTABEK = ["Shermatov Otabek", "Шерматов Отабек", "Recruit", "2025-0117", "UZB"]


def export(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Presses the key, and chooses a file in the box that opens."""
    proposed: list[str] = []
    window.exporting.where_to_export = lambda _, name: proposed.append(name) or path  # type: ignore[func-returns-value]
    press(qtbot, Qt.Key.Key_E, CTRL_SHIFT)
    settled(qtbot, window)
    assert all(re.fullmatch(r"[^/]+ \d{4}-\d\d-\d\d\.xlsx", name) for name in proposed)


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_everyone_is_exported_in_the_order_of_the_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    export(qtbot, window, tmp_path / "list.csv")
    lines = table(tmp_path / "list.csv")
    assert lines[0] == list(list_head())
    assert lines[1] == [*OTABEK, "2025-03-03", "2026-03-09", "-3", "May apply"]
    assert len(lines) == 1 + 11 + 2
    assert lines[-1] == ["Everyone. As of 12 March 2026, served-year: 11 people, 7 cases."]
    assert window.status.said() == f"The list is saved as {tmp_path / 'list.csv'}"


def test_a_filtered_list_is_exported_as_it_stands_and_says_by_what(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.pages.people.filter_by(Filter("met", citizenship=("UZB",), mark_until=date(2026, 3, 31)))
    settled(qtbot, window)
    export(qtbot, window, tmp_path / "list.xlsx")
    lines = CalamineWorkbook.from_path(tmp_path / "list.xlsx").get_sheet_by_index(0).to_python()
    said = "Everyone, May apply, citizenship Uzbekistan, mark until 31 March 2026."
    assert lines[0][0] == f"{said} As of 12 March 2026, served-year: 2 people, 1 case."
    assert lines[1] == list(list_head())
    assert lines[2] == [*OTABEK, date(2025, 3, 3), date(2026, 3, 9), -3.0, "May apply"]
    assert [line[0] for line in lines[3:]] == ["Shermatov Amir"]


def test_people_found_are_exported_in_the_order_found(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    look_for(qtbot, window, "дилноза")
    export(qtbot, window, tmp_path / "list.CSV")
    lines = table(tmp_path / "list.CSV")
    assert [line[0] for line in lines[1:2]] == ["Shermatova Dilnoza"]
    assert lines[-1][0].startswith("Found for “дилноза”. As of")


def test_a_held_case_is_on_hold_in_the_file_too(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    press(qtbot, Qt.Key.Key_6, CTRL)
    settled(qtbot, window)
    export(qtbot, window, tmp_path / "list.csv")
    assert table(tmp_path / "list.csv")[1][-1] == "On hold"


def test_the_list_of_another_day_says_which(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.set_day(date(2026, 3, 1))
    settled(qtbot, window)
    export(qtbot, window, tmp_path / "list.csv")
    lines = table(tmp_path / "list.csv")
    assert lines[1][-2:] == ["8", "Not yet"]
    assert "As of 1 March 2026" in lines[-1][0]


def test_a_list_to_print_names_list_filter_and_office(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.pages.people.filter_by(Filter(relation="recruit"))
    settled(qtbot, window)
    export(qtbot, window, tmp_path / "list.pdf")
    (page,) = pypdfium2.PdfDocument(tmp_path / "list.pdf")
    text = page.get_textpage().get_text_bounded()
    for words in ("Everyone, relation recruit", "Toktogulov Erlan", "North Pier Office", "On hold"):
        assert words in text


def test_the_list_goes_to_the_printer_on_its_side(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.exporting.which_printer = lambda _: printer
    press(qtbot, Qt.Key.Key_P, CTRL)
    settled(qtbot, window)
    assert window.status.said() == "Sent to the printer"
    assert stat.S_IMODE((tmp_path / "printed.pdf").stat().st_mode) == 0o600
    (page,) = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    width, height = page.get_size()
    assert width > height


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("list.txt", "list.txt ends in none of .xlsx, .csv and .pdf. Choose one of these."),
        ("gone/list.csv", "The list can't be written to {}: No such file or directory."),
        ("gone/list.pdf", "The list can't be written to {}: No such file or directory."),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, said: str
) -> None:
    export(qtbot, window, tmp_path / name)
    assert window.status.said() == said.format(tmp_path / name)
    assert not list(tmp_path.glob("list*"))


def test_where_nobody_is_listed_no_file_is_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    look_for(qtbot, window, "nobody of this name")
    export(qtbot, window, tmp_path / "list.csv")
    assert not (tmp_path / "list.csv").exists()
    assert "Nothing is listed here" in window.status.said()


def test_who_stops_at_the_box_writes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    said = window.status.said()
    window.exporting.where_to_export = lambda *_: None
    window.exporting.which_printer = lambda _: None
    press(qtbot, Qt.Key.Key_E, CTRL_SHIFT)
    press(qtbot, Qt.Key.Key_P, CTRL)
    assert window.status.said() == said


def test_nothing_kept_for_somebodys_safety_is_in_a_list() -> None:
    assert not [word for word in list_head() if "note" in word.lower() or "contact" in word.lower()]


def test_a_list_that_is_not_wanted_any_more_is_not_read_to_its_end(
    book: Casebook, stored: object, rules: Mapping[str, RuleSet], on: date
) -> None:
    asked = Asked(book, rules, "served-year", on)
    with pytest.raises(Dropped):
        list(list_rows(asked, list(entries(asked, "mark").values()), (), lambda: True))
