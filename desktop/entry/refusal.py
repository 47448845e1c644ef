"""What entry answers where a typed text cannot be taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Refusal:
    """A text that cannot be taken: the intake column, what was typed, and a sentence on what to do.

    ways: the days it may mean, where it is a date that reads two ways.
    """

    field: str
    value: str
    reason: str
    ways: tuple[date, ...] = ()
