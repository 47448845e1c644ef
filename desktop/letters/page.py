"""A letter, or a printed list, as PDF bytes. The only file that knows ReportLab."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.fonts import Piece, font_path, pieces
from desktop.letters.layout import lay_out
from desktop.letters.letter import Letter
from desktop.letters.list_page import SIDEWAYS_HEIGHT, SIDEWAYS_WIDTH, PrintedList, lay_out_list
from desktop.letters.placed import PAGE_HEIGHT, PAGE_WIDTH, Page, Rule, Text
from desktop.letters.scripts import clean, to_be_copied

# Streams as they are, not spelt out in ASCII: smaller files, sooner made.
rl_config.useA85 = 0

# Shapes that no sign of its own stands for are addressed in the private area, by their number in the font.
_PRIVATE = 0xE000


def pdf_bytes(letter: Letter) -> bytes:
    """The letter as a PDF with its fonts inside: the same content gives the same bytes, on every day."""
    made, canvas = _begun((PAGE_WIDTH, PAGE_HEIGHT), letter.title, letter.subject, letter.language)
    canvas.setAuthor(clean(letter.author))
    return _drawn(made, canvas, lay_out(letter), PAGE_HEIGHT)


def list_bytes(printed: PrintedList) -> bytes:
    """A list as a PDF on sheets that lie on their side, with its fonts inside."""
    made, canvas = _begun((SIDEWAYS_WIDTH, SIDEWAYS_HEIGHT), printed.title, printed.named, printed.language)
    return _drawn(made, canvas, lay_out_list(printed), SIDEWAYS_HEIGHT)


def _begun(size: tuple[float, float], title: str, subject: str, language: str) -> tuple[BytesIO, Canvas]:
    _registered("Sans-Regular")
    made = BytesIO()
    canvas = Canvas(made, size, invariant=1, initialFontName="Sans-Regular", lang=language)
    canvas.setTitle(clean(title))
    canvas.setSubject(clean(subject))
    canvas.setCreator("Yearmark")
    canvas.setProducer("Yearmark")
    return made, canvas


def _drawn(made: BytesIO, canvas: Canvas, pages: Iterable[Page], height: float) -> bytes:
    for page in pages:
        _draw(canvas, page, height)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


@cache
def _registered(font: str) -> TTFontFace:
    held = TTFont(font, font_path(font), asciiReadable=False)
    pdfmetrics.registerFont(held)
    return held.face


@cache
def _colour(ink: str) -> HexColor:
    return HexColor(ink)


def _draw(canvas: Canvas, page: Page, height: float) -> None:
    for item in page:
        if isinstance(item, Rule):
            _rule(canvas, item, height)
        else:
            _text(canvas, item, height)


def _rule(canvas: Canvas, rule: Rule, height: float) -> None:
    canvas.setStrokeColor(_colour(rule.ink))
    canvas.setLineWidth(rule.weight)
    canvas.line(rule.x, height - rule.y, rule.until, height - rule.y)


def _text(canvas: Canvas, text: Text, height: float) -> None:
    drawn = pieces(text.text, text.face, text.rtl)
    shaped = any(piece.glyphs for piece in drawn)
    canvas.setFillColor(_colour(text.ink))
    if shaped:
        # What is drawn are shapes in the order seen; search and copying get the text in the order read.
        said = ("\ufeff" + to_be_copied(text.text)).encode("utf-16-be").hex()
        canvas.addLiteral(f"/Span <</ActualText <{said}>>> BDC")
    x = text.x
    for piece in drawn:
        _piece(canvas, piece, x, height - text.y, text.size)
        x += piece.width * text.size / 1000
    if shaped:
        canvas.addLiteral("EMC")


def _piece(canvas: Canvas, piece: Piece, x: float, y: float, size: float) -> None:
    face = _registered(piece.font)
    canvas.setFont(piece.font, size)
    if not piece.glyphs:
        canvas.drawString(x, y, piece.text)
    for glyph in piece.glyphs:
        code = _PRIVATE + glyph.number
        face.charToGlyph[code] = glyph.number
        face.charWidths[code] = glyph.advance
        canvas.drawString(x + glyph.right * size / 1000, y + glyph.up * size / 1000, chr(code))
        x += glyph.advance * size / 1000
