"""A letter, or a printed list, as PDF bytes. These page files alone know ReportLab."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import get_args

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.paper.fonts import Face, Piece, pieces
from desktop.letters.paper.layout import lay_out
from desktop.letters.paper.letter import Letter
from desktop.letters.paper.list_page import SIDEWAYS, PrintedList, lay_out_list
from desktop.letters.paper.page_fonts import LetterFont, begin_font, registered, spelt_signs
from desktop.letters.paper.page_logo import draw_logo
from desktop.letters.paper.placed import INK, Item, Page, Paper, Picture, Rule, Shape, Square, Text, paper_of
from desktop.letters.paper.qr import Modules, modules
from desktop.letters.paper.scripts import clean, to_be_copied
from desktop.letters.paper.shapes import outlines

# Streams as they are, not spelt out in ASCII: smaller files, sooner made.
rl_config.useA85 = 0

# Shapes that no sign of its own stands for are addressed in the private area, by their number in the font.
_PRIVATE = 0xE000
_DARK = re.compile(b"\1+")


@dataclass(frozen=True, slots=True)
class _Pen:
    """What draws: the canvas, its sheet's height, the language its fonts are begun for, and those begun."""

    canvas: Canvas
    height: float
    language: str
    fonts: dict[str, LetterFont] = field(default_factory=dict)


def pdf_bytes(letter: Letter, *more: Letter) -> bytes:
    """The letter as a PDF with its fonts inside: the same content gives the same bytes, on every day.

    more: letters that follow in the same file, for a printer; title and language are the first one's.
    """
    made, pen = _begun(paper_of(letter), letter.title, letter.subject, letter.language)
    if letter.beside is not None and letter.beside.language == "ru":
        pen = _Pen(pen.canvas, pen.height, "ru")
    pen.canvas.setAuthor(clean(letter.author))
    pen.canvas.setKeywords(letter.keywords)
    for number, one in enumerate((letter, *more), 1):
        _draw_letter(pen, one, str(number))
    pen.canvas.save()
    return made.getvalue()


def list_bytes(printed: PrintedList) -> bytes:
    """A list as a PDF on sheets that lie on their side, with its fonts inside."""
    made, pen = _begun(SIDEWAYS, printed.title, printed.named, printed.language)
    for page in lay_out_list(printed):
        _draw_page(pen, page)
    pen.canvas.save()
    return made.getvalue()


def warm_up() -> None:
    """Reads the fonts that letters use, so that the first letter is made as quickly as the next."""
    for face in get_args(Face):
        registered(face)


def _begun(paper: Paper, title: str, subject: str, language: str) -> tuple[BytesIO, _Pen]:
    registered("Sans-Regular")
    made = BytesIO()
    size = (paper.width, paper.height)
    canvas = Canvas(made, size, invariant=1, initialFontName="Sans-Regular", lang=language)
    canvas.setTitle(clean(title))
    canvas.setSubject(clean(subject))
    canvas.setCreator("Yearmark")
    canvas.setProducer("Yearmark")
    return made, _Pen(canvas, paper.height, language)


def _draw_letter(pen: _Pen, letter: Letter, key: str) -> None:
    laid = lay_out(letter)
    for place, page in enumerate(laid.pages):
        if place in (0, laid.annex_at):
            pen.canvas.bookmarkPage(f"{key}.{place}")
            title = letter.annex_head if place else letter.title
            pen.canvas.addOutlineEntry(clean(title), f"{key}.{place}", level=1 if place else 0)
        _draw_page(pen, page)


def _draw_page(pen: _Pen, page: Page) -> None:
    for item in page:
        _draw(pen, item)
    pen.canvas.showPage()


@cache
def _colour(ink: str) -> HexColor:
    return HexColor(ink)


@cache
def _filling(ink: str) -> str:
    """The colour of what is filled from here on, as a page spells it."""
    return f"{fp_str(_colour(ink).rgb())} rg"


