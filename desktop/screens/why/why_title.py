"""The top of the clause sheet: whose it is, on which day, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.in_hand import InHand, may_open_letter
from desktop.screens.why.why_words import no_other_reading, whose_sheet


class WhyTitle(QWidget):
    """The name, then relation, case and day, and, where one reading stands alone, that it does."""

    letter = Signal()
    copied = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name, self._whose, self._alone = (
            wrapped(size=20, tone="ink"),
            wrapped(size=13),
            wrapped(),
        )
        self._name.setFont(theme.font(20, 600))
        self.open_letter = KeyButton(self.tr("Letter"), icon="letter", key="Ctrl+L")
        self.open_letter.clicked.connect(self.letter)
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        for part in (self._name, self._whose, self._alone):
            names.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), theme.px(12), theme.px(20), theme.px(12))
        row.setSpacing(theme.px(8))
        row.addLayout(names, 1)
        for button in self._buttons():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_person(self, shown: InHand) -> None:
        """Says whose sheet it is, and whether a letter can be made from it."""
        self.open_letter.setEnabled(may_open_letter(shown))
        self._name.setText(self.tr("Why: {0}").format(shown.sheet.person.name))
        self._whose.setText(whose_sheet(shown.case, shown.sheet, shown.on))
        alone = no_other_reading(shown.decisions)
        self._alone.setText(alone)
        self._alone.setVisible(bool(alone))

    def _buttons(self) -> tuple[KeyButton, ...]:
        copy = KeyButton(self.tr("Copy as text"), key=self.tr("Ctrl+C"), kind="bare")
        copy.clicked.connect(self.copied)
        close = KeyButton("", icon="close", kind="bare")
        close.setAccessibleName(self.tr("Close the sheet"))
        close.setToolTip(self.tr("Close the sheet (Esc)"))
        close.clicked.connect(self.closed)
        return copy, self.open_letter, close
