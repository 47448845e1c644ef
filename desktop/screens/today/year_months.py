"""Twelve months from a day on, laid out in weeks."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from desktop.eligibility.dates import add_months

MONTHS = 12
DAY = timedelta(days=1)


def months_from(on: date) -> list[date]:
    """The first of each of the twelve months, that of the day first."""
    first = on.replace(day=1)
    return [add_months(first, ahead) for ahead in range(MONTHS)]


def last_of(month: date) -> date:
    """The last day of a month."""
    return month.replace(day=monthrange(month.year, month.month)[1])


def last_day(on: date) -> date:
    """The last day of the twelve months."""
    return last_of(months_from(on)[-1])


def days_of(month: date) -> Iterator[tuple[date, int, int]]:
    """Each day of a month with its week in it, from 0, and its weekday, Monday 0."""
    begins = month.weekday()
    for number in range(monthrange(month.year, month.month)[1]):
        week, weekday = divmod(begins + number, 7)
        yield month + number * DAY, week, weekday
