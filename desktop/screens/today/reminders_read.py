"""What is read of a day's reminders, beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.casebook.lists.reminders import Reminder, Reminders, last_notice, marks_between, reminders
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import book_connection
from desktop.screens.page.asked import Asked
from desktop.screens.page.decided import decided
from desktop.screens.today.today_lines import Line, line_of_mark


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a day's reminders.

    shown: the first of them with their lines; last: the day before this one on which notice was given;
    reached: how many reached their mark since.
    """

    found: Reminders
    shown: tuple[tuple[Reminder, Line], ...]
    last: date | None
    reached: int


def read_reminders(asked: Asked, intervals: tuple[int, ...], most: int) -> Reading:
    """The reminders of the day, `most` of them with their lines. intervals: so many days before a mark."""
    with book_connection(asked.book):
        found = reminders(asked.book, asked.rules, asked.chosen, asked.on, intervals)
        first = found.standing[:most]
        cases = {case.number: case for case in load_cases(asked.book, [one.due.case for one in first])}
        shown = tuple(
            (one, line_of_mark(decided(asked, cases[one.due.case]), asked.on))
            for one in first
            if one.due.case in cases
        )
        last = last_notice(asked.book, asked.on)
        reached = marks_between(asked.book, last, asked.on) if last else 0
    return Reading(found, shown, last, reached)
