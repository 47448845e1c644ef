"""The same letter made with other tools, each written plainly: what our page is measured beside."""

from __future__ import annotations

import base64
import json
import logging
import warnings
from collections.abc import Callable
from html import escape
from io import BytesIO
from pathlib import Path

import typst
import zxingcpp
from fpdf import FPDF
from PIL import Image
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.paper.fonts import font_path
from desktop.letters.paper.letter import Facts, Letter

FONTS = ("Serif-Regular", "Serif-SemiBold", "Sans-Regular", "Sans-Medium", "Sans-SemiBold", "Mono-Regular")
MM = 72 / 25.4


def paragraphs(letter: Letter) -> list[str]:
    return ["".join(run.text for run in part) for part in letter.body if not isinstance(part, Facts)]


def rows(letter: Letter) -> list[tuple[str, str]]:
    return [(row.label, row.value) for part in letter.body if isinstance(part, Facts) for row in part.rows]


def logo_of(letter: Letter) -> bytes:
    assert letter.letterhead.logo is not None
    return letter.letterhead.logo.content


def square_png(text: str) -> bytes:
    """The square as a picture, for tools that have none; made in C++, so that it costs them little."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    drawn = made.to_image(scale=3)
    image = Image.frombytes("L", (drawn.shape[1], drawn.shape[0]), bytes(memoryview(drawn).cast("B")))
    png = BytesIO()
    image.save(png, "PNG")
    return png.getvalue()


def plain_canvas() -> Callable[[Letter], bytes]:
    """ReportLab's canvas as its manual shows it."""
    for font in FONTS:
        pdfmetrics.registerFont(TTFont(f"plain-{font}", font_path(font)))
    return lambda letter: _plain(letter)


def _plain(letter: Letter) -> bytes:
    made = BytesIO()
    canvas = Canvas(made, (210 * MM, 297 * MM))
    canvas.drawImage(ImageReader(BytesIO(logo_of(letter))), 25 * MM, 263 * MM, 16 * MM, 16 * MM, mask="auto")
    canvas.setFont("plain-Sans-SemiBold", 14)
    canvas.drawString(46 * MM, 275 * MM, letter.letterhead.name)
    canvas.setFont("plain-Sans-SemiBold", 15)
    canvas.drawString(25 * MM, 228 * MM, letter.title)
    y = 220 * MM
    for paragraph in paragraphs(letter):
        y = _wrapped(canvas, paragraph, y) - 6.5
    for label, value in rows(letter):
        canvas.setFont("plain-Sans-Regular", 9)
        canvas.drawString(25 * MM, y, label)
        canvas.setFont("plain-Sans-Medium", 9)
        canvas.drawString(73 * MM, y, value)
        canvas.line(25 * MM, y - 4, 188 * MM, y - 4)
        y -= 15.9
    widget = QrCodeWidget(letter.foot.square, barLevel="L", barWidth=23 * MM, barHeight=23 * MM)
    drawing = Drawing(23 * MM, 23 * MM)
    drawing.add(widget)
    renderPDF.draw(drawing, canvas, 25 * MM, 15 * MM)
    canvas.setFont("plain-Mono-Regular", 11.5)
    canvas.drawString(53 * MM, 30 * MM, letter.foot.code)
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def _wrapped(canvas: Canvas, text: str, y: float) -> float:
    canvas.setFont("plain-Serif-Regular", 10.5)
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if pdfmetrics.stringWidth(longer, "plain-Serif-Regular", 10.5) > 163 * MM:
            canvas.drawString(25 * MM, y, line)
            y, line = y - 15, word
        else:
            line = longer
    canvas.drawString(25 * MM, y, line)
    return y - 15


