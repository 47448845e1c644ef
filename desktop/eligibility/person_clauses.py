"""The clauses about one person: citizenship, sex, age. One function each, named as in the rule files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desktop.case import Kind, PartialDate, Person, Relative
from desktop.eligibility.dates import add_years, age_on
from desktop.eligibility.rule_values import (
    Alive,
    ForeignCitizen,
    KindValues,
    RecruitIsAMan,
    RecruitOfAge,
    RelationListed,
    RelativeOfAge,
)
from desktop.eligibility.service import Service
from desktop.eligibility.verdicts import Finding, needs

STATELESS, UNSPECIFIED, REFUGEE = "XXA", "XXX", ("XXB", "XXC")


_ALIVE = Finding("met", "alive")
_NOT_LISTED = KindValues(verdict="not_met")


def foreign_citizen(values: ForeignCitizen, person: Person) -> Finding:
    """Not already a citizen; of several codes the first that applies of own, any state, XXX, refugee, XXA."""
    codes = person.citizenship
    if not codes:
        return needs("citizenship")
    own = [code for code in codes if code in values.own_country]
    if own:
        return Finding("not_met", "own_country", {"country": own[0]})
    states = [code for code in codes if code not in (STATELESS, UNSPECIFIED, *REFUGEE)]
    if states:
        return Finding("met", "citizen", {"country": states[0]})
    if UNSPECIFIED in codes:
        return Finding("unknown", "unspecified", missing=("citizenship",))
    if any(code in REFUGEE for code in codes):
        return Finding(values.refugee, "refugee")
    return Finding(values.stateless, "stateless")


def recruit_is_a_man(values: RecruitIsAMan, person: Person) -> Finding:
    """What the recorded sex gives under the rule set."""
    if person.sex is None:
        return needs("sex")
    return Finding(values.sexes.get(person.sex, "not_met"), "sex", {"sex": person.sex})


def recruit_18_to_65(values: RecruitOfAge, person: Person, on: date) -> Finding:
    """The age on the day lies within the ages asked, both included."""
    if person.birth_date is None:
        return needs("birth_date")

    def within(born: date) -> Finding:
        age = age_on(born, on)
        facts = {"age": age, "at_least": values.at_least, "at_most": values.at_most}
        if values.at_least <= age <= values.at_most:
            return Finding("met", "of_age", facts, since=add_years(born, values.at_least))
        return Finding("not_met", "not_of_age", facts)

    return at_both_ends(person.birth_date, within, "birth_date")


def alive(values: Alive, service: Service, kind: Kind | None) -> Finding:
    """The recruit has not died; for a kind of relative, what the rule set makes of a death."""
    if not service.died:
        return _ALIVE
    if kind is None:
        return Finding("not_met", "died")
    verdict = "met" if kind in values.recruit_died_met_for else values.recruit_died
    return Finding(verdict, "died")


def relation_listed(values: RelationListed, relative: Relative, on: date) -> Finding:
    """The kind of relation is among those listed, and young enough where the rule set sets an age."""
    listed = values.kinds.get(relative.kind, _NOT_LISTED)
    facts = {"kind": relative.kind, "under": listed.under}
    if listed.under is None:
        return Finding(listed.verdict, "listed" if listed.verdict == "met" else listed.verdict, facts)
    if relative.person.birth_date is None:
        return needs("birth_date")
    under = listed.under

    def young_enough(born: date) -> Finding:
        if age_on(born, on) < under:
            return Finding(listed.verdict, "under_age", facts)
        return Finding("not_met", "too_old", facts)

    return at_both_ends(relative.person.birth_date, young_enough, "birth_date")


def relative_18_to_65(values: RelativeOfAge, relative: Relative, on: date) -> Finding:
    """Relatives of the ages named may have to show more, unless of a sex that is not asked."""
    sex, birth_date = relative.person.sex, relative.person.birth_date
    if sex in values.not_asked_of:
        return Finding("met", "not_asked")
    if birth_date is None:
        return needs("sex", "birth_date") if sex is None else needs("birth_date")

    def outside(born: date) -> Finding:
        age = age_on(born, on)
        facts = {"age": age, "at_least": values.at_least, "at_most": values.at_most}
        if not values.at_least <= age <= values.at_most:
            return Finding("met", "outside", facts)
        if sex is None:
            return needs("sex")
        return Finding(values.within, "within", facts)

    found = at_both_ends(birth_date, outside, "birth_date")
    return found._replace(missing=("sex", "birth_date")) if sex is None and found.why == "span" else found


def at_both_ends(span: PartialDate, judge: Callable[[date], Finding], name: str) -> Finding:
    """The finding that every day of the span gives, else unknown. Right for ages and for single borders.

    A span is at most a year: both of its ends on one side of a border have all its days on that side.
    """
    latest = judge(span.last)
    if span.first == span.last:
        return latest
    first = judge(span.first)
    if first.verdict != latest.verdict:
        return Finding("unknown", "span", missing=(name,))
    older, younger = first.facts.get("age"), latest.facts.get("age")
    if older == younger:
        return latest
    return latest._replace(facts={**latest.facts, "age": f"{younger}–{older}"})
