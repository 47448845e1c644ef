"""Today: the screen one starts on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Oath, PartialDate
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.due import due
from desktop.casebook.lists.search import Filter
from desktop.casebook.people.people import load_case, save_case, save_cases
from desktop.screens.look.tokens import ALL_TOKENS, Tokens
from desktop.screens.page.standing import View
from desktop.screens.today.today_page import TodayPage
from desktop.screens.today.year_painter import heat, ink_on, step_of
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_window import ALT, CTRL, Rules, in_hand, opened, press, settled
from tests.screens.families import AL_HADDAD, FAMILIES, NGUYEN, SHERMATOV, THAPA, TOKTOGULOV
from tests.screens.look.test_tokens import contrast


@pytest.fixture
def started(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window as a start shows it."""
    window.begin()
    settled(qtbot, window)
    return window


@pytest.fixture
def empty(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, on: date, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window on a casebook without a case, as a start shows it."""
    made = opened(qtbot, book, rules, settings, on, tmp_path)
    made.begin()
    settled(qtbot, made)
    yield made
    made.close()


LEFT = Qt.MouseButton.LeftButton


def page(window: MainWindow) -> TodayPage:
    assert window.pages.office.day is not None
    return window.pages.office.day


def counts(window: MainWindow) -> dict[View, str]:
    return {view: section.count() for view, section in page(window).sections.items()}


def names(window: MainWindow, view: View) -> list[tuple[str, str]]:
    return [(row.line.name, row.line.words) for row in page(window).sections[view].rows()]


def test_the_day_stands_over_what_it_brings(started: MainWindow) -> None:
    assert started.pages.office.shows_today()
    assert page(started).day.text() == "Thursday 12 March"
    assert counts(started) == {
        "reached": "1",
        "ready": "1",
        "week": "2",
        "next30": "2",
        "next90": "4",
        "blocked": "2",
        "held": "1",
    }

    # Each is named with what is to be known of them.
    assert names(started, "reached") == [("Shermatov Otabek", "9 March, 3 days ago, 3 relatives")]
    assert names(started, "week") == [
        ("Thapa Bishal", "Saturday 14 March, in 2 days"),
        ("Al-Haddad Yusuf", "Tuesday 17 March, in 5 days"),
    ]
    assert names(started, "blocked") == [
        ("Shermatova Dilnoza", "the registration of the marriage: not recorded"),
        ("Uwimana Jean-Claude", "the start of contract 1: not recorded"),
    ]
    assert names(started, "held") == [("Toktogulov Erlan", "since 2 March, A. Brandt")]


def test_a_count_leads_to_the_list_of_what_it_counts(qtbot: QtBot, started: MainWindow) -> None:
    for view, cases in counts(started).items():
        press(qtbot, Qt.Key.Key_Home, ALT)
        page(started).sections[view].link.click()
        settled(qtbot, started)
        assert started.pages.shows_people()
        assert started.pages.people.list.title().endswith(f", {cases} case{'' if cases == '1' else 's'}")


def test_a_name_leads_to_the_person(qtbot: QtBot, started: MainWindow) -> None:
    page(started).sections["blocked"].rows()[0].click()
    assert in_hand(started) == (SHERMATOV.number, 1)
    press(qtbot, Qt.Key.Key_Home, ALT)
    assert started.pages.office.shows_today()
    page(started).sections["week"].rows()[1].click()
    assert in_hand(started) == (AL_HADDAD.number, 0)


def test_passports_oaths_and_stopped_clocks_stand_at_the_foot(
    qtbot: QtBot, started: MainWindow, book: Casebook
) -> None:
    thapa = load_case(book, THAPA.number)
    nguyen = load_case(book, NGUYEN.number)
    assert thapa and nguyen
    ends = replace(thapa.recruit, passport_expires=PartialDate.from_iso("2026-05"))
    save_case(book, replace(thapa, recruit=ends, oath=Oath(date(2025, 3, 30))), "Vera")
    absent = replace(nguyen.contracts[0], interruptions=OPEN)
    save_case(book, replace(nguyen, contracts=(absent,)), "Vera")
    started.refresh()
    settled(qtbot, started)
    links = page(started).foot.links
    assert {view: link.count for view, link in links.items()} == {
        "passports": "1",
        "oaths": "1",
        "stale": "0",
        "stopped": "1",
    }
    links["stopped"].click()
    assert started.pages.people.list.title() == "Stopped clocks 1 person, 1 case"
    assert in_hand(started) == (NGUYEN.number, 0)


OPEN = (replace(SHERMATOV.contracts[0].interruptions[0], until=None),)


def test_another_day_moves_all_of_it(qtbot: QtBot, started: MainWindow) -> None:
    started.set_day(date(2027, 3, 17))
    assert set(counts(started).values()) == {"…"}
    settled(qtbot, started)
    assert page(started).day.text() == "Wednesday 17 March 2027"
    assert counts(started)["next90"] == "0"
    assert counts(started)["reached"] == "6"
    assert page(started).year.view.months()[0] == date(2027, 3, 1)


def test_names_that_are_being_read_keep_their_room(qtbot: QtBot, started: MainWindow) -> None:
    def places() -> list[int]:
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return [section.mapTo(started, QPoint()).y() for section in page(started).sections.values()]

    stood = places()
    started.pages.take_followed(None)
    assert counts(started)["reached"] == "…" and not names(started, "reached")
    assert places() == stood
    started.refresh()
    qtbot.waitUntil(lambda: bool(names(started, "reached")) and places() == stood)


def test_where_nobody_comes_this_week_the_next_is_named(qtbot: QtBot, started: MainWindow) -> None:
    assert page(started).sections["week"].hint() == ""
    started.set_day(date(2026, 3, 20))
    settled(qtbot, started)
    assert page(started).sections["week"].count() == "0"
    assert page(started).sections["week"].hint() == "The next is Nguyễn Văn Hải on 20 April."


def test_the_marks_go_into_a_calendar_file(qtbot: QtBot, started: MainWindow, tmp_path: Path) -> None:
    shown, path = page(started), tmp_path / "marks.ics"
    shown.where_to_save_calendar = lambda _page: path
    shown.foot.calendar.click()
    assert started.status.said() == "marks.ics has the marks of a year; bring it in again after a change"
    assert len(Calendar.from_ical(path.read_bytes()).walk("VEVENT")) == 5
    shown.where_to_save_calendar = lambda _page: tmp_path / "nowhere" / "marks.ics"
    shown.foot.calendar.click()
    assert "can't be written" in started.status.said()
    started.set_day(date(2026, 3, 20))
    settled(qtbot, started)
    assert not shown.foot.calendar.isEnabled()


def test_nothing_is_changed_from_today_that_is_not_seen(qtbot: QtBot, started: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_E, CTRL)
    assert started.pages.office.shows_today()
    press(qtbot, Qt.Key.Key_Delete)
    settled(qtbot, started)
    assert started.pages.office.shows_today()


def test_an_empty_casebook_leads_to_the_first_case(qtbot: QtBot, empty: MainWindow) -> None:
    shown = page(empty)
    assert shown.empty.isVisible()
    shown.empty.asked.emit()
    assert empty.pages.form is not None
    assert empty.pages.form.isVisible()


def test_what_is_saved_is_there_when_today_is_opened_again(qtbot: QtBot, empty: MainWindow) -> None:
    save_cases(empty.book, FAMILIES, "Vera")
    empty.refresh()
    settled(qtbot, empty)
    assert not page(empty).empty.isVisible()
    assert counts(empty)["next90"] == "4"


def test_the_year_counts_every_mark_on_its_day_and_in_its_month(
    started: MainWindow, rules: Rules, on: date
) -> None:
    view = page(started).year.view
    marks = [one.mark for one in due(started.book, rules, on, 400) if one.mark]
    assert [view.count_on(day) for day in marks] == [1] * len(marks)
    assert [view.count_in(month) for month in view.months()[:4]] == [2, 1, 0, 1]
    assert view.in_words().startswith("March 2026 2, April 1, May 0, June 1, July 0")


def test_the_keys_walk_the_days_and_the_words_go_with_them(qtbot: QtBot, started: MainWindow) -> None:
    view = page(started).year.view
    view.setFocus()
    assert view.day == date(2026, 3, 12)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        press(qtbot, key)
    settled(qtbot, started)
    assert view.accessibleName() == "Saturday 14 March 2026: 1 mark"
    assert page(started).year.words() == "Saturday 14 March 2026: 1 mark  Thapa Bishal"
    for key, day in (
        (Qt.Key.Key_Down, date(2026, 3, 21)),
        (Qt.Key.Key_PageDown, date(2026, 4, 21)),
        (Qt.Key.Key_Left, date(2026, 4, 20)),
        (Qt.Key.Key_End, date(2027, 2, 28)),
        (Qt.Key.Key_Right, date(2027, 2, 28)),
        (Qt.Key.Key_Home, date(2026, 3, 12)),
        (Qt.Key.Key_Up, date(2026, 3, 12)),
    ):
        press(qtbot, key)
        assert view.day == day


def test_a_day_and_a_month_lead_to_the_list_of_their_marks(qtbot: QtBot, started: MainWindow) -> None:
    view = page(started).year.view
    pressed = {
        "day": lambda: qtbot.mouseClick(view, LEFT, pos=view.place_of(date(2026, 3, 17))),
        "month": lambda: qtbot.mouseClick(view, LEFT, pos=view.place_of_month(date(2026, 3, 17))),
        "Enter": lambda: (view.setFocus(), qtbot.keyClick(view, Qt.Key.Key_Return)),
        "Ctrl+Enter": lambda: qtbot.keyClick(view, Qt.Key.Key_Return, CTRL),
    }
    listed = {}
    for name, press_it in pressed.items():
        press(qtbot, Qt.Key.Key_Home, ALT)
        press_it()
        settled(qtbot, started)
        listed[name] = sorted({row[0] for row in rows(started)})
    day, month = [AL_HADDAD.number], [THAPA.number, AL_HADDAD.number]
    assert listed == {"day": day, "month": month, "Enter": day, "Ctrl+Enter": month}


def rows(window: MainWindow) -> list[tuple[str, int]]:
    """Who is listed: case and person."""
    assert window.pages.shows_people()
    arrangement = window.pages.people.list.view.model().arrangement
    return [(number, 0) for number in arrangement.numbers]


def test_a_count_lists_all_that_it_counts_whatever_was_filtered_before(
    qtbot: QtBot, started: MainWindow
) -> None:
    started.pages.people.filter_by(Filter(outcome="not_met"))
    page(started).sections["next90"].link.click()
    settled(qtbot, started)
    assert started.pages.people.list.title() == "Next 90 days 5 people, 4 cases"


def test_the_pointer_is_told_what_stands_under_it(started: MainWindow) -> None:
    view = page(started).year.view
    assert view.words_at(view.place_of(date(2026, 3, 17))) == "Tuesday 17 March 2026: 1 mark"
    assert view.words_at(view.place_of_month(date(2026, 3, 17))) == "March 2026: 2 marks"
    assert view.words_at(view.place_of(date(2026, 3, 2))) == ""


def test_the_more_fall_on_a_day_the_darker_it_is() -> None:
    assert [step_of(count, 1, 5) for count in (1, 2, 3, 4, 5)] == [0, 1, 2, 3, 3]
    assert [step_of(count, 160, 240) for count in (160, 179, 180, 200, 220, 240)] == [0, 0, 1, 2, 3, 3]
    assert step_of(90, 90, 90) == 0


@pytest.mark.parametrize("used", ALL_TOKENS)
def test_a_number_can_be_read_on_every_step(used: Tokens) -> None:
    for step in range(4):
        assert contrast(ink_on(step, used), heat(step, used).name()) >= 4.5


def test_the_year_stands_beneath_where_the_window_is_narrow(started: MainWindow) -> None:
    year, left = page(started).year, page(started).sections["week"]
    assert year.mapTo(started, year.rect().topLeft()).x() > left.mapTo(started, left.rect().topRight()).x()
    started.resize(820, 700)
    QApplication.processEvents()
    assert year.mapTo(started, year.rect().topLeft()).x() < left.mapTo(started, left.rect().topRight()).x()
    (row,) = page(started).sections["held"].rows()
    assert (row.line.number, row.line.state) == (TOKTOGULOV.number, "hold")
    assert row.accessibleName() == "Toktogulov Erlan, On hold, since 2 March, A. Brandt"
