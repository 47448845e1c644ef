"""The name of the open casebook, and when it was written last, at the right end of the menu bar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenuBar, QWidget

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon

if TYPE_CHECKING:
    from desktop.screens.window.kept import Kept

_GAP = 20


class BookName(QWidget):
    """A folder and the file's name, a tick and the time; the whole path as its tooltip."""

    def __init__(self, path: Path, parent: QWidget | None = None):
        super().__init__(parent)
        self._name, self._saved = path.stem, ""
        self.setToolTip(str(path))
        self.setAccessibleName(self.tr("Casebook {0}").format(path.stem))

    def sizeHint(self) -> QSize:
        """Icons, words, and the space to the window's edge."""
        saved = theme.px(_GAP + 20) + QFontMetrics(theme.font(12)).horizontalAdvance(self._saved)
        return QSize(self._name_width() + (saved if self._saved else 0) + theme.px(32), theme.px(28))

    def show_kept(self, kept: Kept) -> None:
        """Shows when the casebook was written last."""
        self._saved = kept.saved_words()
        said = self.tr("Casebook {0}").format(self._name)
        self.setAccessibleName(", ".join(filter(None, (said, self._saved))))
        self.updateGeometry()
        if isinstance(bar := self.parentWidget(), QMenuBar):
            # A menu bar looks at the size of its corner only when it is given one.
            bar.setCornerWidget(self)
            self.show()
        self.update()

    def _name_width(self) -> int:
        return QFontMetrics(theme.font(12, 500)).horizontalAdvance(self._name)

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
        if not self._saved:
            return
        left = side + theme.px(8) + self._name_width() + theme.px(_GAP)
        paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), "check", used.accent)
        painter.setFont(theme.font(12))
        painter.drawText(left + side + theme.px(6), middle, self._saved)
