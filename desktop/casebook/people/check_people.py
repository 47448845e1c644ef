"""Who may stand in a case: everybody once, with a passport of their own, and as recruit in one case only."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.case import Case, Person
from desktop.casebook.people.passports import check_passports
from desktop.casebook.people.places import known_people, recruit_of
from desktop.casebook.people.saving import people_of
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.phrase import phrase


def ids_of(people: Iterable[Person]) -> set[int]:
    """The ids of those of these people who are stored."""
    return {person.id for person in people if person.id is not None}


def check_people(book: Casebook, was: Case | None, case: Case) -> set[int]:
    """The ids of everybody stored whom saving the case concerns; `was` is the case as stored, if it is.

    Raises PassportTaken, and CasebookError where somebody picked among the people of the casebook is gone,
    stands in the case already, or is the recruit of another.
    """
    own = ids_of(people_of(was)) if was else set()
    picked = ids_of(people_of(case)) - own
    _check_each_once(case)
    if picked:
        _check_picked(book, case, picked)
    check_passports(book, case.number, people_of(case), own | picked)
    return own | picked


def _check_each_once(case: Case) -> None:
    people = [person for person in people_of(case) if person.id is not None]
    for place, person in enumerate(people):
        if person.id in ids_of(people[:place]):
            raise CasebookError(
                phrase("{name} stands in case {case} twice. Take one of them out.").format(
                    name=person.name, case=case.number
                )
            )


def _check_picked(book: Casebook, case: Case, picked: set[int]) -> None:
    gone = picked - known_people(book, picked)
    for person in people_of(case):
        if person.id in gone:
            raise CasebookError(
                phrase(
                    "{name} is no longer in this casebook; nothing was saved. Look the person up again."
                ).format(name=person.name)
            )
    number = recruit_of(book, case.recruit.id) if case.recruit.id in picked else None
    if number:
        raise CasebookError(
            phrase(
                "{name} is the recruit of case {number} already. Open that case, or merge the two."
            ).format(name=case.recruit.name, number=number)
        )
