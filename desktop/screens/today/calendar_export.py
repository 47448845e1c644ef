"""The marks of the year ahead as a calendar file, asked for on Today."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.casebook.lists.calendar_marks import calendar_marks
from desktop.casebook.lists.due import due
from desktop.casebook.tables.book import CasebookError
from desktop.lists.cells import ListError
from desktop.screens.page.asked import Asked
from desktop.screens.words.words import in_window_words

translate = QCoreApplication.translate

DAYS = 366


def export_calendar(asked: Asked, path: Path, days_before: tuple[int, ...]) -> str:
    """Writes the marks of a year with alarms, and says that they are there or why they are not."""
    # Loaded only when it is asked for.
    from desktop.lists.calendar_file import write_calendar

    try:
        found = due(asked.book, asked.rules, asked.on, DAYS)
        write_calendar(path, calendar_marks(asked.book, asked.rules, found, asked.on), days_before)
    except (CasebookError, ListError) as error:
        return in_window_words(error)
    words = translate("Calendar", "{0} has the marks of a year; bring it in again after a change")
    return words.format(path.name)
