"""The button of the look: icon, label and, in small type, the key that does the same."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon

Kind = Literal["plain", "main", "link", "bare"]


class KeyButton(QPushButton):
    """A button that shows its key beside its label. The key itself belongs to the action of the screen."""

    def __init__(
        self, text: str, icon: str = "", key: str = "", kind: Kind = "plain", parent: QWidget | None = None
    ):
        """kind: main is the one filled button of a screen; link is text in petrol; bare has no border."""
        super().__init__(parent)
        self._icon_name = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setFont(theme.font(13, 500))
        self.say(text, key)

    def say(self, text: str, key: str = "") -> None:
        """Gives the button another label and key."""
        self.setText(text)
        self._key = key
        self.setAccessibleName(text.replace("&", ""))
        self.setAccessibleDescription(key)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Wide enough for icon, label, key and the space between them."""
        height = theme.px(32) if self._kind in ("link", "bare") else theme.px(36)
        return QSize(self._content_width() + 2 * self._margin(), height)

    def minimumSizeHint(self) -> QSize:
        """A button is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the cursor, as Space does."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lets the style draw the ground and border, then draws the content over it."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        # The icon says what opens; the style would put an arrow over it.
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._paint_content(painter)

    def _margin(self) -> int:
        return theme.px({"link": 6, "bare": 8}.get(self._kind, 14))

    def _label(self) -> str:
        return self.text().replace("&", "")

    def _content_width(self) -> int:
        width = QFontMetrics(self.font()).horizontalAdvance(self._label())
        if self._icon_name:
            width += theme.px(16) + (theme.px(8) if self._label() else 0)
        if self._key:
            width += theme.px(12) + QFontMetrics(theme.font(11)).horizontalAdvance(self._key)
        return width

    def _colours(self) -> tuple[str, str]:
        tokens = theme.tokens()
        if not self.isEnabled():
            return tokens.ink3, tokens.ink3
        if self._kind == "main":
            return tokens.on_accent, tokens.on_accent
        label = {"plain": tokens.ink, "link": tokens.accent, "bare": tokens.ink2}[self._kind]
        return label, tokens.ink3

    def _paint_content(self, painter: QPainter) -> None:
        label_colour, key_colour = self._colours()
        spare = self.width() - 2 * self._margin() - self._content_width()
        left = self._margin() + (0 if self._key else max(0, spare // 2))
        if self._icon_name:
            side = theme.px(16)
            box = QRectF(left, (self.height() - side) / 2, side, side)
            paint_icon(painter, box, self._icon_name, label_colour)
            left += side + theme.px(8)
        painter.setPen(QColor(label_colour))
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), flags, self.text())
        self._paint_key(painter, key_colour)

    def _paint_key(self, painter: QPainter, colour: str) -> None:
        painter.setPen(QColor(colour))
        painter.setFont(theme.font(11))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect().adjusted(0, 0, -self._margin(), 0), flags, self._key)
