"""The banner of a case on hold, the same on every page that shows the case: why, by whom, since when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.casebook.people.holds import reason_of
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.shapes import StateLabel
from desktop.screens.words.keys import as_printed
from desktop.screens.words.words import day_text, in_window_words, verdict_word

LIFT_KEY = "Ctrl+Shift+H"


class HoldBanner(QWidget):
    """Takes no room while the case is free."""

    lift = Signal()

    def __init__(self, margins: tuple[int, int, int, int] = (0, 0, 0, 0)):
        """margins: around the banner, left, top, right and bottom, in pixels at 100 %."""
        super().__init__()
        self._state = StateLabel(15, 600)
        self._state.show_state("hold", verdict_word("hold"))
        self._reason, self._since = wrapped(size=13, tone="ink"), wrapped()
        lift = KeyButton(self.tr("Lift the hold"), key=as_printed(LIFT_KEY), kind="bare")
        lift.clicked.connect(self.lift)
        self._lay_out(lift, margins)
        self.hide()

    def show_hold(self, case: Case) -> None:
        """Shows the hold of a case; nothing where none is in force."""
        hold = case.hold
        self.setVisible(hold is not None)
        if hold is not None:
            self._reason.setText(in_window_words(reason_of(case, hold)))
            since = self.tr("{0}, {1}. No letter of this case is made or printed again.")
            self._since.setText(since.format(hold.by, day_text(hold.on)))

    def said(self) -> str:
        """All that it says; empty where the case is free."""
        parts = (self._state.accessibleName(), self._reason.text(), self._since.text())
        return "" if self.isHidden() else "\n".join(parts)

    def _lay_out(self, lift: KeyButton, margins: tuple[int, int, int, int]) -> None:
        ground = QFrame()
        theme.put_on_ground(ground, "hold_soft")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._reason)
        words.addWidget(self._since)
        row = QHBoxLayout(ground)
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(6), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(lift, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(margin) for margin in margins))
        column.addWidget(ground)
