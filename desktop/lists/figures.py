"""Counts that may be shown to anybody: none under five is told, or can be worked out from the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

# The least count that is told; a smaller one might be somebody.
LEAST = 5
FEW, HIDDEN = f"<{LEAST}", "–"


@dataclass(frozen=True, slots=True)
class Figure:
    """What is counted, and its count; None where the count is not told. shown: the count as it is to be read.

    `<5` is a count from 1 to 4; a dash is a larger one, left out so that the small one cannot be worked out.
    """

    label: str
    count: int | None
    shown: str


def figures(counts: Mapping[str, int]) -> tuple[Figure, ...] | None:
    """The counts as they may be told, in their order, beside their total; None where they cannot be.

    The total of all counts is taken as known to everybody. Whoever takes the counts that are told from it has
    the sum of those that are not. So, where a count under five is left out, further counts are left out, the
    smallest first, until every number from 1 to 4 is possible for each of the small ones: also for a reader
    who knows this rule. Where that cannot be reached, as with very few people, nothing is told.
    """
    kept = _kept_back(list(counts.values()))
    if kept is None:
        return None
    small, others = kept
    return tuple(
        _figure(label, count, place, small, others) for place, (label, count) in enumerate(counts.items())
    )


def total_shown(total: int) -> str:
    """A total as it may be told."""
    return FEW if 0 < total < LEAST else str(total)


def _figure(label: str, count: int, place: int, small: set[int], others: set[int]) -> Figure:
    if place in small:
        return Figure(label, None, FEW)
    return Figure(label, None, HIDDEN) if place in others else Figure(label, count, str(count))


def _kept_back(counts: Sequence[int]) -> tuple[set[int], set[int]] | None:
    """The places of the counts under five, and of those left out beside them; None where none will do."""
    small = {place for place, count in enumerate(counts) if 0 < count < LEAST}
    if not small:
        return set(), set()
    for others, next_least in _more_and_more(counts):
        hidden = sum(counts[place] for place in small | others)
        if _leaves_open(hidden, len(small), len(others), next_least):
            return small, others
    return None


def _more_and_more(counts: Sequence[int]) -> Iterator[tuple[set[int], int | None]]:
    """None of the larger counts, the smallest of them, the two smallest …; each with the least still told."""
    larger = sorted(
        (place for place, count in enumerate(counts) if count >= LEAST), key=lambda at: (counts[at], at)
    )
    for many in range(len(larger) + 1):
        yield set(larger[:many]), counts[larger[many]] if many < len(larger) else None


def _leaves_open(hidden: int, small: int, others: int, next_least: int | None) -> bool:
    """True where each small count may be anything from 1 to 4, by the sum of all that is hidden.

    The other small ones are from 1 to 4 each; the larger hidden ones from 5 to the least count that is told.
    """
    most = LEAST - 1
    least_of_rest = (small - 1) + LEAST * others
    if hidden - most < least_of_rest:
        return False
    if others and next_least is None:
        return True
    return hidden - 1 <= most * (small - 1) + others * (next_least or 0)
