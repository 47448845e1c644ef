"""What the window says without being asked: when it was saved and backed up, who is ready."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.backups import back_up
from desktop.casebook.lists.search import Filter
from desktop.casebook.people.people import save_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.form.form_page import HISTORY
from desktop.screens.window.kept import Kept, kept
from desktop.screens.window.status import StatusLine
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import press, settled
from tests.screens.families import SHERMATOV

NOW = datetime(2026, 3, 12, 10, 42)


def status(window: MainWindow) -> list[str]:
    """What stands at the right of the status line."""
    return [one.text() for one in window.status.findChildren(QLabel) if one.isVisible() and one.text()]


def ready(window: MainWindow) -> str:
    """The way to the letters over the list; empty where it is not offered."""
    button = window.pages.people.list.letters
    return button.text() if button.isVisible() else ""


def test_a_moment_of_today_is_said_by_its_time_and_another_by_its_day() -> None:
    told = Kept(NOW, datetime(2026, 3, 11, 10, 30), NOW)
    assert (told.saved_words(), told.backed_up_words()) == ("saved 10:42", "Backed up 11.03.2026")
    nothing = Kept(None, None, NOW)
    assert (nothing.saved_words(), nothing.backed_up_words()) == ("", "No backup yet")


def test_the_last_change_and_the_newest_backup_are_read(book: Casebook, tmp_path: Path) -> None:
    assert kept(book, tmp_path) == Kept(None, None, book.now())
    save_case(book, SHERMATOV, "Vera")
    made = back_up(book, tmp_path).made
    assert kept(book, tmp_path) == Kept(book.now(), made, book.now())


def test_the_window_says_when_it_was_saved_and_that_there_is_no_backup_yet(window: MainWindow) -> None:
    assert window.book_name.accessibleName().endswith(", saved 10:42")
    assert "No backup yet" in status(window)


def test_a_narrow_line_gives_up_the_backup_and_nothing_else(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_facts(["11 people, 7 cases", "Reading: served-year"])
    line.show_kept(Kept(NOW, NOW, NOW))
    for width, seen in ((1280, "Backed up 10:42"), (760, "Reading: served-year")):
        line.resize(width, 28)
        line.show()
        shown = [one.text() for one in line.findChildren(QLabel) if one.isVisible() and one.text()]
        assert shown[-1] == seen


def test_the_sheet_of_clauses_counts_those_that_are_met(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_W)
    assert window.status.said() == "served-year: 4 of 4 clauses met    Decree 821: 8 of 8 clauses met"
    press(qtbot, Qt.Key.Key_Escape)
    assert window.status.said() == ""


def test_who_is_ready_among_those_listed_is_offered_letters(qtbot: QtBot, window: MainWindow) -> None:
    assert ready(window) == "Letters for 2 ready"
    window.pages.people.filter_by(Filter(relation="recruit"))
    settled(qtbot, window)
    assert ready(window) == "Letters for 1 ready"
    window.pages.people.filter_by(Filter())
    window.sidebar.choose("held")
    settled(qtbot, window)
    assert ready(window) == ""
    window.sidebar.choose("ready")
    settled(qtbot, window)
    window.pages.people.list.letters.click()
    settled(qtbot, window)
    assert window.pages.office.batch is not None and window.pages.seen() is window.pages.office.batch


def test_as_of_another_day_no_letters_are_offered(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 5, 1))
    settled(qtbot, window)
    assert ready(window) == ""


def test_the_columns_are_chosen_over_the_list_too(window: MainWindow) -> None:
    words = [action.text() for action in window.pages.people.list.columns_button.menu().actions()]
    assert words[0] == "Start" and words[-1] == "Outcome"


def test_the_panel_leads_to_what_was_done_in_the_case(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.panel.history.emit()
    settled(qtbot, window)
    form = window.pages.form
    assert form is not None and form.isVisible()
    cursor = form.focusWidget()
    assert cursor is not None and form.page.part_around(cursor) == HISTORY


def test_the_calendar_leads_to_the_year_on_today(qtbot: QtBot, window: MainWindow) -> None:
    window.sidebar._book.choose("calendar")
    settled(qtbot, window)
    assert window.pages.office.shows_today() and window.pages.office.day is not None
    assert window.pages.office.day.year.view.hasFocus()
    assert window.sidebar._views.in_hand() == "today"
