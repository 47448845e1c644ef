"""The pages of a letter on screen, one under another, at a size of one's choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.screens.look import theme

GAP = 16


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


class _Sheets(QWidget):
    """The pages, painted as they are on a plain ground."""

    def __init__(self) -> None:
        super().__init__()
        self._images: list[QImage] = []

    def show_images(self, images: Sequence[QImage]) -> None:
        self._images = list(images)
        self.setMinimumSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        gap = theme.px(GAP)
        sizes = [image.deviceIndependentSize().toSize() for image in self._images]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width + 2 * gap, sum(size.height() + gap for size in sizes) + gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = theme.px(GAP)
        for image in self._images:
            size = image.deviceIndependentSize().toSize()
            page = QRect((self.width() - size.width()) // 2, top, size.width(), size.height())
            painter.drawImage(page, image)
            painter.setPen(QColor(theme.tokens().line))
            painter.drawRect(page.adjusted(-1, -1, 0, 0))
            top += size.height() + theme.px(GAP)
