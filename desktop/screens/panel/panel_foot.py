"""The foot of the case panel: the letter, the papers, and in few words what there is to say of the letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme

_LINES_BESIDE = 2
_BESIDE, _BENEATH = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PanelFoot(QWidget):
    """Two buttons, one beneath the other where they are too wide for their room.

    The words stand beside them where they fit in two lines, else beneath.
    """

    def __init__(self) -> None:
        super().__init__()
        self.letter = KeyButton(self.tr("Letter"), "letter", "Ctrl+L", "main")
        self.papers = KeyButton("", "paper")
        self._beside, self._beneath = wrapped(size=12), wrapped(size=12)
        self._words = ""
        self._buttons = QBoxLayout(_BESIDE)
        self._lay_out()

    def show_papers(self, here: int, asked: int) -> None:
        """Says how many papers are here, and of how many; nothing of papers where none are asked for."""
        self.papers.say(self.tr("Papers {0} of {1}").format(here, asked))
        self.papers.setVisible(asked > 0)
        self._place_words()

    def say(self, words: str) -> None:
        """Says why there is no letter now, or which one was made."""
        self._words = words
        self._place_words()

    def words(self) -> str:
        """What is said."""
        return self._words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the words where they fit."""
        super().resizeEvent(event)
        self._place_words()

    def _place_words(self) -> None:
        buttons = [one.sizeHint().width() for one in (self.letter, self.papers) if not one.isHidden()]
        beside = sum(buttons) + theme.px(8) <= self.width() - theme.px(40)
        self._buttons.setDirection(_BESIDE if beside else _BENEATH)
        room = self.width() - sum(buttons) - theme.px(40 + 8 * len(buttons))
        needed = QFontMetrics(self._beside.font()).boundingRect(
            0, 0, max(room, 1), theme.px(1000), int(Qt.TextFlag.TextWordWrap), self._words
        )
        lines = _LINES_BESIDE * QFontMetrics(self._beside.font()).height()
        fits = needed.width() <= room and needed.height() <= lines
        self._beside.setText(self._words if fits else "")
        self._beneath.setText("" if fits else self._words)
        self._beneath.setVisible(not fits)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self._buttons.setSpacing(theme.px(8))
        self._buttons.addWidget(self.letter)
        self._buttons.addWidget(self.papers)
        row.addLayout(self._buttons)
        row.addWidget(self._beside, 1)
        self._beside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self._beneath)
