"""What a line from start to mark shows on a day, apart from how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.eligibility.mark import Mark

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Run:
    """The way from a start to its mark as known on a day.

    gaps: the days not counted, first and last of each, inside the run; served_until: how far the line is
    drawn full; dated: False where the end is only where the mark would fall if nothing more were missing.
    """

    start: date
    end: date
    on: date
    served_until: date
    gaps: tuple[tuple[date, date], ...]
    reached: bool
    dated: bool

    @property
    def begun(self) -> bool:
        """True where the start is not after the day."""
        return self.start <= self.on


def run_of(mark: Mark, on: date) -> Run | None:
    """The run to draw for a mark on a day; None where no start is known to draw it from."""
    if mark.start is None or mark.unpushed is None:
        return None
    start = mark.start.first
    end = mark.mark or mark.last or mark.unpushed + timedelta(days=mark.days_not_counted)
    served = min(on, end) if mark.ended is None else min(on, end, mark.ended.last)
    gaps = [(one.begins, one.until or end - DAY) for one in mark.interruptions]
    inside = [(max(first, start), min(last, end - DAY)) for first, last in gaps]
    kept = tuple((first, last) for first, last in inside if first <= last)
    return Run(start, end, on, max(served, start), kept, mark.verdict == "met", mark.mark is not None)


def pieces(run: Run, until: date) -> list[tuple[date, date]]:
    """The stretches of days that count, from the start up to a day, with the gaps left out."""
    found, at = [], run.start
    for first, last in sorted(run.gaps):
        if first > until:
            break
        if first > at:
            found.append((at, first))
        at = max(at, last + DAY)
    return [*found, (at, until)] if at < until else found
