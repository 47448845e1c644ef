"""The one-year mark: worked cases, and dateutil as an oracle for the plain years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from desktop.eligibility.dates import add_months, add_years, age_on, year_mark
from desktop.entry.interruptions import read_interruptions
from tests.eligibility.families import rows_of

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize("row", rows_of("one-year-mark.csv"), ids=lambda row: f"from {row['start']}")
def test_a_worked_case_gives_its_mark(row: dict[str, str]) -> None:
    interruptions = read_interruptions(row["interruptions"])
    assert isinstance(interruptions, tuple)
    assert year_mark(date.fromisoformat(row["start"]), interruptions) == date.fromisoformat(row["mark"])


@given(DAYS, st.integers(1, 50))
def test_the_plain_mark_is_the_one_a_calendar_library_gives(start: date, years: int) -> None:
    assert year_mark(start, (), years) == add_years(start, years) == start + relativedelta(years=years)


@given(DAYS, st.integers(0, 600))
def test_months_on_are_those_a_calendar_library_gives(day: date, months: int) -> None:
    assert add_months(day, months) == day + relativedelta(months=months)


@given(DAYS, st.integers(0, 40_000))
def test_an_age_is_the_birthdays_passed(born: date, days: int) -> None:
    on = born + timedelta(days)
    age = age_on(born, on)
    assert born + relativedelta(years=age) <= on < born + relativedelta(years=age + 1)


def test_a_birthday_of_29_february_falls_on_28_february_in_common_years() -> None:
    assert age_on(date(2008, 2, 29), date(2026, 2, 27)) == 17
    assert age_on(date(2008, 2, 29), date(2026, 2, 28)) == 18
    assert age_on(date(2008, 2, 29), date(2028, 2, 28)) == 19
    assert age_on(date(2008, 2, 29), date(2028, 2, 29)) == 20
