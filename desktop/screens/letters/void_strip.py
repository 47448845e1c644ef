"""Over the pages of a void letter: that it is void, why, and what stands in its place. Never on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.people.letters import LetterRecord
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.letters.register_rows import void_reasons
from desktop.screens.look import theme


class VoidStrip(QWidget):
    """Takes no room over a letter that stands."""

    def __init__(self) -> None:
        super().__init__()
        self._reasons = wrapped(size=13, tone="ink")
        ground = QFrame()
        theme.put_on_ground(ground, "hold_soft")
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._reasons)
        words.addWidget(wrapped(self.tr("To be read only: a void letter is not saved or printed again.")))
        row = QHBoxLayout(ground)
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        row.setSpacing(theme.px(12))
        title = theme.label(self.tr("Void"), size=15, weight=600, tone="hold")
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(12), theme.px(28), theme.px(12))
        column.addWidget(ground)
        self.show_letter(None)

    def show_letter(self, record: LetterRecord | None) -> None:
        """Shows why a letter is void; nothing for one that stands, and for None."""
        void = record is not None and record.void
        self.setVisible(void)
        self._reasons.setText(" ".join(void_reasons(record)) if record is not None and void else "")

    def said(self) -> str:
        """Why the letter is void; empty for one that stands."""
        return self._reasons.text()
