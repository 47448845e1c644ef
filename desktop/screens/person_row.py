"""What the list says of one person: the words of a row, apart from how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.case import Case, PartialDate
from desktop.eligibility.decide import Decision, Sheet
from desktop.eligibility.mark import Mark
from desktop.eligibility.words import relation_word, verdict_word
from desktop.screens.run import Run, run_of
from desktop.screens.tokens import State

SOON = 7
NO_DATE = "–"
# Keeps a name written from the right in its place in a line that runs from the left.
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Decided:
    """One case with what the list needs of it: the chosen reading's decision, and the mark, on one day."""

    case: Case
    decision: Decision
    mark: Mark


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row: its words, its line, its state. `soon`: the mark comes within a week; `held`: drawn grey."""

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


def person_row(decided: Decided, person: int, on: date) -> PersonRow:
    """The row of the recruit (person 0) or of a relative (from 1, in case order)."""
    sheet = decided.decision.sheets[person]
    mark, held = decided.mark, decided.case.hold is not None
    left = None if mark.mark is None else (mark.mark - on).days
    state: State = "hold" if held else sheet.outcome
    return PersonRow(
        number=decided.case.number,
        person=person,
        name=sheet.person.name,
        second=second_line(sheet),
        start=column_day(mark.start),
        run=run_of(mark, on),
        mark=column_day(mark.mark),
        left="" if left is None else str(left).replace("-", "\N{MINUS SIGN}"),
        soon=left is not None and 0 <= left <= SOON,
        held=held,
        state=state,
        word=verdict_word(state),
    )


def second_line(sheet: Sheet) -> str:
    """Under a name: what the person is to the case, the citizenship, and the name in its own script."""
    person = sheet.person
    parts = [relation_word(sheet.relation).capitalize(), " ".join(person.citizenship)]
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
