"""The fonts inside a PDF: each cut to the signs that letters need, and cut and compressed once for all."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain, zip_longest
from typing import Any, NamedTuple

from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont, TTFontFace, makeToUnicodeCMap
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.paper.fonts import font_path

# Signs that any letter may need stand in its fonts always and in one order, so that most letters have
# the same fonts to the byte, and these need not be cut anew.
_LATIN = "".join(map(chr, range(33, 127))) + "’“”–—·«»º№…áéíóúñüÁÉÍÓÚÑÜ"
_CYRILLIC = "".join(map(chr, range(0x410, 0x450))) + "ёЁ"
_CODE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ-"


class _Cut(NamedTuple):
    """One subset of a font, ready to be put into any file; widths and box as a file spells them."""

    widths: str
    box: str
    signs: bytes
    font: bytes
    length: int


class _AnyFile:
    """Stands for a file in which nothing but the usual signs are used; it is never written."""


class LetterFont(TTFont):  # type: ignore[misc]
    """A font whose subsets are kept from letter to letter."""

    def addObjects(self, doc: Any) -> None:
        """Puts the subsets that a file uses into it. Named by ReportLab."""
        state = self.state.pop(doc)
        for number, subset in enumerate(state.subsets):
            name = f"{SUBSETN(number).decode()}+{self.face.name.decode()}"
            cut, called = _cut(self, name, tuple(subset)), f"{state.internalName}+{number}"
            signs = doc.Reference(_stream(cut.signs), f"signs:{name}")
            file = doc.Reference(_stream(cut.font, Length1=cut.length), f"file:{name}")
            descriptor = doc.Reference(_Spelt(_descriptor(self.face, name, cut), file), f"font:{name}")
            font = _Spelt(_font(called, name, len(subset), cut), descriptor, signs)
            doc.Reference(font, called)
            doc.idToObject["BasicFonts"].dict[called] = font


class _Spelt(pdfdoc.PDFObject):  # type: ignore[misc]
    """A dictionary that is spelt already, but for the references in it, which each file numbers anew."""

    __RefOnly__ = 1

    def __init__(self, parts: tuple[bytes, ...], *references: Any) -> None:
        self._parts, self._references = parts, references

    def format(self, document: Any) -> bytes:
        """The dictionary in a file. Named by ReportLab."""
        numbered = [one.format(document) for one in self._references]
        return b"".join(chain.from_iterable(zip_longest(self._parts, numbered, fillvalue=b"")))


class _Hole(pdfdoc.PDFObject):  # type: ignore[misc]
    """Stands in a dictionary where a reference will."""

    def format(self, document: Any) -> bytes:
        return b"\0"


@cache
def registered(font: str) -> LetterFont:
    """A font, named as in `Piece.font`, known to ReportLab."""
    held = LetterFont(font, font_path(font), asciiReadable=False)
    pdfmetrics.registerFont(held)
    return held


def begin_font(canvas: Canvas, font: str, language: str) -> LetterFont:
    """The font, with the signs of the language assigned in it where this is its first use in the file."""
    held = registered(font)
    if canvas._doc not in held.state:
        held.splitString(_usual_signs(font, language), canvas._doc)
    return held


@cache
def _usual_signs(font: str, language: str) -> str:
    """The signs that a font has from its beginning in every file in the language."""
    signs = {"Mono": _CODE, "SansArabic": "", "SansDevanagari": ""}.get(font.split("-")[0], _LATIN)
    return signs + _CYRILLIC if language == "ru" and signs is _LATIN else signs


def spelt_signs(held: LetterFont, text: str, canvas: Canvas, language: str) -> Sequence[tuple[int, str]]:
    """The text as the file spells it: each stretch with the number of the subset that draws it.

    The signs that a font has from its beginning have the same codes in every file, so most texts of a letter
    are spelt once for all.
    """
    return _usual_spelling(held, text, language) or [
        (subset, escapePDF(codes)) for subset, codes in held.splitString(text, canvas._doc)
    ]


@lru_cache(maxsize=8192)
def _usual_spelling(held: LetterFont, text: str, language: str) -> tuple[tuple[int, str], ...]:
    """The spelling of a text that has only such signs; nothing for another."""
    usual, any_file = _any_file(held, language)
    if not usual.issuperset(text):
        return ()
    return tuple((subset, escapePDF(codes)) for subset, codes in held.splitString(text, any_file))


@cache
def _any_file(held: LetterFont, language: str) -> tuple[frozenset[str], _AnyFile]:
    signs, made = _usual_signs(held.fontName, language), _AnyFile()
    held.splitString(signs, made)
    return frozenset((" ", "\u00a0", *signs)), made


@lru_cache(maxsize=64)
def _cut(held: LetterFont, name: str, subset: tuple[int, ...]) -> _Cut:
    face = held.face
    cut = face.makeSubset(list(subset))
    signs = makeToUnicodeCMap(name, list(subset))
    widths = _spelt(face.getCharWidth(code) for code in subset)
    return _Cut(widths, _spelt(face.bbox), zlib.compress(signs.encode()), zlib.compress(cut), len(cut))


def _spelt(numbers: Iterable[float]) -> str:
    return f"[ {' '.join(fp_str(number) for number in numbers)} ]"


def _stream(content: bytes, **facts: int) -> pdfdoc.PDFStream:
    """A stream that is compressed already."""
    stream = pdfdoc.PDFStream(content=content)
    stream.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
    for name, value in facts.items():
        stream.dictionary[name] = value
    return stream


@lru_cache(maxsize=64)
def _font(called: str, name: str, count: int, cut: _Cut) -> tuple[bytes, ...]:
    """The dictionary of a subset; its holes are for the descriptor and for what its signs mean."""
    font = pdfdoc.PDFTrueTypeFont()
    font.Name, font.BaseFont = called, name
    font.FirstChar, font.LastChar = 0, count - 1
    font.Widths = cut.widths
    font.ToUnicode = font.FontDescriptor = _Hole()
    return tuple(font.format(None).split(b"\0"))


@lru_cache(maxsize=64)
def _descriptor(face: TTFontFace, name: str, cut: _Cut) -> tuple[bytes, ...]:
    """What a reader has to know of the font; its hole is for the font's own file."""
    symbolic, nonsymbolic = 4, 32
    made = pdfdoc.PDFDictionary(
        {
            "Type": "/FontDescriptor",
            "Ascent": face.ascent,
            "CapHeight": face.capHeight,
            "Descent": face.descent,
            "Flags": face.flags & ~nonsymbolic | symbolic,
            "FontBBox": cut.box,
            "FontName": pdfdoc.PDFName(name),
            "ItalicAngle": face.italicAngle,
            "StemV": face.stemV,
            "FontFile2": _Hole(),
            "MissingWidth": face.defaultWidth,
        }
    )
    return tuple(made.format(None).split(b"\0"))
