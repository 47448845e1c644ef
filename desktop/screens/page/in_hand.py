"""The person in hand: what the case panel shows, and whether a letter can be made now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.case import Case
from desktop.eligibility.decide import Decision, Sheet, decide
from desktop.eligibility.mark import Mark
from desktop.eligibility.oath import OathClock, oath_clock
from desktop.eligibility.papers import Wanted, papers_of
from desktop.eligibility.rules import readings
from desktop.screens.page.asked import Asked
from desktop.screens.page.decided import Decided
from desktop.screens.words.words import day_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class InHand:
    """The person in hand: the case, 0 for the recruit or the relative's position, and what was decided.

    decisions: under each reading, the chosen one first; on: the day shown, which need not be today;
    papers: those asked of the person; oath: how it stands.
    """

    case: Case
    person: int
    decisions: tuple[Decision, ...]
    mark: Mark
    on: date
    today: date
    papers: tuple[Wanted, ...]
    oath: OathClock

    @property
    def is_today(self) -> bool:
        """True where what is shown may be changed: nothing is saved from the view of another day."""
        return self.on == self.today

    @property
    def sheet(self) -> Sheet:
        """The person's sheet under the chosen reading."""
        return self.decisions[0].sheets[self.person]


def in_hand(asked: Asked, decided: Decided, person: int, today: date) -> InHand:
    """A person of a case decided by the list, with the other reading beside it."""
    held = readings(asked.rules, asked.reading, asked.on)
    others = tuple(decide(decided.case, rules, asked.on) for rules in held[1:])
    papers = papers_of(decided.case, person, asked.chosen.id, asked.on, asked.checklist)
    of = decided.case.relatives[person - 1] if person else decided.case
    born = decided.decision.sheets[person].person.birth_date
    oath = oath_clock(of.oath, born, asked.checklist.oath, asked.on)
    return InHand(
        decided.case, person, (decided.decision, *others), decided.mark, asked.on, today, papers, oath
    )


def may_open_letter(shown: InHand) -> bool:
    """True where a letter of some kind can be made: as of today, and never for a case on hold."""
    return shown.is_today and shown.case.hold is None


def no_letter(shown: InHand) -> str:
    """Why no letter of eligibility can be made for the person now, in few words; empty where one can."""
    sheet = shown.sheet
    if not shown.is_today:
        return translate("Letter", "letters are made as of today only")
    if shown.case.hold is not None:
        return translate("Letter", "no letter while on hold")
    if sheet.outcome == "not_yet" and sheet.next_day is not None:
        return translate("Letter", "not before {0}").format(day_text(sheet.next_day))
    if sheet.outcome == "met" and sheet.from_day is not None:
        late = sheet.from_day > shown.on
        return translate("Letter", "not before {0}").format(day_text(sheet.from_day)) if late else ""
    return {
        "unknown": translate("Letter", "a fact is missing"),
        "unsettled": translate("Letter", "a point is to be settled"),
    }.get(sheet.outcome, translate("Letter", "not on this basis"))
