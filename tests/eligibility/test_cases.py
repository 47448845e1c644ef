"""The named cases of `cases/`: facts about the rules in a caseworker's words, on both sides of a border.

A page holds `[[case]]` tables. `recruit`, `contracts` and `relatives` are facts under the intake columns;
what is not written is not recorded. Each line of `then` says what comes out for one day, rule set and person:
a `clause` with its `verdict`, `since`, `next`, `missing` and `text`, or the sheet's `outcome`, `from`,
`next`, `missing` and `mark`. What a line leaves out it takes from its case, and that from the page's
`[plain]`. `rules` may name several rule sets that give the same; `every-clause` is a made-up act of `data/`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.case import Case, Settling
from desktop.eligibility.decide import Sheet, decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import load_rules, read_rules
from desktop.eligibility.words import clause_text
from tests.eligibility.families import DATA, case_of

PAGES = sorted((Path(__file__).parent / "cases").glob("*.toml"))
ACT = read_rules(DATA / "every-clause.toml")
RULES = load_rules() | {ACT.id: ACT}
FACTS = {"name", "why", "recruit", "contracts", "relatives", "settled", "then"}
ASKED = {"on", "rules", "of", "clause"}


def named_cases() -> Iterator[Any]:
    for page in PAGES:
        read = tomllib.loads(page.read_text(encoding="utf-8"))
        plain = read.get("plain", {})
        for case in read["case"]:
            facts = plain | case | {"recruit": plain.get("recruit", {}) | case.get("recruit", {})}
            for line in case["then"]:
                asked = {key: value for key, value in facts.items() if key in ASKED} | line
                rules = asked["rules"] if isinstance(asked["rules"], list) else [asked["rules"]]
                for one in (asked | {"rules": rules_id} for rules_id in rules):
                    yield pytest.param(facts, one, id=f"{page.stem}: {case['name']} [{_label(one)}]")


def _label(asked: Mapping[str, Any]) -> str:
    return " ".join(str(asked[key]) for key in ("on", "rules", "of", "clause") if key in asked)


@pytest.mark.parametrize(("facts", "asked"), list(named_cases()))
def test_case(facts: Mapping[str, Any], asked: Mapping[str, Any]) -> None:
    expected = {key: value for key, value in asked.items() if key not in ASKED}
    answers = answers_to(asked, case_from(facts))
    assert {key: answers[key] for key in expected} == expected, facts.get("why", "")


def case_from(facts: Mapping[str, Any]) -> Case:
    """The case of one `[[case]]` table, with what was settled on the sheets it names."""
    recruit = {"given_names": "OTABEK"} | facts["recruit"]
    relatives = [{"given_names": "MALIKA"} | row for row in facts.get("relatives", ())]
    case = case_of("2026-0001", recruit, facts.get("contracts", ()), relatives)
    settled = [(row.get("of", "recruit"), _settling(row)) for row in facts.get("settled", ())]
    return replace(
        case,
        settlings=tuple(one for of, one in settled if of == "recruit"),
        relatives=tuple(
            replace(relative, settlings=tuple(one for of, one in settled if of == relative.kind))
            for relative in case.relatives
        ),
    )


def _settling(row: Mapping[str, Any]) -> Settling:
    return Settling(row["rules"], row["clause"], row["as"], row["by"], row["on"], row["reason"])


def answers_to(asked: Mapping[str, Any], case: Case) -> Mapping[str, Any]:
    """What comes out under the words the lines of `then` use; a clause left out has no verdict."""
    rules, on = RULES[asked["rules"]], asked["on"]
    sheets = decide(case, rules, on).sheets
    sheet = next(one for one in sheets if one.relation == asked.get("of", "recruit"))
    if "clause" in asked:
        return _of_clause(sheet, asked["clause"])
    mark = mark_of(case, RULES["served-year"], on)
    return {
        "outcome": sheet.outcome,
        "from": _day(sheet.from_day),
        "next": _day(sheet.next_day),
        "missing": list(sheet.missing),
        "mark": _day(mark.mark),
        "mark_from": _day(mark.first),
        "mark_to": _day(mark.last),
    }


def _of_clause(sheet: Sheet, clause_id: str) -> Mapping[str, Any]:
    clause = next((one for one in sheet.clauses if one.id == clause_id), None)
    if clause is None:
        return {"verdict": "left out"}
    return {
        "verdict": clause.verdict,
        "since": _day(clause.since),
        "next": _day(clause.next_day),
        "missing": list(clause.missing),
        "text": clause_text(clause),
        "was": clause.was or "none",
        "by": clause.settled.by if clause.settled else "none",
    }


def _day(day: date | None) -> date | str:
    return day or "none"


def test_each_case_has_a_name_of_its_own_and_only_words_that_are_read() -> None:
    pages = [tomllib.loads(page.read_text(encoding="utf-8")) for page in PAGES]
    cases = [case for page in pages for case in page["case"]]
    names = [case["name"] for case in cases]
    assert len(set(names)) == len(names)
    assert not [case["name"] for case in cases if not set(case) <= FACTS | ASKED]
