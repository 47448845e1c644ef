"""What stands on a page and where: texts, rules, pictures, and the measures of the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.letters.paper.fonts import Face, width
from desktop.letters.paper.letter import Letter, Logo, Run
from desktop.letters.paper.lines import break_lines

MM = 72 / 25.4

# Ink and two greys, and no colour: the page must survive a copier.
INK, GREY, PALE = "#1B2322", "#55605D", "#C4CAC6"


@dataclass(frozen=True, slots=True)
class Column:
    """From where to where text runs, in points; `facts_at` is where the values of facts begin."""

    left: float
    right: float
    facts_at: float
    title_size: float = 15

    @property
    def measure(self) -> float:
        """How wide it is."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, in points. Its margins are those of a letter: 25 mm left, 22 mm right."""

    width: float
    height: float

    @property
    def whole(self) -> Column:
        """The whole measure of the page."""
        return Column(25 * MM, self.width - 22 * MM, 48 * MM)

    @property
    def halves(self) -> tuple[Column, Column]:
        """Two columns for two languages."""
        whole, gutter = self.whole, 8 * MM
        half = (whole.measure - gutter) / 2
        left = Column(whole.left, whole.left + half, 30 * MM, 12.5)
        return left, Column(whole.right - half, whole.right, 30 * MM, 12.5)


PAPERS = {"A4": Paper(210 * MM, 297 * MM), "Letter": Paper(612, 792)}


def paper_of(letter: Letter) -> Paper:
    """The sheet a letter is printed on."""
    return PAPERS[letter.paper]


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


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a verdict, in a box of `size` points whose top left corner is at x and y."""

    x: float
    y: float
    size: float
    verdict: str


@dataclass(frozen=True, slots=True)
class Square:
    """A text as a square that a telephone reads, with its top left corner at x and y."""

    x: float
    y: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The office's logo, as large as fits into a box whose top left corner is at x and y."""

    x: float
    y: float
    width: float
    height: float
    logo: Logo


Item = Text | Rule | Shape | Square | Picture
Page = tuple[Item, ...]


@lru_cache(maxsize=1024)
def _wrapped(text: str, room: float, face: Face, size: float) -> tuple[str, ...]:
    lines = break_lines([Run(text)], room, lambda part, _: width(part, face, size))
    return tuple("".join(run.text for run in line) for line in lines)


def wrapped(text: str, room: float, face: Face, size: float) -> Sequence[str]:
    """Text of one weight as lines that fit into the room, given in points; none for an empty text."""
    return _wrapped(text, room, face, size)


def column(
    lines: Sequence[str], x: float, y: float, step: float, face: Face, size: float, ink: str = INK
) -> list[Item]:
    """The lines one under the other, `step` points apart."""
    return [Text(x, y + step * place, line, face, size, ink) for place, line in enumerate(lines)]
