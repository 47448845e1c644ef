"""Prints a letter: the pages of its PDF, as they are, on a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPainter

from desktop.screens.pdf_pages import page_images

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
    if not painter.begin(printer):
        return False
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    for at, image in enumerate(images):
        if at:
            printer.newPage()
        painter.drawImage(sheet, image)
    return painter.end()
