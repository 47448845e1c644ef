"""What is still to do on a case being typed: texts to put right and facts that are missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.eligibility.decide import RECRUIT, Decision
from desktop.screens.typed import Place, Wrong


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to do: the field it is done in, and what is typed there that cannot be taken, if anything."""

    place: Place
    typed: str = ""

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
