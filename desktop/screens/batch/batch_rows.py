"""Letters for many as rows: who it is, whether the letter is ready, and its number or why there is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.case import Case, Hold
from desktop.casebook.people.holds import reason_of
from desktop.letters.issuing.batch import Turned
from desktop.letters.issuing.issue import Issued
from desktop.screens.batch.batch_work import Checked
from desktop.screens.controls.chips import Group
from desktop.screens.letters.letter_terms import kind_words, language_words
from desktop.screens.tables.row_table import Cell, Row
from desktop.screens.words.words import day_text, in_window_words, outcome_reasons, verdict_word

translate = QCoreApplication.translate

ALL = "all"
# The order of the groups, and of the rows: who is ready, whose file is owed, who could be, who can't, who
# has one.
_ORDER = ("ready", "owed", "not_ready", "unknown", "unsettled", "hold", "not_yet", "not_met", "issued")


@dataclass(frozen=True, slots=True)
class Waits:
    """A letter of the run whose turn has not come, or, with `now`, the one that is being made."""

    now: bool = False


# What became of a letter by now: it waits, it is made, or it was turned down; None before a run.
Fate = Issued | Turned | Waits | None


def in_order(found: Sequence[Checked]) -> list[Checked]:
    """Those who are ready first, then the others by why they are not."""
    return sorted(found, key=lambda one: _ORDER.index(group_of(one)))


def group_of(one: Checked) -> str:
    """Which of the groups somebody is in."""
    state = one.planned.state
    if one.planned.owed:
        return "owed"
    if state == "held":
        return "hold"
    if state != "refused":
        return state
    return "not_ready" if one.sheet.outcome == "met" else one.sheet.outcome


def groups_of(found: Sequence[Checked]) -> list[Group]:
    """Everybody, then each group that has somebody, with how many there are."""
    counts = Counter(map(group_of, found))
    cells = {group_of(one): state_of(one) for one in found}
    named = sorted(cells.items(), key=lambda item: _ORDER.index(item[0]))
    everybody = Group(ALL, translate("Batch", "All"), len(found))
    return [everybody, *(Group(key, one.words, counts[key], one.state, one.icon) for key, one in named)]


def rows_of(found: Sequence[Checked], fates: Mapping[str, Fate], group: str) -> list[Row]:
    """The people of a group, or all of them. fates: what became of the letters, by the people's keys."""
    return [_row(one, fates.get(one.key)) for one in found if group in (ALL, group_of(one))]


def state_of(one: Checked) -> Cell:
    """Whether the letter is ready, as shape and word."""
    state = one.planned.state
    if state == "ready":
        return Cell(translate("Batch", "Ready"), state="met")
    if state == "held":
        return Cell(verdict_word("hold"), state="hold")
    if one.planned.owed:
        return Cell(translate("Batch", "To be written"), icon="save")
    if state == "issued":
        return Cell(translate("Batch", "Already issued"), icon="check")
    if one.sheet.outcome == "met":
        return Cell(translate("Batch", "Not ready"), icon="warning")
    return Cell(verdict_word(one.sheet.outcome), state=one.sheet.outcome)


def why_not(one: Checked, fate: Fate) -> str:
    """Why there is no letter; empty where there is one, or where one can still come."""
    if isinstance(fate, Turned):
        return in_window_words(fate.reason)
    case = one.planned.asked.case
    if one.planned.state == "held" and case.hold is not None:
        return _held(case, case.hold)
    if one.planned.state != "refused":
        return ""
    if one.terms.kind == "eligibility" and (reasons := outcome_reasons(one.sheet)):
        return "; ".join(reasons)
    return in_window_words(one.planned.reason)


def _held(case: Case, hold: Hold) -> str:
    said = translate("Batch", "since {0}, {1}: {2}")
    return said.format(day_text(hold.on), hold.by, in_window_words(reason_of(case, hold)))


def _row(one: Checked, fate: Fate) -> Row:
    asked, leads = one.planned.asked, one.planned.state == "ready"
    kind, language = kind_words()[one.terms.kind], language_words(one.terms.language)
    cells = (
        Cell(asked.person.name, leads=leads),
        Cell(asked.case.number),
        Cell(kind if leads else ""),
        Cell(language if leads else ""),
        state_of(one),
        _number(one, fate),
    )
    return Row(one.key, cells)


def _number(one: Checked, fate: Fate) -> Cell:
    if isinstance(fate, Issued):
        return Cell(fate.number, icon="check", leads=True)
    if isinstance(fate, Waits):
        waiting, now = translate("Batch", "waiting"), translate("Batch", "being made")
        return Cell(now, icon="making", leads=True) if fate.now else Cell(waiting)
    if reason := why_not(one, fate):
        return Cell(reason, icon="warning" if isinstance(fate, Turned) else "")
    standing, owed = one.planned.standing, one.planned.owed
    if owed:
        locked = translate("Batch", "{0}, with a password, which is asked for again")
        return Cell(locked.format(owed.number) if owed.protected else owed.number)
    said = translate("Batch", "{0} of {1}")
    return Cell(said.format(standing.number, day_text(standing.on)) if standing else "")


def of_a_run_before(found: Sequence[Checked]) -> str:
    """How many letters are filed and still to be written, and where; empty where there are none."""
    owed = Counter(one.planned.owed.folder for one in found if one.planned.owed)
    said = translate("Batch", "Filed by a run that was cut short, and still to be written into {1}: {0}.")
    return " ".join(said.format(count, folder) for folder, count in owed.items())
