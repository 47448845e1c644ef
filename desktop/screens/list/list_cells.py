"""The list as a table to be written into a file or printed: its columns, its rows, and what it shows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.casebook.lists.search import Column
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import book_connection
from desktop.lists.cells import Cell
from desktop.lists.listed import Dropped
from desktop.screens.page.arrangement import Entry
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Stop
from desktop.screens.page.decided import Decided, decided
from desktop.screens.page.person_row import person_row
from desktop.screens.words.words import day_text, relation_word, rules_title

translate = QCoreApplication.translate
_AT_ONCE = 200
# The column of the list that each cell stands in; what stands with the name is always there.
_COLUMN_OF: tuple[Column | None, ...] = (None, None, None, None, None, "start", "mark", "left", "outcome")


def list_head(hidden: Collection[Column] = ()) -> tuple[str, ...]:
    """The columns: those of the list that are shown, with what stands under a name in columns of its own."""
    head = [
        translate("List", "Name"),
        translate("List", "In own script"),
        translate("List", "Relation"),
        translate("List", "Case"),
        translate("List", "Citizenship"),
        translate("List", "Start"),
        translate("List", "Mark"),
        translate("List", "Left"),
        translate("List", "Outcome"),
    ]
    return tuple(head[place] for place in _places(hidden))


def _places(hidden: Collection[Column]) -> list[int]:
    """Which of the cells stand under a column that is shown."""
    return [place for place, column in enumerate(_COLUMN_OF) if column is None or column not in hidden]


def list_rows(
    asked: Asked, entries: Sequence[Entry], hidden: Collection[Column], stop: Stop
) -> Iterator[list[Cell]]:
    """A row for each person listed, decided some cases at a time. Raises Dropped where told to stop."""
    places = _places(hidden)
    with book_connection(asked.book):
        for begin in range(0, len(entries), _AT_ONCE):
            if stop():
                raise Dropped
            some = {entry.number: entry for entry in entries[begin : begin + _AT_ONCE]}
            for case in load_cases(asked.book, list(some)):
                for cells in _rows_of(asked, decided(asked, case), some[case.number]):
                    yield [cells[place] for place in places]


def what_is_listed(sentence: str, asked: Asked, counted: str) -> str:
    """What a table shows, as it stands on it: the filter, the day, the reading, how many."""
    words = translate("List", "{0}. As of {1}, {2}: {3}.")
    return words.format(sentence, day_text(asked.on), rules_title(asked.chosen), counted)


def _rows_of(asked: Asked, case: Decided, entry: Entry) -> Iterator[list[Cell]]:
    sheets = case.decision.sheets
    for person in entry.only or range(len(sheets)):
        if person < len(sheets):
            row, sheet, mark = person_row(case, person, asked.on), sheets[person], case.mark
            yield [
                sheet.person.name,
                sheet.person.name_in_script,
                relation_word(sheet.relation).capitalize(),
                case.case.number,
                " ".join(sheet.person.citizenship),
                mark.start,
                mark.mark,
                None if mark.mark is None else (mark.mark - asked.on).days,
                row.word,
            ]
