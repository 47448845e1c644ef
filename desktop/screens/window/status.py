"""The line at the foot of the window: what was just done at the left, what is shown at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.segments import Far, Segments
from desktop.screens.window.undo_hint import UndoHint

if TYPE_CHECKING:
    from desktop.screens.window.kept import Kept

# So much is left at least for what was just done and can be undone.
_LEAST_SAID = 460
# How wide the segments of a run are, in the look's grid.
_RUN = 88


class StatusLine(QWidget):
    """One line of words, two where they are many. It never asks anything and nothing in it can be pressed."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setMinimumHeight(theme.px(28))
        self._day = self._page = self._words = ""
        self._said, self._undo, self._run = wrapped(size=12), UndoHint(), Segments(_RUN)
        self._facts = [theme.label(size=12, tone="second") for _ in range(2)]
        self._backup, self._beside = theme.label(size=12, tone="second"), _upright()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        row.setSpacing(theme.px(9))
        row.addWidget(self._undo)
        row.addWidget(self._run)
        row.addWidget(self._said, 1)
        row.addWidget(self._facts[0])
        row.addWidget(_upright())
        row.addWidget(self._facts[1])
        row.addWidget(self._beside)
        row.addWidget(self._backup)
        self._run.hide()
        self._show_backup()
        theme.put_on_ground(self, "window")

    def minimumSizeHint(self) -> QSize:
        """What all but the backup need, which is given up where there is no room."""
        least = super().minimumSizeHint()
        backup = 0 if self._backup.isHidden() else self._backup.sizeHint().width() + theme.px(2 * 9 + 1)
        return QSize(least.width() - backup, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives up the backup in a narrow window, or where texts are large."""
        super().resizeEvent(event)
        self._show_backup()

    def show_day(self, words: str) -> None:
        """Says what it means that another day than today is shown, for as long as it is; empty for today."""
        self._day = words
        self.say("")

    def show_page(self, words: str) -> None:
        """Says what is counted on the page that is seen; empty where nothing is."""
        self._page = words
        self.say(self._words)

    def show_far(self, far: Far) -> None:
        """Shows how far a run beside the window is, for as long as it goes on."""
        self._run.show_far(far)
        self._run.setVisible(bool(far.of))

    def show_kept(self, kept: Kept) -> None:
        """Shows when the casebook was backed up last."""
        self._backup.setText(kept.backed_up_words())
        self._show_backup()

    def say(self, words: str) -> None:
        """Says what was just done, or why something can't be."""
        self._words = words
        self._said.setText("  ·  ".join(filter(None, (self._day, self._page, words))))

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

    def _show_backup(self) -> None:
        facts = sum(label.sizeHint().width() for label in (*self._facts, self._backup))
        fits = bool(self._backup.text()) and self.width() >= facts + theme.px(_LEAST_SAID)
        for part in (self._beside, self._backup):
            part.setVisible(fits)


def _upright() -> QFrame:
    line = QFrame()
    line.setFixedSize(1, theme.px(14))
    line.setProperty("hairline", "true")
    return line
