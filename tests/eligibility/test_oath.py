"""The oath's deadline: the anniversary of the decision is the last day in time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.case import Oath, PartialDate
from desktop.eligibility.checklist import load_checklist
from desktop.eligibility.oath import OathClock, oath_clock
from desktop.eligibility.words import oath_text

RULE = load_checklist().oath
GRANTED = date(2025, 3, 12)
LAST = date(2026, 3, 12)
DAY = PartialDate.from_iso


def clock(on: date, granted: date = GRANTED, taken: date | None = None, born: str = "") -> OathClock:
    return oath_clock(Oath(granted, taken), DAY(born) if born else None, RULE, on)


@pytest.mark.parametrize(
    ("on", "state", "left"),
    [
        (GRANTED, "running", 365),
        (date(2026, 2, 9), "running", 31),
        (date(2026, 2, 10), "warn", 30),
        (date(2026, 3, 11), "warn", 1),
        (LAST, "warn", 0),
        (date(2026, 3, 13), "passed", -1),
    ],
)
def test_the_clock_runs_warns_30_days_before_and_passes_the_day_after_the_anniversary(
    on: date, state: str, left: int
) -> None:
    assert clock(on) == (state, LAST, left)


def test_before_the_decision_and_without_one_no_clock_runs() -> None:
    assert clock(GRANTED - timedelta(1)) == ("none", None, 0)
    assert oath_clock(None, None, RULE, LAST) == ("none", None, 0)


@pytest.mark.parametrize(
    ("granted", "last"),
    [(date(2024, 2, 29), date(2025, 2, 28)), (date(2027, 2, 28), date(2028, 2, 28))],
)
def test_a_decision_of_the_end_of_february_has_its_last_day_on_28_february(granted: date, last: date) -> None:
    assert clock(last, granted).state == "warn"
    assert clock(last + timedelta(1), granted).state == "passed"


def test_an_oath_taken_stops_the_clock_from_its_day_on() -> None:
    assert clock(date(2026, 1, 7), taken=date(2026, 1, 7)) == ("taken", LAST, 64)
    assert clock(date(2026, 1, 6), taken=date(2026, 1, 7)).state == "running"


def test_an_oath_on_the_last_day_is_in_time_and_one_on_the_next_is_not() -> None:
    later = LAST + timedelta(40)
    assert clock(later, taken=LAST).state == "taken"
    assert clock(later, taken=LAST + timedelta(1)).state == "passed"


def test_no_oath_is_asked_of_a_child_before_the_14th_birthday() -> None:
    assert clock(LAST, born="2012-03-13").state == "none"
    assert clock(LAST, born="2012-03-12").state == "warn"
    assert clock(LAST, born="2012-03").state == "warn"


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (GRANTED, "The oath is due by 12 March 2026: 365 days left."),
        (date(2026, 3, 11), "The oath is due by 12 March 2026: only 1 day left."),
        (LAST, "The oath is due today, 12 March 2026: this is the last day in time."),
        (date(2026, 3, 14), "The last day for the oath was 12 March 2026, 2 days ago."),
        (date(2025, 3, 11), ""),
    ],
)
def test_how_the_oath_stands_is_said_in_a_sentence(on: date, said: str) -> None:
    assert oath_text(clock(on)) == said


def test_an_oath_in_time_is_said_to_be_so() -> None:
    assert (
        oath_text(clock(LAST, taken=GRANTED)) == "The oath was taken in time; its last day is 12 March 2026."
    )


@settings(max_examples=100)
@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)))
def test_the_last_day_is_the_one_that_dateutil_finds(granted: date) -> None:
    assert clock(granted, granted).deadline == granted + relativedelta(years=1)
