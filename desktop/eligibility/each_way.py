"""A verdict over every way the contracts' partial dates may fall: one only where all ways agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from desktop.eligibility.service import Service
from desktop.eligibility.verdicts import Finding, Verdict, in_order


def each_way(services: Sequence[Service], judge: Callable[[Service], Finding | None]) -> Finding | None:
    """The finding all ways share, with its latest day; unknown where they differ; None where none is asked.

    What is missing is each date that, alone, turns the verdict.
    """
    if len(services) == 1:
        return judge(services[0])
    found = [judge(service) for service in services]
    verdicts = [None if finding is None else finding.verdict for finding in found]
    if len(set(verdicts)) > 1:
        missing = in_order(_turning(services, verdicts)) or in_order(_all_names(services))
        return Finding("unknown", "span", missing=missing)
    asked = [finding for finding in found if finding is not None]
    if not asked:
        return None
    latest = max(asked, key=lambda finding: finding.since or finding.next_day or date.min)
    return latest._replace(missing=in_order(name for finding in asked for name in finding.missing))


def _turning(services: Sequence[Service], verdicts: Sequence[Verdict | None]) -> Iterator[str]:
    for position, field in services[0].days:
        beside: dict[tuple[date, ...], set[Verdict | None]] = defaultdict(set)
        for service, verdict in zip(services, verdicts, strict=True):
            others = tuple(day for name, day in service.days.items() if name != (position, field))
            beside[others].add(verdict)
        if any(len(seen) > 1 for seen in beside.values()):
            yield _name(position, field)


def _all_names(services: Sequence[Service]) -> Iterator[str]:
    return (_name(position, field) for position, field in services[0].days)


def _name(position: int, field: str) -> str:
    return f"contract[{position}].{field}"
