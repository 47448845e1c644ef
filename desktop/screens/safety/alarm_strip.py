"""A strip over the pages that says what is wrong with the file, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme

Answer = tuple[str, Callable[[], None]]


class AlarmStrip(QWidget):
    """One sentence with its answers; it stays until it is answered or closed."""

    def __init__(self) -> None:
        super().__init__()
        self._words = wrapped(size=13, tone="ink")
        self._answers = QHBoxLayout()
        self._answers.setSpacing(theme.px(8))
        ground = QFrame()
        theme.put_on_ground(ground, "hold_soft")
        row = QHBoxLayout(ground)
        row.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(6))
        row.setSpacing(theme.px(8))
        row.addWidget(self._words, 1)
        row.addLayout(self._answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        column.addWidget(ground)
        self.hide()

    def say(self, sentence: str, answers: Sequence[Answer]) -> None:
        """Says a sentence; its answers stand beside it, and one that takes it away."""
        self._words.setText(sentence)
        while (item := self._answers.takeAt(0)) is not None:
            if old := item.widget():
                old.deleteLater()
        for words, does in (*answers, (self.tr("Close"), self.hide)):
            button = KeyButton(words, kind="bare" if does == self.hide else "plain")
            button.clicked.connect(lambda _=False, does=does: does())
            self._answers.addWidget(button)
        self.show()

    def said(self) -> str:
        """What is said now; empty where nothing is."""
        return "" if self.isHidden() else self._words.text()
