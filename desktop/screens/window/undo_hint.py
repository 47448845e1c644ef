"""What Ctrl+Z would take back, at the left of the status line: "Undo: delete relative Okafor Ifeoma"."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon
from desktop.screens.look.painted_words import paint_words

UNDO_KEY = "Ctrl+Z"
_GAP = 8


class UndoHint(QWidget):
    """An arrow, the words and the key. It takes no room while there is nothing to undo."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_step(self, words: str) -> None:
        """Shows what would be undone; empty for nothing."""
        self._words = self.tr("Undo: {0}").format(words) if words else ""
        self.setAccessibleName(self._words)
        self.setToolTip(self._words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What it says."""
        return self._words

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = QFontMetrics(theme.font(12)).horizontalAdvance(self._words)
        return QSize(words + self._room_around() + theme.px(4), theme.px(22))

    def minimumSizeHint(self) -> QSize:
        """Long names give way in a small window; the tooltip has them whole."""
        return QSize(theme.px(120) + self._room_around(), theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the arrow, the words, and the key in its cap after them."""
        used = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, middle = theme.px(14), self.height() / 2
        paint_icon(painter, QRectF(0, middle - side / 2, side, side), "undo", used.ink2)
        left = side + theme.px(_GAP)
        wide = min(
            QFontMetrics(theme.font(12)).horizontalAdvance(self._words) + 1,
            self.width() - self._room_around(),
        )
        room = QRect(left, 0, wide, self.height())
        paint_words(painter, room, self._words, theme.font(12), used.ink2)
        self._paint_key(painter, QRectF(room.right() + theme.px(_GAP), middle - theme.px(9), 0, theme.px(18)))

    def _paint_key(self, painter: QPainter, cap: QRectF) -> None:
        used = theme.tokens()
        cap.setWidth(self._key_width())
        painter.setPen(QPen(QColor(used.button_edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        painter.setPen(QColor(used.ink2))
        painter.setFont(theme.font(11))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, UNDO_KEY)

    def _key_width(self) -> int:
        return QFontMetrics(theme.font(11)).horizontalAdvance(UNDO_KEY) + theme.px(12)

    def _room_around(self) -> int:
        return theme.px(14 + 2 * _GAP) + self._key_width()
