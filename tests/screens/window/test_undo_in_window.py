"""Undo, redo, the trash and merging, from the keyboard of the real window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.case import Case, Person
from desktop.casebook.people.drafts import NEW, Texts, drafts, keep_draft
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.steps.steps import last_step
from desktop.casebook.steps.trash import trash
from desktop.casebook.tables.book import Casebook
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_form import button, retype
from tests.screens.at_the_window import CTRL, Rules, in_hand, look_for, name_in_panel, opened, press, settled
from tests.screens.families import AL_HADDAD, SHERMATOV, THAPA

SHIFT = Qt.KeyboardModifier.ShiftModifier


def undo(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Z, CTRL)
    settled(qtbot, window)


def redo(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    settled(qtbot, window)


def rename(qtbot: QtBot, window: MainWindow, given_names: str) -> None:
    """Opens the case in hand and types other given names over those of the recruit."""
    press(qtbot, Qt.Key.Key_Return)
    assert window.pages.form
    retype(window.pages.form, "given_names", given_names)
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)


def numbers(window: MainWindow) -> str:
    return window.pages.people.list.title()


def test_a_saved_fact_is_undone_and_done_again_in_the_form(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    assert window.status.undo_words() == ""
    rename(qtbot, window, "Otabek Ali")
    assert window.status.undo_words() == "Undo: given names of Shermatov Otabek Ali"
    assert window.stepping.undo_action.text() == "&Undo given names of Shermatov Otabek Ali"
    undo(qtbot, window)
    assert window.status.said() == "Undone: given names of Shermatov Otabek Ali"
    assert load_case(book, SHERMATOV.number) == SHERMATOV
    assert window.pages.form and window.pages.form.isVisible()
    redo(qtbot, window)
    case = load_case(book, SHERMATOV.number)
    assert case and case.recruit.given_names == "Otabek Ali"
    assert window.status.said() == "Done again: given names of Shermatov Otabek Ali"


def test_a_field_that_is_typed_in_undoes_its_own_text_first(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    rename(qtbot, window, "Otabek Ali")
    assert window.pages.form
    line = retype(window.pages.form, "family_name", "Other")
    assert isinstance(line, QLineEdit)
    undo(qtbot, window)
    assert line.text() == "Shermatov"
    case = load_case(book, SHERMATOV.number)
    assert case and case.recruit.given_names == "Otabek Ali"


def test_a_step_is_not_undone_over_what_is_typed(qtbot: QtBot, window: MainWindow, book: Casebook) -> None:
    rename(qtbot, window, "Otabek Ali")
    assert window.pages.form
    retype(window.pages.form, "family_name", "Other")
    window.pages.form.focus_field("given_names")
    undo(qtbot, window)
    assert "then a step can be undone" in window.status.said()
    assert window.pages.form.has_unsaved()
    case = load_case(book, SHERMATOV.number)
    assert case and case.recruit.given_names == "Otabek Ali"


def test_a_case_deleted_by_a_key_is_in_the_trash_and_comes_back_by_undo(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    press(qtbot, Qt.Key.Key_Delete, CTRL)
    settled(qtbot, window)
    assert numbers(window) == "Everyone 7 people, 6 cases"
    assert window.status.said() == f"Case {SHERMATOV.number} is in the trash"
    assert window.status.undo_words() == "Undo: delete case of Shermatov Otabek"
    assert [one.case for one in trash(book)] == [SHERMATOV.number]
    assert in_hand(window) == (THAPA.number, 0)
    undo(qtbot, window)
    assert numbers(window) == "Everyone 11 people, 7 cases"
    assert in_hand(window) == (SHERMATOV.number, 0)


def test_what_is_in_the_trash_is_restored_from_its_page(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    look_for(qtbot, window, "haddad")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Delete, CTRL)
    settled(qtbot, window)
    window.sidebar._book.choose("trash")
    page = window.pages.office.trash
    assert page and page.isVisible()
    assert page.lines.item(0).text() == "Al-Haddad Yusuf"
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert window.pages.shows_people()
    assert in_hand(window) == (AL_HADDAD.number, 0)
    assert trash(book) == []
    assert window.status.undo_words() == "Undo: restore Al-Haddad Yusuf"


def test_the_trash_says_that_it_is_empty_and_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    window.sidebar._book.choose("trash")
    page = window.pages.office.trash
    assert page and page.empty.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()
    assert window.sidebar._views.in_hand() == "everyone"


def test_a_view_leads_from_the_trash_to_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.sidebar._book.choose("trash")
    press(qtbot, Qt.Key.Key_1, CTRL)
    settled(qtbot, window)
    assert window.pages.shows_people()
    assert window.sidebar._book.currentRow() == -1


def test_as_of_another_day_nothing_is_undone_deleted_or_restored(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    press(qtbot, Qt.Key.Key_Delete, CTRL)
    settled(qtbot, window)
    window.set_day(window.today.replace(year=2027))
    settled(qtbot, window)
    undo(qtbot, window)
    press(qtbot, Qt.Key.Key_Delete, CTRL)
    window.sidebar._book.choose("trash")
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert [one.case for one in trash(book)] == [SHERMATOV.number]
    step = last_step(book)
    assert step and step.what == "delete case"


def test_two_people_found_by_the_find_box_are_compared_and_merged(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    save_case(book, Case("2026-0077", Person("Al Haddad", "Youssef")), "A. Brandt")
    window.refresh()
    settled(qtbot, window)
    look_for(qtbot, window, "2026-0077")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_F8)
    assert window.pick_bar.isVisible()
    QApplication.focusWidget().setText("Yusuf")  # type: ignore[union-attr]
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_F8)
    page = window.pages.case_pages.two_people
    assert page and page.isVisible() and not window.pick_bar.isVisible()
    assert [(row.label, row.text()) for row in page.rows()][:1] == [("Family name", "Al Haddad")]
    page.rows()[0].choose("second")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    settled(qtbot, window)
    assert window.pages.shows_people()
    case = load_case(book, "2026-0077")
    assert case and case.recruit.name == "Al-Haddad Youssef"
    assert load_case(book, AL_HADDAD.number) is None
    undo(qtbot, window)
    assert load_case(book, AL_HADDAD.number) == AL_HADDAD


def test_nobody_is_compared_with_themselves(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F8)
    window.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_F8)
    assert "Take the other person in hand" in window.status.said()
    button(window.pick_bar, "Cancel").click()  # type: ignore[arg-type]
    assert not window.pick_bar.isVisible()


def test_undoing_what_made_the_case_in_the_form_closes_the_form(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    assert window.pages.form
    retype(window.pages.form, "family_name", "Baptiste")
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)
    number = window.pages.form.case()
    assert number and window.status.undo_words() == f"Undo: new case {number.number}"
    undo(qtbot, window)
    assert window.pages.shows_people()
    assert load_case(book, number.number) is None


def test_a_draft_left_by_a_crash_is_offered_at_the_next_start(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, on: object, tmp_path: object
) -> None:
    stored = save_case(book, THAPA, "N. Ferreira")
    keep_draft(book, NEW, Case("", Person()), Texts({"family_name": "Qodirov", "given_names": "Firdavs"}))
    typed = replace(stored, recruit=replace(stored.recruit, note=""))
    keep_draft(book, stored.number, typed, Texts({"family_name": "Thapa-Magar"}))
    window = opened(qtbot, book, rules, settings, on, tmp_path)  # type: ignore[arg-type]
    offer = window.start_drafts.offer
    assert offer.said() == "Thapa-Magar, case 2025-0120: A draft of 10:42 is kept."
    button(offer, "Forget it").click()  # type: ignore[arg-type]
    assert offer.said() == "Qodirov Firdavs, new case: A draft of 10:42 is kept."
    button(offer, "Use it").click()  # type: ignore[arg-type]
    assert window.pages.form and window.pages.form.isVisible() and not offer.isVisible()
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)
    assert drafts(book) == []
    assert name_in_panel(window) == "Qodirov Firdavs"
    window.close()
