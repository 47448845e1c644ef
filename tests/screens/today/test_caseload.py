"""The caseload in figures: right, and without anybody in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.case import Case
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.caseload import Caseload, caseload
from desktop.casebook.people.people import all_cases, save_cases
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import RuleSet
from desktop.screens.today.caseload_page import parts_of
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_window import Rules, opened, press, settled
from tests.screens.families import FAMILIES


def counted(book: Casebook, rules: Mapping[str, RuleSet], on: date) -> Caseload:
    found = caseload(book, rules["served-year"], on, lambda: False)
    assert found is not None
    return found


def test_every_person_and_every_case_is_counted_once(
    book: Casebook, rules: Mapping[str, RuleSet], on: date
) -> None:
    save_cases(book, FAMILIES, "N. Ferreira")
    found = counted(book, rules, on)
    assert (found.people, found.cases) == (11, 7)
    sheets = [sheet for case in all_cases(book) for sheet in decide(case, rules["served-year"], on).sheets]
    assert {outcome: n for outcome, n in found.outcomes.items() if n} == {
        outcome: sum(sheet.outcome == outcome for sheet in sheets)
        for outcome in {sheet.outcome for sheet in sheets}
    }
    assert sum(found.countries.values()) == 11
    assert list(found.months) == ["2026-03", "2026-04", "2026-06", ""]
    assert sum(found.months.values()) == 7


def test_counting_stops_when_it_is_no_longer_wanted(
    book: Casebook, rules: Mapping[str, RuleSet], on: date
) -> None:
    save_cases(book, FAMILIES[:1], "N. Ferreira")
    assert caseload(book, rules["served-year"], on, lambda: True) is None


def test_counts_that_are_not_told_stand_by_name_so_that_their_order_tells_nothing() -> None:
    countries = {"NPL": 1, "UZB": 40, "KGZ": 4, "LKA": 60, "VNM": 3}
    found = Caseload(date(2026, 3, 12), 108, 9, {"met": 108}, countries, {"2026-03": 9})
    rows = parts_of(found)[1].rows or ()
    assert [(row.label, row.shown) for row in rows] == [
        ("Sri Lanka", "60"),
        ("Uzbekistan", "40"),
        ("Kyrgyzstan", "<5"),
        ("Nepal", "<5"),
        ("Vietnam", "<5"),
    ]


def test_no_small_count_is_shown_and_esc_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.open_caseload()
    settled(qtbot, window)
    page = window.pages.office.caseload
    assert page is not None
    assert page.said() == "12 March 2026: 11 people in 7 cases"
    told = {row.shown for table in page.tables for row in table.rows}
    assert "<5" in told
    assert not told & set("1234")
    assert page.tables[0].accessibleDescription().startswith("May apply <5; To be settled 0")
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()


def test_what_is_exported_names_nobody(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    save_cases(window.book, [case for number in range(9) for case in _again(number)], "N. Ferreira")
    window.pages.open_caseload()
    settled(qtbot, window)
    page = window.pages.office.caseload
    assert page is not None
    names = [name for case in FAMILIES for name in _names(case)]
    for path in (tmp_path / f"caseload.{ending}" for ending in ("csv", "xlsx", "pdf")):
        page.export_to(path)
        assert page.said().endswith(f"Saved as {path.name}")
        told = _text(path)
        assert "Uzbekistan" in told
        assert not [name for name in names if name in told]
    page.export_to(tmp_path / "caseload.doc")
    assert page.said().endswith("caseload.doc ends in none of .xlsx, .csv and .pdf. Choose one of these.")


def _text(path: Path) -> str:
    if path.suffix == ".pdf":
        document = PdfDocument(path)
        text = "".join(sheet.get_textpage().get_text_range() for sheet in document)
        document.close()
        return text
    if path.suffix == ".xlsx":
        with CalamineWorkbook.from_path(path) as read:
            return str(read.get_sheet_by_index(0).to_python())
    return path.read_text("utf-8-sig")


def _names(case: Case) -> list[str]:
    people = [case.recruit, *(one.person for one in case.relatives)]
    words = [(one.family_name, one.name_in_script, one.passport_number) for one in people]
    return [case.number, *(word for three in words for word in three if word)]


def _again(number: int) -> list[Case]:
    """The families once more, under other numbers and passports."""
    return [
        replace(
            case,
            number=f"{case.number}/{number}",
            recruit=replace(case.recruit, passport_number=f"R{number}{case.number}"),
            relatives=tuple(
                replace(one, person=replace(one.person, passport_number=f"{at}-{number}-{case.number}"))
                for at, one in enumerate(case.relatives)
            ),
        )
        for case in FAMILIES
    ]


def test_an_empty_casebook_has_no_figures_and_says_what_to_do(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, on: date, tmp_path: Path
) -> None:
    window = opened(qtbot, book, rules, settings, on, tmp_path)
    settled(qtbot, window)
    window.pages.open_caseload()
    settled(qtbot, window)
    page = window.pages.office.caseload
    assert page is not None
    assert page.empty.isVisible() and not page.tables[0].isVisible()
    assert page.to_export() is None and not page.export_button.isEnabled()
    press(qtbot, Qt.Key.Key_Space)
    # The keys come to what can be done about the empty list, and not to the rows that are not there.
    assert window.pages.shows_people()
    assert QApplication.focusWidget() in window.pages.people.list.empty.findChildren(QWidget)
    window.close()


def test_the_keys_of_every_list_export_what_is_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.pages.open_caseload()
    settled(qtbot, window)
    window.exporting.where_to_export = lambda *_: tmp_path / "caseload.csv"
    window.exporting.export()
    settled(qtbot, window)
    assert _text(tmp_path / "caseload.csv").splitlines()[1] == "People by outcome,May apply,<5"
