"""A date is typed in few keys, moved by the arrows or chosen in a calendar, and said with its weekday."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.screens.controls.calendar import Calendar
from desktop.screens.controls.calendar_hint import CalendarHint
from desktop.screens.form.case_form import CaseForm
from tests.screens.at_the_form import ALT, cursor, field, press, remark, retype, todo


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("birth_date", "17111998", "Tuesday 17 November 1998"),
        ("birth_date", "17.11.98", "Tuesday 17 November 1998"),
        ("passport_expires", "20 мая 31", "Tuesday 20 May 2031"),
        ("contract[1].starts_on", "11072025", "Friday 11 July 2025"),
        ("contract[1].signed_on", "4 jul 25", "Friday 4 July 2025"),
        ("contract[1].interruptions", "2.10.25 – 25.10.25", "24 days"),
    ],
)
def test_a_date_in_few_keys_is_said_back_with_its_weekday(
    form: CaseForm, on: date, name: str, typed: str, said: str
) -> None:
    form.open_case(None, on)
    assert remark(retype(form, name, typed)) == said


def test_a_short_two_way_date_asks_and_the_answer_is_typed_in_full(
    qtbot: QtBot, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    signed = retype(form, "contract[1].signed_on", "4/7/25")
    assert remark(signed) == "4 July Alt+1 or 7 April Alt+2?"
    assert "Signed: “4/7/2025”" in todo(form)
    press(qtbot, Qt.Key.Key_2, ALT)
    assert cursor().text() == "07.04.2025" and remark(signed) == "Monday 7 April 2025"


@pytest.mark.parametrize(
    ("key", "typed", "moved"),
    [
        (Qt.Key.Key_Up, "28.2.24", "29.02.2024"),
        (Qt.Key.Key_Down, "01.03.2024", "29.02.2024"),
        (Qt.Key.Key_PageUp, "31.01.2024", "29.02.2024"),
        (Qt.Key.Key_PageDown, "31.03.2024", "29.02.2024"),
        (Qt.Key.Key_Up, "2024-12", "2025-01"),
        (Qt.Key.Key_Up, "soon", "soon"),
        (Qt.Key.Key_Up, "", ""),
    ],
)
def test_the_arrows_move_the_date_that_stands_there(
    qtbot: QtBot, form: CaseForm, on: date, key: Qt.Key, typed: str, moved: str
) -> None:
    form.open_case(None, on)
    line = retype(form, "contract[1].ended_on", typed)
    press(qtbot, key)
    assert line.text() == moved


def calendar(form: CaseForm) -> Calendar | None:
    """The calendar that is open, if one is."""
    found = [one for one in form.window().findChildren(Calendar) if one.isVisible()]
    return found[0] if found else None


def test_f4_opens_a_calendar_at_the_date_typed_and_enter_chooses_a_day(
    qtbot: QtBot, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    line = retype(form, "contract[1].starts_on", "11.7.25")
    press(qtbot, Qt.Key.Key_F4)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert line.text() == "19.07.2025" and remark(line) == "Saturday 19 July 2025"
    assert calendar(form) is None and cursor() is line


def test_the_calendar_of_an_empty_date_opens_at_the_day_of_entry_and_esc_leaves_it(
    qtbot: QtBot, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    line = field(form, "contract[1].starts_on")
    press(qtbot, Qt.Key.Key_F4)
    opened = calendar(form)
    assert opened and opened.month.selectedDate().toPython() == on
    press(qtbot, Qt.Key.Key_Escape)
    assert calendar(form) is None and cursor() is line and line.text() == ""


def test_the_key_of_the_calendar_stands_over_the_date_that_has_the_cursor(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    field(form, "contract[1].starts_on")
    (hint,) = (one for one in form.findChildren(CalendarHint) if one.isVisible())
    qtbot.mouseClick(hint, Qt.MouseButton.LeftButton)
    opened = calendar(form)
    assert opened and opened.month.selectedDate().toPython() == date(2025, 3, 3)
    field(form, "citizenship")
    assert calendar(form) is None
