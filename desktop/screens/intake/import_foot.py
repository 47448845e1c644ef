"""The foot of the import: its buttons, how far the work is, and what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.segments import Far, Segments

EDGE = 28


class ImportFoot(QWidget):
    """Its buttons are connected by the page."""

    def __init__(self) -> None:
        super().__init__()
        self.choose = KeyButton(self.tr("Choose a &file…"))
        self.bring = KeyButton(self.tr("&Bring in"), kind="main")
        self.stop = KeyButton(self.tr("&Stop"))
        self.save = KeyButton(self.tr("Save the &refused rows…"), icon="save")
        self._said, self._segments = wrapped(size=13, tone="ink"), Segments()
        self._lay_out()

    def show_state(self, running: bool, may_bring: bool, may_save: bool) -> None:
        """Opens the buttons for what can be done now. running: a file is being read or brought in."""
        self.choose.setEnabled(not running)
        self.bring.setEnabled(may_bring and not running)
        self.save.setEnabled(may_save and not running)
        self.stop.setVisible(running)
        self.show_progress(0, int(running))

    def show_progress(self, done: int, of: int) -> None:
        """Shows how many rows are done, of how many."""
        self._segments.show_far(Far(done, of))

    def say(self, sentence: str, wrong: bool = False) -> None:
        """Says what is being done, or what became of it."""
        self._said.setText(sentence)
        theme.set_tone(self._said, "hold" if wrong else "ink")

    def said(self) -> str:
        """What was said last."""
        return self._said.text()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.choose, self.bring, self.stop):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(EDGE), theme.px(10), theme.px(EDGE), theme.px(10))
        column.setSpacing(theme.px(8))
        column.addLayout(row)
        column.addWidget(self._segments)
        column.addWidget(self._said)
