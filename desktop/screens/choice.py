"""A choice among a few words, with the same face as a line: text in, text out, left when left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_LEAST_SIGNS = 6


class Choice(QComboBox):
    """Shows a word for each value; the text is the value, empty where nothing is recorded."""

    textChanged = Signal(str)
    left = Signal()

    def __init__(self, words: Sequence[tuple[str, str]], parent: QWidget | None = None):
        """words: pairs of a value ("M") and its word ("Male"), in the order shown."""
        super().__init__(parent)
        # Its longest word is not to make one column of a form wider than the others.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_SIGNS)
        for value, word in words:
            self.addItem(word, value)
        self.currentIndexChanged.connect(lambda _: self.textChanged.emit(self.text()))

    def text(self) -> str:
        """The value chosen."""
        return str(self.currentData() or "")

    def setText(self, value: str) -> None:
        """Chooses a value; one that is not among the words shows as nothing recorded."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Says that the choice is left."""
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the form and never changes a fact that merely passes under the pointer."""
        event.ignore()
