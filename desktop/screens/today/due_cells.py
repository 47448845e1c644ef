"""The due list as a table to be written into a file or printed: whose mark comes within 90 days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop.casebook.lists.due import due
from desktop.casebook.tables.book import book_connection
from desktop.lists.cells import Cell
from desktop.lists.listed import Dropped, Listed
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Stop
from desktop.screens.page.standing import FAR
from desktop.screens.words.counted import people_in_words
from desktop.screens.words.words import day_text, verdict_word

translate = QCoreApplication.translate


def due_list(asked: Asked, people: int) -> Listed:
    """Everybody who is due within 90 days of the day asked about. people: how many they are."""
    until = asked.on + timedelta(FAR)
    named = translate("Due", "Marks from {0} to {1}: {2}.")
    named = named.format(day_text(asked.on), day_text(until), people_in_words(people))
    return Listed(translate("Due", "Next 90 days"), named, asked.on, _head(), lambda stop: _rows(asked, stop))


def _head() -> tuple[str, ...]:
    return (
        translate("Due", "Case"),
        translate("Due", "Name"),
        translate("Due", "Passport"),
        translate("Due", "Mark"),
        translate("Due", "Or as late as"),
        translate("Due", "Days left"),
        translate("Due", "Hold"),
    )


def _rows(asked: Asked, stop: Stop) -> Iterator[tuple[Cell, ...]]:
    with book_connection(asked.book):
        for one in due(asked.book, asked.rules, asked.on, FAR):
            if stop():
                raise Dropped
            latest = None if one.mark else one.mark_to
            held = verdict_word("hold") if one.hold else ""
            yield one.case, one.name, one.passport_number, one.mark_from, latest, one.days_left, held
