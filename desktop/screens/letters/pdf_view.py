"""The pages of a letter on screen, one under another, at a size of one's choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.screens.letters.pdf_pages import Place
from desktop.screens.look import theme
from desktop.screens.look.tokens import LIGHT

GAP = 16
# How much of a place that was found is seen around it, and how far its colour covers the words.
_AROUND, _LIGHT = 60, 60


class PdfView(QScrollArea):
    """Pages in the middle of their place; arrow keys scroll. A screen reader hears their words."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._sheets = _Sheets()
        theme.put_on_ground(self._sheets, "window")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self._sheets)
        self.setAccessibleName(self.tr("Letter"))

    def show_pages(self, images: Sequence[QImage], texts: Sequence[str]) -> None:
        """Shows these pages; the place scrolled to stays."""
        self._sheets.show_images(images)
        self.setAccessibleDescription("\n\n".join(texts))

    def show_found(self, places: Sequence[Place], at: int) -> None:
        """Marks the places of words that were found, and scrolls to one of them."""
        self._sheets.mark(places, at)
        if places:
            place = self._sheets.rect_of(places[at]).center().toPoint()
            around = theme.px(_AROUND)
            self.ensureVisible(place.x(), place.y(), around, around)


class _Sheets(QWidget):
    """The pages, painted as they are on a plain ground, with what was found on them marked."""

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []
        self._places: Sequence[Place] = ()
        self._at = 0

    def show_images(self, images: Sequence[QImage]) -> None:
        self._images, self._places = list(images), ()
        self.setMinimumSize(self.sizeHint())
        self.update()

    def mark(self, places: Sequence[Place], at: int) -> None:
        self._places, self._at = places, at
        self.update()

    def rect_of(self, place: Place) -> QRectF:
        """Where a place of a page stands among the pages."""
        page = self._pages()[place.page]
        left, top = page.x() + place.left * page.width(), page.y() + place.top * page.height()
        wide, high = (place.right - place.left) * page.width(), (place.bottom - place.top) * page.height()
        return QRectF(left, top, wide, high).adjusted(-2, -2, 2, 2)

    def sizeHint(self) -> QSize:
        gap = theme.px(GAP)
        sizes = [image.deviceIndependentSize().toSize() for image in self._images]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width + 2 * gap, sum(size.height() + gap for size in sizes) + gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for image, page in zip(self._images, self._pages(), strict=True):
            painter.drawImage(page, image)
            painter.setPen(QColor(theme.tokens().line))
            painter.drawRect(page.adjusted(-1, -1, 0, 0))
        # The paper is white, light and dark.
        colour = QColor(LIGHT.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, place in enumerate(self._places):
            colour.setAlpha(2 * _LIGHT if number == self._at else _LIGHT)
            painter.fillRect(self.rect_of(place), colour)

    def _pages(self) -> list[QRect]:
        pages, top = [], theme.px(GAP)
        for image in self._images:
            size = image.deviceIndependentSize().toSize()
            pages.append(QRect((self.width() - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + theme.px(GAP)
        return pages
