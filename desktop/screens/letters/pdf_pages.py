"""Draws the pages of a PDF as pictures, for the screen and for a printer."""

from __future__ import annotations

import pypdfium2
from PySide6.QtGui import QImage

from desktop.letters.proof.reading import ONE_AT_A_TIME

POINTS_PER_INCH = 72


def page_images(pdf: bytes, dots_per_inch: float) -> list[QImage]:
    """The pages of a PDF as pictures on white, in order. May be called in any thread."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_drawn(page, dots_per_inch / POINTS_PER_INCH) for page in document]
        finally:
            document.close()


def page_texts(pdf: bytes) -> list[str]:
    """The words of each page, for those who hear it instead. May be called in any thread."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_words(page) for page in document]
        finally:
            document.close()


def _drawn(page: pypdfium2.PdfPage, scale: float) -> QImage:
    bitmap = page.render(scale=scale)
    try:
        size = (bitmap.width, bitmap.height, bitmap.stride)
        # A copy: the picture outlives the bitmap whose memory it was made over.
        return QImage(bitmap.buffer, *size, QImage.Format.Format_BGR888).copy()
    finally:
        bitmap.close()
        page.close()


def _words(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    try:
        return str(text.get_text_range())
    finally:
        text.close()
        page.close()
