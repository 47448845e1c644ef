"""The record kept apart, in the window: reached from the menu, answered by keyboard, told nowhere else."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import load_case
from desktop.casebook.people.safeguarding import Answered, Contact, answers_of, contact_of, keep_answers
from desktop.screens.safety.safeguarding_page import SafeguardingPage
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_form import ALT
from tests.screens.at_the_window import CTRL, press, settled
from tests.screens.families import SHERMATOV


def opened_page(qtbot: QtBot, window: MainWindow, person: int = 0) -> SafeguardingPage:
    """Opens the record of a person of the family by keyboard."""
    window.pages.people.list.show_case(SHERMATOV.number, person)
    press(qtbot, Qt.Key.Key_G, CTRL)
    page = window.pages.person_pages.safeguarding
    assert page is not None and page.isVisible()
    return page


def person_id(book: Casebook, person: int = 0) -> int:
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    who = case.recruit if person == 0 else case.relatives[person - 1].person
    assert who.id is not None
    return who.id


def test_an_answer_is_given_by_keyboard_and_kept(qtbot: QtBot, window: MainWindow, book: Casebook) -> None:
    page = opened_page(qtbot, window)
    press(qtbot, Qt.Key.Key_D, ALT)
    answer = QApplication.focusWidget()
    assert isinstance(answer, QComboBox) and answer.accessibleName() == "Deception: Answer"
    qtbot.keyClicks(answer, "yes")
    for text in ("01032026", "his own words"):
        press(qtbot, Qt.Key.Key_Tab)
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        line.insert(text)
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "yes")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert page.foot.said() == "Saved, apart from the case"
    kept = Answered("deception", "yes", date(2026, 3, 1), "his own words", "yes")
    assert kept in answers_of(book, person_id(book))
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()


def test_a_day_that_cannot_be_is_named_and_nothing_is_kept(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    page = opened_page(qtbot, window)
    press(qtbot, Qt.Key.Key_D, ALT)
    press(qtbot, Qt.Key.Key_Tab)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.insert("31.02.2026")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert page.foot.said().startswith("Not saved. 31 February 2026 does not exist")
    assert QApplication.focusWidget() is line
    assert answers_of(book, person_id(book))[1] == Answered("deception")
    line.setText("13.03.2026")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert page.foot.said() == "Not saved. An answer can't be given after today."
    line.setText("2026")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert page.foot.said() == "Not saved. Enter the day, with month and year."


def test_what_is_typed_is_asked_about_before_it_is_left(qtbot: QtBot, window: MainWindow) -> None:
    page = opened_page(qtbot, window)
    page.channel.set_text("his sister")
    press(qtbot, Qt.Key.Key_Escape)
    assert page.foot.asks() and page.isVisible()
    assert not window.close()
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_S, CTRL)
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()


def test_the_panel_says_how_to_be_in_touch_with_the_one_in_hand(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    page = opened_page(qtbot, window, person=1)
    qtbot.keyClicks(page.contact.control, "d")
    page.channel.set_text("her mother, mornings")
    press(qtbot, Qt.Key.Key_S, CTRL)
    press(qtbot, Qt.Key.Key_Escape)
    assert contact_of(book, person_id(book, 1)) == Contact(True, "her mother, mornings")
    line = window.pages.people.panel.contact
    assert line.isVisible() and line.said() == "Do not contact. Safe channel: her mother, mornings"
    window.pages.people.list.show_case(SHERMATOV.number, 0)
    assert line.isHidden()


def test_what_was_answered_before_is_told_on_its_line(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    keep_answers(book, person_id(book), [Answered("deception", "declined")], "A. Brandt")
    keep_answers(book, person_id(book), [Answered("deception", "yes")], "N. Ferreira")
    page = opened_page(qtbot, window)
    press(qtbot, Qt.Key.Key_D, ALT)
    assert page.earlier() == (
        "Deception: declined to say (kept by A. Brandt on 12.03.2026), "
        "yes (kept by N. Ferreira on 12.03.2026)"
    )


def test_as_of_another_day_and_from_the_form_it_stays_shut(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 9, 1))
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_G, CTRL)
    assert window.pages.person_pages.safeguarding is None
