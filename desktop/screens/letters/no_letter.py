"""What stands in the place of a letter that can't be made: why, and where to look."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.hold_banner import LIFT_KEY
from desktop.screens.words.keys import as_printed
from desktop.screens.words.words import in_window_words


class NoLetter(QWidget):
    """One reason, and what can be done about any of them."""

    def __init__(self) -> None:
        super().__init__()
        self._reason, self._hint = wrapped(size=13, tone="ink"), wrapped()
        words = QVBoxLayout(self)
        words.setContentsMargins(theme.px(28), theme.px(40), theme.px(28), theme.px(28))
        words.setSpacing(theme.px(6))
        words.addWidget(theme.label(self.tr("No letter can be made"), size=15, weight=600))
        words.addWidget(self._reason)
        words.addWidget(self._hint)
        words.addStretch(1)

    def show_reason(self, reason: str, held: bool) -> None:
        """Says why there is none. held: the case is on hold, which no other kind of letter gets around."""
        said = in_window_words(reason)
        self._reason.setText(said[:1].upper() + said[1:])
        lift = self.tr(
            "A hold stops every kind of letter. Once somebody has decided that it may go, lift it with {0} "
            "and say why; or go back with Esc."
        )
        other = self.tr(
            "Choose another kind of letter above, or go back with Esc and open Why, which shows every clause "
            "and what is missing."
        )
        self._hint.setText(lift.format(as_printed(LIFT_KEY)) if held else other)

    def reason(self) -> str:
        """Why there is none."""
        return self._reason.text()
