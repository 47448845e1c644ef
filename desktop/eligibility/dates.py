"""The arithmetic of the year: anniversaries, days that do not count, ages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from desktop.case import Interruption

DAY = timedelta(days=1)


def add_years(day: date, years: int) -> date:
    """The same date `years` on; 29 February gives 28 February in a common year."""
    if (day.month, day.day) == (2, 29):
        return date(day.year + years, 3, 1) - DAY
    return day.replace(year=day.year + years)


def add_months(day: date, months: int) -> date:
    """The same day `months` on, or the last day of that month where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    following = date(first.year + month // 11, (month + 1) % 12 + 1, 1)
    return min(first + (day.day - 1) * DAY, following - DAY)


def age_on(born: date, on: date) -> int:
    """Whole years of age on a day; a birthday of 29 February falls on 28 February in common years."""
    years = on.year - born.year
    return years if add_years(born, years) <= on else years - 1


def merged(interruptions: Iterable[Interruption]) -> list[tuple[date, date]]:
    """The ended interruptions as spans of days, first to last, with what overlaps or touches joined."""
    spans: list[tuple[date, date]] = []
    ended = [(one.begins, one.until) for one in interruptions if one.until is not None]
    for begins, until in sorted(ended):
        if spans and begins <= spans[-1][1] + DAY:
            spans[-1] = (spans[-1][0], max(spans[-1][1], until))
        else:
            spans.append((begins, until))
    return spans


def days_within(spans: Iterable[tuple[date, date]], first: date, last: date) -> int:
    """How many days of the spans lie from `first` to `last`, both included. The spans do not overlap."""
    return sum(max(0, (min(until, last) - max(begins, first)).days + 1) for begins, until in spans)


def year_mark(start: date, interruptions: Sequence[Interruption], years: int = 1) -> date:
    """The day on which the year is reached, counting only interruptions that have ended.

    The mark is the same date `years` on, moved by each day of interruption from the start to the day before
    the mark, again and again until it stands still: the moved mark can take in a later interruption.
    """
    unpushed = add_years(start, years)
    if not interruptions:
        return unpushed
    spans = merged(interruptions)
    mark = unpushed
    while (moved := unpushed + days_within(spans, start, mark - DAY) * DAY) != mark:
        mark = moved
    return mark


def stopping(mark: date, interruptions: Iterable[Interruption]) -> bool:
    """True where an interruption with no recorded end began before the mark: the clock stands."""
    return any(one.until is None and one.begins < mark for one in interruptions)
