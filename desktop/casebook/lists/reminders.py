"""Reminders of marks: which stand on a day, and which were done or put off, kept in the casebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from desktop.casebook.lists.due import Due, due, each_overdue
from desktop.casebook.tables.beside_tables import ReminderRow
from desktop.casebook.tables.book import Casebook, CasebookError, meta, set_meta, writing
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.words import day_text
from desktop.phrase import in_each, phrase

# So long after its mark a reminder still stands that nobody did or put off; who has no letter yet is followed
# without end by a view of their own.
LATE = timedelta(days=30)
_REMINDED_ON, _REMINDED_BEFORE = "reminded_on", "reminded_before"

# The case's number, its mark, and so many days before it: what a reminder is known by.
Key = tuple[str, date, int]


@dataclass(frozen=True, slots=True)
class Reminder:
    """So many days before this mark: `begins` is the day of that, or the day it was put off until.

    mark: of a span its first day; days: the interval, as in the settings.
    """

    due: Due
    mark: date
    days: int
    begins: date

    @property
    def key(self) -> Key:
        """What it is known by."""
        return self.due.case, self.mark, self.days


@dataclass(frozen=True, slots=True)
class Reminders:
    """Those that stand on a day, soonest mark first, and how many are put off to a later day."""

    standing: tuple[Reminder, ...]
    put_off: int


def reminders(
    book: Casebook, rules: Mapping[str, RuleSet], chosen: RuleSet, on: date, intervals: Sequence[int]
) -> Reminders:
    """The reminders of a day. intervals: so many days before a mark one begins.

    Of one mark only the latest interval reminds. A mark that moves is another mark, and reminds anew; one
    whose letter is there reminds nobody. chosen: the rule set that says who cannot apply on this basis.
    """
    if not intervals:
        return Reminders((), 0)
    said = _said(book)
    late = [mark for (_, mark, _), (done, until) in said.items() if until is not None and not done]
    since = min([on - LATE, *late])
    found = [one for one in due(book, rules, on, max(intervals)) if one.mark is None or one.mark > on]
    found += each_overdue(book, rules, chosen, on, since)
    standing, put_off = [], 0
    for one in found:
        reminder = _reminder(one, on, intervals)
        done, until = said.get(reminder.key, (False, None))
        if done or (until is None and reminder.mark < on - LATE):
            continue
        if until is not None and until > on:
            put_off += 1
        else:
            standing.append(reminder if until is None else Reminder(one, reminder.mark, reminder.days, until))
    return Reminders(tuple(sorted(standing, key=lambda one: (one.mark, one.due.case))), put_off)


def finish_reminder(book: Casebook, reminder: Reminder, on: date, by: str) -> None:
    """Keeps that a reminder is done. Raises CasebookError where the file can't be written."""
    _keep(book, reminder, by, done_on=on, put_off_until=None)


def put_off_reminder(book: Casebook, reminder: Reminder, on: date, until: date, by: str) -> None:
    """Keeps that a reminder is to come again on a later day.

    Raises CasebookError where the day is not later than `on`, or the file can't be written.
    """
    if until <= on:
        raise CasebookError(
            phrase("A reminder is put off to a day after {day}. Choose a later day.").format(
                day=in_each(partial(day_text, on))
            )
        )
    _keep(book, reminder, by, done_on=None, put_off_until=until)


def last_notice(book: Casebook, on: date) -> date | None:
    """The last day before `on` on which a start gave notice of what stands; None where none ever did."""
    days = (meta(book, _REMINDED_ON), meta(book, _REMINDED_BEFORE))
    return max((day for day in map(date.fromisoformat, filter(None, days)) if day < on), default=None)


def take_notice(book: Casebook, on: date) -> bool:
    """Keeps that notice was given on a day; False where it was given on that day already.

    Raises CasebookError where the file can't be written.
    """
    before = meta(book, _REMINDED_ON)
    if before >= on.isoformat():
        return False
    with writing(book):
        set_meta(book, _REMINDED_BEFORE, before)
        set_meta(book, _REMINDED_ON, on.isoformat())
    return True


def marks_between(book: Casebook, after: date, on: date) -> int:
    """How many recruits reached their mark after one day and by another."""
    sql = "SELECT count(*) FROM cases WHERE mark_last > ? AND mark_last <= ? AND mark_holds_from <= ?"
    row = book.db.execute_sql(sql, (after.isoformat(), on.isoformat(), on.isoformat())).fetchone()
    return int(row[0])


def _reminder(one: Due, on: date, intervals: Sequence[int]) -> Reminder:
    mark = one.mark or one.mark_from
    left = (mark - on).days
    days = min((days for days in intervals if days >= left), default=min(intervals))
    return Reminder(one, mark, days, mark - timedelta(days))


def _said(book: Casebook) -> dict[Key, tuple[bool, date | None]]:
    """What was done about each reminder: whether it is done, and until when it is put off."""
    sql = 'SELECT number, mark, days, done_on, put_off_until FROM reminders JOIN cases ON cases.id = "case"'
    return {
        (number, date.fromisoformat(mark), days): (
            done is not None,
            date.fromisoformat(until) if until else None,
        )
        for number, mark, days, done, until in book.db.execute_sql(sql)
    }


def _keep(
    book: Casebook, reminder: Reminder, by: str, done_on: date | None, put_off_until: date | None
) -> None:
    row = book.db.execute_sql("SELECT id FROM cases WHERE number = ?", (reminder.due.case,)).fetchone()
    if row is None:
        raise CasebookError(
            phrase("Case {case} is no longer in this casebook.").format(case=reminder.due.case)
        )
    facts = {
        "case": row[0],
        "mark": reminder.mark,
        "days": reminder.days,
        "done_on": done_on,
        "put_off_until": put_off_until,
        "by": by,
        "when": book.now().isoformat(timespec="seconds"),
    }
    with writing(book):
        ReminderRow.insert(facts).on_conflict_replace().execute(book.db)
