"""What Today says of a few people: who it is, the state, and in a few words why they stand there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.casebook.lists.due import due
from desktop.casebook.lists.marks_ahead import MarksAhead, marks_ahead
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import book_connection
from desktop.eligibility.decide import RECRUIT
from desktop.screens.look.tokens import State
from desktop.screens.page.asked import Asked
from desktop.screens.page.decided import Decided, decided
from desktop.screens.page.standing import WEEK, View, lacking
from desktop.screens.today.year_months import last_day
from desktop.screens.words.language import plural
from desktop.screens.words.words import clause_text, day_of_year_text, day_text, days_text, field_name

translate = QCoreApplication.translate

SHOWN: Mapping[View, int] = {"reached": 4, "blocked": 3, "held": 2}
OF_WEEK = 5
_NEAR_YEAR = 300


@dataclass(frozen=True, slots=True)
class Line:
    """One person: the case and 0 for the recruit or the relative's place, the state, the name, the words."""

    number: str
    person: int
    state: State
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Ahead:
    """The marks of twelve months, the lines of those within a week, and where there are none the next."""

    marks: MarksAhead
    week: tuple[Line, ...]
    next_words: str


def ahead_of(asked: Asked) -> Ahead:
    """What is read of the marks to come, at any size of the casebook at once."""
    with book_connection(asked.book):
        marks = marks_ahead(asked.book, asked.rules, asked.on, last_day(asked.on))
        coming = due(asked.book, asked.rules, asked.on, WEEK, OF_WEEK)
        by_number = {case.number: case for case in load_cases(asked.book, [one.case for one in coming])}
        cases = [decided(asked, by_number[one.case]) for one in coming if one.case in by_number]
        words = "" if coming else _next_words(asked)
    return Ahead(marks, tuple(_week(case, asked.on) for case in cases), words)


def _next_words(asked: Asked) -> str:
    """Whose mark comes next, however far off; empty where nobody's does."""
    found = due(asked.book, asked.rules, asked.on, (date.max - asked.on).days, 1)
    words = translate("Today", "The next is {0} on {1}.")
    return next((words.format(one.name, near_day(one.mark_from, asked.on)) for one in found), "")


def lines_of(asked: Asked, first: Mapping[View, tuple[str, ...]]) -> Mapping[View, tuple[Line, ...]]:
    """The lines of the views that name people. first: whose cases they are, under each view."""
    made: dict[View, tuple[Line, ...]] = {}
    with book_connection(asked.book):
        for view, most in SHOWN.items():
            cases = [decided(asked, case) for case in load_cases(asked.book, first[view][:most])]
            made[view] = tuple(_LINES[view](case, asked.on) for case in cases)
    return made


def in_days(day: date, on: date) -> str:
    """How far off a day is: "today", "tomorrow", "in 6 days", "3 days ago"."""
    days = (day - on).days
    near = {0: translate("Today", "today"), 1: translate("Today", "tomorrow")}
    if days < 0:
        return translate("Today", "{0} ago").format(days_text(-days))
    return near.get(days) or translate("Today", "in {0}").format(days_text(days))


def near_day(day: date, on: date) -> str:
    """A day in words, without its year where nobody could take it for another: "24 February"."""
    return day_of_year_text(day) if abs((day - on).days) < _NEAR_YEAR else day_text(day)


def with_weekday(day: date, words: str) -> str:
    """A day in words after its name in the week: "Thursday 12 March"."""
    weekday = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return translate("Today", "{0} {1}").format(weekday, words)


def line_of_mark(case: Decided, on: date) -> Line:
    """A recruit with the mark, whether it has come or not."""
    mark = case.mark.mark
    if mark is None:
        return _week(case, on)
    return _line(case, 0, f"{near_day(mark, on)}, {in_days(mark, on)}")


def _week(case: Decided, on: date) -> Line:
    mark = case.mark.mark
    if mark is None:
        first, last = case.mark.first or on, case.mark.last or on
        words = translate("Today", "between {0} and {1}").format(near_day(first, on), near_day(last, on))
    else:
        words = f"{with_weekday(mark, near_day(mark, on))}, {in_days(mark, on)}"
    return _line(case, 0, words)


def _reached(case: Decided, on: date) -> Line:
    mark = case.mark.mark or on
    words = f"{near_day(mark, on)}, {in_days(mark, on)}"
    return _line(case, 0, f"{words}, {why}" if (why := _why(case)) else words)


def _why(case: Decided) -> str:
    """What stands in the way of the letter; else how many relatives there are beside."""
    sheet, relatives = case.decision.sheets[0], len(case.case.relatives)
    if sheet.missing:
        return _not_recorded(sheet.missing[0])
    if sheet.outcome in ("unsettled", "not_yet"):
        return next(clause_text(one) for one in sheet.clauses if one.verdict == sheet.outcome)
    return plural("{0} relatives", "", relatives).format(relatives) if relatives else ""


def _blocked(case: Decided, on: date) -> Line:
    place = lacking(case.decision)[0]
    missing = case.decision.sheets[place].missing
    own = [name for name in missing if not name.startswith((RECRUIT, "contract["))]
    return _line(case, place if own else 0, _not_recorded((own or list(missing))[0]))


def _not_recorded(missing: str) -> str:
    return translate("Today", "{0}: not recorded").format(field_name(missing.removeprefix(RECRUIT)))


def _held(case: Decided, on: date) -> Line:
    hold = case.case.hold
    if hold is None:
        return _line(case, 0, "")
    return _line(case, 0, translate("Today", "since {0}, {1}").format(near_day(hold.on, on), hold.by))


def _line(case: Decided, person: int, words: str) -> Line:
    sheet = case.decision.sheets[person]
    state: State = "hold" if case.case.hold is not None else sheet.outcome
    return Line(case.case.number, person, state, sheet.person.name, words)


_LINES = {"reached": _reached, "blocked": _blocked, "held": _held}
