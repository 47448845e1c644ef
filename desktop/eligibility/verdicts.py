"""The five verdicts, and what one clause finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

Verdict = Literal["met", "unsettled", "unknown", "not_yet", "not_met"]

VERDICTS: tuple[Verdict, ...] = ("met", "unsettled", "unknown", "not_yet", "not_met")
RANK: Mapping[Verdict, int] = {verdict: rank for rank, verdict in enumerate(VERDICTS)}
_NO_FACTS: Mapping[str, object] = {}


class Finding(NamedTuple):
    """What one clause finds: the verdict, a key for its sentence, and the facts that sentence names."""

    verdict: Verdict
    why: str
    facts: Mapping[str, object] = _NO_FACTS
    since: date | None = None
    next_day: date | None = None
    missing: tuple[str, ...] = ()


def needs(*missing: str) -> Finding:
    """A clause that lacks facts, by their names, and has nothing else to say."""
    return Finding("unknown", "needs", missing=missing)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The last of the verdicts in their order; `met` where there is none."""
    return max(verdicts, key=RANK.__getitem__, default="met")


def worst_finding(findings: Sequence[Finding]) -> Finding:
    """The finding with the worst verdict; where several are unknown, it names all they lack."""
    return _with_all_missing(max(findings, key=_rank), findings)


def best_finding(findings: Sequence[Finding]) -> Finding:
    """The finding with the best verdict, the earliest where several share it; names all they lack."""
    if len(findings) == 1:
        return findings[0]
    return _with_all_missing(min(findings, key=_best_first), findings)


def _rank(finding: Finding) -> int:
    return RANK[finding.verdict]


def _best_first(finding: Finding) -> tuple[int, date]:
    return RANK[finding.verdict], finding.since or date.max


def _with_all_missing(chosen: Finding, findings: Sequence[Finding]) -> Finding:
    if chosen.verdict != "unknown":
        return chosen
    return chosen._replace(missing=in_order(name for one in findings for name in one.missing))


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """The names once each, in the order they first come."""
    return tuple(dict.fromkeys(names))
