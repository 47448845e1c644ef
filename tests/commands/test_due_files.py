"""The due list at the prompt: the overdue, and files to take along."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from icalendar import Calendar
from python_calamine import CalamineWorkbook

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


def test_the_list_is_a_table_and_a_workbook_too(
    office: Callable[..., Any], yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    table, workbook = tmp_path / "due.csv", tmp_path / "due.xlsx"
    assert yearmark("due", "--overdue", "--csv", str(table), "--xlsx", str(workbook))[0] == 0
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert [(row["case"], row["mark"], row["days_left"], row["hold"]) for row in rows] == [
        ("A-3", "2025-05-12", "-559", "yes"),
        ("A-1", "2026-09-28", "-55", "no"),
    ]
    with CalamineWorkbook.from_path(workbook) as read:
        cells = read.get_sheet_by_index(0).to_python()
    assert cells[1] == list(rows[0])
    assert [(row[0], row[4], row[7]) for row in cells[2:]] == [
        ("A-3", date(2025, 5, 12), -559),
        ("A-1", date(2026, 9, 28), -55),
    ]


def test_a_file_that_cannot_be_written_is_named(
    office: Callable[..., Any], yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    status, _, err = yearmark("due", "--ics", str(tmp_path / "nowhere" / "marks.ics"))
    assert status == 2
    assert err.startswith(f"The calendar can't be written to {tmp_path / 'nowhere' / 'marks.ics'}: No such")
