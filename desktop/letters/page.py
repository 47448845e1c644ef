"""A letter, or a printed list, as PDF bytes. The only file that knows ReportLab."""

from __future__ import annotations

from functools import cache, lru_cache
from io import BytesIO
from itertools import groupby

from reportlab import rl_config
from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.fonts import Piece, font_path, pieces
from desktop.letters.layout import lay_out
from desktop.letters.letter import Letter, Logo
from desktop.letters.list_page import SIDEWAYS, PrintedList, lay_out_list
from desktop.letters.placed import INK, Item, Page, Paper, Picture, Rule, Shape, Square, Text, paper_of
from desktop.letters.scripts import clean, to_be_copied
from desktop.letters.shapes import outlines

# Streams as they are, not spelt out in ASCII: smaller files, sooner made.
rl_config.useA85 = 0

# Shapes that no sign of its own stands for are addressed in the private area, by their number in the font.
_PRIVATE = 0xE000
# One of a square's eight masks is taken, not the best of all: readers don't need it, and it is quick.
_MASK = 2


def pdf_bytes(letter: Letter, *more: Letter) -> bytes:
    """The letter as a PDF with its fonts inside: the same content gives the same bytes, on every day.

    more: letters that follow in the same file, for a printer; title and language are the first one's.
    """
    made, canvas = _begun(paper_of(letter), letter.title, letter.subject, letter.language)
    canvas.setAuthor(clean(letter.author))
    canvas.setKeywords(letter.keywords)
    for number, one in enumerate((letter, *more), 1):
        _draw_letter(canvas, one, str(number))
    canvas.save()
    return made.getvalue()


def list_bytes(printed: PrintedList) -> bytes:
    """A list as a PDF on sheets that lie on their side, with its fonts inside."""
    made, canvas = _begun(SIDEWAYS, printed.title, printed.named, printed.language)
    for page in lay_out_list(printed):
        _draw_page(canvas, page, SIDEWAYS)
    canvas.save()
    return made.getvalue()


def _begun(paper: Paper, title: str, subject: str, language: str) -> tuple[BytesIO, Canvas]:
    _registered("Sans-Regular")
    made = BytesIO()
    size = (paper.width, paper.height)
    canvas = Canvas(made, size, invariant=1, initialFontName="Sans-Regular", lang=language)
    canvas.setTitle(clean(title))
    canvas.setSubject(clean(subject))
    canvas.setCreator("Yearmark")
    canvas.setProducer("Yearmark")
    return made, canvas


def check_logo(logo: Logo) -> None:
    """Raises ValueError with a sentence where the picture can't be printed."""
    try:
        _image(logo)
    except Exception as error:  # whatever the picture library makes of a damaged file
        raise ValueError(f"the picture can't be read: {error}") from error


def _draw_letter(canvas: Canvas, letter: Letter, key: str) -> None:
    laid = lay_out(letter)
    paper = paper_of(letter)
    for place, page in enumerate(laid.pages):
        if place in (0, laid.annex_at):
            canvas.bookmarkPage(f"{key}.{place}")
            title = letter.annex_head if place else letter.title
            canvas.addOutlineEntry(clean(title), f"{key}.{place}", level=1 if place else 0)
        _draw_page(canvas, page, paper)


def _draw_page(canvas: Canvas, page: Page, paper: Paper) -> None:
    for item in page:
        _draw(canvas, item, paper)
    canvas.showPage()


@cache
def _registered(font: str) -> TTFontFace:
    held = TTFont(font, font_path(font), asciiReadable=False)
    pdfmetrics.registerFont(held)
    return held.face


@cache
def _colour(ink: str) -> HexColor:
    return HexColor(ink)


def _draw(canvas: Canvas, item: Item, paper: Paper) -> None:
    if isinstance(item, Text):
        _text(canvas, item, paper)
    elif isinstance(item, Rule):
        canvas.setStrokeColor(_colour(item.ink))
        canvas.setLineWidth(item.weight)
        canvas.line(item.x, paper.height - item.y, item.until, paper.height - item.y)
    elif isinstance(item, Shape):
        _shape(canvas, item, paper)
    elif isinstance(item, Square):
        _square(canvas, item, paper)
    else:
        _picture(canvas, item, paper)


def _text(canvas: Canvas, text: Text, paper: Paper) -> None:
    drawn = pieces(text.text, text.face, text.rtl)
    shaped = any(piece.glyphs for piece in drawn)
    canvas.setFillColor(_colour(text.ink))
    if shaped:
        # What is drawn are shapes in the order seen; search and copying get the text in the order read.
        said = ("\ufeff" + to_be_copied(text.text)).encode("utf-16-be").hex()
        canvas.addLiteral(f"/Span <</ActualText <{said}>>> BDC")
    x = text.x
    for piece in drawn:
        _piece(canvas, piece, x, paper.height - text.y, text.size)
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


def _shape(canvas: Canvas, shape: Shape, paper: Paper) -> None:
    canvas.setStrokeColor(_colour(INK))
    canvas.setFillColor(_colour(INK))
    canvas.setLineWidth(shape.size / 10)
    for outline in outlines(shape.verdict):
        path = canvas.beginPath()
        for number, (right, down) in enumerate(outline.points):
            go = path.lineTo if number else path.moveTo
            go(shape.x + right * shape.size, paper.height - shape.y - down * shape.size)
        path.close()
        canvas.drawPath(path, stroke=0 if outline.filled else 1, fill=1 if outline.filled else 0)
    if shape.verdict == "unknown":
        mark = Text(
            shape.x + 0.28 * shape.size, shape.y + 0.77 * shape.size, "?", "Sans-SemiBold", shape.size * 0.78
        )
        _text(canvas, mark, paper)


def _square(canvas: Canvas, square: Square, paper: Paper) -> None:
    rows = _modules(square.text)
    step = square.size / len(rows)
    drawn = []
    for number, row in enumerate(rows, 1):
        y = paper.height - square.y - number * step
        place = 0
        for dark, cells in groupby(row):
            length = len(list(cells))
            if dark:
                drawn.append(f"{square.x + place * step:.3f} {y:.3f} {length * step:.3f} {step:.3f} re")
            place += length
    canvas.setFillColor(_colour(INK))
    canvas.addLiteral(" ".join(drawn) + " f")


@lru_cache(maxsize=4)
def _modules(text: str) -> list[list[bool]]:
    code = QRCode(None, QRErrorCorrectLevel.L)
    code.addData(QR8bitByte(text))
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    modules: list[list[bool]] = code.modules
    return modules


def _picture(canvas: Canvas, picture: Picture, paper: Paper) -> None:
    image = _image(picture.logo)
    wide, high = image.getSize()
    scale = min(picture.width / wide, picture.height / high)
    y = paper.height - picture.y - high * scale
    canvas.drawImage(image, picture.x, y, wide * scale, high * scale, mask="auto")


@lru_cache(maxsize=4)
def _image(logo: Logo) -> ImageReader:
    return ImageReader(BytesIO(logo.content))
