"""The why sheet: every clause under both readings, what is missing, and the way to its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop.case import Case, Hold, Settling
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import RuleSet
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.look import theme
from desktop.screens.look.painted_words import height_of
from desktop.screens.page.asked import Asked
from desktop.screens.page.decided import decided
from desktop.screens.page.in_hand import InHand, in_hand
from desktop.screens.why.why import WhySheet
from desktop.screens.why.why_cells import link_words, places_in
from desktop.screens.why.why_rows import WhyRow, why_rows
from desktop.screens.why.why_words import cell_facts
from desktop.settings import Reading, Settings

FATHER = 2
Show = Callable[..., InHand]


@pytest.fixture
def why(qtbot: QtBot, book: Casebook, settings: Settings) -> WhySheet:
    made = WhySheet(book, settings)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def shown(book: Casebook, rules: Mapping[str, RuleSet], on: date) -> Show:
    """A person of a case as it is shown on a day, under the served-year reading."""

    def show(case: Case, person: int = 0, day: date = on) -> InHand:
        asked = Asked(book, rules, "served-year", day)
        return in_hand(asked, decided(asked, case), person, on)

    return show


def table(why: WhySheet) -> QTableView:
    found = why.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def lines(why: WhySheet) -> list[list[str]]:
    """The words of the table, row by row."""
    model = table(why).model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def seen(widget: QWidget) -> list[str]:
    """The words of every label now shown."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def take_in_hand(why: WhySheet, clause: str) -> None:
    row = next(at for at, line in enumerate(lines(why)) if line[0] == clause)
    table(why).setCurrentIndex(table(why).model().index(row, 0))


def test_both_readings_stand_beside_each_other_and_what_one_does_not_ask_is_said(
    why: WhySheet, shermatov: Case, shown: Show
) -> None:
    why.show_person(shown(shermatov))
    shown = lines(why)
    assert shown[0][0] == "OTABEK’s own clauses"
    assert ["Year served", "Met: since 9 March 2026", "not asked"] in shown
    assert ["Term of a year", "not asked", "To be settled: no fixed term; the source does not say"] in shown


def test_a_relatives_sheet_lists_the_own_clauses_and_then_the_recruits(
    why: WhySheet, shermatov: Case, shown: Show, on: date
) -> None:
    why.show_person(shown(shermatov, FATHER))
    names = [line[0] for line in lines(why)]
    assert names.index("RUSTAM’s own clauses") == 0
    assert names[5] == "OTABEK’s clauses, the recruit"
    assert names.count("Foreign citizen") == 2
    assert "parent of SHERMATOV OTABEK, case 2025-0117, on 12 March 2026" in seen(why)


def test_every_clause_of_both_readings_is_listed_once_and_in_the_order_of_each(
    shermatov: Case, rules: Mapping[str, RuleSet], on: date
) -> None:
    for person in range(3):
        sheets = [decide(shermatov, rules[one], on).sheets[person] for one in ("served-year", "decree-821")]
        rows = why_rows(sheets)
        for at, sheet in enumerate(sheets):
            assert [row.id for row in rows if row.cells[at]] == [clause.id for clause in sheet.clauses]


def test_the_clause_in_hand_stands_at_the_foot_with_the_arithmetic_and_its_source(
    why: WhySheet, shermatov: Case, shown: Show
) -> None:
    why.show_person(shown(shermatov))
    take_in_hand(why, "Year served")
    foot = " ".join(seen(why))
    assert "6 days not counted move it to 9 March 2026, reached 3 days ago." in foot
    assert "Source: News report of 4 January 2024" in foot
    assert "Decree 821 itself does not ask this" in foot


def test_enter_on_a_clause_that_lacks_a_fact_asks_for_that_fact_of_that_person(
    qtbot: QtBot, why: WhySheet, shermatov: Case, shown: Show
) -> None:
    why.show_person(shown(shermatov, FATHER))
    take_in_hand(why, "Relative of 18 to 65")
    with qtbot.waitSignal(why.fill_in) as asked:
        qtbot.keyClick(table(why), Qt.Key.Key_Return)
    assert asked.args == ["birth_date", FATHER]


def test_fill_in_is_a_link_in_the_row_and_a_button_at_the_foot(
    qtbot: QtBot, why: WhySheet, shermatov: Case, shown: Show
) -> None:
    why.show_person(shown(shermatov, FATHER))
    take_in_hand(why, "Relative of 18 to 65")
    cell = table(why).visualRect(table(why).currentIndex().siblingAtColumn(2))
    link = QPoint(cell.right() - 40, cell.center().y())
    with qtbot.waitSignal(why.fill_in):
        qtbot.mouseClick(table(why).viewport(), Qt.MouseButton.LeftButton, pos=link)
    button = next(one for one in why.findChildren(KeyButton) if one.text() == "Fill in")
    with qtbot.waitSignal(why.fill_in):
        button.click()
    take_in_hand(why, "Alive")
    assert not button.isVisible()


