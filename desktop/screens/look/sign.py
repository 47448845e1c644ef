"""A small sign before words: the triangle of what is wrong, the ring of a question, the tick of what fits."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon
from desktop.screens.look.shapes import paint_shape

Sort = Literal["wrong", "question", "fits"]


class Sign(QWidget):
    """Stands on the first line of the words beside it, which say the same."""

    def __init__(self, sort: Sort):
        super().__init__()
        self._sort = sort
        self.setFixedSize(theme.px(16), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the sign in its colour."""
        painter = QPainter(self)
        used = theme.tokens()
        square = QRectF(0, theme.px(1), self.width(), self.width())
        if self._sort == "wrong":
            paint_icon(painter, square, "warning", used.hold)
        elif self._sort == "fits":
            paint_icon(painter, square, "check", used.accent)
        else:
            paint_shape(painter, square, "unknown", QColor(used.unknown))