def _draw(pen: _Pen, item: Item) -> None:
    if isinstance(item, Text):
        _text(pen, item)
    elif isinstance(item, Rule):
        pen.canvas.setStrokeColor(_colour(item.ink))
        pen.canvas.setLineWidth(item.weight)
        pen.canvas.line(item.x, pen.height - item.y, item.until, pen.height - item.y)
    elif isinstance(item, Shape):
        _shape(pen, item)
    elif isinstance(item, Square):
        _square(pen, item)
    else:
        _picture(pen, item)


def _text(pen: _Pen, text: Text) -> None:
    drawn = pieces(text.text, text.face, text.rtl)
    shaped = any(piece.glyphs for piece in drawn)
    pen.canvas.addLiteral(_filling(text.ink))
    if shaped:
        # What is drawn are shapes in the order seen; search and copying get the text in the order read.
        said = ("\ufeff" + to_be_copied(text.text)).encode("utf-16-be").hex()
        pen.canvas.addLiteral(f"/Span <</ActualText <{said}>>> BDC")
    x = text.x
    for piece in drawn:
        _piece(pen, piece, x, pen.height - text.y, text.size)
        x += piece.width * text.size / 1000
    if shaped:
        pen.canvas.addLiteral("EMC")


def _piece(pen: _Pen, piece: Piece, x: float, y: float, size: float) -> None:
    held = pen.fonts.get(piece.font)
    if held is None:
        held = pen.fonts[piece.font] = begin_font(pen.canvas, piece.font, pen.language)
    if not piece.glyphs:
        _signs(pen, held, piece.text, x, y, size)
    for glyph in piece.glyphs:
        code = _PRIVATE + glyph.number
        held.face.charToGlyph[code] = glyph.number
        held.face.charWidths[code] = glyph.advance
        _signs(pen, held, chr(code), x + glyph.right * size / 1000, y + glyph.up * size / 1000, size)
        x += glyph.advance * size / 1000


def _signs(pen: _Pen, held: LetterFont, text: str, x: float, y: float, size: float) -> None:
    """Shows signs of one font; a font of many signs is several in the file."""
    canvas = pen.canvas
    shown = "".join(
        f"{held.getSubsetInternalName(subset, canvas._doc)} {size:g} Tf ({signs}) Tj "
        for subset, signs in spelt_signs(held, text, canvas, pen.language)
    )
    canvas.addLiteral(f"BT {x:.2f} {y:.2f} Td {shown}ET")


def _shape(pen: _Pen, shape: Shape) -> None:
    pen.canvas.setStrokeColor(_colour(INK))
    pen.canvas.setFillColor(_colour(INK))
    pen.canvas.setLineWidth(shape.size / 10)
    for outline in outlines(shape.verdict):
        path = pen.canvas.beginPath()
        for number, (right, down) in enumerate(outline.points):
            go = path.lineTo if number else path.moveTo
            go(shape.x + right * shape.size, pen.height - shape.y - down * shape.size)
        path.close()
        pen.canvas.drawPath(path, stroke=0 if outline.filled else 1, fill=1 if outline.filled else 0)
    if shape.verdict == "unknown":
        x, y, size = shape.x + 0.28 * shape.size, shape.y + 0.77 * shape.size, shape.size * 0.78
        _text(pen, Text(x, y, "?", "Sans-SemiBold", size))


def _square(pen: _Pen, square: Square) -> None:
    """The modules of the square: one path in whole numbers, in a space that is scaled to its size."""
    rows = modules(square.text)
    step = square.size / len(rows)
    pen.canvas.saveState()
    pen.canvas.setFillColor(_colour(INK))
    pen.canvas.translate(square.x, pen.height - square.y - square.size)
    pen.canvas.scale(step, step)
    pen.canvas.addLiteral(f"{_rectangles(rows)} f")
    pen.canvas.restoreState()


def _rectangles(rows: Modules) -> str:
    spans = ((y, run.span()) for y, row in enumerate(reversed(rows)) for run in _DARK.finditer(row))
    return " ".join([f"{begin} {y} {end - begin} 1 re" for y, (begin, end) in spans])


def _picture(pen: _Pen, picture: Picture) -> None:
    top = pen.height - picture.y
    draw_logo(pen.canvas, picture.logo, picture.x, top, picture.width, picture.height)
