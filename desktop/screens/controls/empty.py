"""What stands where there is nothing to show: one sentence, one hint, one button with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.look import theme


class Empty(QWidget):
    """An empty place that says what to do about it."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._sentence = theme.label(size=15, weight=600)
        self._hint = theme.label(size=13, tone="second")
        for words in (self._sentence, self._hint):
            words.setWordWrap(True)
        self._button = KeyButton("")
        self._button.clicked.connect(self.asked)
        self.setFocusProxy(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(40), theme.px(20), theme.px(20))
        column.setSpacing(theme.px(6))
        column.addWidget(self._sentence)
        column.addWidget(self._hint)
        column.addSpacing(theme.px(10))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, sentence: str, hint: str, button: str, key: str) -> None:
        """Shows a sentence of what is, a hint of what to do, and the button that does it."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._button.say(button, key)
