"""What is pointed out of the person in hand: a passport that ends soon, and an oath that is due."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.eligibility.oath import OathState
from desktop.eligibility.papers import passport_end
from desktop.screens.controls.remark import Remark, Sort
from desktop.screens.look import theme
from desktop.screens.page.in_hand import InHand
from desktop.screens.words.words import oath_text, passport_text

# How an oath is said; one that was taken is nothing to point out.
_SORTS: dict[OathState, Sort] = {"running": "echo", "warn": "warning", "passed": "refusal"}


class PapersNotes(QWidget):
    """Two sentences at most; none where there is nothing to point out."""

    def __init__(self) -> None:
        super().__init__()
        self._passport, self._oath = Remark(keeps_place=False), Remark(keeps_place=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(14))
        column.setSpacing(theme.px(2))
        column.addWidget(self._passport)
        column.addWidget(self._oath)

    def show_person(self, shown: InHand) -> None:
        """Points out what there is of a person on the day shown."""
        person = shown.sheet.person
        end = passport_end(person, shown.on)
        said = passport_text(end, person.passport_expires) if end and person.passport_expires else ""
        self._passport.say(said, "refusal" if end == "expired" else "warning")
        sort = _SORTS.get(shown.oath.state)
        self._oath.say(oath_text(shown.oath) if sort else "", sort or "echo")
        self.setVisible(bool(said or sort))
