"""What the list says of one person: the words of a row, apart from how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.case import PartialDate
from desktop.casebook.lookup.shown import Span
from desktop.eligibility.decide import Sheet
from desktop.screens.look.tokens import State
from desktop.screens.mark.run import Run, run_of
from desktop.screens.page.decided import Decided
from desktop.screens.words.words import relation_word, verdict_word

SOON = 7
NO_DATE = "–"
# Keeps a name written from the right in its place in a line that runs from the left.
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Matched:
    """Where letters match in the two lines of a row, and in a third one that only people found may have.

    third: the facts found that a row does not show else, and how the words read where that is not seen.
    """

    name: tuple[Span, ...] = ()
    second: tuple[Span, ...] = ()
    third: str = ""
    in_third: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row: its words, its line, its state.

    soon: the mark comes within a week; held: drawn grey; hangs: stands in under the recruit.
    """

    number: str
    person: int
    name: str
    second: str
    start: str
    run: Run | None
    mark: str
    left: str
    soon: bool
    held: bool
    state: State
    word: str
    hangs: bool = False
    matched: Matched = Matched()


def person_row(decided: Decided, person: int, on: date, hangs: bool = True) -> PersonRow:
    """The row of the recruit (person 0) or of a relative (from 1, in case order).

    hangs: the recruit is listed over the relative; else the row says whose relative it is.
    """
    sheet = decided.decision.sheets[person]
    mark, held = decided.mark, decided.case.hold is not None
    left = None if mark.mark is None else (mark.mark - on).days
    state: State = "hold" if held else sheet.outcome
    return PersonRow(
        number=decided.case.number,
        person=person,
        name=sheet.person.name,
        second=second_line(sheet, "" if hangs else decided.case.recruit.name),
        start=column_day(mark.start),
        run=run_of(mark, on),
        mark=column_day(mark.mark),
        left="" if left is None else str(left).replace("-", "\N{MINUS SIGN}"),
        soon=left is not None and 0 <= left <= SOON,
        held=held,
        state=state,
        word=verdict_word(state),
        hangs=hangs and person > 0,
    )


def second_line(sheet: Sheet, recruit: str = "") -> str:
    """Under a name: what the person is to the case, the citizenship, and the name in its own script.

    recruit: whose relative it is, where that is not seen otherwise.
    """
    person = sheet.person
    relation = relation_word(sheet.relation).capitalize()
    if recruit and sheet.relative is not None:
        relation = QCoreApplication.translate("List", "{0} of {1}").format(relation, recruit)
    parts = [relation, " ".join(person.citizenship)]
    if person.name_in_script and person.name_in_script != person.name:
        parts.append(f"{ISOLATE}{person.name_in_script}{END_ISOLATE}")
    return " · ".join(part for part in parts if part)


def column_day(day: date | PartialDate | None) -> str:
    """A day as it stands in a column: 09.03.2026, 03.2026 or 2026; a dash where there is none."""
    if day is None:
        return NO_DATE
    if isinstance(day, date):
        return f"{day:%d.%m.%Y}"
    shape = {"day": "%d.%m.%Y", "month": "%m.%Y", "year": "%Y"}[day.precision]
    return format(day.first, shape)
