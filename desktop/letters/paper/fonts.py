"""The shipped fonts as the letter needs them: which one draws a sign, how wide text is, how it is shaped."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

import uharfbuzz

from desktop.letters.paper.scripts import JOINERS, is_mark, visual_runs
from desktop.resources import resource

Face = Literal[
    "Serif-Regular", "Serif-SemiBold", "Sans-Regular", "Sans-Medium", "Sans-SemiBold", "Mono-Regular"
]

_FALLBACKS = ("Sans", "SansArabic", "SansDevanagari")
_SHAPED = ("SansArabic", "SansDevanagari")


class Glyph(NamedTuple):
    """One drawn shape: its number in the font, how far it moves on, where it sits; in 1/1000 of the size."""

    number: int
    advance: int
    right: int
    up: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that one font draws in one direction. `glyphs` only where letters change shape or join."""

    font: str
    text: str
    width: int
    glyphs: tuple[Glyph, ...] = ()


@dataclass(frozen=True, slots=True)
class _Font:
    drawing: uharfbuzz.Font
    signs: frozenset[int]
    advances: dict[str, int]


def font_path(font: str) -> str:
    """The file of a font, named as in `Piece.font`."""
    return str(resource(f"fonts/IBMPlex{font}.ttf"))


@cache
def _font(font: str) -> _Font:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(font_path(font)))
    return _Font(uharfbuzz.Font(face), frozenset(face.unicodes), {})


def undrawable(text: str) -> str:
    """The first sign in the text that no shipped font draws; empty where all can be drawn."""
    return next((sign for sign in text if not _drawn_by(sign, "Sans-Regular")), "")


@lru_cache(maxsize=4096)
def _drawn_by(sign: str, face: Face) -> str:
    """The first font that has the sign, beginning with the face asked for; empty where none has."""
    if unicodedata.category(sign) == "Co":
        return ""  # fonts keep shapes of their own there, which are no letters
    weight = face.split("-")[1]
    for font in (face, *(f"{family}-{weight}" for family in _FALLBACKS)):
        if ord(sign) in _font(font).signs:
            return font
    return face if sign in JOINERS else ""


@lru_cache(maxsize=4096)
def pieces(text: str, face: Face, rtl: bool = False) -> tuple[Piece, ...]:
    """The text cut by font and direction, from left to right as seen. `rtl` is the direction of the whole."""
    found: list[Piece] = []
    for run, backwards in visual_runs(text, rtl):
        cut = _cut_by_font(run, face)
        found += [_piece(font, part, backwards) for font, part in (reversed(cut) if backwards else cut)]
    return tuple(found)


def width(text: str, face: Face, size: float) -> float:
    """How wide the text is when set in the face, in points."""
    return sum(piece.width for piece in pieces(text, face)) * size / 1000


def _cut_by_font(text: str, face: Face) -> list[tuple[str, str]]:
    """A stretch goes on in its font over spaces, marks and other signs that this font has too."""
    starts: list[tuple[int, str]] = []
    for place, sign in enumerate(text):
        font = starts[-1][1] if starts else ""
        if font and (sign in JOINERS or (_follows(sign) and ord(sign) in _font(font).signs)):
            continue
        drawn = _drawn_by(sign, face) or face
        if drawn != font:
            starts.append((place, drawn))
    ends = [*(place for place, _ in starts), len(text)]
    return [(font, text[begin:end]) for (_, font), (begin, end) in zip(starts, pairwise(ends), strict=True)]


def _follows(sign: str) -> bool:
    return is_mark(sign) or not sign.isalnum()


def _piece(font: str, text: str, backwards: bool) -> Piece:
    if font.split("-")[0] in _SHAPED or any(is_mark(sign) for sign in text):
        glyphs = _shaped(font, text, backwards)
        return Piece(font, text, sum(glyph.advance for glyph in glyphs), glyphs)
    return Piece(font, text, sum(_advance(font, sign) for sign in text))


def _advance(font: str, sign: str) -> int:
    held = _font(font)
    if sign not in held.advances:
        glyph = held.drawing.get_nominal_glyph(ord(sign)) or 0
        held.advances[sign] = held.drawing.get_glyph_h_advance(glyph)
    return held.advances[sign]


def _shaped(font: str, text: str, backwards: bool) -> tuple[Glyph, ...]:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    uharfbuzz.shape(_font(font).drawing, buffer)
    return tuple(
        Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True)
    )
