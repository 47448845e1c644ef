"""Of many backups the last of each of 7 days, 4 weeks and 12 months is kept."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from desktop.casebook.keeping.thinning import kept

EVENING = time(17, 30)
TWO_YEARS = [date(2024, 3, 1) + timedelta(days=day) for day in range(731)]


def evening(text: str) -> datetime:
    return datetime.combine(date.fromisoformat(text), EVENING)


def days_left_after(last: date) -> list[str]:
    """Which days' backups are there when one was made every evening, and thinned every evening."""
    there: set[datetime] = set()
    for day in TWO_YEARS:
        if day <= last:
            there = kept({*there, datetime.combine(day, EVENING)})
    return [one.date().isoformat() for one in sorted(there, reverse=True)]


def test_after_two_years_of_days_seven_days_four_weeks_and_twelve_months_are_left() -> None:
    # Sunday 1 March 2026. The week before it ended on Sunday the 22nd of February, and so on.
    assert days_left_after(date(2026, 3, 1)) == [
        *("2026-03-01", "2026-02-28", "2026-02-27", "2026-02-26", "2026-02-25", "2026-02-24", "2026-02-23"),
        *("2026-02-22", "2026-02-15", "2026-02-08"),
        *("2026-01-31", "2025-12-31", "2025-11-30", "2025-10-31", "2025-09-30", "2025-08-31"),
        *("2025-07-31", "2025-06-30", "2025-05-31", "2025-04-30"),
    ]


def test_of_the_last_day_the_ten_newest_are_kept_until_the_next() -> None:
    day = [datetime(2026, 3, 2, 9, minute) for minute in range(12)]
    assert kept(day) == set(day[-10:])
    assert kept([*day, evening("2026-03-03")]) == {day[-1], evening("2026-03-03")}


def test_on_no_day_of_two_years_are_more_than_23_left_or_the_newest_gone() -> None:
    there: set[datetime] = set()
    for day in TWO_YEARS:
        made = datetime.combine(day, EVENING)
        there = kept({*there, made})
        assert made in there
        assert len(there) <= 7 + 4 + 12


def test_every_day_of_two_years_the_last_week_is_there_day_by_day() -> None:
    there: set[datetime] = set()
    for place, day in enumerate(TWO_YEARS):
        there = kept({*there, datetime.combine(day, EVENING)})
        week = {datetime.combine(one, EVENING) for one in TWO_YEARS[max(0, place - 6) : place + 1]}
        assert week <= there


def test_after_a_year_there_is_one_of_each_of_the_last_twelve_months() -> None:
    there: set[datetime] = set()
    for place, day in enumerate(TWO_YEARS):
        there = kept({*there, datetime.combine(day, EVENING)})
        if place >= 366:
            assert len({(one.year, one.month) for one in there}) == 12


def test_days_without_work_do_not_push_out_those_before() -> None:
    before_holidays = [evening(f"2026-07-{day:02}") for day in range(1, 8)]
    assert kept([*before_holidays, evening("2026-08-31")]) == {*before_holidays[1:], evening("2026-08-31")}


def test_the_first_week_of_a_year_is_not_that_of_another() -> None:
    first_weeks = [evening("2025-01-03"), evening("2026-01-02")]
    assert kept(first_weeks) == set(first_weeks)
