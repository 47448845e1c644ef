"""A verdict over every way partial dates may fall: one only where all ways agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from desktop.eligibility.service import Service
from desktop.eligibility.verdicts import Finding, Verdict, in_order

# Ends the key of a sentence that names the latest of several days.
AT_LATEST = "_at_latest"

_Of = TypeVar("_Of")
_With = TypeVar("_With", contravariant=True)
_Found = TypeVar("_Found", Finding, Finding | None)


class Reads(Protocol[_With]):
    """What a judge reads of a service, and of what it is judged with: equal where it finds the same."""

    def __call__(self, service: Service, beside: _With, /) -> Hashable:
        """That of one way."""


def judged(
    judge: Callable[[_Of, Service, _With], _Found],
    of: _Of,
    services: Sequence[Service],
    beside: _With,
    reads: Reads[_With],
) -> list[_Found]:
    """What `judge(of, service, beside)` finds in each way the service may have been.

    reads: all that the judge reads of a service, beside what it shares with every other way: of hundreds of
    ways few differ in it, and each of these is judged once.
    """
    if len(services) == 1:
        return [judge(of, services[0], beside)]
    keys = [reads(service, beside) for service in services]
    found: dict[Hashable, _Found] = {}
    for key, service in zip(keys, services, strict=True):
        if key not in found:
            found[key] = judge(of, service, beside)
    return [found[key] for key in keys]


def each_way(
    judge: Callable[[_Of, Service, _With], Finding | None],
    of: _Of,
    services: Sequence[Service],
    beside: _With,
    reads: Reads[_With],
) -> Finding | None:
    """What `judge(of, service, beside)` finds in every way the service may have been; None where not asked.

    Where the ways differ the clause is unknown; it lacks what they lack and each date that turns the verdict.
    Arguments as for `judged`.
    """
    found = judged(judge, of, services, beside, reads)
    if len(found) == 1:
        return found[0]
    asked = list({id(finding): finding for finding in found if finding is not None}.values())
    verdicts = [None if finding is None else finding.verdict for finding in found]
    lacking = [name for finding in asked for name in finding.missing]
    if len(set(verdicts)) > 1:
        names = [f"contract[{position}].{field}" for position, field in services[0].days]
        turning = turning_dates(names, [tuple(service.days.values()) for service in services], verdicts)
        return Finding("unknown", "span", missing=in_order([*lacking, *turning]))
    return latest_of(asked)._replace(missing=in_order(lacking)) if asked else None


def latest_of(alike: Sequence[Finding]) -> Finding:
    """Of findings with one verdict that of the latest day; its sentence says so where the days differ."""
    latest = max(alike, key=lambda one: (_latest_day(one), _days_named(one)))
    several = {_days_named(finding) for finding in alike}
    return latest._replace(why=latest.why + AT_LATEST) if len(several) > 1 else latest


def _latest_day(finding: Finding) -> date:
    return finding.since or finding.next_day or date.min


def _days_named(finding: Finding) -> tuple[date, ...]:
    return tuple(fact for fact in finding.facts.values() if isinstance(fact, date))


def turning_dates(
    names: Sequence[str], ways: Sequence[tuple[date | None, ...]], verdicts: Sequence[Verdict | None]
) -> list[str]:
    """The dates that alone turn the verdict, the others being the same; all, where no date does it alone."""
    found = []
    for place, name in enumerate(names):
        seen: dict[tuple[date | None, ...], set[Verdict | None]] = defaultdict(set)
        for way, verdict in zip(ways, verdicts, strict=True):
            seen[way[:place] + way[place + 1 :]].add(verdict)
        if any(len(several) > 1 for several in seen.values()):
            found.append(name)
    return found or list(names)
