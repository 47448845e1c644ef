"""The second clock: a granted application lapses unless the oath is taken in time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, NamedTuple

from desktop.case import Oath, PartialDate
from desktop.eligibility.checklist import OathRule
from desktop.eligibility.dates import add_years, age_on

OathState = Literal["none", "running", "warn", "passed", "taken"]


class OathClock(NamedTuple):
    """How the oath stands on a day. `deadline` is the last day in time, `days_left` those until it.

    none: no decision by the day, or a child of whom no oath is asked; warn: running, and close to its end;
    passed: the deadline went by without the oath.
    """

    state: OathState
    deadline: date | None = None
    days_left: int = 0


def oath_clock(oath: Oath | None, born: PartialDate | None, rule: OathRule, on: date) -> OathClock:
    """The clock of one person, born on `born`, on a day. An oath taken too late does not stop it."""
    if oath is None or oath.granted_on > on or _too_young(born, rule.from_age, on):
        return OathClock("none")
    deadline = add_years(oath.granted_on, rule.years)
    left = (deadline - on).days
    if oath.taken_on is not None and oath.taken_on <= min(on, deadline):
        return OathClock("taken", deadline, left)
    if on > deadline:
        return OathClock("passed", deadline, left)
    return OathClock("warn" if on >= deadline - timedelta(rule.warn_days) else "running", deadline, left)


def _too_young(born: PartialDate | None, from_age: int, on: date) -> bool:
    """True where the person is under the age whatever the day of birth."""
    return born is not None and age_on(born.first, on) < from_age
