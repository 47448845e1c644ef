"""Moves a typed date by days or months, for the arrow keys of a date field."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from desktop.case import PartialDate
from desktop.entry.dates import FIRST_YEAR, LAST_YEAR


def a_day_on(day: PartialDate, by: int) -> PartialDate:
    """The date moved by `by` days; one known to the month or the year by as many months or years."""
    if not day.is_day:
        return a_month_on(day, by)
    found = day.first.toordinal() + by
    first, last = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()
    return _of(date.fromordinal(min(max(found, first), last)))


def a_month_on(day: PartialDate, by: int) -> PartialDate:
    """The date moved by `by` months, to the month's last day where it is shorter; a year by as many years."""
    years = by if day.precision == "year" else 0
    months = 0 if years else by
    year, month = divmod((day.first.year + years) * 12 + day.first.month - 1 + months, 12)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return day
    if day.precision == "year":
        return PartialDate.of(year)
    if day.precision == "month":
        return PartialDate.of(year, month + 1)
    return PartialDate.of(year, month + 1, min(day.first.day, monthrange(year, month + 1)[1]))


def _of(day: date) -> PartialDate:
    return PartialDate(day, day)