def fpdf2() -> Callable[[Letter], bytes]:
    """fpdf2, with the fonts loaded into each file, as it needs them."""

    def make(letter: Letter) -> bytes:
        pdf = FPDF(format="A4")
        for font in FONTS:
            pdf.add_font(font, fname=font_path(font))
        pdf.add_page()
        pdf.image(BytesIO(logo_of(letter)), 25, 18, 16)
        pdf.set_font("Sans-SemiBold", size=15)
        pdf.set_xy(25, 60)
        pdf.multi_cell(163, 8, letter.title)
        pdf.set_font("Serif-Regular", size=10.5)
        for paragraph in paragraphs(letter):
            pdf.set_x(25)
            pdf.multi_cell(163, 5.3, paragraph)
        pdf.set_font("Sans-Regular", size=9)
        for label, value in rows(letter):
            pdf.set_x(25)
            pdf.cell(48, 5.6, label)
            pdf.cell(115, 5.6, value, new_x="LMARGIN", new_y="NEXT")
        pdf.image(BytesIO(square_png(letter.foot.square)), 25, 250, 23)
        pdf.set_font("Mono-Regular", size=11.5)
        pdf.text(53, 265, letter.foot.code)
        return bytes(pdf.output())

    return make


def weasyprint() -> Callable[[Letter], bytes]:
    """WeasyPrint, with its font configuration kept. It needs Pango from the system."""
    with warnings.catch_warnings():
        # Of the system's HarfBuzz, whose older way it takes where a part is not there.
        warnings.simplefilter("ignore", DeprecationWarning)
        from weasyprint import HTML
        from weasyprint.text.fonts import FontConfiguration
    # It says of each font that it is cut in Python where the system's HarfBuzz can't.
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    fonts = FontConfiguration()
    faces = "".join(f"@font-face{{font-family:{font};src:url(file://{font_path(font)})}}" for font in FONTS)
    style = (
        f"<style>{faces}@page{{size:A4;margin:18mm 22mm 15mm 25mm}}body{{font:10.5pt Serif-Regular}}</style>"
    )

    def make(letter: Letter) -> bytes:
        body = "".join(f"<p>{escape(one)}</p>" for one in paragraphs(letter))
        table = "".join(f"<tr><td>{escape(a)}<td>{escape(b)}" for a, b in rows(letter))
        html = (
            f"{style}<img width=60 src='{_data(logo_of(letter))}'><h1>{escape(letter.title)}</h1>{body}"
            f"<table>{table}</table><img width=87 src='{_data(square_png(letter.foot.square))}'>"
            f"<code>{letter.foot.code}</code>"
        )
        made = HTML(string=html).write_pdf(font_config=fonts)
        assert made is not None
        return bytes(made)

    return make


def _data(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


_TYPST = """
#let letter = json(bytes(sys.inputs.letter))
#set page(paper: "a4", margin: (left: 25mm, right: 22mm, top: 18mm, bottom: 15mm))
#set text(font: "IBM Plex Serif", size: 10.5pt)
#image("logo.png", width: 16mm)
= #letter.title
#for one in letter.paragraphs [#par(one)]
#table(columns: (48mm, 1fr), ..letter.rows.flatten())
#image("square.png", width: 23mm) #text(font: "IBM Plex Mono", letter.code)
"""


def typst_compiler(folder: Path, logo: bytes) -> Callable[[Letter], bytes]:
    """Typst, with one compiler for all letters."""
    (folder / "letter.typ").write_text(_TYPST, encoding="utf-8")
    (folder / "logo.png").write_bytes(logo)
    (folder / "square.png").write_bytes(square_png("Yearmark"))
    fonts = str(Path(font_path("Sans-Regular")).parent)
    compiler = typst.Compiler(str(folder / "letter.typ"), root=str(folder), font_paths=[fonts])

    def make(letter: Letter) -> bytes:
        (folder / "square.png").write_bytes(square_png(letter.foot.square))
        said = {
            "title": letter.title,
            "paragraphs": paragraphs(letter),
            "rows": rows(letter),
            "code": letter.foot.code,
        }
        return bytes(compiler.compile(format="pdf", sys_inputs={"letter": json.dumps(said)}))

    return make
