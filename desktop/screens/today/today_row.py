"""A line of Today: shape, name and a few words, pressed as one to open the case."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.screens.look import theme
from desktop.screens.look.shapes import paint_shape
from desktop.screens.today.today_lines import Line
from desktop.screens.words.words import verdict_word

HEIGHT = 25
_NAME, _WORDS, _SECOND = 22, 0.43, 18


def _begin(width: int) -> float:
    """Where words beside a name begin."""
    return max(theme.px(180), width * _WORDS)


class TodayRow(QAbstractButton):
    """One person. The words stand beside the name, or beneath it where there is too little room for both.

    What is elided even so has a tooltip.
    """

    def __init__(self, line: Line, parent: QWidget | None = None):
        super().__init__(parent)
        self.line = line
        self.setText(line.name)
        self.setAccessibleName(f"{line.name}, {verdict_word(line.state)}, {line.words}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setMinimumHeight(theme.px(HEIGHT))
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(theme.px(300), theme.px(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Where the row is narrow it has two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line or two."""
        return theme.px(HEIGHT if self._fits(width) else HEIGHT + _SECOND)

    def _fits(self, width: int) -> bool:
        """True where name and words have room beside each other."""
        begin = _begin(width)
        name = QFontMetricsF(theme.font(13, 500)).horizontalAdvance(self.line.name)
        words = QFontMetricsF(theme.font(13)).horizontalAdvance(self.line.words)
        return name <= begin - theme.px(_NAME + 8) and words <= width - begin

    def _places(self) -> tuple[QRectF, QRectF]:
        """Where name and words stand."""
        left, line = theme.px(_NAME), theme.px(HEIGHT)
        top = (self.height() - self.heightForWidth(self.width())) / 2
        if self._fits(self.width()):
            begin = _begin(self.width())
            name = QRectF(left, top, begin - theme.px(_NAME + 8), line)
            return name, QRectF(begin, top, self.width() - begin, line)
        name = QRectF(left, top, self.width() - left, line)
        return name, QRectF(left, top + line - theme.px(4), self.width() - left, theme.px(_SECOND))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws shape, name and words; a line under the name while the pointer is on it."""
        used, painter = theme.tokens(), QPainter(self)
        side = theme.px(14)
        name, words = self._places()
        box = QRectF(theme.px(2), name.center().y() - side / 2, side, side)
        paint_shape(painter, box, self.line.state, QColor(used.of_state(self.line.state)))
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
