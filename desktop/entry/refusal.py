"""What entry answers where a typed text cannot be taken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A text that cannot be taken: the intake column, what was typed, and a sentence on what to do."""

    field: str
    value: str
    reason: str
