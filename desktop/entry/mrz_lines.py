"""Finds the machine-readable strip of a passport or card in a text, and its parts in it (ICAO Doc 9303).

Three layouts are held: TD3, the passport's two lines of 44 signs; TD2, two of 36; TD1, a card's three of 30.
The strip is handled as one text, its lines joined, so that a place in it is one number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

COLUMN = "strip"
FILLER = "<"
_STRANGE = re.compile(r"[^A-Z0-9<]")
_LEAST_SIGNS = 25
_LEAST_DIGITS = 4  # of six in a date, however misread
_FEW_SIGNS = 200


@dataclass(frozen=True, slots=True)
class Layout:
    """How many lines of how many signs, and the place of each part in the joined lines.

    composite: what the last check digit is over, in its order; never_begins: signs it cannot begin with.
    """

    lines: int
    width: int
    never_begins: str
    places: Mapping[str, range]
    composite: tuple[range, ...]

    @property
    def size(self) -> int:
        """How many signs the whole strip has."""
        return self.lines * self.width


@dataclass(frozen=True, slots=True)
class Printed:
    """A strip as it is printed: `text` is all its signs, its lines joined."""

    layout: Layout
    text: str

    @property
    def lines(self) -> list[str]:
        """The lines as they stand in the passport."""
        width = self.layout.width
        return [self.text[at : at + width] for at in range(0, len(self.text), width)]

    def part(self, name: str) -> str:
        """The signs of a part, such as `nationality`."""
        places = self.layout.places[name]
        return self.text[places.start : places.stop]


_TD3 = Layout(
    lines=2,
    width=44,
    never_begins="ACI",
    places={
        "document": range(2),
        "state": range(2, 5),
        "names": range(5, 44),
        "number": range(44, 53),
        "number_digit": range(53, 54),
        "nationality": range(54, 57),
        "birth": range(57, 63),
        "birth_digit": range(63, 64),
        "sex": range(64, 65),
        "expiry": range(65, 71),
        "expiry_digit": range(71, 72),
        "optional": range(72, 86),
        "optional_digit": range(86, 87),
        "last_digit": range(87, 88),
    },
    composite=(range(44, 54), range(57, 64), range(65, 87)),
)
_TD2 = Layout(
    lines=2,
    width=36,
    never_begins="P",
    places={
        "document": range(2),
        "state": range(2, 5),
        "names": range(5, 36),
        "number": range(36, 45),
        "number_digit": range(45, 46),
        "nationality": range(46, 49),
        "birth": range(49, 55),
        "birth_digit": range(55, 56),
        "sex": range(56, 57),
        "expiry": range(57, 63),
        "expiry_digit": range(63, 64),
        "optional": range(64, 71),
        "last_digit": range(71, 72),
    },
    composite=(range(36, 46), range(49, 56), range(57, 71)),
)
_TD1 = Layout(
    lines=3,
    width=30,
    never_begins="P",
    places={
        "document": range(2),
        "state": range(2, 5),
        "number": range(5, 14),
        "number_digit": range(14, 15),
        "optional": range(15, 30),
        "birth": range(30, 36),
        "birth_digit": range(36, 37),
        "sex": range(37, 38),
        "expiry": range(38, 44),
        "expiry_digit": range(44, 45),
        "nationality": range(45, 48),
        "more_optional": range(48, 59),
        "last_digit": range(59, 60),
        "names": range(60, 90),
    },
    composite=(range(5, 30), range(30, 37), range(38, 45), range(48, 59)),
)
_LAYOUTS = (_TD3, _TD2, _TD1)


def find_strip(text: str) -> Printed | Refusal:
    """The strip in a pasted or typed text, in capitals.

    Spaces and line breaks may be anywhere or nowhere, other lines may stand around it, « stands for < or <<,
    and the fillers at the end of a first line may be missing. A strip that is still being typed is none yet.
    """
    single, double = (_lines(text, filler) for filler in (FILLER, 2 * FILLER))
    ways = chain(_runs(single), _runs(double), _runs(single, fill_up=True))
    return next(ways, None) or Refusal(COLUMN, text, _why_not(single))


def begins_strip(text: str) -> bool:
    """True where a text that was typed may be a line of a strip: long, of its signs only, with fillers."""
    line = "".join(_lines(text, FILLER))
    return len(line) >= _LEAST_SIGNS and FILLER in line and not _STRANGE.search(line)


def _lines(text: str, filler: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text).upper()
    for sign in "«‹":
        plain = plain.replace(sign, filler)
    return [line for line in ("".join(line.split()) for line in plain.splitlines()) if line]


def _runs(lines: list[str], fill_up: bool = False) -> Iterator[Printed]:
    """Each strip that some of the lines make, or all of them as one line."""
    for layout in _LAYOUTS:
        runs = (lines[at : at + layout.lines] for at in range(len(lines) - layout.lines + 1))
        for run in chain([["".join(lines)]], runs):
            whole = "".join(_filled_up(run, layout) if fill_up else run)
            if len(whole) == layout.size and _is_strip(printed := Printed(layout, whole)):
                yield printed


def _is_strip(printed: Printed) -> bool:
    """False also for a longer strip of which as many signs are typed so far."""
    if _STRANGE.search(printed.text) or 2 * FILLER not in printed.text:
        return False
    expiry = printed.part("expiry")
    is_dated = expiry == FILLER * 6 or sum(sign.isdigit() for sign in expiry) >= _LEAST_DIGITS
    return is_dated and printed.text[0] not in printed.layout.never_begins


def _filled_up(run: list[str], layout: Layout) -> list[str]:
    """The lines with the fillers at the end of the first, which some readers leave out after the names."""
    if len(run) != layout.lines or any(len(line) != layout.width for line in run[1:]):
        return run
    return [run[0].ljust(layout.width, FILLER), *run[1:]]


def _why_not(lines: list[str]) -> str:
    strip = "".join(lines)
    if FILLER not in strip or len(strip) > _FEW_SIGNS:
        return phrase(
            "This is no strip of a passport: copy its two or three lines of capitals, digits and <."
        )
    if strange := _STRANGE.search(strip):
        return phrase("A strip holds only A to Z, 0 to 9 and <; this one has “{sign}”.").format(
            sign=strange[0]
        )
    counts = ", ".join(str(len(line)) for line in lines)
    said = phrase("A strip is two lines of 44 or 36 signs, or three of 30; this one has {counts}.")
    return said.format(counts=counts)
