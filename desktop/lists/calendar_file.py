"""Marks as a calendar file (iCalendar, .ics) that other programs bring in, with an alarm before each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, timedelta
from pathlib import Path

from icalendar import Alarm, Calendar, Event

from desktop.casebook.lists.calendar_marks import CalendarMark
from desktop.letters.words.files import write_private
from desktop.lists.cells import ListError
from desktop.phrase import phrase

DAY = timedelta(days=1)
# An event of a whole day begins at midnight; nobody wants to be told then.
MORNING = timedelta(hours=9)


def write_calendar(path: Path, marks: Iterable[CalendarMark], days_before: Sequence[int]) -> None:
    """Writes one event a mark, for this user alone; a file there is replaced.

    days_before: on which days before the mark an alarm rings, at nine in the morning. Brought in again after
    a change, an event takes the place of the one before it. Raises ListError where the file can't be written.
    """
    try:
        write_private(path, calendar(marks, days_before).to_ical())
    except OSError as error:
        raise ListError(
            phrase("The calendar can't be written to {path}: {why}.").format(path=path, why=error.strerror)
        ) from error


def calendar(marks: Iterable[CalendarMark], days_before: Sequence[int]) -> Calendar:
    """The calendar of these marks."""
    made = Calendar()
    made.add("prodid", "-//Yearmark//One-year marks//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    for mark in marks:
        made.add_component(_event(mark, days_before))
    return made


def _event(mark: CalendarMark, days_before: Sequence[int]) -> Event:
    event = Event()
    event.add("uid", mark.uid)
    event.add("sequence", mark.sequence)
    event.add("dtstamp", mark.changed.astimezone(UTC))
    event.add("dtstart", mark.first)
    event.add("dtend", mark.last + DAY)
    event.add("summary", mark.title)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if mark.gone else "CONFIRMED")
    if not mark.gone:
        event.add("description", mark.words)
        for days in days_before:
            event.add_component(_alarm(mark.title, days))
    return event


def _alarm(title: str, days: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", MORNING - days * DAY)
    return alarm
