"""The line at the foot of the window: what was just done at the left, what is shown at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.window.undo_hint import UndoHint


class StatusLine(QWidget):
    """One line of words, two where they are many. It never asks anything and nothing in it can be pressed."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setMinimumHeight(theme.px(28))
        self._day = ""
        self._said, self._undo = wrapped(size=12), UndoHint()
        self._facts = [theme.label(size=12, tone="second") for _ in range(2)]
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        row.setSpacing(theme.px(9))
        row.addWidget(self._undo)
        row.addWidget(self._said, 1)
        row.addWidget(self._facts[0])
        row.addWidget(_upright())
        row.addWidget(self._facts[1])
        theme.put_on_ground(self, "window")

    def show_day(self, words: str) -> None:
        """Says what it means that another day than today is shown, for as long as it is; empty for today."""
        self._day = words
        self.say("")

    def say(self, words: str) -> None:
        """Says what was just done, or why something can't be."""
        self._said.setText("  ·  ".join(filter(None, (self._day, words))))

    def show_undo(self, words: str) -> None:
        """Shows what Ctrl+Z would take back; empty for nothing."""
        self._undo.show_step(words)

    def undo_words(self) -> str:
        """What is shown of that, "Undo: delete relative Okafor Ifeoma"."""
        return self._undo.words()

    def said(self) -> str:
        """What is said now."""
        return self._said.text()

    def show_facts(self, facts: Sequence[str]) -> None:
        """Shows two facts at the right: how many people there are, which reading is followed."""
        for label, words in zip(self._facts, facts, strict=True):
            label.setText(words)


def _upright() -> QFrame:
    line = QFrame()
    line.setFixedSize(1, theme.px(14))
    line.setProperty("hairline", "true")
    return line
