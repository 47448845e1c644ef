"""Facts, a rule set and a day in; a Decision out: per person an outcome, every clause, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.case import Case, Kind, Relative
from desktop.eligibility.contract_clauses import (
    contract_concluded,
    contract_in_period,
    serving_or_listed_discharge,
    term_of_a_year,
)
from desktop.eligibility.each_way import Reads, each_way
from desktop.eligibility.mark import year_served
from desktop.eligibility.person_clauses import (
    alive,
    foreign_citizen,
    recruit_18_to_65,
    recruit_is_a_man,
    relation_listed,
    relative_18_to_65,
)
from desktop.eligibility.relation_stands import relation_stands
from desktop.eligibility.rule_values import ClauseValues, RuleSet
from desktop.eligibility.service import (
    Service,
    begins_and_ends,
    contracts_counted,
    days_served,
    death,
    signings,
    ways,
)
from desktop.eligibility.sheet import RECRUIT, Clause, Sheet, sheet
from desktop.eligibility.verdicts import Finding

__all__ = ["RECRUIT", "Clause", "Decision", "Sheet", "decide"]

_Judge = Callable[[Any, Service, date], Finding | None]
# The clauses about contracts, and what each reads of the service.
OF_CONTRACTS: Mapping[str, tuple[_Judge, Reads[date]]] = {
    "contract-in-period": (contract_in_period, signings),
    "year-served": (year_served, days_served),
    "contract-concluded": (contract_concluded, signings),
    "term-of-a-year": (term_of_a_year, contracts_counted),
    "serving-or-listed-discharge": (serving_or_listed_discharge, begins_and_ends),
}
_OF_RELATIVES = ("foreign-citizen", "relation-listed", "relation-stands", "relative-18-to-65")
_Found = tuple[ClauseValues, Finding | None]
_NOT_ASKED_OF_THE_DEAD = ("recruit-is-a-man", "recruit-18-to-65")


@dataclass(frozen=True, slots=True)
class Decision:
    """A whole case under one rule set on one day: the recruit's sheet first, then the relatives'."""

    case: Case
    rules: RuleSet
    on: date
    sheets: tuple[Sheet, ...]


def decide(case: Case, rules: RuleSet, on: date) -> Decision:
    """Decides every person of the case. Pure: the same facts, rules and day give the same Decision.

    Source: RULES, Clauses; a relative's sheet lists the relative's own clauses, then the recruit's.
    """
    services = ways(case.contracts, on)
    died = any(service.died for service in services)
    found = [(values, _of_recruit(values, case, services, on)) for values in rules.clauses]
    sheets = [sheet(case.recruit, _asked(found), case.settlings, rules, on)]
    of_relatives = [values for values in rules.clauses if values.id in _OF_RELATIVES]
    recruits: dict[Kind | None, list[Clause]] = {}
    for relative in case.relatives:
        kind = relative.kind if died else None  # only a death makes the kind matter to the recruit's clauses
        if kind not in recruits:
            recruits[kind] = _recruits_clauses(found, kind, services)
        own = _asked([(values, _of_relative(values, relative, services, on)) for values in of_relatives])
        sheets.append(sheet(relative, own + recruits[kind], relative.settlings, rules, on))
    return Decision(case, rules, on, tuple(sheets))


def _asked(found: Sequence[_Found]) -> list[Clause]:
    return [Clause(values.id, finding, values.source) for values, finding in found if finding is not None]


def _of_recruit(values: ClauseValues, case: Case, services: list[Service], on: date) -> Finding | None:
    if values.id in OF_CONTRACTS:
        judge, reads = OF_CONTRACTS[values.id]
        return each_way(judge, values, services, on, reads)
    match values.id:
        case "foreign-citizen":
            return foreign_citizen(values, case.recruit)
        case "recruit-is-a-man":
            return recruit_is_a_man(values, case.recruit)
        case "recruit-18-to-65":
            return recruit_18_to_65(values, case.recruit, on)
        case "alive":
            return each_way(alive, values, services, None, death)
    return None


def _of_relative(
    values: ClauseValues, relative: Relative, services: list[Service], on: date
) -> Finding | None:
    match values.id:
        case "foreign-citizen":
            return foreign_citizen(values, relative.person)
        case "relation-listed":
            return relation_listed(values, relative, on)
        case "relation-stands":
            return each_way(relation_stands, relative, services, on, death)
        case "relative-18-to-65":
            return relative_18_to_65(values, relative, on)
    return None


def _recruits_clauses(found: Sequence[_Found], kind: Kind | None, services: list[Service]) -> list[Clause]:
    """The recruit's clauses as they stand on the sheet of a relative of this kind."""
    return [
        Clause(RECRUIT + values.id, beside, values.source)
        for values, finding in found
        if finding is not None and (beside := _beside_relative(values, finding, kind, services)) is not None
    ]


def _beside_relative(
    values: ClauseValues, finding: Finding, kind: Kind | None, services: list[Service]
) -> Finding | None:
    """The recruit's finding with the three changes of RULES, Clauses; None where it is left out."""
    if values.id == "alive":
        return each_way(alive, values, services, kind, death)
    if values.id == "foreign-citizen" and finding.verdict == "not_met":
        return finding._replace(verdict=values.recruit_is_citizen)
    if values.id in _NOT_ASKED_OF_THE_DEAD:
        left = each_way(_unless_died, finding, services, None, death)
        return left and _named_on_relative(left)
    return _named_on_relative(finding)


def _unless_died(finding: Finding, service: Service, _: None) -> Finding | None:
    return None if service.died else finding


def _named_on_relative(finding: Finding) -> Finding:
    """The recruit's own missing facts carry the recruit's prefix; a contract's name says whose it is."""
    if not finding.missing:
        return finding
    names = (name if name.startswith("contract[") else RECRUIT + name for name in finding.missing)
    return finding._replace(missing=tuple(names))
