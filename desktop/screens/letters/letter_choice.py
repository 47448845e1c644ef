"""The line in which kind, language and annex of letters are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.letters.words.terms import LetterKind
from desktop.screens.controls.choice import Choice
from desktop.screens.letters.letter_terms import Chosen, annex_words, kind_words, languages
from desktop.screens.look import theme


class LetterChoice(QWidget):
    """Three choices with their keys, Alt and the letter that is underlined. changed: another was taken."""

    changed = Signal()

    def __init__(self, kinds: Sequence[LetterKind] = tuple(kind_words())):
        """kinds: those offered."""
        super().__init__()
        words = kind_words()
        self.kind = Choice([(kind, words[kind]) for kind in kinds])
        self.language, self.annex = Choice(languages()), Choice(annex_words())
        for field in (self.kind, self.language, self.annex):
            field.textChanged.connect(lambda _: self.changed.emit())
        self._lay_out()

    def show_chosen(self, chosen: Chosen) -> None:
        """Shows what is chosen, and says nothing of it."""
        texts = (chosen.kind, chosen.language, "with" if chosen.annex else "without")
        for field, text in zip((self.kind, self.language, self.annex), texts, strict=True):
            blocker = QSignalBlocker(field)
            field.setText(text)
            blocker.unblock()

    def chosen(self) -> Chosen:
        """What is chosen now."""
        kind = cast("LetterKind", self.kind.text())
        return Chosen(kind, self.language.text(), self.annex.text() == "with")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), 0, theme.px(20), theme.px(12))
        row.setSpacing(theme.px(16))
        row.addLayout(named(self.kind, self.tr("&Kind")))
        row.addLayout(named(self.language, self.tr("Lan&guage")))
        row.addLayout(named(self.annex, self.tr("&Annex")))
        row.addStretch(1)


def named(field: Choice, words: str) -> QVBoxLayout:
    """A choice as wide as its longest word, with its name above."""
    name = theme.label(words, size=12, tone="second")
    name.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
    column = QVBoxLayout()
    column.setSpacing(theme.px(4))
    column.addWidget(name)
    column.addWidget(field)
    return column
