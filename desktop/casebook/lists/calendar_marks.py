"""What calendars are told of marks: each with a name that never changes, and a number for each change."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop.casebook.lists.due import Due, due_cases
from desktop.casebook.tables.book import Casebook, secret, writing
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.words import day_text


@dataclass(frozen=True, slots=True)
class CalendarMark:
    """A mark as an event: on its day, or from the first to the last day of its span.

    uid: the same in every export; sequence: how often the event was told anew; changed: when last; gone: the
    case has no mark to come any more, and a calendar that holds the event should take it out.
    """

    uid: str
    sequence: int
    changed: datetime
    first: date
    last: date
    title: str
    words: str
    gone: bool = False


def calendar_marks(
    book: Casebook, rules: Mapping[str, RuleSet], found: Sequence[Due], on: date, overdue: bool = False
) -> list[CalendarMark]:
    """The events of those who are due, and of those told before whose mark has since moved or gone.

    What is told is kept in the casebook, by its hash: what is unchanged comes out the same again. overdue:
    the marks found have come already; nothing told before is looked at then. Raises CasebookError where the
    file can't be written.
    """
    with writing(book):
        ids = _ids(book, [one.case for one in found])
        told = [_told(book, ids[one.case], one) for one in found]
        return told if overdue else [*told, *_told_otherwise(book, rules, set(ids.values()), on)]


def _told_otherwise(
    book: Casebook, rules: Mapping[str, RuleSet], found: set[int], on: date
) -> Iterator[CalendarMark]:
    """The events told before that would now be others: the mark fell out of what is asked, or is no more."""
    sql = (
        'SELECT "case", last_day, said, number FROM calendar_marks LEFT JOIN cases ON cases.id = "case"'
        " WHERE last_day >= ? ORDER BY 1"
    )
    rows = [row for row in book.db.execute_sql(sql, (on.isoformat(),)) if row[0] not in found]
    now = {one.case: one for one in due_cases(book, rules, on, [row[3] for row in rows if row[3]])}
    for case, last_day, said, number in rows:
        if number in now:
            if _hash(_words(now[number])) != said:
                yield _told(book, case, now[number])
        elif said:
            last = date.fromisoformat(last_day)
            sequence, changed = _keep(book, case, last, "")
            yield CalendarMark(
                _uid(book, case), sequence, changed, last, last, "One-year mark", "", gone=True
            )


def _told(book: Casebook, case: int, one: Due) -> CalendarMark:
    title, words = said = _words(one)
    sequence, changed = _keep(book, case, one.mark_to, _hash(said))
    return CalendarMark(_uid(book, case), sequence, changed, one.mark_from, one.mark_to, title, words)


def _words(one: Due) -> tuple[str, str]:
    held = ["The case is on hold: no letter of it is issued."] if one.hold else []
    if one.mark is None:
        span = f"from {day_text(one.mark_from)} to {day_text(one.mark_to)}"
        lines = [f"The start is known to the month or the year only: the mark falls {span}.", *held]
    else:
        lines = [f"The mark is on {day_text(one.mark)}.", *held]
    return f"One-year mark: {one.name}, case {one.case}", "\n".join(lines)


def _hash(words: tuple[str, str]) -> str:
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()


def _keep(book: Casebook, case: int, last: date, said: str) -> tuple[int, datetime]:
    """Keeps what is told now, and gives its number and when it was first told so."""
    sql = 'SELECT said, sequence, "when" FROM calendar_marks WHERE "case" = ?'
    row = book.db.execute_sql(sql, (case,)).fetchone()
    if row and row[0] == said:
        return int(row[1]), datetime.fromisoformat(row[2])
    sequence, now = (row[1] + 1 if row else 0), book.now().replace(microsecond=0)
    book.db.execute_sql(
        "INSERT OR REPLACE INTO calendar_marks VALUES (?, ?, ?, ?, ?)",
        (case, last.isoformat(), said, sequence, now.isoformat()),
    )
    return sequence, now


def _uid(book: Casebook, case: int) -> str:
    """A name that no other casebook gives, and from which nothing of this one can be read."""
    return f"{hashlib.sha256(secret(book) + b'calendar').hexdigest()[:20]}-{case}@yearmark"


def _ids(book: Casebook, numbers: Sequence[str]) -> dict[str, int]:
    sql = "SELECT number, id FROM cases WHERE number IN (SELECT value FROM json_each(?))"
    return dict(book.db.execute_sql(sql, (json.dumps(list(numbers)),)).fetchall())
