"""The list of people: rows under heads, the keyboard, and staying where one was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.screens.list.list import CaseList
from desktop.screens.list.name_painter import cut_words
from desktop.screens.list.row_painter import ROW_HEIGHT
from desktop.screens.list.table import AT_ONCE, LINE, NAME, OUTCOME, CaseTable
from desktop.screens.page.arrangement import Entry, by_mark, in_order
from desktop.screens.page.decided import Decided
from desktop.screens.page.person_row import person_row
from tests.screens.families import AL_HADDAD, FAMILIES, NGUYEN, SHERMATOV, THAPA, contract, person

ON = date(2026, 3, 12)


class Shelf:
    """Cases to load, and which of them were asked for."""

    def __init__(self, served_year: RuleSet, cases: Sequence[Case]):
        self.cases = {case.number: case for case in cases}
        self.asked: list[str] = []
        self.decided: list[str] = []
        self._rules = served_year

    def load(self, numbers: Sequence[str]) -> list[Case]:
        self.asked += numbers
        return [self.cases[number] for number in numbers if number in self.cases]

    def decide(self, case: Case) -> Decided:
        self.decided.append(case.number)
        return Decided(case, decide(case, self._rules, ON), mark_of(case, self._rules, ON))

    def entries(self) -> list[Entry]:
        marks = {number: mark_of(case, self._rules, ON).mark for number, case in self.cases.items()}
        made = [Entry(one.number, 1 + len(one.relatives), marks[one.number]) for one in self.cases.values()]
        return sorted(made, key=lambda entry: entry.mark or date.max)


@pytest.fixture
def shelf(rules: Mapping[str, RuleSet]) -> Shelf:
    return Shelf(rules["served-year"], FAMILIES)


@pytest.fixture
def people(qtbot: QtBot, shelf: Shelf) -> CaseList:
    made = CaseList(shelf.load, shelf.decide)
    qtbot.addWidget(made)
    made.resize(696, 400)
    with qtbot.waitActive(made):
        made.show()
    made.show_people(by_mark(shelf.entries(), ON), ON)
    made.view.setFocus()
    return made


def press(qtbot: QtBot, people: CaseList, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(people.view, key)


def test_the_first_person_is_in_hand_at_once(people: CaseList) -> None:
    assert people.in_hand() == (SHERMATOV.number, 0)


def test_arrows_go_from_person_to_person_and_pass_over_heads(qtbot: QtBot, people: CaseList) -> None:
    press(qtbot, people, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert people.in_hand() == (SHERMATOV.number, 3)
    press(qtbot, people, Qt.Key.Key_Down)
    assert people.in_hand() == (THAPA.number, 0)
    press(qtbot, people, Qt.Key.Key_Up)
    assert people.in_hand() == (SHERMATOV.number, 3)


def test_home_and_end_go_to_the_first_and_last_person(qtbot: QtBot, people: CaseList) -> None:
    press(qtbot, people, Qt.Key.Key_End)
    assert people.in_hand() == ("2026-0042", 0)
    press(qtbot, people, Qt.Key.Key_Home)
    assert people.in_hand() == (SHERMATOV.number, 0)


def test_enter_opens_the_case_in_hand(qtbot: QtBot, people: CaseList) -> None:
    with qtbot.waitSignal(people.opened):
        press(qtbot, people, Qt.Key.Key_Return)


def test_newer_facts_leave_the_person_in_hand_and_the_list_where_it_was(
    qtbot: QtBot, people: CaseList, shelf: Shelf
) -> None:
    people.show_case(NGUYEN.number)
    scrolled = people.view.verticalScrollBar().value()
    assert scrolled > 0
    people.show_people(by_mark(shelf.entries(), ON), ON, again=True)
    assert people.in_hand() == (NGUYEN.number, 0)
    assert people.view.verticalScrollBar().value() == scrolled


def test_where_the_person_in_hand_is_gone_the_first_one_is_taken(people: CaseList, shelf: Shelf) -> None:
    people.show_case(NGUYEN.number)
    left = [entry for entry in shelf.entries() if entry.number == AL_HADDAD.number]
    people.show_people(by_mark(left, ON), ON)
    assert people.in_hand() == (AL_HADDAD.number, 0)


def test_an_empty_list_says_so(people: CaseList) -> None:
    people.show_people(in_order([]), ON)
    assert people.empty.isVisible()
    assert people.in_hand() is None
    assert people.decided_in_hand() is None


def test_heads_take_less_room_than_people_wherever_they_stand(people: CaseList, shelf: Shelf) -> None:
    people.show_people(in_order(shelf.entries()), ON)
    heights = {people.view.rowHeight(row) for row in range(11)}
    assert len(heights) == 1


def test_a_screen_reader_hears_name_and_outcome_of_a_row(people: CaseList) -> None:
    table = people.view.model()
    row = people.view.currentIndex().row()
    said = [table.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (NAME, OUTCOME)]
    assert said == ["Shermatov Otabek, Recruit · UZB · \u2068Шерматов Отабек\u2069", "May apply"]


def test_a_title_sorts_by_its_column(qtbot: QtBot, people: CaseList) -> None:
    with qtbot.waitSignal(people.sorted_by) as sorted_by:
        people.view.head.sectionClicked.emit(NAME)
    assert sorted_by.args == ["name"]
    with qtbot.assertNotEmitted(people.sorted_by):
        people.view.head.sectionClicked.emit(OUTCOME)


def test_the_table_keeps_the_promises_of_qt(qtmodeltester: ModelTester, shelf: Shelf) -> None:
    table = CaseTable(shelf.load, shelf.decide)
    table.show(by_mark(shelf.entries(), ON), ON)
    qtmodeltester.check(table, force_py=True)


def test_a_case_that_is_gone_leaves_an_empty_row_and_no_fault(people: CaseList, shelf: Shelf) -> None:
    ghost = [*shelf.entries(), Entry("2026-9999", 2, ON)]
    people.show_people(in_order(ghost), ON)
    assert people.show_case("2026-9999", 1)
    assert people.decided_in_hand() is None
    assert not people.grab().isNull()


def test_of_a_long_list_only_what_is_painted_is_fetched(qtbot: QtBot, rules: Mapping[str, RuleSet]) -> None:
    cases = [
        Case(f"2025-{at:04}", person("Family", str(at)), (contract(str(ON - timedelta(at % 300))),))
        for at in range(800)
    ]
    shelf = Shelf(rules["served-year"], cases)
    entries = shelf.entries()
    people = CaseList(shelf.load, shelf.decide)
    qtbot.addWidget(people)
    people.resize(696, 600)
    with qtbot.waitExposed(people):
        people.show()
    people.show_people(by_mark(entries, ON), ON)
    people.grab()
    assert len(shelf.asked) <= 3 * AT_ONCE
    assert len(shelf.decided) <= 600 // ROW_HEIGHT + 1
    shelf.asked.clear()
    qtbot.keyClick(people.view, Qt.Key.Key_End)
    people.grab()
    assert people.in_hand() == (entries[-1].number, 0)
    assert len(shelf.asked) <= 3 * AT_ONCE


def test_a_name_that_has_to_be_cut_is_told_whole(rules: Mapping[str, RuleSet]) -> None:
    case = Case("2026-0001", person("Wickramasinghe Arachchige", "Nuwan Bandara"))
    decided = Shelf(rules["served-year"], [case]).decide(case)
    row = person_row(decided, 0, ON)
    assert cut_words(QRect(0, 0, 160, 46), row) == "Wickramasinghe Arachchige Nuwan Bandara\nRecruit · UZB"
    assert cut_words(QRect(0, 0, 600, 46), row) == ""


def test_in_a_narrow_window_the_line_gives_way_before_the_names(people: CaseList) -> None:
    people.resize(700, 400)
    QApplication.processEvents()
    assert not people.view.isColumnHidden(LINE)
    people.resize(520, 400)
    QApplication.processEvents()
    assert people.view.isColumnHidden(LINE)
    assert people.view.columnWidth(NAME) >= 130
