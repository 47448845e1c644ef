"""Verdicts, clauses, days and the arithmetic of the mark, in words."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest
from hypothesis import given

from desktop.case import GROUNDS, KINDS, Case, PartialDate, Settling
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.verdicts import VERDICTS
from desktop.eligibility.words import (
    clause_name,
    clause_text,
    day_text,
    days_text,
    field_name,
    ground_word,
    mark_text,
    missing_text,
    outcome_reasons,
    plural_form,
    relation_word,
    settled_text,
    verdict_word,
)
from desktop.resources import resource
from tests.eligibility.families import case_of
from tests.eligibility.strategies import LAW, ON, RULES, cases, rule_sets

TEXTS = tomllib.loads((resource("texts") / "en.toml").read_text(encoding="utf-8"))


def test_an_outcome_and_a_clause_have_words_of_their_own() -> None:
    assert [verdict_word(one) for one in VERDICTS] == [
        "May apply",
        "To be settled",
        "Cannot say yet",
        "Not yet",
        "Not on this basis",
    ]
    assert verdict_word("met", of_clause=True) == "Met"
    assert verdict_word("not_met", of_clause=True) == "Not met"
    assert verdict_word("hold") == "On hold"


def test_relations_grounds_and_clauses_have_words() -> None:
    assert relation_word("adopted_child") == "adopted child"
    assert ground_word("term_expired") == "end of the term"
    assert clause_name("recruit.year-served") == clause_name("year-served") == "Year served"
    assert clause_name("of-another-country") == "of-another-country"
    assert all(map(relation_word, ("recruit", *KINDS))) and all(map(ground_word, GROUNDS))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 3, 9), "9 March 2026"),
        (PartialDate.of(2026, 3, 9), "9 March 2026"),
        (PartialDate.of(2024, 12), "December 2024"),
        (PartialDate.of(2024, 1), "January 2024"),
        (PartialDate.of(2024), "2024"),
    ],
)
def test_a_day_is_said_as_far_as_it_is_known(day: date | PartialDate, words: str) -> None:
    assert day_text(day) == words


def test_one_day_is_one_day_and_none_are_days() -> None:
    assert [days_text(count) for count in (0, 1, 2, 21)] == ["0 days", "1 day", "2 days", "21 days"]


def test_a_language_may_have_a_form_for_one_for_a_few_and_for_many() -> None:
    assert [plural_form(count, "en") for count in (0, 1, 2, 5, 21)] == [2, 0, 2, 2, 2]
    one, few, many = (
        (1, 21, 31, 101, 1001),
        (2, 3, 4, 22, 34, 104),
        (0, 5, 9, 10, 11, 12, 14, 15, 19, 112, 211),
    )
    assert {plural_form(count, "ru") for count in one} == {0}
    assert {plural_form(count, "ru") for count in few} == {1}
    assert {plural_form(count, "ru") for count in many} == {2}


def test_missing_facts_are_named_as_the_form_has_them() -> None:
    assert field_name("contract[2].starts_on") == "the start of contract 2"
    assert field_name("recruit.birth_date") == "the recruit's birth date"
    assert field_name("birth_date") == "the birth date"
    said = missing_text(("sex", "contract[1].ended_on"))
    assert said == "the sex, the last day of service of contract 1"


MARKS = [
    ({"starts_on": "2025-03-03"}, "2026-03-02", "One year from 3 March 2025 is 3 March 2026."),
    (
        {"starts_on": "2025-03-03", "interruptions": "2025-07-01..2025-07-06"},
        "2026-03-02",
        "One year from 3 March 2025 is 3 March 2026; 6 days not counted move it to 9 March 2026.",
    ),
    (
        {"starts_on": "2025-03-03"},
        "2026-03-03",
        "One year from 3 March 2025 is 3 March 2026, reached today.",
    ),
    (
        {"starts_on": "2025-03-03"},
        "2026-03-04",
        "One year from 3 March 2025 is 3 March 2026, reached 1 day ago.",
    ),
    (
        {"starts_on": "2025-03-03", "interruptions": "2025-07-01..2025-07-01"},
        "2026-03-04",
        "One year from 3 March 2025 is 3 March 2026; 1 day not counted moves it to 4 March 2026,"
        " reached today.",
    ),
    (
        {"starts_on": "2025-03-03", "interruptions": "2025-07-01..2025-07-06"},
        "2026-03-12",
        "One year from 3 March 2025 is 3 March 2026; 6 days not counted move it to 9 March 2026,"
        " reached 3 days ago.",
    ),
    (
        {"starts_on": "2024-11"},
        "2025-06-01",
        "The start is known as November 2024: the mark lies between 1 November 2025 and 30 November 2025.",
    ),
    (
        {"starts_on": "2025-03-03", "interruptions": "2025-09-01..; 2025-07-01.."},
        "2026-03-12",
        "The clock has stood since 1 July 2025: the interruption has no recorded end.",
    ),
    (
        {"starts_on": "2025-03-03", "ended_on": "2025-12-31"},
        "2026-03-12",
        "Service ended 31 December 2025, before the mark of 3 March 2026.",
    ),
    (
        {"starts_on": "2025-03", "ended_on": "2025-12"},
        "2026-03-12",
        "Service ended December 2025, before a year from March 2025 was full.",
    ),
    (
        {"signed_on": "2025-03-03"},
        "2026-03-02",
        "One year from 3 March 2025 is 3 March 2026."
        " The start is taken from the day of signing and is provisional.",
    ),
    (
        {"starts_on": "2025-03-03", "interruptions": "2025-05-01..2025-05-01; 2025-07-01.."},
        "2026-03-12",
        "The clock has stood since 1 July 2025: the interruption has no recorded end.",
    ),
    ({}, "2026-03-02", "No start is recorded, so there is no mark yet."),
    (
        {"starts_on": "2025-03-03", "ended_on": "2026-03"},
        "2026-05-01",
        "The dates recorded do not give one mark.",
    ),
    (
        {"signed_on": "2026-06-01", "starts_on": "2025-03-03"},
        "2026-05-01",
        "One year from 3 March 2025 is 3 March 2026.",
    ),
]


@pytest.mark.parametrize(("contract", "on", "words"), MARKS)
def test_the_arithmetic_of_the_mark_is_said_in_a_sentence(
    contract: dict[str, str], on: str, words: str
) -> None:
    day = date.fromisoformat(on)
    case = case_of("2026-0001", {"given_names": "OTABEK"}, [contract], [])
    assert mark_text(mark_of(case, RULES["served-year"], day), day) == words


def test_the_reasons_of_an_outcome_are_the_clauses_that_make_it() -> None:
    recruit = {"given_names": "OTABEK", "citizenship": "RUS"}
    case = case_of("2026-0001", recruit, [{"starts_on": "2025-03-03", "ended_on": "2025-12-31"}], [])
    (sheet,) = decide(case, RULES["served-year"], date(2026, 3, 12)).sheets
    assert outcome_reasons(sheet.clauses, sheet.outcome) == [
        "Foreign citizen: citizen of Russia",
        "Year served: ended 31 December 2025, before the mark of 3 March 2026",
    ]


def test_a_settling_is_said_with_its_day_its_name_and_its_reason() -> None:
    settling = Settling("decree-821", "alive", "met", "L. Ortiz", date(2026, 2, 1), "reply of 30 January")
    assert settled_text(settling) == "settled 1 February 2026 by L. Ortiz: reply of 30 January"


def test_an_outcome_that_is_met_needs_no_reasons() -> None:
    recruit = {"given_names": "OTABEK", "citizenship": "UZB"}
    case = case_of("2026-0001", recruit, [{"starts_on": "2025-03-03"}], [])
    (sheet,) = decide(case, RULES["served-year"], date(2026, 3, 12)).sheets
    assert (sheet.outcome, outcome_reasons(sheet.clauses, sheet.outcome)) == ("met", [])


@LAW
@given(cases(), rule_sets, ON)
def test_every_clause_and_mark_has_a_sentence_without_gaps(case: Case, rules: RuleSet, on: date) -> None:
    said = [mark_text(mark_of(case, RULES["served-year"], on), on)]
    for clause in (one for sheet in decide(case, rules, on).sheets for one in sheet.clauses):
        said.append(clause_text(clause))
        assert clause_name(clause.id) != clause.id
    assert not [words for words in said if not words or "None" in words or "{" in words or "_" in words]


def test_every_clause_of_every_rule_set_has_a_name_and_sentences() -> None:
    for clause in (one for rules in RULES.values() for one in rules.clauses):
        assert clause.id in TEXTS["clause"]
        assert clause.id in TEXTS["said"]
