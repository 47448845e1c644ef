"""What stands on a page and where: texts and rules with their places, and the measures of the A4 sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.letters.fonts import Face, width
from desktop.letters.letter import Run
from desktop.letters.lines import break_lines

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT = 25 * MM, PAGE_WIDTH - 22 * MM
MEASURE = RIGHT - LEFT

# Ink and two greys, and no colour: the page must survive a copier.
INK, GREY, PALE = "#1B2322", "#55605D", "#C4CAC6"


@dataclass(frozen=True, slots=True)
class Text:
    """Text that begins at x with its baseline at y, both in points from the page's top left corner."""

    x: float
    y: float
    text: str
    face: Face
    size: float
    ink: str = INK
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A level line from x to `until` at y, in points from the page's top left corner."""

    x: float
    y: float
    until: float
    ink: str = PALE
    weight: float = 0.6


Item = Text | Rule
Page = tuple[Item, ...]


def wrapped(text: str, room: float, face: Face, size: float) -> list[str]:
    """Text of one weight as lines that fit into the room, given in points; none for an empty text."""
    lines = break_lines([Run(text)], room, lambda part, _: width(part, face, size))
    return ["".join(run.text for run in line) for line in lines]


def column(
    lines: Sequence[str], x: float, y: float, step: float, face: Face, size: float, ink: str = INK
) -> list[Item]:
    """The lines one under the other, `step` points apart."""
    return [Text(x, y + step * place, line, face, size, ink) for place, line in enumerate(lines)]
