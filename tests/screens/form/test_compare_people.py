"""Two people side by side: what differs is chosen, and one person is made of two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.case import Case, Person
from desktop.casebook.people.not_same import not_same_as
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.steps.steps import last_step
from desktop.casebook.tables.book import Casebook
from desktop.screens.form.compare_people import ComparePeople
from desktop.screens.window.window import MainWindow
from tests.casebook.steps.test_merging import KODIROV, QODIROV
from tests.screens.at_the_form import CTRL, press


@pytest.fixture
def both(book: Casebook) -> tuple[Case, Case]:
    """One man entered twice."""
    for case in (QODIROV, KODIROV):
        save_case(book, case, "N. Ferreira")
    one, other = (load_case(book, case.number) for case in (QODIROV, KODIROV))
    assert one and other
    return one, other


@pytest.fixture
def page(qtbot: QtBot, book: Casebook) -> Iterator[ComparePeople]:
    made = ComparePeople(book, "N. Ferreira")
    qtbot.addWidget(made)
    made.resize(1000, 640)
    with qtbot.waitActive(made):
        made.show()
    yield made


def words(page: ComparePeople) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def standing(page: ComparePeople) -> dict[str, str]:
    """What is chosen, by label."""
    return {row.label: row.text() for row in page.rows()}


def test_it_shows_who_and_where_and_proposes_what_is_known(
    page: ComparePeople, both: tuple[Case, Case]
) -> None:
    page.show_people(both[0], 0, both[1], 0)
    assert "QODIROV FIRDAVS\nrecruit, case 2026-0031" in words(page)
    assert "KODIROV FIRDAVS\nrecruit, case 2024-0098" in words(page)
    assert standing(page) == {
        "Family name": "QODIROV",
        "In own script": "Қодиров Фирдавс",
        "Sex": "male",
        "Birth date": "17 November 1998",
        "Passport number": "401725836",
        "Notes and queries": "speaks Russian",
    }
    assert "Case 2024-0098 is empty then and goes to the trash" in words(page)


def test_by_keyboard_alone_a_fact_is_chosen_and_both_merged(
    qtbot: QtBot, book: Casebook, page: ComparePeople, both: tuple[Case, Case]
) -> None:
    page.show_people(both[0], 0, both[1], 0)
    press(qtbot, Qt.Key.Key_Right)
    assert standing(page)["Family name"] == "KODIROV"
    for _ in page.rows():
        press(qtbot, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.merged) as merged:
        press(qtbot, Qt.Key.Key_Return)
    assert merged.args == ["2026-0031"]
    case = load_case(book, "2026-0031")
    assert case and case.recruit.name == "KODIROV FIRDAVS"
    step = last_step(book)
    assert step and (step.what, step.by) == ("merge", "N. Ferreira")


def test_that_they_are_two_is_kept(
    qtbot: QtBot, book: Casebook, page: ComparePeople, both: tuple[Case, Case]
) -> None:
    page.show_people(both[0], 0, both[1], 0)
    with qtbot.waitSignals([page.said_two, page.closed]):
        press(qtbot, Qt.Key.Key_F9)
    assert not_same_as(book, both[0].recruit.id or 0) == {both[1].recruit.id}


def test_esc_leaves_both_as_they_were(
    qtbot: QtBot, book: Casebook, page: ComparePeople, both: tuple[Case, Case]
) -> None:
    page.show_people(both[0], 0, both[1], 0)
    with qtbot.waitSignal(page.closed):
        press(qtbot, Qt.Key.Key_Escape)
    assert (load_case(book, both[0].number), load_case(book, both[1].number)) == both


def test_people_who_cannot_be_one_are_told_why(page: ComparePeople, both: tuple[Case, Case]) -> None:
    page.show_people(both[0], 0, both[0], 1)
    assert "cannot be a relative in the same case" in page.refused()


def test_a_case_changed_meanwhile_is_told_and_nothing_is_merged(
    qtbot: QtBot, book: Casebook, page: ComparePeople, both: tuple[Case, Case]
) -> None:
    page.show_people(both[0], 0, both[1], 0)
    save_case(book, Case("2024-0098", Person("OTHER"), id=both[1].id), "A. Brandt")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert "was changed in another window" in page.refused()
    assert load_case(book, both[0].number) == both[0]


def test_somebody_not_saved_yet_can_be_said_to_be_the_same(
    qtbot: QtBot, page: ComparePeople, both: tuple[Case, Case]
) -> None:
    page.show_people(Case("", Person("QODIROW", "FIRDAVS")), 0, both[1], 0)
    assert "QODIROW FIRDAVS\nrecruit, not saved yet" in words(page)
    with qtbot.waitSignal(page.same):
        press(qtbot, Qt.Key.Key_Return, CTRL)


def test_the_cursor_starts_at_the_first_fact_to_choose(page: ComparePeople, both: tuple[Case, Case]) -> None:
    page.show_people(both[0], 0, both[1], 0)
    cursor = QApplication.focusWidget()
    assert cursor and cursor.accessibleName() == "Family name: QODIROV"


def test_the_bar_that_asks_for_the_other_person_is_of_the_list_alone_and_esc_closes_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    press(qtbot, Qt.Key.Key_F8)
    assert window.pick_bar.isVisible()
    window.pages.open_settings(tmp_path)
    assert not window.pick_bar.isVisible()
    window.pages.back()
    assert window.pick_bar.isVisible()
    window.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.pick_bar.isVisible()
