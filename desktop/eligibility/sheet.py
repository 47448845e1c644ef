"""One person's sheet: the clauses, what was settled among them, and what they come to together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.case import Person, Relative, Settling
from desktop.eligibility.rule_values import RuleSet
from desktop.eligibility.verdicts import Finding, Verdict, in_order, worst

# On a relative's sheet the recruit's clauses, and the recruit's missing facts, carry this prefix.
RECRUIT = "recruit."


@dataclass(frozen=True, slots=True)
class Clause:
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


@dataclass(frozen=True, slots=True)
class Sheet:
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
    outcome = worst([clause.finding.verdict for clause in clauses])
    next_days = [clause.finding.next_day for clause in clauses if clause.finding.next_day is not None]
    return Sheet(
        person=who.person if isinstance(who, Relative) else who,
        relation=who.kind if isinstance(who, Relative) else "recruit",
        relative=who if isinstance(who, Relative) else None,
        outcome=outcome,
        from_day=_from_day(clauses, rules) if outcome == "met" else None,
        next_day=max(next_days, default=None),
        missing=in_order(name for clause in clauses for name in clause.finding.missing),
        clauses=tuple(clauses),
    )


def _from_day(clauses: Sequence[Clause], rules: RuleSet) -> date:
    """The latest day since when a clause is met, or the day the rule set came into force if that is later."""
    return max([rules.in_force_from, *(c.finding.since for c in clauses if c.finding.since is not None)])


def _settled(clause: Clause, settlings: Sequence[Settling], rules_id: str, on: date) -> Clause:
    """The clause as settled by the day, where it came out unsettled; a settling else lapses."""
    if clause.verdict != "unsettled":
        return clause
    made = [s for s in settlings if (s.rules, s.clause) == (rules_id, clause.id) and s.on <= on]
    if not made:
        return clause
    latest = max(made, key=lambda settling: settling.on)
    since = latest.on if latest.verdict == "met" else None
    finding = clause.finding._replace(verdict=latest.verdict, since=since)
    return Clause(clause.id, finding, clause.source, latest, clause.verdict)
