"""Letters for many as rows: who it is, whether the letter is ready, and its number or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.letters.batch import Turned, Written
from desktop.screens.batch_work import Checked
from desktop.screens.row_table import Cell, Row
from desktop.screens.words import verdict_word

translate = QCoreApplication.translate

# What became of a letter by now: it waits, it is being made, it is made, or it was turned down.
Fate = Written | Turned | str


def row_of(one: Checked, fate: Fate) -> Row:
    """One person. fate: what became of the letter; empty text before anything is begun."""
    asked = one.planned.asked
    leads = one.planned.state == "ready"
    cells = (
        Cell(asked.person.name, leads=leads),
        Cell(asked.case.number),
        state_of(one),
        _number(one, fate),
    )
    return Row(one.key, cells)


def state_of(one: Checked) -> Cell:
    """Whether the letter is ready, as shape and word."""
    state = one.planned.state
    if state == "ready":
        return Cell(translate("Batch", "Ready"), state="met")
    if state == "held":
        return Cell(verdict_word("hold"), state="hold")
    if state == "issued":
        return Cell(translate("Batch", "Already issued"), icon="check")
    if one.outcome == "met":
        return Cell(translate("Batch", "Not ready"), icon="warning")
    return Cell(verdict_word(one.outcome), state=one.outcome)


def why_not(one: Checked, fate: Fate) -> str:
    """Why there is no letter; empty where there is one, or where one can still come."""
    if isinstance(fate, Turned):
        return fate.reason
    return one.planned.reason if one.planned.state in ("held", "refused") else ""


def _number(one: Checked, fate: Fate) -> Cell:
    if isinstance(fate, Written):
        return Cell(fate.letter.number, icon="check", leads=True)
    if reason := why_not(one, fate):
        return Cell(reason, icon="warning" if isinstance(fate, Turned) else "")
    return Cell(one.planned.number or str(fate))
