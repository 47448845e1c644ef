"""The sample shows an office every outcome, on the first day and in the years after."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.casebook.intake.intake import bring_in
from desktop.casebook.people.people import all_cases
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import load_rules
from desktop.eligibility.verdicts import VERDICTS
from desktop.resources import resource

FIRST_DAY = date(2026, 11, 22)


@pytest.fixture
def sample(book: Casebook) -> Casebook:
    bring_in(book, resource("sample/sample.csv"), "sample")
    return book


def test_every_family_of_the_sample_goes_in_and_the_boy_is_put_on_hold(book: Casebook) -> None:
    report = bring_in(book, resource("sample/sample.csv"), "sample")
    assert (report.cases, report.entered, report.contracts, report.refused) == (25, 73, 27, [])
    assert report.held == ["2025-0005"]


@pytest.mark.parametrize("year", [2026, 2027, 2028, 2029])
def test_some_people_of_every_outcome_are_seen_in_the_years_to_come(sample: Casebook, year: int) -> None:
    served_year = load_rules()["served-year"]
    decisions = [decide(case, served_year, FIRST_DAY.replace(year=year)) for case in all_cases(sample)]
    assert {sheet.outcome for decision in decisions for sheet in decision.sheets} == set(VERDICTS)


@pytest.mark.parametrize("days", [range(1), range(1, 8), range(8, 31), range(31, 91)])
def test_marks_come_today_this_week_this_month_and_this_quarter(sample: Casebook, days: range) -> None:
    served_year = load_rules()["served-year"]
    marks = {mark_of(case, served_year, FIRST_DAY).mark for case in all_cases(sample)}
    assert marks & {FIRST_DAY + timedelta(days=day) for day in days}
