"""An outcome in two lines: shape, word and what goes with it, and beneath it a sentence in small type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.screens.look import theme
from desktop.screens.look.shapes import StateLabel
from desktop.screens.look.tokens import State


class OutcomeLines(QWidget):
    """Shape and word of a state; the words beside wrap, the sentence beneath starts under the word."""

    def __init__(self, size: int = theme.BASE_SIZE, weight: theme.Weight = 500):
        """size: of the state's word, in pixels at 100 %."""
        super().__init__()
        self._state = StateLabel(size, weight)
        self._beside = wrapped(size=13, tone="ink")
        self._beneath = wrapped()
        self._beneath.setContentsMargins(self._state.word_left(), 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._beside, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(row)
        column.addWidget(self._beneath)

    def show_outcome(self, state: State, word: str, beside: str, beneath: str) -> None:
        """Shows a state with its word, the words that go with it, and the sentence beneath, if any."""
        self._state.show_state(state, word)
        self._beside.setText(beside)
        self._beneath.setText(beneath)
        self._beneath.setVisible(bool(beneath))


def wrapped(text: str = "", size: int = 12, tone: theme.Tone = "second") -> QLabel:
    """A label whose words wrap, in small type unless it is said otherwise."""
    made = theme.label(text, size=size, tone=tone)
    made.setWordWrap(True)
    made.setMinimumWidth(1)
    return made
