"""How long a decision takes: outcomes alone, and whole sheets with their texts, a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle, islice
from random import Random
from statistics import median
from time import process_time

import pytest

from desktop.case import Case, Contract, Interruption, PartialDate, Relative
from desktop.eligibility.decide import Decision, decide
from desktop.eligibility.rules import RuleSet, load_rules
from desktop.eligibility.words import clause_name, clause_text, verdict_word
from tests.eligibility.families import families

ON = date(2026, 3, 12)
CASES, RELATIVES, ROUNDS = 25_000, 3, 3
PEOPLE = CASES * (1 + RELATIVES)


def moved(span: PartialDate | None, days: int) -> PartialDate | None:
    """The date some days later, known as far as before."""
    if span is None or not span.is_day:
        return span
    later = span.first + timedelta(days)
    return PartialDate(later, later)


def contract_moved(contract: Contract, days: int) -> Contract:
    return replace(
        contract,
        signed_on=moved(contract.signed_on, days),
        starts_on=moved(contract.starts_on, days),
        ended_on=moved(contract.ended_on, days),
        interruptions=tuple(
            Interruption(one.begins + timedelta(days), one.until and one.until + timedelta(days))
            for one in contract.interruptions
        ),
    )


def generated(count: int) -> list[Case]:
    """Families in the mix of the intake file, their service moved by up to a year, three relatives each."""
    random = Random(2026)
    relatives: list[Relative] = [one for case in families().values() for one in case.relatives]
    return [
        replace(
            case,
            number=f"2026-{number:05}",
            contracts=tuple(contract_moved(one, random.randrange(365)) for one in case.contracts),
            relatives=tuple(random.sample(relatives, RELATIVES)),
        )
        for number, case in enumerate(islice(cycle(families().values()), count))
    ]


def outcomes(decision: Decision) -> Iterable[str]:
    return (sheet.outcome for sheet in decision.sheets)


def whole_sheets(decision: Decision) -> Iterable[str]:
    for sheet in decision.sheets:
        yield verdict_word(sheet.outcome)
        for clause in sheet.clauses:
            yield clause_name(clause.id)
            yield verdict_word(clause.verdict, of_clause=True)
            yield clause_text(clause)


def microseconds_a_person(
    cases: list[Case], rules: RuleSet, read: Callable[[Decision], Iterable[str]]
) -> float:
    def one_round() -> float:
        begun = process_time()
        for case in cases:
            for _ in read(decide(case, rules, ON)):
                pass
        return process_time() - begun

    return median(one_round() for _ in range(ROUNDS)) / PEOPLE * 1e6


@pytest.mark.slow
@pytest.mark.parametrize(("read", "most"), [(outcomes, 25), (whole_sheets, 150)])
def test_a_hundred_thousand_people_are_decided_in_microseconds_each(
    read: Callable[[Decision], Iterable[str]], most: float
) -> None:
    cases = generated(CASES)
    took = {
        rules.id: microseconds_a_person(cases, rules, read)
        for rules in (load_rules()["served-year"], load_rules()["decree-821"])
    }
    print("".join(f"\n{read.__name__}, {rules}: {each:.1f} µs a person" for rules, each in took.items()))
    assert max(took.values()) <= most
