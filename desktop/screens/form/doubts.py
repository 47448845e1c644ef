"""Among what is still to do: facts that cannot well all be right, until somebody confirms them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.entry.plausible import Implausible
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.controls.typed import Place
from desktop.screens.look import theme
from desktop.screens.look.sign import Sign
from desktop.screens.words.words import in_window_words


class Doubts(QWidget):
    """Each doubt in a sentence. Nothing is refused for it; what is confirmed is saved with the case.

    confirmed: somebody said that one of them is right.
    """

    followed = Signal(object)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._confirmed: set[Implausible] = set()
        self._doubts: list[Implausible] = []
        self._shown: list[Implausible] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))

    def forget(self) -> None:
        """Forgets what was confirmed and not saved: another case is opened."""
        self._confirmed.clear()
        self.show_doubts([])

    def given(self) -> list[Implausible]:
        """What is confirmed now, and not saved yet."""
        return [one for one in self._doubts if one in self._confirmed]

    def show_doubts(self, doubts: Sequence[Implausible]) -> None:
        """Lists what cannot well be right, but for what is confirmed."""
        self._doubts = list(doubts)
        shown = [one for one in doubts if one not in self._confirmed]
        if shown == self._shown:
            return
        self._shown = shown
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(one) for one in shown]
        for row in self._rows:
            self._column.addWidget(row)

    def said(self) -> list[str]:
        """The sentences that stand there."""
        return [in_window_words(one.sentence) for one in self._shown]

    def _row(self, doubt: Implausible) -> QWidget:
        first = doubt.about[0]
        go = KeyButton(self.tr("Go to field"), kind="link")
        go.clicked.connect(lambda: self.followed.emit(Place(first.field, first.person)))
        confirm = KeyButton(self.tr("Confirm"), kind="bare")
        confirm.clicked.connect(partial(self._confirm, doubt))
        sentence = in_window_words(doubt.sentence)
        for button in (go, confirm):
            button.setAccessibleDescription(sentence)
        ways = QHBoxLayout()
        ways.setSpacing(0)
        for button in (go, confirm):
            ways.addWidget(button)
        ways.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(wrapped(sentence, size=13, tone="ink"))
        words.addLayout(ways)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, theme.px(2), 0, 0)
        line.setSpacing(theme.px(6))
        line.addWidget(Sign("question"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return row

    def _confirm(self, doubt: Implausible) -> None:
        self._confirmed.add(doubt)
        self.confirmed.emit()
