"""How many marks fall on each day to come: counted over the stored, indexed marks, at any size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.casebook.lists.due import fresh_due
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet


@dataclass(frozen=True, slots=True)
class MarksAhead:
    """The marks from a day to another, both included, as `due` lists them.

    by_day: how many fall on each single day; spans: first and last day of each mark known only to a span
    that touches these days.
    """

    on: date
    until: date
    by_day: Mapping[date, int]
    spans: tuple[tuple[date, date], ...]

    def within(self, days: int) -> int:
        """How many are due within so many days, no more than were counted."""
        return self.between(self.on, self.on + timedelta(days))

    def between(self, first: date, last: date) -> int:
        """How many fall between two days, both included, or may fall there."""
        on_days = sum(count for day, count in self.by_day.items() if first <= day <= last)
        return on_days + sum(1 for begins, ends in self.spans if begins <= last and ends >= first)

    def in_month(self, month: date) -> int:
        """How many fall on a single day of the month of that day."""
        same = (month.year, month.month)
        return sum(count for day, count in self.by_day.items() if (day.year, day.month) == same)


def marks_ahead(book: Casebook, rules: Mapping[str, RuleSet], on: date, until: date) -> MarksAhead:
    """Counts the marks of a stretch of days. The same as counting `due`, without reading a case.

    The index of marks is counted through whole; then what it cannot know is set right: spans, and the few
    cases with a fact that is still to come on the day.
    """
    by_day = Counter(dict(_stored_days(book, on, until)))
    spans = []
    for first, last, holds in _spans(book, on, until):
        if last <= until:
            by_day[last] -= 1
        if holds:
            spans.append((first, last))
    for day in _not_holding(book, on, until):
        by_day[day] -= 1
    for one in fresh_due(book, rules, on, until):
        if one.mark is None:
            spans.append((one.mark_from, one.mark_to))
        else:
            by_day[one.mark] += 1
    return MarksAhead(on, until, {day: count for day, count in by_day.items() if count}, tuple(sorted(spans)))


def _stored_days(book: Casebook, on: date, until: date) -> Iterator[tuple[date, int]]:
    sql = "SELECT mark_last, count(*) FROM cases WHERE mark_last BETWEEN ? AND ? GROUP BY mark_last"
    for day, count in book.db.execute_sql(sql, (on.isoformat(), until.isoformat())):
        yield date.fromisoformat(day), count


def _spans(book: Casebook, on: date, until: date) -> Iterator[tuple[date, date, bool]]:
    """First and last day of each stored span that touches these days, and whether it holds on the day."""
    sql = (
        "SELECT mark_first, mark_last, mark_holds_from <= :on FROM cases"
        " WHERE mark_first < mark_last AND mark_first <= :until AND +mark_last >= :on"
    )
    for first, last, holds in book.db.execute_sql(sql, {"on": on.isoformat(), "until": until.isoformat()}):
        yield date.fromisoformat(first), date.fromisoformat(last), bool(holds)


def _not_holding(book: Casebook, on: date, until: date) -> Iterator[date]:
    """The stored single marks of these days that do not hold yet on the day."""
    sql = (
        "SELECT mark_last FROM cases"
        " WHERE mark_holds_from > :on AND mark_first = mark_last AND +mark_last BETWEEN :on AND :until"
    )
    for (day,) in book.db.execute_sql(sql, {"on": on.isoformat(), "until": until.isoformat()}):
        yield date.fromisoformat(day)
