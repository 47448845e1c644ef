"""What holds of every decision whatever the facts are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.case import Case, Contract, PartialDate, Person, Relative
from desktop.eligibility.decide import RECRUIT, Sheet, decide
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.verdicts import VERDICTS
from tests.eligibility.strategies import LAW, ON, cases, rule_sets

DAY = PartialDate.of(2024, 3, 5)
FILLED: dict[str, Any] = {
    "sex": "M",
    "birth_date": PartialDate.of(1995, 6, 15),
    "citizenship": ("UZB",),
    "relation_since": PartialDate.of(2017, 8, 11),
    "relation_until": PartialDate.of(2026, 1, 20),
    "relation_until_why": "divorce",
    "registered": True,
    "signed_on": DAY,
    "starts_on": DAY,
    "ended_on": PartialDate.of(2027, 9, 1),
    "term_months": 12,
    "discharge_ground": "health",
}
OF_RELATION = {"relation_since": "since", "relation_until": "until", "relation_until_why": "until_why"}


def what_it_says(sheet: Sheet, name: Callable[[str], str] = str) -> Sequence[object]:
    """All that a sheet decides, its missing facts under the names given and in no order."""
    clauses = [
        (one.id, one.verdict, one.since, one.next_day, sorted(map(name, one.missing)))
        for one in sheet.clauses
    ]
    return [sheet.outcome, sheet.from_day, sheet.next_day, sorted(map(name, sheet.missing)), clauses]


@LAW
@given(cases(), rule_sets, ON, st.data())
def test_no_verdict_depends_on_the_order_of_contracts(
    case: Case, rules: RuleSet, on: date, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(case.contracts))))
    turned = replace(case, contracts=tuple(case.contracts[place] for place in order))

    def as_entered(name: str) -> str:
        return re.sub(r"\d+", lambda found: str(order[int(found[0]) - 1] + 1), name)

    for was, now in zip(decide(case, rules, on).sheets, decide(turned, rules, on).sheets, strict=True):
        # Without any contract the first one's facts are missing, and there is no other name to give them.
        assert what_it_says(now, as_entered if order else str) == what_it_says(was)


@LAW
@given(cases(), rule_sets, ON, st.data())
def test_no_verdict_depends_on_the_order_of_interruptions(
    case: Case, rules: RuleSet, on: date, data: st.DataObject
) -> None:
    contracts = tuple(
        replace(one, interruptions=tuple(data.draw(st.permutations(one.interruptions))))
        for one in case.contracts
    )
    turned = replace(case, contracts=contracts)
    for was, now in zip(decide(case, rules, on).sheets, decide(turned, rules, on).sheets, strict=True):
        assert what_it_says(now) == what_it_says(was)


@LAW
@given(cases(), rule_sets, ON)
def test_no_verdict_depends_on_the_order_of_relatives(case: Case, rules: RuleSet, on: date) -> None:
    turned = replace(case, relatives=case.relatives[::-1])
    recruit, *relatives = decide(case, rules, on).sheets
    same, *reversed_ = decide(turned, rules, on).sheets
    assert what_it_says(same) == what_it_says(recruit)
    assert list(map(what_it_says, reversed_[::-1])) == list(map(what_it_says, relatives))


@LAW
@given(cases(), rule_sets, ON)
def test_the_outcome_is_the_worst_of_the_clauses_and_the_sheet_gathers_them(
    case: Case, rules: RuleSet, on: date
) -> None:
    for sheet in decide(case, rules, on).sheets:
        assert sheet.outcome == max((one.verdict for one in sheet.clauses), key=VERDICTS.index)
        assert set(sheet.missing) == {name for one in sheet.clauses for name in one.missing}
        assert sheet.next_day == max((one.next_day for one in sheet.clauses if one.next_day), default=None)
        assert (sheet.from_day is None) == (sheet.outcome != "met")


@LAW
@given(cases(), rule_sets, ON)
def test_only_an_unknown_clause_lacks_facts_and_only_one_not_yet_met_waits_for_a_day(
    case: Case, rules: RuleSet, on: date
) -> None:
    for clause in (one for sheet in decide(case, rules, on).sheets for one in sheet.clauses):
        assert bool(clause.missing) == (clause.verdict == "unknown")
        assert (clause.next_day is not None) == (clause.verdict == "not_yet")
        assert clause.since is None or clause.verdict == "met"


@LAW
@given(cases(), rule_sets, ON)
def test_filling_in_a_missing_fact_takes_its_name_off_the_list(case: Case, rules: RuleSet, on: date) -> None:
    for place, sheet in enumerate(decide(case, rules, on).sheets):
        for name in sheet.missing:
            filled = decide(filled_in(case, place, name), rules, on)
            assert name not in filled.sheets[place].missing


def filled_in(case: Case, place: int, name: str) -> Case:
    """The case with the fact recorded that a sheet names as missing."""
    if of_contract := re.fullmatch(r"contract\[(\d+)\]\.(\w+)", name):
        return _with_contract_fact(case, int(of_contract[1]) - 1, of_contract[2])
    if place == 0 or name.startswith(RECRUIT):
        return replace(case, recruit=_with_person_fact(case.recruit, name.removeprefix(RECRUIT)))
    relatives = list(case.relatives)
    relatives[place - 1] = _with_relative_fact(relatives[place - 1], name)
    return replace(case, relatives=tuple(relatives))


def _with_contract_fact(case: Case, place: int, field: str) -> Case:
    contracts = list(case.contracts or (Contract(),))
    if field == "interruptions":
        ended = (replace(one, until=one.until or one.begins + timedelta(9)) for one in _of(contracts[place]))
        contracts[place] = replace(contracts[place], interruptions=tuple(ended))
    else:
        contracts[place] = replace(contracts[place], **{field: FILLED[field]})
    return replace(case, contracts=tuple(contracts))


def _of(contract: Contract) -> Iterable[Any]:
    return contract.interruptions


def _with_person_fact(person: Person, field: str) -> Person:
    return replace(person, **{field: FILLED[field]})


def _with_relative_fact(relative: Relative, field: str) -> Relative:
    if field in ("sex", "birth_date", "citizenship"):
        return replace(relative, person=_with_person_fact(relative.person, field))
    return replace(relative, **{OF_RELATION.get(field, field): FILLED[field]})
