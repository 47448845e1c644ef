"""The filter over the list, by keyboard alone, and the letters that match in what is found."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casebook.lists.search import Filter
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.list.table import NAME
from desktop.screens.look import theme
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import CTRL, in_hand, look_for, name_in_panel, press, settled
from tests.screens.families import AL_HADDAD, NGUYEN, SHERMATOV, THAPA

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def open_filter(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL_SHIFT)
    assert window.pages.people.list.filter_bar.form is not None


def choose(qtbot: QtBot, window: MainWindow, column: str, text: str) -> None:
    """Goes with Tab to a field of the filter, and chooses or types there."""
    form = window.pages.people.list.filter_bar.form
    assert form is not None
    while QApplication.focusWidget() is not form.fields[column].control:
        press(qtbot, Qt.Key.Key_Tab)
    control = QApplication.focusWidget()
    if isinstance(control, Choice):
        qtbot.keyClicks(control, text)
    elif isinstance(control, LineEdit):
        control.selectAll()
        control.insert(text)
        press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)


def title(window: MainWindow) -> str:
    return window.pages.people.list.title()


def parts(window: MainWindow) -> list[str]:
    return window.pages.people.list.filter_bar.words()


def test_the_list_is_filtered_by_keyboard_and_each_field_narrows_it_further(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_filter(qtbot, window)
    choose(qtbot, window, "outcome", "May")
    assert title(window) == "Everyone 2 people, 1 case"
    choose(qtbot, window, "relation", "Child")
    assert title(window) == "Everyone 1 person, 1 case"
    assert parts(window) == ["May apply", "relation child"]
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.people.list.view.hasFocus()
    assert window.pages.people.sentence() == "Everyone, May apply, relation child"


def test_days_and_citizenships_are_typed_as_anywhere_in_the_program(qtbot: QtBot, window: MainWindow) -> None:
    open_filter(qtbot, window)
    choose(qtbot, window, "citizenship", "Nepal, SYR")
    assert title(window) == "Everyone 3 people, 2 cases"
    choose(qtbot, window, "mark_from", "15.3.26")
    choose(qtbot, window, "mark_until", "April 2026")
    assert parts(window) == ["citizenship Nepal or Syria", "mark 15 March to 30 April 2026"]
    assert in_hand(window) == (AL_HADDAD.number, 0)


@pytest.mark.parametrize(("column", "text"), [("mark_from", "soon"), ("citizenship", "Atlantis")])
def test_what_is_no_day_or_country_is_said_and_the_list_stays(
    qtbot: QtBot, window: MainWindow, column: str, text: str
) -> None:
    open_filter(qtbot, window)
    choose(qtbot, window, column, text)
    form = window.pages.people.list.filter_bar.form
    assert form is not None and form.fields[column].remark()
    assert form.fields[column].text() == text
    assert title(window) == "Everyone 11 people, 7 cases"


def test_a_day_that_reads_two_ways_is_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    open_filter(qtbot, window)
    choose(qtbot, window, "mark_from", "04/03/2026")
    form = window.pages.people.list.filter_bar.form
    assert form is not None and form.fields["mark_from"].remark() == "4 March or 3 April?"
    form.fields["mark_from"].start()
    assert "Alt+1" in form.fields["mark_from"].remark()
    press(qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert window.pages.people.search.filter.mark_from == date(2026, 3, 4)


def test_parts_are_taken_off_one_by_one_and_the_keys_go_on(qtbot: QtBot, window: MainWindow) -> None:
    people = window.pages.people
    people.filter_by(Filter("met", relation="child"))
    settled(qtbot, window)
    people.list.filter_bar.parts.widgets()[0].setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    settled(qtbot, window)
    assert parts(window) == ["relation child"]
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert parts(window) == []
    assert title(window) == "Everyone 11 people, 7 cases"
    assert people.list.view.hasFocus()


def test_filter_and_words_combine_and_the_filter_stays_when_the_words_go(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.pages.people.filter_by(Filter(relation="recruit"))
    look_for(qtbot, window, "shermatov")
    assert title(window) == "Found 1 person, 1 case"
    press(qtbot, Qt.Key.Key_Escape)
    settled(qtbot, window)
    assert title(window) == "Everyone 7 people, 7 cases"


def test_a_filter_goes_on_with_the_views_of_the_left_pane(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.filter_by(Filter(relation="recruit"))
    press(qtbot, Qt.Key.Key_3, CTRL)
    settled(qtbot, window)
    assert title(window) == "Next 30 days 2 people, 2 cases"
    assert window.pages.people.sentence() == "Next 30 days, relation recruit"


def test_the_filter_follows_the_day_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.filter_by(Filter("met", relation="recruit"))
    window.set_day(date(2026, 3, 20))
    settled(qtbot, window)
    assert title(window) == "Everyone 3 people, 3 cases"
    assert in_hand(window) in [(case.number, 0) for case in (SHERMATOV, THAPA, AL_HADDAD)]


def test_where_nobody_passes_it_says_so_and_the_button_takes_the_filter_off(
    qtbot: QtBot, window: MainWindow
) -> None:
    people = window.pages.people
    people.filter_by(Filter("unsettled", citizenship=("VNM",)))
    settled(qtbot, window)
    assert people.list.empty.isVisible()
    people.list.empty.asked.emit()
    settled(qtbot, window)
    assert title(window) == "Everyone 11 people, 7 cases"


def test_a_relative_listed_without_the_recruit_says_whose_relative_it_is(
    qtbot: QtBot, window: MainWindow
) -> None:
    look_for(qtbot, window, "дилноза")
    view = window.pages.people.list.view
    said = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Shermatova Dilnoza, Spouse of Shermatov Otabek · UZB · \u2068Шерматова Дилноза\u2069"


def test_another_of_the_family_is_shown_from_the_panel_though_the_list_has_only_those_found(
    qtbot: QtBot, window: MainWindow
) -> None:
    look_for(qtbot, window, "дилноза")
    window.pages.people.panel.chosen.emit(2)
    assert name_in_panel(window) == "Shermatov Amir"
    assert title(window) == "Found 1 person, 1 case"


def test_a_match_that_is_not_literal_says_why_in_a_line_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    view = window.pages.people.list.view
    look_for(qtbot, window, "shermatow")
    said = str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.endswith("shermatow: read Shermatov")
    assert view.rowHeight(0) > theme.px(50)
    window.find_bar.find_box.clear()
    look_for(qtbot, window, "nguyễn")
    assert view.rowHeight(0) < theme.px(50)


def test_the_letters_that_match_stand_on_a_ground_of_their_own(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "shermatov")
    view = window.pages.people.list.view
    cell = view.visualRect(view.model().index(1, NAME))
    picture = view.viewport().grab(cell).toImage()
    tint = QColor(theme.tokens().tint)
    marked = sum(picture.pixelColor(x, y) == tint for x in range(picture.width()) for y in range(20))
    assert marked > 100


def test_a_passport_found_is_shown_under_the_name(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, NGUYEN.recruit.passport_number[3:])
    view = window.pages.people.list.view
    said = str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.endswith(f"passport {NGUYEN.recruit.passport_number}")
    assert not view.grab().isNull()
