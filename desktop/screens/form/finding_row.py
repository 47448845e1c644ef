"""One thing to answer about a passport strip: what does not fit, and the ways to put it right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.sign import Sign


class Way(NamedTuple):
    """A way to put it right: in words, and what its button does."""

    words: str
    use: Callable[[], object]


class FindingRow(QFrame):
    """A sentence on a soft ground; beneath it each way with a button."""

    def __init__(self, sentence: str, wrong: bool, ways: Sequence[Way] = ()):
        """wrong: the fact was not taken; else it is only worth a look."""
        super().__init__()
        theme.put_on_ground(self, "hold_soft" if wrong else "unknown_soft")
        self._sentence = wrapped(sentence, size=13, tone="ink")
        self._sentence.setFont(theme.font(13, 500))
        self.setAccessibleName(sentence)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._sentence)
        for way in ways:
            words.addLayout(self._way(way))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(Sign("wrong" if wrong else "question"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def said(self) -> str:
        """The sentence."""
        return self._sentence.text()

    def _way(self, way: Way) -> QHBoxLayout:
        button = KeyButton(self.tr("Use"))
        button.setAccessibleName(f"{way.words}. {button.text()}")
        button.clicked.connect(lambda: way.use())
        line = QHBoxLayout()
        line.addWidget(wrapped(way.words), 1)
        line.addWidget(button)
        return line
