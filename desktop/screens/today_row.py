"""A line of Today: shape, name and a few words, pressed as one to open the case."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.screens import theme
from desktop.screens.shapes import paint_shape
from desktop.screens.today_lines import Line
from desktop.screens.words import verdict_word

HEIGHT = 25
_NAME, _WORDS = 22, 0.43


class TodayRow(QAbstractButton):
    """One person. The name has the width it needs up to where the words begin; elided, it has a tooltip."""

    def __init__(self, line: Line, parent: QWidget | None = None):
        super().__init__(parent)
        self.line = line
        self.setText(line.name)
        self.setAccessibleName(f"{line.name}, {verdict_word(line.state)}, {line.words}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(theme.px(300), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws shape, name and words; a line under the name while the pointer is on it."""
        used, painter = theme.tokens(), QPainter(self)
        side = theme.px(14)
        box = QRectF(theme.px(2), (self.height() - side) / 2, side, side)
        paint_shape(painter, box, self.line.state, QColor(used.of_state(self.line.state)))
        begin = max(theme.px(180), self.width() * _WORDS)
        name = QRectF(theme.px(_NAME), 0, begin - theme.px(_NAME + 8), self.height())
        words = QRectF(begin, 0, self.width() - begin, self.height())
        font = theme.font(13, 500)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        whole = self._draw(painter, name, self.line.name, used.ink)
        painter.setFont(theme.font(13))
        whole &= self._draw(painter, words, self.line.words, used.ink2)
        self.setToolTip("" if whole else f"{self.line.name}\n{self.line.words}")
        if self.hasFocus():
            painter.setPen(QColor(used.accent))
            for inset in (0, 1):
                painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))

    def _draw(self, painter: QPainter, box: QRectF, words: str, colour: str) -> bool:
        """Draws words that end with … where they don't fit; True where all of them are there."""
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
            shown,
        )
        return shown == words
