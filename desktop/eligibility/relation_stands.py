"""The clause `relation-stands`: the relation has begun and has not ended."""

from __future__ import annotations

from datetime import date
from itertools import product

from desktop.case import PartialDate, Relative
from desktop.eligibility.verdicts import Finding, in_order, worst_finding


def relation_stands(relative: Relative, recruit_died: bool, on: date) -> Finding:
    """The worst of what its end, and for a spouse its registration and begin, give on the day.

    A date known to the month or year gives a verdict only where every day of it gives the same one.
    """
    spans = [(name, span) for name, span in _dates(relative) if span is not None]
    found = [
        _on_days(relative, recruit_died, on, dict(zip((name for name, _ in spans), days, strict=True)))
        for days in product(*({span.first, span.last} for _, span in spans))
    ]
    if len({one.verdict for one in found}) == 1:
        return max(found, key=lambda one: one.since or one.next_day or date.min)
    lacking = [name for one in found for name in one.missing]
    partial = [name for name, span in spans if not span.is_day]
    return Finding("unknown", "span", missing=in_order([*lacking, *partial]))


def _dates(relative: Relative) -> tuple[tuple[str, PartialDate | None], ...]:
    return ("relation_since", relative.since), ("relation_until", relative.until)


def _on_days(relative: Relative, recruit_died: bool, on: date, days: dict[str, date]) -> Finding:
    end = _end(relative, recruit_died, on, days.get("relation_until"))
    if relative.kind != "spouse":
        return end
    since = days.get("relation_since")
    # The begin stands first: of findings alike its sentence says the most.
    return worst_finding([_begin(since, on), _registration(relative), end])


def _end(relative: Relative, recruit_died: bool, on: date, until: date | None) -> Finding:
    """How the relation ended, if it had ended by the day, the day itself included."""
    why = relative.until_why
    if until is None:
        if why is None:
            return Finding("met", "no_end")
        return Finding("unknown", "no_end_date", {"why": why}, missing=("relation_until",))
    if until > on:
        return Finding("met", "no_end")
    facts = {"until": until, "why": why}
    if why is None:
        return Finding("unknown", "no_reason", facts, missing=("relation_until_why",))
    if why == "death" and recruit_died:
        return Finding("met", "recruit_died", facts)
    return Finding("not_met", "ended_by_divorce" if why == "divorce" else "relative_died", facts)


def _registration(relative: Relative) -> Finding:
    if relative.registered is None:
        return Finding("unknown", "registration_not_recorded", missing=("registered",))
    return Finding("met", "registered") if relative.registered else Finding("not_met", "not_registered")


def _begin(since: date | None, on: date) -> Finding:
    if since is None:
        return Finding("unknown", "no_since", missing=("relation_since",))
    if since > on:
        return Finding("not_yet", "begins_later", {"since": since}, next_day=since)
    return Finding("met", "since", {"since": since}, since=since)
