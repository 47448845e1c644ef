"""A date known to the month or the year gives a verdict where all its days give the same one, else none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from itertools import product
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.case import Case, Contract, PartialDate, Person, Relative
from desktop.eligibility.decide import OF_CONTRACTS, decide
from desktop.eligibility.each_way import judged
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.service import ways
from desktop.eligibility.verdicts import Finding, Verdict
from tests.eligibility.strategies import LAW, ON, cases, people, relatives, rule_sets

MONTHS = st.builds(PartialDate.of, st.integers(2022, 2026), st.integers(1, 12))
YEARS = st.builds(PartialDate.of, st.integers(2022, 2026))
Verdicts = dict[tuple[int, str], Verdict]


def verdicts(case: Case, rules: RuleSet, on: date) -> Verdicts:
    """The verdict of every clause on every sheet, by sheet and clause."""
    return {
        (place, clause.id): clause.verdict
        for place, sheet in enumerate(decide(case, rules, on).sheets)
        for clause in sheet.clauses
    }


def where_all_agree(each_day: list[Verdicts]) -> Verdicts:
    """What the days of a span give together; a clause that is left out on some days only is unknown."""
    asked = {clause for found in each_day for clause in found}
    together = {clause: {found.get(clause) for found in each_day} for clause in asked}
    agreed = {clause: next(iter(said)) if len(said) == 1 else "unknown" for clause, said in together.items()}
    return {clause: verdict for clause, verdict in agreed.items() if verdict is not None}


def days_of(span: PartialDate) -> Iterator[PartialDate]:
    for number in range((span.last - span.first).days + 1):
        day = span.first + timedelta(number)
        yield PartialDate(day, day)


def possible(contract: Contract) -> bool:
    begins = contract.starts_on or contract.signed_on
    return not (begins and contract.ended_on) or begins.first <= contract.ended_on.last


@LAW
@given(cases(whole=True, most_contracts=2), rule_sets, ON, MONTHS | MONTHS | YEARS, st.data())
def test_a_date_of_a_contract(
    case: Case, rules: RuleSet, on: date, span: PartialDate, data: st.DataObject
) -> None:
    assume(case.contracts)
    place = data.draw(st.integers(0, len(case.contracts) - 1))
    field = data.draw(st.sampled_from(("signed_on", "starts_on", "ended_on")))

    def known_as(known: PartialDate) -> Case:
        changed = replace(case.contracts[place], **{field: known})
        return replace(case, contracts=(*case.contracts[:place], changed, *case.contracts[place + 1 :]))

    ways = [known_as(day) for day in days_of(span)]
    ways = [way for way in ways if possible(way.contracts[place])]
    assume(ways)
    assert verdicts(known_as(span), rules, on) == where_all_agree([verdicts(way, rules, on) for way in ways])


@LAW
@given(people(), relatives(), rule_sets, ON, MONTHS | YEARS, MONTHS | YEARS)
def test_both_dates_of_a_relation(
    recruit: Person, relative: Relative, rules: RuleSet, on: date, since: PartialDate, until: PartialDate
) -> None:
    def known_as(begun: PartialDate, ended: PartialDate) -> Case:
        return Case("2026-0001", recruit, (), (replace(relative, since=begun, until=ended),))

    ways = [known_as(*days) for days in product(telling_days(since, on), telling_days(until, on))]
    expected = where_all_agree([verdicts(way, rules, on) for way in ways])
    assert verdicts(known_as(since, until), rules, on) == expected


def telling_days(span: PartialDate, on: date) -> list[PartialDate]:
    """The ends of a span, and those of its days beside the day asked about, which alone parts them."""
    beside = [on + timedelta(number) for number in (-1, 0, 1)]
    days = {span.first, span.last, *(day for day in beside if span.first <= day <= span.last)}
    return [PartialDate(day, day) for day in sorted(days)]


@LAW
@given(people(), relatives(), rule_sets, ON, st.integers(1955, 2010), st.integers(0, 12))
def test_a_birth_date(
    recruit: Person, relative: Relative, rules: RuleSet, on: date, year: int, month: int
) -> None:
    span = PartialDate.of(year, month or None)

    def known_as(born: PartialDate) -> Case:
        person = replace(relative.person, birth_date=born)
        return Case("2026-0001", replace(recruit, birth_date=born), (), (replace(relative, person=person),))

    # The recruit and the relative are as old as each other here, and asked apart.
    expected = where_all_agree([verdicts(known_as(day), rules, on) for day in days_of(span)])
    assert verdicts(known_as(span), rules, on) == expected


@LAW
@given(cases(), rule_sets, ON, st.data())
def test_a_verdict_given_holds_however_all_the_dates_may_fall(
    case: Case, rules: RuleSet, on: date, data: st.DataObject
) -> None:
    """Also where the dates are too many to try each day of each."""
    way = fallen(case, data)
    assume(all(map(possible, way.contracts)))
    given_, found = verdicts(case, rules, on), verdicts(way, rules, on)
    for clause, verdict in given_.items():
        assert verdict in ("unknown", found.get(clause)), clause
    assert set(found) <= set(given_)


@LAW
@given(cases(most_contracts=2), rule_sets, ON)
def test_what_a_clause_reads_of_a_service_is_all_that_its_finding_hangs_on(
    case: Case, rules: RuleSet, on: date
) -> None:
    """Ways that are alike in it are judged once; of one spell any of them may stand for the others."""

    def told(found: Finding | None) -> object:
        return found and (*found[:2], {**found.facts, "spell": None}, *found[3:])

    services = ways(case.contracts, on)
    for values in rules.clauses:
        if values.id in OF_CONTRACTS:
            judge, reads = OF_CONTRACTS[values.id]
            each = [judge(values, service, on) for service in services]
            together = judged(judge, values, services, on, reads)
            assert list(map(told, together)) == list(map(told, each)), values.id


def fallen(case: Case, data: st.DataObject) -> Case:
    """The case with each of its partial dates on one of its days."""

    def on_a_day(fact: object) -> object:
        if not isinstance(fact, PartialDate) or fact.is_day:
            return fact
        day = data.draw(st.sampled_from((fact.first, fact.last)) | st.dates(fact.first, fact.last))
        return PartialDate(day, day)

    def settled(facts: Any) -> Any:
        return replace(facts, **{one.name: on_a_day(getattr(facts, one.name)) for one in fields(facts)})

    return replace(
        case,
        recruit=settled(case.recruit),
        contracts=tuple(map(settled, case.contracts)),
        relatives=tuple(settled(replace(one, person=settled(one.person))) for one in case.relatives),
    )
