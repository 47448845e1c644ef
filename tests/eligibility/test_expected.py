"""The families of the intake file come out as expected: every person, six days, all four rule sets."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from desktop.eligibility.decide import Decision, decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import load_rules
from tests.eligibility.families import families, rows_of

RULES = load_rules()
EXPECTED = rows_of("expected.csv")


@cache
def decided(case: str, rules: str, on: date) -> Decision:
    return decide(families()[case], RULES[rules], on)


@pytest.mark.parametrize("case", sorted(families()))
def test_each_person_of_a_family_has_the_outcome_expected(case: str) -> None:
    for row in (row for row in EXPECTED if row["case"] == case):
        sheets = decided(case, row["rules"], date.fromisoformat(row["on"])).sheets
        (outcome,) = [one.outcome for one in sheets if one.person.passport_number == row["passport_number"]]
        assert outcome == row["outcome"], row


@pytest.mark.parametrize("case", sorted(families()))
def test_each_recruit_has_the_mark_expected(case: str) -> None:
    for row in (row for row in EXPECTED if row["case"] == case and row["rules"] == "served-year"):
        mark = mark_of(families()[case], RULES["served-year"], date.fromisoformat(row["on"])).mark
        assert str(mark or "") == row["mark"], row


def test_nobody_of_the_intake_file_goes_unasked() -> None:
    asked = {(row["case"], row["passport_number"]) for row in EXPECTED}
    people = {
        (number, person.passport_number)
        for number, case in families().items()
        for person in (case.recruit, *(relative.person for relative in case.relatives))
    }
    assert asked == people
    assert {row["rules"] for row in EXPECTED} == set(RULES)
    assert len({row["on"] for row in EXPECTED}) == 6
