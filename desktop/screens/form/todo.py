"""What is still to do on a case being typed: texts to put right and facts that are missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.case import Person
from desktop.eligibility.decide import RECRUIT, Decision
from desktop.eligibility.papers import Wanted, passport_end, still_to_bring
from desktop.screens.controls.typed import Place, Wrong
from desktop.screens.papers.papers_part import PAPERS
from desktop.screens.papers.person_papers import called
from desktop.screens.words.language import plural, spoken
from desktop.screens.words.words import passport_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to do: the field it is done in, and what is typed there that cannot be taken, if anything.

    said: what there is to do, where the name of the field does not say it.
    """

    place: Place
    typed: str = ""
    said: str = ""

    @property
    def is_wrong(self) -> bool:
        """True where something is typed that cannot be taken; else the fact is missing."""
        return bool(self.typed)


def still_to_do(wrong: Sequence[Wrong], decisions: Iterable[Decision]) -> list[ToDo]:
    """What is wrong first, then each fact that any reading lacks, once, in the order of the form."""
    found = {one.place: ToDo(one.place, one.refusal.value) for one in wrong}
    for place in sorted(_missing(decisions), key=_order_in_form):
        found.setdefault(place, ToDo(place))
    return list(found.values())


def papers_to_do(decisions: Sequence[Decision], wanted: Sequence[Sequence[Wanted]], on: date) -> list[ToDo]:
    """Passports that end soon, and papers still to bring: for everybody whom some reading does not rule out.

    wanted: the papers asked of each person, the recruit's first.
    """
    found: list[ToDo] = []
    for person, papers in enumerate(wanted):
        sheets = [decision.sheets[person] for decision in decisions]
        if any(sheet.outcome != "not_met" for sheet in sheets):
            name = called(sheets[0].person) if person else ""
            found += _passport_to_do(sheets[0].person, person, name, on)
            found += _papers_to_do(papers, person, name)
    return found


def _passport_to_do(who: Person, person: int, name: str, on: date) -> list[ToDo]:
    end = passport_end(who, on)
    if end is None or who.passport_expires is None:
        return []
    said = passport_text(end, who.passport_expires).rstrip(".")
    return [ToDo(Place("passport_expires", person), said=_said_of(name, said))]


def _papers_to_do(papers: Sequence[Wanted], person: int, name: str) -> list[ToDo]:
    missing = still_to_bring(papers)
    if not missing:
        return []
    said = missing[0].name_in(spoken())
    if len(missing) > 1:
        said = plural("{0} papers still to bring", "", len(missing)).format(len(missing))
    return [ToDo(Place(PAPERS, person), said=_said_of(name, said))]


def _said_of(name: str, said: str) -> str:
    """What there is to do for a relative of that name, or for the recruit, whose name is left out."""
    if name:
        return f"{name}: {said[:1].lower()}{said[1:]}"
    return f"{said[:1].upper()}{said[1:]}"


def place_of(name: str, person: int) -> Place:
    """The place of a fact that the sheet of a person lacks: what the recruit lacks, all sheets lack alike."""
    of_recruit = name.startswith((RECRUIT, "contract["))
    return Place(name.removeprefix(RECRUIT), 0 if of_recruit else person)


def _missing(decisions: Iterable[Decision]) -> list[Place]:
    return [
        place_of(name, person)
        for decision in decisions
        for person, sheet in enumerate(decision.sheets)
        for name in sheet.missing
    ]


def _order_in_form(place: Place) -> tuple[int, bool]:
    return place.person, place.name.startswith("contract[")
