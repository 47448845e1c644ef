"""A decision holds what it was made of: the case, the rule set, the day, and each person's sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.case import Settling
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import load_rules
from desktop.eligibility.verdicts import worst
from tests.eligibility.families import case_of, families

DECREE = load_rules()["decree-821"]
ON = date(2026, 3, 12)
CASE = case_of(
    "2026-0001",
    {"given_names": "OTABEK", "sex": "F", "citizenship": "UZB"},
    [{"signed_on": "2024-03-01"}],
    [{"given_names": "MALIKA", "relation": "child"}, {"given_names": "ANVAR", "relation": "spouse"}],
)


def test_a_decision_names_its_case_rule_set_and_day() -> None:
    decision = decide(CASE, DECREE, ON)
    assert (decision.case, decision.rules, decision.on) == (CASE, DECREE, ON)


def test_the_recruit_comes_first_and_the_relatives_in_the_order_of_the_case() -> None:
    recruit, child, spouse = decide(CASE, DECREE, ON).sheets
    assert (recruit.person, recruit.relation, recruit.relative) == (CASE.recruit, "recruit", None)
    assert (child.person.given_names, child.relation, child.relative) == (
        "MALIKA",
        "child",
        CASE.relatives[0],
    )
    assert (spouse.person.given_names, spouse.relation, spouse.relative) == (
        "ANVAR",
        "spouse",
        CASE.relatives[1],
    )


def test_clauses_stand_in_the_order_of_the_file_the_relatives_own_before_the_recruits() -> None:
    recruit, child, _ = decide(CASE, DECREE, ON).sheets
    assert [one.id for one in recruit.clauses] == [
        "foreign-citizen",
        "contract-in-period",
        "contract-concluded",
        "term-of-a-year",
        "serving-or-listed-discharge",
        "recruit-is-a-man",
        "recruit-18-to-65",
        "alive",
    ]
    own = ["foreign-citizen", "relation-listed", "relation-stands", "relative-18-to-65"]
    assert [one.id for one in child.clauses] == own + [f"recruit.{one.id}" for one in recruit.clauses]


def test_every_clause_carries_the_source_its_file_names() -> None:
    sources = {clause.id: clause.source for clause in DECREE.clauses}
    for sheet in decide(CASE, DECREE, ON).sheets:
        for clause in sheet.clauses:
            assert clause.source == sources[clause.id.removeprefix("recruit.")]


def test_a_settled_clause_keeps_its_source_and_says_what_it_was() -> None:
    settling = Settling("decree-821", "recruit-is-a-man", "met", "L. Ortiz", date(2026, 2, 1), "reply")
    before = decide(CASE, DECREE, ON).sheets[0].clauses
    after = decide(replace(CASE, settlings=(settling,)), DECREE, ON).sheets[0].clauses
    (was, now) = next((was, now) for was, now in zip(before, after, strict=True) if was != now)
    assert (was.verdict, was.settled, was.was) == ("unsettled", None, None)
    assert (now.verdict, now.settled, now.was) == ("met", settling, "unsettled")
    assert (now.id, now.source) == (was.id, was.source)


def test_the_same_facts_rule_set_and_day_give_the_same_decision() -> None:
    for case in families().values():
        assert decide(case, DECREE, ON) == decide(case, DECREE, ON)


def test_where_nothing_is_asked_nothing_is_wrong() -> None:
    assert worst([]) == "met"
