"""Whose outcome differs between two days or two rule sets, and because of which clauses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.eligibility.compare import Difference, differences
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import load_rules
from tests.eligibility.families import case_of

RULES = load_rules()
SERVED = RULES["served-year"]
CASE = case_of(
    "2026-0001",
    {"given_names": "OTABEK", "sex": "M", "birth_date": "1995-06-15", "citizenship": "UZB"},
    [{"signed_on": "2025-03-01", "starts_on": "2025-03-03", "term_months": "6"}],
    [
        {"given_names": "ANVAR", "relation": "sibling", "citizenship": "UZB"},
        {"given_names": "MALIKA", "relation": "child", "citizenship": "UZB"},
    ],
)


def test_those_whose_outcome_differs_are_named_with_the_clauses_of_the_worse_one() -> None:
    before, after = decide(CASE, SERVED, date(2026, 3, 2)), decide(CASE, SERVED, date(2026, 3, 3))
    assert list(differences(before, after)) == [
        Difference("2026-0001", 0, CASE.recruit, "recruit", "not_yet", "met", ("year-served",)),
        Difference(
            "2026-0001", 2, CASE.relatives[1].person, "child", "not_yet", "met", ("recruit.year-served",)
        ),
    ]


def test_where_it_became_worse_the_clauses_are_those_of_the_later_outcome() -> None:
    after, before = (
        decide(CASE, RULES["decree-821"], date(2026, 3, 3)),
        decide(CASE, SERVED, date(2026, 3, 3)),
    )
    recruit = next(differences(before, after))
    assert (recruit.was, recruit.became, recruit.clauses) == ("met", "not_met", ("term-of-a-year",))


def test_of_an_open_point_and_a_day_to_come_the_day_is_the_worse() -> None:
    """The verdicts have their own order, which is not that of their letters."""
    woman = replace(CASE.recruit, sex="F")
    case = replace(CASE, recruit=woman, contracts=(replace(CASE.contracts[0], term_months=12),))
    decree = RULES["decree-821"]
    before, after = decide(case, decree, date(2025, 2, 28)), decide(case, decree, date(2025, 3, 1))
    recruit = next(differences(before, after))
    assert (recruit.was, recruit.became, recruit.clauses) == ("not_yet", "unsettled", ("contract-concluded",))


def test_of_a_decision_and_itself_nothing_differs() -> None:
    decision = decide(CASE, SERVED, date(2026, 3, 3))
    assert list(differences(decision, decision)) == []
