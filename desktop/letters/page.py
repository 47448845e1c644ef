"""The letter as PDF bytes. The only file that knows ReportLab."""

from __future__ import annotations

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
from desktop.letters.placed import PAGE_HEIGHT, PAGE_WIDTH, Page, Rule, Text
from desktop.letters.scripts import clean, to_be_copied

# Streams as they are, not spelt out in ASCII: smaller files, sooner made.
rl_config.useA85 = 0

# Shapes that no sign of its own stands for are addressed in the private area, by their number in the font.
_PRIVATE = 0xE000


def pdf_bytes(letter: Letter) -> bytes:
    """The letter as a PDF with its fonts inside: the same content gives the same bytes, on every day."""
    _registered("Sans-Regular")
    made = BytesIO()
    size = (PAGE_WIDTH, PAGE_HEIGHT)
    canvas = Canvas(made, size, invariant=1, initialFontName="Sans-Regular", lang=letter.language)
    canvas.setTitle(clean(letter.title))
    canvas.setAuthor(clean(letter.author))
    canvas.setSubject(letter.subject)
    canvas.setCreator("Yearmark")
    canvas.setProducer("Yearmark")
    for page in lay_out(letter):
        _draw(canvas, page)
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


def _draw(canvas: Canvas, page: Page) -> None:
    for item in page:
        if isinstance(item, Rule):
            _rule(canvas, item)
        else:
            _text(canvas, item)


def _rule(canvas: Canvas, rule: Rule) -> None:
    canvas.setStrokeColor(_colour(rule.ink))
    canvas.setLineWidth(rule.weight)
    canvas.line(rule.x, PAGE_HEIGHT - rule.y, rule.until, PAGE_HEIGHT - rule.y)


def _text(canvas: Canvas, text: Text) -> None:
    drawn = pieces(text.text, text.face, text.rtl)
    shaped = any(piece.glyphs for piece in drawn)
    canvas.setFillColor(_colour(text.ink))
    if shaped:
        # What is drawn are shapes in the order seen; search and copying get the text in the order read.
        said = ("\ufeff" + to_be_copied(text.text)).encode("utf-16-be").hex()
        canvas.addLiteral(f"/Span <</ActualText <{said}>>> BDC")
    x = text.x
    for piece in drawn:
        _piece(canvas, piece, x, PAGE_HEIGHT - text.y, text.size)
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
