"""One person's sheet: the clauses, what was settled among them, and what they come to together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.case import Person, Relative, Settling
from desktop.eligibility.rule_values import RuleSet
from desktop.eligibility.verdicts import Finding, Verdict, in_order, worst

# On a relative's sheet the recruit's clauses, and the recruit's missing facts, carry this prefix.
RECRUIT = "recruit."


class Clause(NamedTuple):
    """One clause of one sheet: what was found, its source, and who settled it, if it was settled."""

    id: str
    finding: Finding
    source: str
    settled: Settling | None = None
    was: Verdict | None = None

    @property
    def verdict(self) -> Verdict:
        """The verdict, after settling."""
        return self.finding.verdict

    @property
    def since(self) -> date | None:
        """Since when a met clause is met, where that has a day."""
        return self.finding.since

    @property
    def next_day(self) -> date | None:
        """The day a `not_yet` clause waits for."""
        return self.finding.next_day

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts an `unknown` clause lacks."""
        return self.finding.missing


class Sheet(NamedTuple):
    """One person under one rule set on one day; `relation` is "recruit" or the kind of relative."""

    person: Person
    relation: str
    relative: Relative | None
    outcome: Verdict
    from_day: date | None
    next_day: date | None
    missing: tuple[str, ...]
    clauses: tuple[Clause, ...]


def sheet(
    who: Person | Relative,
    clauses: Sequence[Clause],
    settlings: Sequence[Settling],
    rules: RuleSet,
    on: date,
) -> Sheet:
    """Puts the clauses of one person together: the worst verdict, since when, until when, what is missing."""
    if settlings:
        clauses = [_settled(clause, settlings, rules.id, on) for clause in clauses]
    verdicts = {clause.finding.verdict for clause in clauses}
    outcome = worst(verdicts)
    return Sheet(
        person=who.person if isinstance(who, Relative) else who,
        relation=who.kind if isinstance(who, Relative) else "recruit",
        relative=who if isinstance(who, Relative) else None,
        outcome=outcome,
        from_day=_from_day(clauses, rules) if outcome == "met" else None,
        next_day=_next_day(clauses) if "not_yet" in verdicts else None,
        missing=_missing(clauses) if "unknown" in verdicts else (),
        clauses=tuple(clauses),
    )


def _from_day(clauses: Sequence[Clause], rules: RuleSet) -> date:
    """The latest day since when a clause is met, or the day the rule set came into force if that is later."""
    return max([rules.in_force_from, *(c.finding.since for c in clauses if c.finding.since is not None)])


def _next_day(clauses: Sequence[Clause]) -> date:
    return max(c.finding.next_day for c in clauses if c.finding.next_day is not None)


def _missing(clauses: Sequence[Clause]) -> tuple[str, ...]:
    return in_order(name for clause in clauses for name in clause.finding.missing)


def _settled(clause: Clause, settlings: Sequence[Settling], rules_id: str, on: date) -> Clause:
    """The clause as settled by the day, where it came out unsettled; a settling else lapses."""
    if clause.verdict != "unsettled":
        return clause
    made = [s for s in settlings if (s.rules, s.clause) == (rules_id, clause.id) and s.on <= on]
    if not made:
        return clause
    latest = sorted(made, key=lambda settling: settling.on)[-1]  # of one day the one made last
    since = latest.on if latest.verdict == "met" else None
    finding = clause.finding._replace(verdict=latest.verdict, since=since)
    return Clause(clause.id, finding, clause.source, latest, clause.verdict)
