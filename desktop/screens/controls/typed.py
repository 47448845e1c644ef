"""What stands in the case form now: the facts that could be read, and the texts that could not."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.case import Case
from desktop.entry.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Place:
    """A field of the form: its name as in a decision's missing facts, and whose it is.

    name: "birth_date" or "contract[2].starts_on"; person: 0 for the recruit, 1 for the first relative.
    """

    name: str
    person: int = 0


@dataclass(frozen=True, slots=True)
class Wrong:
    """A text that cannot be taken, and where it stands."""

    place: Place
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Typed:
    """The whole form as read: a case of what could be read, and all that is wrong."""

    case: Case
    wrong: tuple[Wrong, ...]


def place_of_passport(case: Case, number: str) -> Place:
    """The passport number's field of the person of a case who has that number; the recruit's for nobody's."""
    people = (case.recruit, *(relative.person for relative in case.relatives))
    # The casebook compares numbers without spaces and hyphens, so the one typed may look a little different.
    found = [at for at, person in enumerate(people) if person.passport_number == number]
    return Place("passport_number", found[0] if found else 0)
