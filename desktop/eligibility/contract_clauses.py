"""The clauses about contracts and service: one function each, named as in the rule files.

Each takes its values from the rule file, the service in one way its partial dates may fall, and the day.
"""

from __future__ import annotations

from datetime import date

from desktop.eligibility.rule_values import (
    ContractConcluded,
    ContractInPeriod,
    ServingOrListedDischarge,
    TermOfAYear,
)
from desktop.eligibility.service import Service, Stint, by_beginning
from desktop.eligibility.verdicts import Finding, best_finding, needs, worst_finding


def contract_in_period(values: ContractInPeriod, service: Service, on: date) -> Finding:
    """Signed in the period, or signed before it with service that had not ended before it began."""
    if not service.counted:
        return _undated(1)
    return best_finding([_in_period(values, stint) for stint in service.counted])


def _in_period(values: ContractInPeriod, stint: Stint) -> Finding:
    if stint.signed is None:
        return _undated(stint.position)
    facts = {
        "signed": stint.signed_on,
        "ended": stint.contract.ended_on,
        "period_from": values.period_from,
    }
    if values.period_until is not None and stint.signed > values.period_until:
        return Finding("not_met", "after_period", facts)
    if stint.signed < values.period_from and stint.ended is not None and stint.ended < values.period_from:
        return Finding("not_met", "before_period", facts)
    return Finding("met", "signed", facts, since=stint.signed)


def contract_concluded(values: ContractConcluded, service: Service, on: date) -> Finding:
    """A contract signed by the day."""
    if not service.counted:
        return _undated(1)
    return best_finding([_concluded(stint, on) for stint in service.counted])


def _concluded(stint: Stint, on: date) -> Finding:
    if stint.signed is None:
        return _undated(stint.position)
    facts = {"signed": stint.signed_on}
    if stint.signed <= on:
        return Finding("met", "signed", facts, since=stint.signed)
    return Finding("not_yet", "signed_later", facts, next_day=stint.signed)


def _undated(position: int) -> Finding:
    return needs(f"contract[{position}].starts_on")


def term_of_a_year(values: TermOfAYear, service: Service, on: date) -> Finding:
    """A contract for the months asked; short terms that only add up to them are not the same."""
    if not service.counted:
        return _no_term(1)
    found = [_term(values, stint) for stint in service.counted]
    terms = [stint.contract.term_months for stint in service.counted]
    months = sum(term for term in terms if isinstance(term, int) and term < values.months)
    if months >= values.months:
        found.append(Finding(values.added_up, "added_up", {"months": months}))
    return best_finding(found)


def _term(values: TermOfAYear, stint: Stint) -> Finding:
    months = stint.contract.term_months
    if months is None:
        return _no_term(stint.position)
    if months == "open":
        return Finding(values.open_ended, "open_ended")
    facts = {"months": months, "asked": values.months}
    if months >= values.months:
        return Finding("met", "long_enough", facts)
    return Finding("not_met", "too_short", facts)


def _no_term(position: int) -> Finding:
    return needs(f"contract[{position}].term_months")


def serving_or_listed_discharge(
    values: ServingOrListedDischarge, service: Service, on: date
) -> Finding | None:
    """The latest contract still runs, or ended on a listed ground; not asked once the recruit has died."""
    if service.died:
        return None
    dated = [stint for stint in service.counted if stint.begins is not None]
    if not dated:
        undated = [f"contract[{stint.position}].starts_on" for stint in service.counted]
        return needs(*undated or ["contract[1].starts_on"])
    latest = max(by_beginning(stint) for stint in dated)
    # Contracts alike in both dates give no later one: the worse ground is the safer answer.
    return worst_finding([_serving(values, stint, on) for stint in dated if by_beginning(stint) == latest])


def _serving(values: ServingOrListedDischarge, stint: Stint, on: date) -> Finding:
    if stint.ended is None:
        return Finding("met", "serving", {"on": on})
    facts = {"ended": stint.contract.ended_on, "ground": stint.ground}
    if stint.ground is None:
        missing = (f"contract[{stint.position}].discharge_ground",)
        return Finding("unknown", "no_ground", facts, missing=missing)
    if stint.ground in values.grounds:
        return Finding("met", "discharged", facts, since=stint.ended)
    return Finding("not_met", "other_ground", facts)
