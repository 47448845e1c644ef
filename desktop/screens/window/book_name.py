"""The name of the open casebook, at the right end of the menu bar."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon


class BookName(QWidget):
    """A folder and the file's name; the whole path as its tooltip."""

    def __init__(self, path: Path, parent: QWidget | None = None):
        super().__init__(parent)
        self._name = path.stem
        self.setToolTip(str(path))
        self.setAccessibleName(self.tr("Casebook {0}").format(path.stem))

    def sizeHint(self) -> QSize:
        """Icon, name, and the space to the window's edge."""
        words = QFontMetrics(theme.font(12, 500)).horizontalAdvance(self._name)
        return QSize(words + theme.px(32), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the folder and the name."""
        used = theme.tokens()
        painter = QPainter(self)
        side = theme.px(14)
        paint_icon(painter, QRectF(0, (self.height() - side) / 2, side, side), "folder", used.ink2)
        painter.setFont(theme.font(12, 500))
        painter.setPen(QColor(used.ink2))
        middle = (self.height() + QFontMetrics(painter.font()).capHeight()) // 2
        painter.drawText(side + theme.px(8), middle, self._name)
