"""What one letter is about: people of a case, decided under the chosen reading and the one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.case import Case, Person
from desktop.eligibility.checklist import load_checklist
from desktop.eligibility.decide import Decision, decide
from desktop.eligibility.mark import Mark, mark_of
from desktop.eligibility.papers import Wanted, papers_of
from desktop.eligibility.rules import RuleSet, readings
from desktop.eligibility.sheet import Sheet
from desktop.letters.words.terms import Terms
from desktop.settings import Office


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule set and the person's sheet under it."""

    rules: RuleSet
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Matter:
    """All that the wording needs of one person; a letter for a family has several.

    beside: the other reading; None where no decree is held for the day. papers: what the person is asked for.
    """

    case: Case
    on: date
    office: Office
    chosen: Judged
    beside: Judged | None
    mark: Mark
    papers: tuple[Wanted, ...]


def matters_of(case: Case, places: Sequence[int] | None, terms: Terms) -> tuple[Matter, ...]:
    """Decides people of the case under the chosen rule set, and under the other reading on the day.

    places: 0 for the recruit, then the relatives in order, as the sheets of a Decision; None for everyone who
    may apply by the day under the chosen rule set.
    """
    chosen = decide(case, terms.chosen, terms.on)
    other = _other(case, terms)
    served = next(one for one in terms.rules.values() if one.reading == "served-year")
    mark = mark_of(case, served, terms.on)
    checklist = terms.checklist or load_checklist()
    if places is None:
        places = [place for place, sheet in enumerate(chosen.sheets) if may_apply(sheet, terms.on)]
    return tuple(
        Matter(
            case,
            terms.on,
            terms.office,
            Judged(chosen.rules, chosen.sheets[place]),
            Judged(other.rules, other.sheets[place]) if other else None,
            mark,
            papers_of(case, place, terms.chosen.id, terms.on, checklist),
        )
        for place in places
    )


def may_apply(sheet: Sheet, on: date) -> bool:
    """True where the outcome is met, and from a day that has come."""
    return sheet.outcome == "met" and sheet.from_day is not None and sheet.from_day <= on


def place_of(case: Case, person: Person) -> int:
    """Where the person's sheet stands in a Decision. Raises ValueError for a person of another case."""
    people = [case.recruit, *(relative.person for relative in case.relatives)]
    # Two people without a passport may be entered alike: the very person comes before an equal one.
    same = [place for place, one in enumerate(people) if one is person]
    return same[0] if same else people.index(person)


def _other(case: Case, terms: Terms) -> Decision | None:
    both = readings(terms.rules, terms.chosen.reading, terms.on)
    other = next((one for one in both if one.reading != terms.chosen.reading), None)
    return decide(case, other, terms.on) if other else None
