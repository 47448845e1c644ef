"""Prints a letter: the pages of its PDF, as they are, on a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPainter

from desktop.letters.words.files import write_private
from desktop.screens.letters.pdf_pages import page_images

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# Finer than this, a page takes much memory and looks no better.
FINEST = 300


def print_letter(pdf: bytes, printer: QPrinter) -> bool:
    """Prints every page over the whole sheet; False where the printer could not be begun or finished.

    Takes about a third of a second a page, and may be called in any thread.
    """
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    images = page_images(pdf, min(FINEST, printer.resolution()))
    painter = QPainter()
    if not (_is_private(printer.outputFileName()) and painter.begin(printer)):
        return False
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    for at, image in enumerate(images):
        if at:
            printer.newPage()
        painter.drawImage(sheet, image)
    return painter.end()


def _is_private(file: str) -> bool:
    """Makes the file that is printed into, if any, one that this user alone may read."""
    try:
        if file:
            write_private(Path(file), b"")
    except OSError:
        return False
    return True
