"""The fonts inside a PDF: each cut to the signs that letters need, and cut and compressed once for all."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, NamedTuple

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont, TTFontFace, makeToUnicodeCMap
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.fonts import font_path

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


class LetterFont(TTFont):  # type: ignore[misc]
    """A font whose subsets are kept from letter to letter."""

    def addObjects(self, doc: Any) -> None:
        """Puts the subsets that a file uses into it. Named by ReportLab."""
        state = self.state.pop(doc)
        for number, subset in enumerate(state.subsets):
            name = f"{SUBSETN(number).decode()}+{self.face.name.decode()}"
            cut = _cut(self, name, tuple(subset))
            font = pdfdoc.PDFTrueTypeFont()
            font.Name = f"{state.internalName}+{number}"
            font.BaseFont = name
            font.FirstChar, font.LastChar = 0, len(subset) - 1
            font.Widths = cut.widths
            font.ToUnicode = doc.Reference(_stream(cut.signs), f"signs:{name}")
            font.FontDescriptor = doc.Reference(_descriptor(self.face, name, cut, doc), f"font:{name}")
            doc.Reference(font, font.Name)
            doc.idToObject["BasicFonts"].dict[font.Name] = font


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
        family = font.split("-")[0]
        signs = {"Mono": _CODE, "SansArabic": "", "SansDevanagari": ""}.get(family, _LATIN)
        if language == "ru" and signs is _LATIN:
            signs += _CYRILLIC
        held.splitString(signs, canvas._doc)
    return held


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


def _descriptor(face: TTFontFace, name: str, cut: _Cut, doc: Any) -> pdfdoc.PDFDictionary:
    symbolic, nonsymbolic = 4, 32
    return pdfdoc.PDFDictionary(
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
            "FontFile2": doc.Reference(_stream(cut.font, Length1=cut.length), f"file:{name}"),
            "MissingWidth": face.defaultWidth,
        }
    )
