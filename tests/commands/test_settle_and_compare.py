"""Settling from the prompt, and what changes between two days or two rule sets."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.commands.line import run

NOW = datetime(2026, 11, 22, 9, 30)
FAMILY = """case,relation,family_name,given_names,sex,birth_date,citizenship,passport_number,relation_since,\
registered,contract_number,signed_on,starts_on,term_months
A-1,recruit,SAIDOV,RUSTAM,M,1994-07-18,TJK,T1,,,K-1,2025-09-22,2025-09-28,open
A-1,spouse,SAIDOVA,LOLA,F,1995-01-02,TJK,T2,2017-08-11,yes,,,,
A-1,parent,SAIDOVA,MEHRI,F,1960-01-02,TJK,,,,,,,
"""
SETTLE = ("settle", "A-1", "--rules", "decree-821", "--clause", "term-of-a-year")
BY = ("--reason", "the order names twelve months", "--by", "N. Ferreira")


@pytest.fixture
def yearmark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Runs one command on a casebook with one family; gives status, document, message."""

    def call(*words: str) -> Any:
        try:
            status = run([*words, "--json", "--data-dir", str(tmp_path)], lambda: NOW)
        except SystemExit as ended:
            status = int(ended.code or 0)
        printed = capsys.readouterr()
        return status, json.loads(printed.out) if printed.out else None, printed.err

    (tmp_path / "in.csv").write_text(FAMILY, encoding="utf-8")
    call("new", str(tmp_path / "casebook.yearmark"))
    call("import", str(tmp_path / "in.csv"))
    return call


def reading(yearmark: Callable[..., Any], place: int, *words: str) -> Any:
    case = yearmark("decide", "A-1", "--rules", "decree-821", *words)[1]["cases"][0]
    return case["people"][place]["readings"][0]


def test_an_open_term_settled_as_met_shows_by_whom_and_what_it_was(yearmark: Callable[..., Any]) -> None:
    assert yearmark(*SETTLE, "--person", "T1", "--as", "met", *BY)[0] == 0
    sheet = reading(yearmark, 0)
    clause = next(one for one in sheet["clauses"] if one["clause"] == "term-of-a-year")
    assert (sheet["outcome"], clause["verdict"], clause["since"]) == ("met", "met", "2026-11-22")
    assert clause["settled"] == {
        "by": "N. Ferreira",
        "on": "2026-11-22",
        "reason": "the order names twelve months",
        "was": "unsettled",
    }
    assert sheet["from"] == "2026-11-22"


def test_it_holds_on_that_sheet_only_and_from_its_day_on(yearmark: Callable[..., Any]) -> None:
    yearmark(*SETTLE, "--person", "T1", "--as", "met", *BY)
    assert reading(yearmark, 1)["outcome"] == "unsettled"
    assert reading(yearmark, 0, "--on", "2026-11-21")["outcome"] == "unsettled"


def test_the_recruits_clause_is_settled_on_the_relatives_sheet(yearmark: Callable[..., Any]) -> None:
    words = ("settle", "A-1", "--rules", "decree-821", "--clause", "recruit.term-of-a-year")
    assert yearmark(*words, "--person", "T2", *BY)[0] == 0
    assert reading(yearmark, 1)["outcome"] == "met"
    assert reading(yearmark, 0)["outcome"] == "unsettled"


def test_a_settling_is_taken_back(yearmark: Callable[..., Any]) -> None:
    yearmark(*SETTLE, "--person", "T1", "--as", "not_met", *BY)
    assert reading(yearmark, 0)["outcome"] == "not_met"
    assert yearmark(*SETTLE, "--person", "T1", "--undo", "--by", "N. Ferreira")[0] == 0
    assert reading(yearmark, 0)["outcome"] == "unsettled"


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        ((*SETTLE, "--person", "T9", *BY), 1, "Nobody in case A-1 answers to T9"),
        ((*SETTLE[:-1], "alive", "--person", "T1", *BY), 1, "Only an unsettled clause can be settled"),
        ((*SETTLE[:-1], "no-such", "--person", "T1", *BY), 1, "There is no clause no-such"),
        ((*SETTLE, "--person", "T1", "--undo", "--by", "N. Ferreira"), 1, "is not settled"),
        ((*SETTLE, "--person", "T1", "--by", "N. Ferreira"), 1, "needs a reason"),
    ],
)
def test_what_cannot_be_settled_says_why(
    yearmark: Callable[..., Any], words: tuple[str, ...], status: int, says: str
) -> None:
    ended, document, message = yearmark(*words)
    assert (ended, document) == (status, None)
    assert says in message


def test_a_person_without_a_passport_is_named_in_full(yearmark: Callable[..., Any]) -> None:
    words = ("settle", "A-1", "--rules", "decree-821", "--clause", "relation-listed")
    assert yearmark(*words, "--person", "Saidova Mehri", *BY)[0] == 0


def test_between_two_days_the_year_served_makes_the_difference(yearmark: Callable[..., Any]) -> None:
    people = yearmark("compare", "--on", "2026-09-27", "--with", "2026-09-28")[1]["people"]
    assert [(one["passport_number"], one["was"], one["is"], one["clauses"]) for one in people] == [
        ("T1", "not_yet", "met", ["year-served"]),
        ("T2", "not_yet", "met", ["recruit.year-served"]),
        (None, "not_yet", "met", ["recruit.year-served"]),
    ]


def test_between_two_rule_sets_the_open_term_makes_the_difference(yearmark: Callable[..., Any]) -> None:
    people = yearmark("compare", "--rules", "served-year", "--with-rules", "decree-821")[1]["people"]
    assert people[0]["clauses"] == ["term-of-a-year"]
    assert people[2]["clauses"] == ["relation-listed", "recruit.term-of-a-year"]


def test_a_day_before_and_after_alike_names_nobody(yearmark: Callable[..., Any]) -> None:
    assert yearmark("compare", "--on", "2026-10-01", "--with", "2026-10-02")[1] == {"people": []}
