"""Erasing in the window: what goes and what stays is said, then a case, or a relative alone, is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.case import Relative
from desktop.casebook.lists.list import case_numbers
from desktop.casebook.lists.saved_views import keep_view, saved_views
from desktop.casebook.lists.search import Search
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.safety.erase_page import ErasePage
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import settled
from tests.screens.families import SHERMATOV, THAPA


def erasing(qtbot: QtBot, window: MainWindow, place: int = 0) -> ErasePage:
    """The page of erasing, asked for with a person of the Shermatov family in hand."""
    window.refresh(first=(SHERMATOV.number, place))
    settled(qtbot, window)
    window.safety.of_case[-1].trigger()
    settled(qtbot, window)
    assert window.safety.erasing is not None
    return window.safety.erasing


def fill_in(page: ErasePage, number: str = SHERMATOV.number) -> None:
    page.reason.setText("asked for")
    page.number.setText(number)


def test_a_case_is_erased_only_with_its_number_typed_and_a_reason(
    qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    page = erasing(qtbot, window)
    hints = [label.text() for label in page.findChildren(QLabel)]
    assert f"Type {SHERMATOV.number} here to say that you mean it." in hints
    page.erase.click()
    assert f"Type the number of the case, {SHERMATOV.number}" in page.said()
    page.number.setText(SHERMATOV.number)
    page.erase.click()
    settled(qtbot, window)
    assert "takes a name and a reason" in page.said() and page.erase.isEnabled()
    fill_in(page)
    page.erase.click()
    settled(qtbot, window)
    assert page.said().splitlines()[0] == "Certificate of erasure 1"
    assert SHERMATOV.number not in case_numbers(book)
    page.write_certificate(tmp_path / "certificate.txt")
    assert (tmp_path / "certificate.txt").read_text(encoding="utf-8") == f"{page.said()}\n"
    assert (tmp_path / "certificate.txt").stat().st_mode & 0o077 == 0


def test_what_goes_and_what_stays_is_said_before(qtbot: QtBot, window: MainWindow, book: Casebook) -> None:
    keep_view(book, "Rahima's spouses", Search(words="otabek shermatov"), "N. Ferreira")
    keep_view(book, "The family", Search(words="shermat"), "N. Ferreira")
    page = erasing(qtbot, window)
    assert page.whom.text() == ""
    lines = page.foreseen().splitlines()
    assert lines[0].startswith("This goes for good: ") and "cases 1" in lines[0]
    assert "The number of the case stays" in lines[1]
    assert "Saved views that name them go: Rahima's spouses." in lines
    assert any("others may bear it: The family." in line for line in lines)
    assert load_case(book, SHERMATOV.number) is not None and len(saved_views(book)) == 2


def test_a_relative_in_hand_is_erased_alone(qtbot: QtBot, window: MainWindow, book: Casebook) -> None:
    before = load_case(book, SHERMATOV.number)
    assert before is not None
    page = erasing(qtbot, window, place=1)
    assert page.whom.text() == str(before.relatives[0].person.id)
    assert "people 1" in page.foreseen() and "The case stays" in page.foreseen()
    fill_in(page)
    page.erase.click()
    settled(qtbot, window)
    assert f"A relative in case {SHERMATOV.number} was erased" in page.said()
    assert not page.whom.isEnabled() and page.save.hasFocus()
    now = load_case(book, SHERMATOV.number)
    assert now is not None and now.relatives == before.relatives[1:]


def test_another_choice_says_anew_what_goes(qtbot: QtBot, window: MainWindow) -> None:
    page = erasing(qtbot, window)
    whole = page.foreseen()
    page.whom.setCurrentIndex(1)
    settled(qtbot, window)
    assert page.foreseen() != whole and "people 1" in page.foreseen()


def test_who_is_the_recruit_of_another_case_is_not_erased_as_a_relative(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    case, other = load_case(book, SHERMATOV.number), load_case(book, THAPA.number)
    assert case is not None and other is not None
    save_case(book, replace(case, relatives=(*case.relatives, Relative(other.recruit, "sibling"))), "Vera")
    page = erasing(qtbot, window, place=len(case.relatives) + 1)
    assert f"This is the recruit of case {THAPA.number}. Erase that case instead." in page.said()
    assert not page.erase.isEnabled()


@pytest.mark.parametrize(("years", "there"), [(1, True), (50, False)])
def test_the_rule_of_the_office_leads_to_the_cases_left_for_long(
    qtbot: QtBot, window: MainWindow, book: Casebook, years: int, there: bool
) -> None:
    window.safety.open_page()
    page = window.safety.page
    assert page is not None
    page.show_page(years, date(2046, 3, 12))
    assert page.retention.lines.isVisible() is there
    if there:
        page.retention.lines.setCurrentRow(2)
        number = page.retention.lines.item(2).text().split()[0]
        page.retention.ask.click()
        settled(qtbot, window)
        assert window.safety.erasing is not None and window.safety.erasing.isVisible()
        assert f"case {number}" in window.safety.erasing._title.text()
