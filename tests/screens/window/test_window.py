"""The main window: everything reached from the keyboard, on a real casebook."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.case import Case, Person
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.people import save_case
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings, load_settings
from tests.screens.at_the_window import (
    CTRL,
    Rules,
    in_hand,
    look_for,
    name_in_panel,
    opened,
    press,
    settled,
)
from tests.screens.families import AL_HADDAD, NGUYEN, SHERMATOV, TOKTOGULOV


def test_it_opens_on_everyone_with_the_soonest_mark_in_hand(window: MainWindow) -> None:
    assert window.pages.people.list.title() == "Everyone 11 people, 7 cases"
    assert in_hand(window) == (SHERMATOV.number, 0)
    assert name_in_panel(window) == "Shermatov Otabek"


def test_part_of_a_name_in_another_script_finds_the_person(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "шерматова")
    assert name_in_panel(window) == "Shermatova Dilnoza"
    assert in_hand(window) == (SHERMATOV.number, 1)


def test_from_the_find_box_down_goes_to_what_was_found(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "nguyen")
    press(qtbot, Qt.Key.Key_Down)
    assert window.pages.people.list.view.hasFocus()
    assert in_hand(window) == (NGUYEN.number, 0)


def test_esc_in_the_find_box_shows_everyone_again(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "nguyen")
    press(qtbot, Qt.Key.Key_Escape)
    settled(qtbot, window)
    assert window.pages.people.list.title() == "Everyone 11 people, 7 cases"
    assert in_hand(window) == (NGUYEN.number, 0)


def test_where_nobody_is_found_it_says_so_and_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "nobody of this name")
    people = window.pages.people
    assert people.list.empty.isVisible()
    assert people.panel.is_clear()
    people.list.empty.asked.emit()
    settled(qtbot, window)
    assert name_in_panel(window) == "Shermatov Otabek"


def test_typing_fast_shows_only_what_the_last_words_find(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL)
    for letter in "haddad":
        window.find_bar.find_box.insert(letter)
    settled(qtbot, window)
    assert window.pages.people.list.title() == "Found 1 person, 1 case"
    assert in_hand(window) == (AL_HADDAD.number, 0)


@pytest.mark.parametrize(
    ("key", "title"),
    [
        (Qt.Key.Key_1, "Everyone 11 people, 7 cases"),
        (Qt.Key.Key_2, "Reached, no letter 4 people, 1 case"),
        (Qt.Key.Key_3, "Next 30 days 3 people, 2 cases"),
        (Qt.Key.Key_4, "Next 90 days 5 people, 4 cases"),
        (Qt.Key.Key_5, "Missing facts 5 people, 2 cases"),
        (Qt.Key.Key_6, "On hold 1 person, 1 case"),
    ],
)
def test_each_view_of_the_left_pane_has_a_key(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, title: str
) -> None:
    press(qtbot, key, CTRL)
    settled(qtbot, window)
    assert window.pages.people.list.title() == title


def test_the_status_line_counts_everybody_and_names_the_reading(window: MainWindow) -> None:
    assert [label.text() for label in window.status._facts] == ["11 people, 7 cases", "Reading: served-year"]


def test_enter_opens_the_case_and_esc_comes_back_to_the_same_row(qtbot: QtBot, window: MainWindow) -> None:
    view = window.pages.people.list.view
    window.pages.people.list.show_case(NGUYEN.number)
    view.setFocus()
    scrolled = view.verticalScrollBar().value()
    press(qtbot, Qt.Key.Key_Return)
    assert not window.pages.shows_people()
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()
    assert view.hasFocus()
    assert in_hand(window) == (NGUYEN.number, 0)
    assert view.verticalScrollBar().value() == scrolled


def test_a_new_case_saved_in_the_form_is_in_hand_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    for text in ("Baptiste", "Jean"):
        QApplication.focusWidget().insert(text)  # type: ignore[union-attr]
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_S, CTRL)
    press(qtbot, Qt.Key.Key_Escape)
    settled(qtbot, window)
    assert name_in_panel(window) == "Baptiste Jean"
    assert window.status.said() == "Saved as case 2026-0043"
    assert window.pages.people.list.title() == "Everyone 12 people, 8 cases"


def test_what_is_typed_is_not_lost_by_looking_somebody_up(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    QApplication.focusWidget().insert("Baptiste")  # type: ignore[union-attr]
    look_for(qtbot, window, "nguyen")
    assert not window.pages.shows_people()
    assert window.pages.form is not None
    assert window.pages.form.has_unsaved()


def test_the_window_does_not_close_over_something_unsaved(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    QApplication.focusWidget().insert("Baptiste")  # type: ignore[union-attr]
    assert not window.close()
    assert window.isVisible()
    assert window.pages.form is not None
    window.pages.form.closed.emit()


def test_w_opens_the_reasons_of_the_person_in_hand_and_esc_comes_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_W)
    assert not window.pages.shows_people()
    assert window.pages.why is not None
    assert window.pages.why.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert in_hand(window) == (SHERMATOV.number, 1)
    assert window.pages.people.list.view.hasFocus()


def test_a_w_typed_in_the_find_box_is_only_a_letter(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL)
    press(qtbot, Qt.Key.Key_W)
    settled(qtbot, window)
    assert window.find_bar.find_box.text() == "w"
    assert window.pages.shows_people()


def test_a_hold_placed_elsewhere_shows_when_everything_is_read_again(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    place_hold(book, NGUYEN.number, "He asks for time", "A. Brandt")
    window.refresh(first=(NGUYEN.number, 0))
    settled(qtbot, window)
    assert window.pages.people.panel.outcome.state.accessibleName() == "On hold"


def test_sorted_by_name_there_are_no_heads_and_the_person_stays_in_hand(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.pages.people.list.show_case(TOKTOGULOV.number)
    window.pages.people.sort("name")
    settled(qtbot, window)
    assert in_hand(window) == (TOKTOGULOV.number, 0)
    first = window.pages.people.list.view.model().index(0, 0).data()
    assert first.startswith("Al-Haddad Yusuf")


def test_an_empty_casebook_says_what_to_do_first(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, on: date, tmp_path: Path
) -> None:
    window = opened(qtbot, book, rules, settings, on, tmp_path)
    assert window.pages.people.list.empty.isVisible()
    window.pages.people.list.empty.asked.emit()
    assert window.pages.form is not None
    assert window.pages.form.isVisible()
    window.close()


def test_every_control_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    controls = [
        widget
        for kind in (QPushButton, QToolButton)
        for widget in window.findChildren(kind)
        if widget.isVisible()
    ]
    focusable: list[QWidget] = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [widget for widget in (*controls, *focusable) if not widget.accessibleName()]
    assert nameless == []


def test_the_case_shown_is_the_one_stored_last(qtbot: QtBot, window: MainWindow, book: Casebook) -> None:
    save_case(book, Case("2026-0050", Person("Zulu", "Thabo")), "N. Ferreira")
    window.refresh(first=("2026-0050", 0))
    settled(qtbot, window)
    assert name_in_panel(window) == "Zulu Thabo"


def test_a_missing_fact_in_the_reasons_leads_to_its_field(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.list.show_case(SHERMATOV.number, 1)
    window.pages.open_why()
    assert window.pages.why is not None
    window.pages.why.fill_in.emit("registered", 1)
    assert window.pages.form is not None
    assert window.pages.form.isVisible()
    field = QApplication.focusWidget()
    assert field is not None
    assert "egistered" in field.accessibleName()


def test_ctrl_l_shows_the_letter_and_once_issued_the_list_knows_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: window.pages.letter is not None)
    letter = window.pages.letter
    assert letter is not None
    qtbot.waitUntil(lambda: not letter.busy())
    letter.out.where_to_save = lambda *_: tmp_path / "letter.pdf"
    with qtbot.waitSignal(letter.issued):
        letter.save()
    settled(qtbot, window)
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert window.status.said() == "Letter 2026-00001 issued"
    press(qtbot, Qt.Key.Key_Escape)
    people = window.pages.people
    assert in_hand(window) == (SHERMATOV.number, 0)
    assert "letter 2026-00001" in people.panel.letter_words()
    assert people.list.view.model().index(0, 0).data() == "This week 3"


def test_settings_are_kept_and_followed_at_once(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    page = window.pages.office.settings
    assert page is not None
    assert page.fields["operator"].text() == "N. Ferreira"
    page.fields["reading"].setText("decree")
    page.office.fields["contact"].setText("desk@example.org")
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)
    kept = load_settings(tmp_path)
    assert (kept.operator, kept.reading, kept.office.contact) == ("N. Ferreira", "decree", "desk@example.org")
    assert window.status._facts[1].text() == "Reading: Decree 821"
    assert window.pages.shows_people()


def test_settings_left_with_esc_stay_as_they_were(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    assert window.pages.office.settings is not None
    window.pages.office.settings.fields["operator"].setText("Somebody Else")
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()
    assert load_settings(tmp_path).operator == ""
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    assert window.pages.office.settings.fields["operator"].text() == "N. Ferreira"


def test_a_missing_fact_in_the_panel_leads_to_its_field(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.list.show_case(SHERMATOV.number)
    link = window.pages.people.panel.missing.links()[0]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    field = QApplication.focusWidget()
    assert field is not None
    assert "egistered" in field.accessibleName()
    assert window.pages.form is not None
    assert window.pages.form.isAncestorOf(field)
