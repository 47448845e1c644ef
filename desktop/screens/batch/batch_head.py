"""The head of letters for many: how many they are for, and the report of those who are left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme


class BatchHead(QWidget):
    """report: a file of those left out is asked for; closed: the page is to be left."""

    report = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._said = theme.label(size=20, weight=600), wrapped(size=13)
        self.to_report = KeyButton(self.tr("&Report of those left out…"), "paper", kind="bare")
        close = KeyButton("", "close", kind="bare")
        close.setAccessibleName(self.tr("Leave the letters"))
        close.setToolTip(self.tr("Leave the letters (Esc)"))
        self.to_report.clicked.connect(self.report)
        close.clicked.connect(self.closed)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(self._title)
        words.addWidget(self._said)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), theme.px(14), theme.px(20), theme.px(10))
        row.setSpacing(theme.px(8))
        row.addLayout(words, 1)
        for button in (self.to_report, close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, title: str, sentence: str) -> None:
        """Gives the page its title, and a sentence under it."""
        self._title.setText(title)
        self._said.setText(sentence)
        # At once: a sentence of two lines is not to be seen cut until the next round of the window.
        if layout := self.layout():
            layout.activate()

    def said(self) -> str:
        """The sentence under the title."""
        return self._said.text()
