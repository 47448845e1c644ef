"""What a line looks like that opens the fields beneath it: ground, hairline, focus and arrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon

# How much of the line's right end the arrow takes.
ARROW = 32


def paint_fold(painter: QPainter, line: QAbstractButton) -> None:
    """Draws all of a line that opens and closes, but for its words."""
    used = theme.tokens()
    if line.isChecked():
        painter.fillRect(line.rect(), QColor(used.tint2))
    painter.fillRect(0, line.height() - 1, line.width(), 1, QColor(used.line2))
    if line.hasFocus():
        painter.setPen(QColor(used.accent))
        for inset in (0, 1):
            painter.drawRect(line.rect().adjusted(inset, inset, -1 - inset, -1 - inset))
    side = theme.px(16)
    arrow = QRectF(line.width() - theme.px(24), line.height() // 2 - side // 2, side, side)
    paint_icon(painter, arrow, "up" if line.isChecked() else "down", used.ink2)
