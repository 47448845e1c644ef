"""One thing still to do, as a link to its field: sign, words, and the part of the form it lies in."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon

_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_PART = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class ToDoLink(QAbstractButton):
    """Pressed by mouse, Space or Enter, it leads to the field. Its words wrap and are never cut."""

    def __init__(self) -> None:
        super().__init__()
        self._part, self._is_wrong = "", False
        self._heights: dict[tuple[int, int], int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str, part: str, is_wrong: bool) -> None:
        """Says what is to do and in which part of the form, and whether it is wrong or only missing."""
        if (words, part, is_wrong) == (self.text(), self._part, self._is_wrong):
            return
        self._part, self._is_wrong = part, is_wrong
        self._heights.clear()
        self.setText(words)
        self.setAccessibleName(f"{words}, {part}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line of words."""
        return QSize(theme.px(240), self.heightForWidth(theme.px(240)))

    def heightForWidth(self, width: int) -> int:
        """Tall enough for all its words; kept, because a layout asks again and again."""
        key = width, theme.px(1000)
        if key not in self._heights:
            place = QRect(0, 0, self._words_width(width), theme.px(1000))
            text = QFontMetrics(theme.font(13)).boundingRect(place, int(_WORDS), self.text())
            self._heights[key] = text.height() + theme.px(9)
        return self._heights[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws sign, words and part; a line under the words while the pointer is on it."""
        painter = QPainter(self)
        used = theme.tokens()
        side, top = theme.px(14), theme.px(4)
        sign, colour = ("warning", used.hold) if self._is_wrong else ("right", used.ink2)
        paint_icon(painter, QRectF(0, top + theme.px(1), side, side), sign, colour)
        font = theme.font(13)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(used.ink))
        words = QRect(theme.px(20), top, self._words_width(self.width()), self.height())
        painter.drawText(words, _WORDS, self.text())
        painter.setFont(theme.font(12))
        painter.setPen(QColor(used.ink2))
        painter.drawText(self.rect().adjusted(0, top + 1, -theme.px(4), 0), _PART, self._part)
        if self.hasFocus():
            painter.setPen(QColor(used.accent))
            for inset in (0, 1):
                painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))

    def _words_width(self, width: int) -> int:
        part = QFontMetrics(theme.font(12)).horizontalAdvance(self._part)
        return max(theme.px(60), width - part - theme.px(36))
