"""The shapes of the verdicts, as on screen: told apart by outline, so that a copier keeps them apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import cos, pi, sin

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """A closed line through points in a box of 1 by 1, from its top left corner; filled, or only drawn."""

    points: tuple[Point, ...]
    filled: bool


_DIAMOND: tuple[Point, ...] = ((0.5, 0.05), (0.95, 0.5), (0.5, 0.95), (0.05, 0.5))
_SQUARE: tuple[Point, ...] = ((0.18, 0.18), (0.82, 0.18), (0.82, 0.82), (0.18, 0.82))
_BAR: tuple[Point, ...] = ((0.32, 0.45), (0.68, 0.45), (0.68, 0.55), (0.32, 0.55))


@cache
def outlines(verdict: str) -> tuple[Outline, ...]:
    """The lines of a verdict's shape. That of `unknown` is a ring, in which a question mark stands."""
    drawn = {
        "met": (Outline(_DIAMOND, True),),
        "unsettled": (Outline(_DIAMOND, False), Outline((_DIAMOND[0], _DIAMOND[2], _DIAMOND[3]), True)),
        "unknown": (Outline(_arc(0, 1, 0.45), False),),
        "not_yet": (Outline(_arc(0, 1, 0.45), False), Outline(((0.5, 0.5), *_arc(0, 1 / 3, 0.28)), True)),
        "not_met": (Outline(_SQUARE, False), Outline(_BAR, True)),
    }
    return drawn[verdict]


def _arc(begin: float, end: float, radius: float) -> tuple[Point, ...]:
    """Points on a circle about the middle, from one part of a turn to another, clockwise from the top."""
    steps = 48
    turns = (begin + (end - begin) * step / steps for step in range(steps + 1))
    return tuple((0.5 + radius * sin(2 * pi * turn), 0.5 - radius * cos(2 * pi * turn)) for turn in turns)
