"""The office's logo in a PDF: decoded and compressed once, put into every letter as it is."""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from typing import NamedTuple

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFImageXObject
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.letter import Logo

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
    try:
        _ready(logo)
    except Exception as error:  # whatever the picture library makes of a damaged file
        raise ValueError(f"the picture can't be read ({type(error).__name__})") from error


def draw_logo(canvas: Canvas, logo: Logo, x: float, top: float, width: float, height: float) -> None:
    """Draws the logo as large as fits into a box whose top left corner is at x and top, in points."""
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
