"""Reminders over three days: the program is started, closed, and started again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.people.people import save_cases
from desktop.screens.today.reminders_part import RemindersPart
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings, save_settings
from desktop.start import make_window
from tests.screens.at_the_window import settled
from tests.screens.families import FAMILIES

FIRST, SECOND, THIRD = date(2026, 2, 20), date(2026, 3, 6), date(2026, 3, 10)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The folder of an office with seven families."""
    book = new_casebook(tmp_path / "office.yearmark", lambda: datetime(2026, 2, 1))
    save_cases(book, FAMILIES, "N. Ferreira")
    close_casebook(book)
    save_settings(tmp_path, Settings(operator="N. Ferreira"))
    return tmp_path


@contextmanager
def started(qtbot: QtBot, office: Path, on: date) -> Iterator[tuple[MainWindow, list[str]]]:
    """The program started on a day, and the notices it has given; closed at the end."""
    book, window = make_window(office / "office.yearmark", lambda: datetime.combine(on, time(9)), office)
    told: list[str] = []
    window.pages.office.notice.connect(told.append)
    qtbot.addWidget(window)
    window.resize(QSize(1280, 900))
    with qtbot.waitActive(window):
        window.show()
    settled(qtbot, window)
    yield window, told
    window.close()
    close_casebook(book)


def part(window: MainWindow) -> RemindersPart:
    assert window.pages.office.day is not None
    return window.pages.office.day.reminders


def shown(window: MainWindow) -> list[tuple[str, str, int]]:
    return [(row.row.line.name, row.row.line.words, row.reminder.days) for row in part(window).rows()]


def test_each_reminder_comes_in_its_time_and_what_was_done_about_it_is_kept(
    qtbot: QtBot, office: Path
) -> None:
    with started(qtbot, office, FIRST) as (window, told):
        assert told == ["4 marks to look after. Open Today to see whose."]
        assert part(window).count() == "4"
        assert shown(window) == [
            ("Shermatov Otabek", "9 March, in 17 days", 30),
            ("Thapa Bishal", "14 March, in 22 days", 30),
            ("Al-Haddad Yusuf", "17 March, in 25 days", 30),
        ]
        part(window).rows()[0].done_button.setFocus()
        qtbot.keyClick(part(window).rows()[0].done_button, Qt.Key.Key_Space)
        settled(qtbot, window)
        assert window.status.said() == "Done: the reminder of Shermatov Otabek"
        # The keys stay where they were, on the next one.
        assert part(window).rows()[0].done_button.hasFocus()
        part(window).rows()[0].put_off.emit(SECOND)
        settled(qtbot, window)
        assert window.status.said() == "The reminder of Thapa Bishal is put off until 6 March 2026"
        assert part(window).count() == "2 1 put off"

    with started(qtbot, office, FIRST) as (window, told):
        assert told == []
        assert [name for name, *_ in shown(window)] == ["Al-Haddad Yusuf", "Nguyễn Văn Hải"]
        assert part(window).count() == "2 1 put off"

    with started(qtbot, office, SECOND) as (window, told):
        assert told == ["3 marks to look after. Open Today to see whose."]
        assert part(window).count() == "5"
        assert shown(window)[:2] == [
            ("Shermatov Otabek", "9 March, in 3 days", 7),
            ("Thapa Bishal", "14 March, in 8 days", 30),
        ]
        assert window.pages.office.day is not None
        assert window.pages.office.day.since.isHidden()

    with started(qtbot, office, THIRD) as (window, told):
        assert told == ["3 marks to look after. Open Today to see whose."]
        assert shown(window)[0] == ("Shermatov Otabek", "9 March, 1 day ago", 0)
        assert window.pages.office.day is not None
        since = "Since Friday 6 March: 1 person has reached the mark."
        assert window.pages.office.day.since.text() == since


def test_a_reminder_is_put_off_to_a_later_day_of_ones_choice(qtbot: QtBot, office: Path) -> None:
    with started(qtbot, office, FIRST) as (window, _):
        row = part(window).rows()[0]
        menu = row.days_menu()
        assert isinstance(menu, QMenu)
        words = [action.text() for action in menu.actions() if action.text()]
        assert words == [
            "Until Sat 21 Feb 2026",
            "Until Fri 27 Feb 2026",
            "Until Sun 22 Mar 2026",
            "Until another day",
        ]
        row.put_off.emit(FIRST)
        assert "Choose a later day" in window.status.said()
        menu.actions()[0].trigger()
        settled(qtbot, window)
        assert part(window).count() == "3 1 put off"


def test_reminders_belong_to_today_and_to_the_chosen_days(qtbot: QtBot, office: Path) -> None:
    save_settings(office, Settings(reminders="7, 0"))
    with started(qtbot, office, FIRST) as (window, told):
        assert told == []
        assert part(window).isHidden()
    with started(qtbot, office, SECOND) as (window, told):
        assert told == ["1 mark to look after. Open Today to see whose."]
        window.set_day(THIRD)
        settled(qtbot, window)
        assert part(window).isHidden()


def test_a_name_leads_to_the_case(qtbot: QtBot, office: Path) -> None:
    with started(qtbot, office, FIRST) as (window, _):
        part(window).rows()[1].row.click()
        assert window.pages.people.list.in_hand() == ("2025-0120", 0)
