"""Marks in a calendar: brought in again, an event is changed and never doubled."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Component

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.calendar_marks import calendar_marks
from desktop.casebook.lists.due import due, overdue
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.people import load_case, save_case
from desktop.eligibility.rules import RuleSet, load_rules
from desktop.lists.calendar_file import write_calendar
from tests.casebook.lists.test_due import MARK, SERVING, case_of, when

ON = date(2026, 1, 10)
STARTS = {"2026-0001": "2025-03-09", "2026-0002": "2025-03-20", "2026-0003": "2025-03"}


@pytest.fixture(scope="module")
def rules() -> Mapping[str, RuleSet]:
    return load_rules()


@pytest.fixture
def office(book: Casebook) -> Casebook:
    for number, start in STARTS.items():
        save_case(book, case_of(replace(SERVING, starts_on=when(start)), number=number), "Vera")
    return book


def exported(
    book: Casebook, rules: Mapping[str, RuleSet], folder: Path, on: date = ON, within: int = 90
) -> dict[str, Component]:
    """The events of an export as another program reads them, by their names."""
    events = calendar_marks(book, rules, due(book, rules, on, within), on)
    write_calendar(folder / "marks.ics", events, (90, 7, 0))
    read = Calendar.from_ical((folder / "marks.ics").read_bytes())
    made = {str(event["uid"]): event for event in read.walk("VEVENT")}
    assert len(made) == len(read.walk("VEVENT"))
    return made


def move(book: Casebook, number: str, start: str) -> None:
    case = load_case(book, number)
    assert case is not None
    save_case(book, replace(case, contracts=(replace(case.contracts[0], starts_on=when(start)),)), "Vera")


def test_every_mark_is_a_day_and_a_span_is_all_its_days(
    office: Casebook, rules: Mapping[str, RuleSet], tmp_path: Path
) -> None:
    days = [(event["dtstart"].dt, event["dtend"].dt) for event in exported(office, rules, tmp_path).values()]
    day = timedelta(1)
    assert days == [
        (MARK, MARK + day),
        (date(2026, 3, 20), date(2026, 3, 21)),
        (date(2026, 3, 1), date(2026, 4, 1)),
    ]


def test_an_alarm_rings_on_the_morning_of_each_chosen_day_before(
    office: Casebook, rules: Mapping[str, RuleSet], tmp_path: Path
) -> None:
    event = next(iter(exported(office, rules, tmp_path).values()))
    rings = [MARK_MORNING - one["trigger"].dt for one in event.walk("VALARM")]
    assert rings == [timedelta(90), timedelta(7), timedelta(0)]


MARK_MORNING = timedelta(hours=9)


def test_the_same_export_again_is_the_same_file(
    office: Casebook, rules: Mapping[str, RuleSet], tmp_path: Path
) -> None:
    exported(office, rules, tmp_path)
    first = (tmp_path / "marks.ics").read_bytes()
    exported(office, rules, tmp_path)
    assert (tmp_path / "marks.ics").read_bytes() == first


def test_after_one_mark_has_moved_one_event_is_changed_and_no_name(
    office: Casebook, rules: Mapping[str, RuleSet], tmp_path: Path
) -> None:
    before = exported(office, rules, tmp_path)
    move(office, "2026-0002", "2025-03-24")
    after = exported(office, rules, tmp_path)
    assert after.keys() == before.keys()
    (changed,) = [uid for uid in after if after[uid].to_ical() != before[uid].to_ical()]
    assert (before[changed]["sequence"], after[changed]["sequence"]) == (0, 1)
    assert after[changed]["dtstart"].dt == date(2026, 3, 24)


def test_a_mark_that_left_what_is_asked_is_told_where_it_went(
    office: Casebook, rules: Mapping[str, RuleSet], tmp_path: Path
) -> None:
    before = exported(office, rules, tmp_path)
    move(office, "2026-0002", "2025-11-24")
    after = exported(office, rules, tmp_path)
    assert after.keys() == before.keys()
    assert date(2026, 11, 24) in [event["dtstart"].dt for event in after.values()]
    # Told once, it need not be told again while it lies outside.
    assert len(exported(office, rules, tmp_path)) == 2


def test_an_event_whose_mark_is_no_more_is_cancelled_once(
    office: Casebook, rules: Mapping[str, RuleSet], tmp_path: Path
) -> None:
    before = exported(office, rules, tmp_path)
    office.db.execute_sql("DELETE FROM cases WHERE number = '2026-0001'")
    after = exported(office, rules, tmp_path)
    assert after.keys() == before.keys()
    assert [str(event["status"]) for event in after.values()] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert len(exported(office, rules, tmp_path)) == 2


def test_what_is_told_is_not_taken_back_by_a_narrower_list_or_by_the_overdue(
    office: Casebook, rules: Mapping[str, RuleSet], tmp_path: Path
) -> None:
    exported(office, rules, tmp_path)
    assert len(exported(office, rules, tmp_path, within=60)) == 2
    late = overdue(office, rules, rules["served-year"], MARK)
    assert len(calendar_marks(office, rules, late, MARK, overdue=True)) == len(late)


def test_a_hold_is_said_and_names_stay_with_this_user(
    office: Casebook, rules: Mapping[str, RuleSet], tmp_path: Path
) -> None:
    place_hold(office, "2026-0001", "Family asked us to wait.", "Vera")
    event = next(iter(exported(office, rules, tmp_path).values()))
    assert "on hold" in str(event["description"])
    assert "Family asked" not in event.to_ical().decode()
    assert event["class"] == "PRIVATE"
    assert stat.S_IMODE((tmp_path / "marks.ics").stat().st_mode) == 0o600
