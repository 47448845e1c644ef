"""What one letter is about: a person of a case, decided under the chosen reading and the one beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.case import Case, Person
from desktop.eligibility.checklist import Checklist, Paper, load_checklist
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import Mark, mark_of
from desktop.eligibility.papers import papers_of, still_to_bring
from desktop.eligibility.rules import RuleSet, readings
from desktop.eligibility.sheet import Sheet
from desktop.settings import Office


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule set and the person's sheet under it."""

    rules: RuleSet
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Matter:
    """All that the wording needs. `beside` is the other reading; None where no decree is held for the day.

    to_bring: the papers of the person that are not here yet.
    """

    case: Case
    on: date
    office: Office
    chosen: Judged
    beside: Judged | None
    mark: Mark
    to_bring: tuple[Paper, ...]


def matter_of(
    case: Case,
    place: int,
    rules: Mapping[str, RuleSet],
    chosen: RuleSet,
    on: date,
    office: Office,
    checklist: Checklist | None = None,
) -> Matter:
    """Decides one person of the case under the chosen rule set, and under the other reading on the day.

    `place` is 0 for the recruit, then counts the relatives in order, as the sheets of a Decision do;
    `checklist` are the papers to bring, the shipped list if left out.
    """
    both = readings(rules, chosen.reading, on)
    other = next((one for one in both if one.reading != chosen.reading), None)
    served = next(one for one in rules.values() if one.reading == "served-year")
    return Matter(
        case,
        on,
        office,
        Judged(chosen, decide(case, chosen, on).sheets[place]),
        Judged(other, decide(case, other, on).sheets[place]) if other else None,
        mark_of(case, served, on),
        still_to_bring(papers_of(case, place, chosen.id, on, checklist or load_checklist())),
    )


def place_of(case: Case, person: Person) -> int:
    """Where the person's sheet stands in a Decision. Raises ValueError for a person of another case."""
    people = [case.recruit, *(relative.person for relative in case.relatives)]
    # Two people without a passport may be entered alike: the very person comes before an equal one.
    same = [place for place, one in enumerate(people) if one is person]
    return same[0] if same else people.index(person)
