"""Draws the pages of a PDF as pictures, for the screen and for a printer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
from PySide6.QtGui import QImage

from desktop.letters.proof.reading import ONE_AT_A_TIME

POINTS_PER_INCH = 72


class Place(NamedTuple):
    """Where words stand on a page, counted from 0; edges as parts of its width and height, from the top."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


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


def places_of(pdf: bytes, words: str) -> list[Place]:
    """Where words stand in a PDF, small or capital alike, a place a line. May be called in any thread."""
    if not pdf or not words:
        return []
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [place for number in range(len(document)) for place in _places_on(document, number, words)]
        finally:
            document.close()


def _places_on(document: pypdfium2.PdfDocument, number: int, words: str) -> Iterator[Place]:
    page = document[number]
    text = page.get_textpage()
    width, height = page.get_size()
    search = text.search(words)
    while found := search.get_next():
        for at in range(text.count_rects(*found)):
            left, bottom, right, top = text.get_rect(at)
            yield Place(number, left / width, 1 - top / height, right / width, 1 - bottom / height)
    search.close()
    text.close()
    page.close()


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