def test_a_clause_that_was_settled_says_by_whom_why_and_what_it_was(
    why: WhySheet, shermatov: Case, shown: Show, on: date
) -> None:
    settling = Settling("decree-821", "term-of-a-year", "met", "N. Ferreira", on, "the order names a year")
    why.show_person(shown(replace(shermatov, settlings=(settling,))))
    take_in_hand(why, "Term of a year")
    foot = " ".join(seen(why))
    assert "Settled as met on 12 March 2026 by N. Ferreira: “the order names a year”." in foot
    assert "Holds on this sheet only, from that day." in foot
    assert "Was to be settled: no fixed term; the source does not say." in foot


def test_a_case_on_hold_says_so_on_the_sheet(why: WhySheet, shermatov: Case, shown: Show, on: date) -> None:
    def hold_shown() -> bool:
        return any(one.accessibleName() == "On hold" and one.isVisible() for one in why.findChildren(QWidget))

    why.show_person(shown(replace(shermatov, hold=Hold("was under 18", "Yearmark", on))))
    assert hold_shown()
    why.show_person(shown(shermatov))
    assert not hold_shown()


def test_before_any_decree_there_is_one_reading_and_nothing_beside_it(
    why: WhySheet, shermatov: Case, shown: Show
) -> None:
    why.show_person(shown(shermatov, 0, date(2023, 5, 14)))
    assert {len(line) for line in lines(why)} == {2}
    assert "no decree reading is held for this day" in seen(why)


def test_the_whole_sheet_can_be_copied_as_text(
    qtbot: QtBot, why: WhySheet, shermatov: Case, shown: Show, on: date
) -> None:
    why.show_person(shown(shermatov, FATHER))
    qtbot.keyClick(table(why), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("SHERMATOV RUSTAM\nparent of SHERMATOV OTABEK, case 2025-0117, on 12 March 2026\n")
    assert "served-year (from 4 January 2024): May apply, from 9 March 2026\n" in text
    assert "Relative of 18 to 65\n  served-year: not asked\n  Decree 821: Cannot say yet: needs" in text


def test_esc_leaves_the_sheet(qtbot: QtBot, why: WhySheet, shermatov: Case, shown: Show) -> None:
    why.show_person(shown(shermatov))
    with qtbot.waitSignal(why.closed):
        qtbot.keyClick(table(why), Qt.Key.Key_Escape)


def test_a_screen_reader_hears_verdict_and_facts_of_each_cell(
    why: WhySheet, shermatov: Case, shown: Show
) -> None:
    why.show_person(shown(shermatov))
    reader = QAccessible.queryAccessibleInterface(table(why))
    said = [reader.child(at).text(QAccessible.Text.Name) for at in range(reader.childCount())]
    assert "Met: since 9 March 2026" in said
    assert any(one.startswith("served-year, the letters follow this") for one in said)


@pytest.mark.parametrize(
    ("reading", "first"), [("served-year", "served-year"), ("decree", "Decree 821 itself")]
)
def test_the_reading_that_letters_follow_stands_first(
    why: WhySheet,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    shermatov: Case,
    reading: Reading,
    first: str,
    on: date,
) -> None:
    asked = Asked(book, rules, reading, on)
    why.show_person(in_hand(asked, decided(asked, shermatov), 0, on))
    heads = [table(why).model().headerData(at, Qt.Orientation.Horizontal) for at in (1, 2)]
    assert heads[0].startswith(f"{first}, the letters follow this")
    assert heads[1].split(", ")[1].startswith("stands beside")


@pytest.mark.parametrize("width", [1080, 760])
def test_nothing_is_cut_however_much_a_clause_has_to_say(
    why: WhySheet, shermatov: Case, shown: Show, width: int
) -> None:
    why.resize(width, 700)
    for person, day in product(range(3), (date(2023, 5, 14), date(2025, 6, 1), date(2026, 3, 12))):
        why.show_person(shown(shermatov, person, day))
        view, model = why._view, why._view._table
        assert view.verticalScrollBar().minimum() == 0
        for at in model.clause_rows():
            row = model.row_at(at)
            assert isinstance(row, WhyRow)
            for column, clause in enumerate(row.cells, start=1):
                if clause is not None:
                    cell = view.visualRect(model.index(at, column))
                    facts = places_in(cell, link_words(clause, model.may_change)).facts
                    assert height_of(cell_facts(clause), theme.font(13), facts.width()) <= facts.height()
    assert why.width() == width
