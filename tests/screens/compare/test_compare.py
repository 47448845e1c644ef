"""What changes when: whose outcome differs between two days or two rule sets, on the real window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casebook.people.people import save_cases
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.screens.compare.compare import ComparePage
from desktop.screens.compare.comparing import EVERY, Side, compare
from desktop.screens.page.asked import Asked
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import CTRL, in_hand, look_for, press, settled
from tests.screens.families import AL_HADDAD, FAMILIES, NGUYEN, SHERMATOV, THAPA

SHIFT = Qt.KeyboardModifier.ShiftModifier
TODAY = date(2026, 3, 12)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ComparePage:
    """The page, opened by its key from the list."""
    press(qtbot, Qt.Key.Key_D, CTRL | SHIFT)
    settled(qtbot, window)
    assert window.pages.office.comparison is not None
    return window.pages.office.comparison


def rows(page: ComparePage) -> list[list[str]]:
    model = page.view.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def heads(page: ComparePage) -> list[str]:
    model = page.view.model()
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(1, 3)]


def ask(
    qtbot: QtBot,
    window: MainWindow,
    page: ComparePage,
    before: str,
    after: str,
    under: tuple[str, str] = ("", ""),
) -> None:
    """Types both days, chooses both rule sets, and presses Enter."""
    for field, text in zip(page.fields.days, (before, after), strict=True):
        field.start()
        qtbot.keyClicks(field.control, text)
    for field, rules in zip(page.fields.rules, under, strict=True):
        field.set_text(rules)
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)


def test_it_opens_on_today_against_half_a_year_later(page: ComparePage) -> None:
    assert [field.text() for field in page.fields.days] == ["12.03.2026", "12.09.2026"]
    assert heads(page) == ["12.03.2026, served-year", "12.09.2026, served-year"]
    assert page.said() == "6 people have another outcome"
    assert rows(page)[:2] == [
        ["Thapa Bishal, Recruit · 2025-0120", "Not yet", "May apply", "Year served"],
        ["Thapa Sita, Stepchild · 2025-0120", "Not yet", "To be settled", "the recruit’s: Year served"],
    ]
    assert page.view.hasFocus()


def test_a_case_on_hold_says_so_beside_its_number(page: ComparePage) -> None:
    assert "Toktogulov Erlan, Recruit · 2025-0160 · On hold" in [row[0] for row in rows(page)]


def test_on_the_day_before_the_mark_and_on_the_mark_one_person_differs(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    ask(qtbot, window, page, "16.03.2026", "17.03.2026")
    assert [row[0] for row in rows(page)] == ["Al-Haddad Yusuf, Recruit · 2025-0121"]
    assert page.said() == "1 person has another outcome"
    ask(qtbot, window, page, "15.03.2026", "16.03.2026")
    assert page.view.isHidden()
    assert page.empty.isVisible()
    assert page.said() == ""


def test_two_rule_sets_on_one_day_show_what_the_other_reading_makes_of_everybody(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    ask(qtbot, window, page, "12.03.2026", "12.03.2026", ("served-year", "decree-821"))
    assert heads(page) == ["12.03.2026, served-year", "12.03.2026, Decree 821"]
    # Signed for a year, but not yet served: the decree's own text asks for the contract alone.
    assert ["Nguyễn Văn Hải, Recruit · 2025-0140", "Not yet", "May apply", "Year served"] in rows(page)


def test_the_shape_of_a_day_is_what_entry_reads_and_a_month_is_refused_in_place(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    ask(qtbot, window, page, "17032026", "18 mar 2026")
    assert heads(page)[0].startswith("17.03.2026")
    ask(qtbot, window, page, "17.03.2026", "09.2026")
    second = page.fields.days[1]
    assert second.remark() == "Outcomes are compared on whole days. Enter day, month and year."
    assert second.control.hasFocus()
    assert second.text() == "09.2026"
    assert heads(page)[1].startswith("18.03.2026")


def test_enter_on_a_row_opens_that_person_whatever_was_listed_before(
    qtbot: QtBot, window: MainWindow
) -> None:
    look_for(qtbot, window, "shermatov")
    press(qtbot, Qt.Key.Key_D, CTRL | SHIFT)
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert window.pages.shows_people()
    assert in_hand(window) == (THAPA.number, 1)
    assert window.pages.people.list.title() == "Everyone 11 people, 7 cases"


def test_coming_back_finds_the_same_days_and_the_same_row(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    ask(qtbot, window, page, "12.03.2026", "01.05.2026")
    press(qtbot, Qt.Key.Key_End)
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert in_hand(window) == (NGUYEN.number, 0)
    press(qtbot, Qt.Key.Key_D, CTRL | SHIFT)
    settled(qtbot, window)
    assert page.fields.days[1].text() == "01.05.2026"
    one = page.view.in_hand()
    assert one is not None
    assert one.case == NGUYEN.number


def test_esc_comes_back_to_the_row_in_hand(qtbot: QtBot, window: MainWindow, page: ComparePage) -> None:
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()
    assert in_hand(window) == (SHERMATOV.number, 0)


def test_nobody_with_another_outcome_is_said_and_leads_back(
    qtbot: QtBot, window: MainWindow, page: ComparePage
) -> None:
    ask(qtbot, window, page, "12.03.2026", "12.03.2026")
    assert page.empty.isVisible()
    page.empty.asked.emit()
    assert window.pages.shows_people()


def test_as_of_another_day_it_compares_from_that_day_on(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 3, 16))
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_D, CTRL | SHIFT)
    settled(qtbot, window)
    page = window.pages.office.comparison
    assert page is not None
    assert [field.text() for field in page.fields.days] == ["16.03.2026", "16.09.2026"]
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert in_hand(window) == (AL_HADDAD.number, 0)
    assert window.status.said() == "as of 16 March 2026, nothing is saved from this view"


def test_how_far_it_has_come_is_told_and_it_stops_when_no_longer_wanted(
    book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    save_cases(book, FAMILIES, "N. Ferreira")
    asked = Asked(book, rules, "served-year", TODAY)
    told: list[tuple[int, int]] = []
    sides = Side(TODAY), Side(date(2026, 9, 12))
    assert compare(asked, *sides, lambda *far: told.append(far), lambda: True) is None
    found = compare(asked, *sides, lambda *far: told.append(far), lambda: False)
    assert found is not None
    assert len(found.differences) == 6
    assert told == [(0, len(FAMILIES))]
    assert len(FAMILIES) < EVERY


def test_the_chosen_reading_is_that_of_each_day(book: Casebook, rules: Mapping[str, RuleSet]) -> None:
    asked = Asked(book, rules, "decree", TODAY)
    days = (date(2023, 5, 14), date(2023, 5, 15), date(2024, 1, 4), date(2025, 11, 5))
    assert [Side(day).rules(asked).id for day in days] == [
        "served-year",
        "decree-343",
        "decree-10",
        "decree-821",
    ]
