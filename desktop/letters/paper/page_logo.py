"""The office's logo in a PDF: decoded and compressed once, put into every letter as it is."""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from typing import NamedTuple

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFImageXObject
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from desktop.letters.paper.letter import Logo
from desktop.letters.paper.svg import Drawing, read_svg
from desktop.letters.paper.svg_path import Step

# 600 dots per inch on 16 mm: no printer shows more.
_MOST_DOTS = 400


class _Ready(NamedTuple):
    """A picture as it goes into a file, with what is transparent in it, if anything is."""

    image: PDFImageXObject
    mask: PDFImageXObject | None
    width: float
    height: float


def check_logo(logo: Logo) -> None:
    """Raises ValueError with a sentence where the picture can't be printed."""
    if logo.svg:
        _drawing(logo)
        return
    try:
        _ready(logo)
    except Exception as error:  # whatever the picture library makes of a damaged file
        raise ValueError(f"the picture can't be read ({type(error).__name__})") from error


def draw_logo(canvas: Canvas, logo: Logo, x: float, top: float, width: float, height: float) -> None:
    """Draws the logo as large as fits into a box whose top left corner is at x and top, in points."""
    if logo.svg:
        _draw_shapes(canvas, _drawing(logo), x, top, width, height)
        return
    ready = _ready(logo)
    name = canvas._doc.getXObjectName(ready.image.name)
    if name not in canvas._doc.idToObject:
        _put_in(canvas, ready, name)
    scale = min(width / ready.width, height / ready.height)
    canvas.saveState()
    canvas.translate(x, top - ready.height * scale)
    canvas.scale(ready.width * scale, ready.height * scale)
    canvas.addLiteral(f"/{name} Do")
    canvas.restoreState()
    canvas._formsinuse.append(ready.image.name)


def _draw_shapes(canvas: Canvas, drawing: Drawing, x: float, top: float, width: float, height: float) -> None:
    scale = min(width / drawing.width, height / drawing.height)
    canvas.saveState()
    canvas.transform(scale, 0, 0, -scale, x, top)
    for shape in drawing.shapes:
        canvas.saveState()
        canvas.transform(*shape.place)
        style = shape.style
        if style.fill:
            canvas.setFillColor(HexColor(style.fill))
        if style.stroke:
            canvas.setStrokeColor(HexColor(style.stroke))
            canvas.setLineWidth(style.width)
        painted = {"stroke": 1 if style.stroke else 0, "fill": 1 if style.fill else 0}
        canvas.drawPath(_path(canvas, shape.steps), **painted, fillMode=0 if style.even_odd else 1)
        canvas.restoreState()
    canvas.restoreState()


def _path(canvas: Canvas, steps: tuple[Step, ...]) -> PDFPathObject:
    path = canvas.beginPath()
    draw = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}
    for name, places in steps:
        draw[name](*places)
    return path


@lru_cache(maxsize=2)
def _drawing(logo: Logo) -> Drawing:
    return read_svg(logo.content)


def _put_in(canvas: Canvas, ready: _Ready, name: str) -> None:
    # A file writes its own numbers into what it holds, so that each gets a copy; the bytes are shared.
    image = copy(ready.image)
    canvas._setXObjects(image)
    canvas._doc.Reference(image, name)
    canvas._doc.addForm(image.name, image)
    if ready.mask is not None:
        mask = copy(ready.mask)
        canvas._setXObjects(mask)
        image.smask = canvas._doc.Reference(mask, canvas._doc.getXObjectName(mask.name))


@lru_cache(maxsize=2)
def _ready(logo: Logo) -> _Ready:
    with Image.open(BytesIO(logo.content)) as opened:
        opened.load()
        picture = opened.convert("RGBA")
    picture.thumbnail((_MOST_DOTS, _MOST_DOTS))
    reader = ImageReader(picture)
    name = sha256(logo.content).hexdigest()[:16]
    image = PDFImageXObject(name, reader, mask="auto")
    image.name = name
    mask = image.__dict__.pop("_smask", None)
    return _Ready(image, mask, picture.width, picture.height)
