"""The clause `relation-stands`: the relation has begun and has not ended."""

from __future__ import annotations

from datetime import date
from itertools import product

from desktop.case import PartialDate, Relative
from desktop.eligibility.each_way import latest_of, turning_dates
from desktop.eligibility.service import Service
from desktop.eligibility.verdicts import Finding, in_order, needs, worst_finding

_NO_END = Finding("met", "no_end")
_REGISTERED = Finding("met", "registered")


def relation_stands(relative: Relative, service: Service, on: date) -> Finding:
    """The worst of what its end, and for a spouse its registration and begin, give on the day.

    A date known to the month or year gives a verdict only where every day of it gives the same one; both its
    ends show that, as only the day itself parts its days.
    """
    sinces, untils = _ends(relative.since), _ends(relative.until)
    found = [_on_days(relative, service.died, on, since, until) for since in sinces for until in untils]
    if len(found) == 1:
        return found[0]
    verdicts = [one.verdict for one in found]
    if len(set(verdicts)) == 1:
        return latest_of(found)
    lacking = [name for one in found for name in one.missing]
    ways = list(product(sinces, untils))
    turning = turning_dates(("relation_since", "relation_until"), ways, verdicts)
    return Finding("unknown", "span", missing=in_order([*lacking, *turning]))


def _ends(span: PartialDate | None) -> tuple[date | None, ...]:
    if span is None:
        return (None,)
    return (span.first,) if span.first == span.last else (span.first, span.last)


def _on_days(relative: Relative, died: bool, on: date, since: date | None, until: date | None) -> Finding:
    end = _end(relative, died, on, until)
    if relative.kind != "spouse":
        return end
    # The begin stands first: of findings alike its sentence says the most.
    return worst_finding((_begin(relative, on, since), _registration(relative), end))


def _end(relative: Relative, recruit_died: bool, on: date, until: date | None) -> Finding:
    """How the relation ended, if it had ended by the day, the day itself included."""
    why = relative.until_why
    if until is None:
        if why is None:
            return _NO_END
        return needs("relation_until")
    if until > on:
        return _NO_END
    if why is None:
        return needs("relation_until_why")
    facts = {"until": relative.until}
    if why == "death" and recruit_died:
        return Finding("met", "recruit_died", facts)
    return Finding("not_met", "ended_by_divorce" if why == "divorce" else "relative_died", facts)


def _registration(relative: Relative) -> Finding:
    if relative.registered is None:
        return needs("registered")
    return _REGISTERED if relative.registered else Finding("not_met", "not_registered")


def _begin(relative: Relative, on: date, since: date | None) -> Finding:
    if since is None:
        return needs("relation_since")
    facts = {"since": relative.since}
    if since > on:
        return Finding("not_yet", "begins_later", facts, next_day=since)
    return Finding("met", "since", facts, since=since)
