"""Which backups are kept: the last of each of 7 days, 4 weeks and 12 months, and the newest of one day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12
# Whoever goes back on the day of a mistake wants the state just before it, not that of yesterday.
OF_LAST_DAY = 10

_Period = Callable[[datetime], object]
_PERIODS: tuple[tuple[int, _Period], ...] = (
    (DAYS, lambda made: made.date()),
    (WEEKS, lambda made: made.isocalendar()[:2]),
    (MONTHS, lambda made: (made.year, made.month)),
)


def kept(made: Iterable[datetime]) -> set[datetime]:
    """Those that are kept of backups made at these times: at most 32.

    Days, weeks (from Monday) and months without a backup do not count: after a month of holidays the last
    seven days of work are still there.
    """
    newest_first = sorted(set(made), reverse=True)
    last_day = [one for one in newest_first if one.date() == newest_first[0].date()][:OF_LAST_DAY]
    return {*last_day} | {
        one for count, period in _PERIODS for one in _last_of_each(newest_first, count, period)
    }


def _last_of_each(newest_first: list[datetime], count: int, period: _Period) -> list[datetime]:
    last: dict[object, datetime] = {}
    for one in newest_first:
        last.setdefault(period(one), one)
    return list(last.values())[:count]
