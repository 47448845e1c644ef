"""The due list at the prompt: the overdue, and files to take along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from icalendar import Calendar

from tests.commands.test_line import Answer, office, yearmark

__all__ = ["office", "yearmark"]


def test_those_whose_mark_has_come_and_who_have_no_letter_are_overdue(
    office: Callable[..., Any], tmp_path: Path
) -> None:
    overdue = office("due", "--overdue")
    assert overdue["on"] == "2026-11-22"
    assert [(one["case"], one["mark"], one["days_left"], one["hold"]) for one in overdue["people"]] == [
        ("A-3", "2025-05-12", -559, True),
        ("A-1", "2026-09-28", -55, False),
    ]
    office("letter", "A-1", "--to", str(tmp_path / "out"))
    assert [one["case"] for one in office("due", "--overdue")["people"]] == ["A-3"]


def test_the_calendar_has_the_marks_of_the_list(
    office: Callable[..., Any], yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    path = tmp_path / "marks.ics"
    status, out, err = yearmark("due", "--within", "30", "--ics", str(path))
    assert (status, out) == (0, "2026-12-02    10 days  A-2  LÊ MINH\n")
    assert str(path) in err
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert event["summary"] == "One-year mark: LÊ MINH, case A-2"
    assert len(event.walk("VALARM")) == 4


def test_a_file_that_cannot_be_written_is_named(
    office: Callable[..., Any], yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    status, _, err = yearmark("due", "--ics", str(tmp_path / "nowhere" / "marks.ics"))
    assert status == 2
    assert err.startswith(f"The calendar can't be written to {tmp_path / 'nowhere' / 'marks.ics'}: No such")
