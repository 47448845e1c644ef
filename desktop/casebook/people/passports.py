"""One passport, one person: a number that somebody else has is refused."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.case import Person
from desktop.casebook.people.saving import passport_key
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.phrase import phrase


class PassportTaken(CasebookError):
    """A passport number that another person has; `case` is the number of a case that person stands in."""

    def __init__(self, passport_number: str, case: str) -> None:
        super().__init__(
            phrase(
                "Passport number {number} is already recorded for a person of case {case}. "
                "Check the number, or open that case."
            ).format(number=passport_number, case=case)
        )
        self.passport_number = passport_number
        self.case = case


def check_passports(book: Casebook, case: str, people: Iterable[Person], own: Iterable[int]) -> None:
    """Raises PassportTaken where two of these people, or one and somebody else, have the same passport.

    case: the number of the case they stand in; own: the ids these people are stored under so far.
    """
    check_numbers(book, case, [person.passport_number for person in people], own)


def check_numbers(book: Casebook, case: str, passports: Iterable[str], own: Iterable[int] = ()) -> None:
    """The same for people by the numbers of their passports."""
    numbers: dict[str, str] = {}
    for number in passports:
        key = passport_key(number)
        if key and key in numbers:
            raise PassportTaken(number, case)
        if key:
            numbers[key] = number
    stored = set(own)
    for key, person_id, number in _holders(book, list(numbers)) if numbers else ():
        if person_id not in stored:
            raise PassportTaken(numbers[key], number)


def _holders(book: Casebook, keys: list[str]) -> list[tuple[str, int, str]]:
    """Who has these passports: key, person's id, number of the case."""
    return list(
        book.db.execute_sql(
            "SELECT passport_key, id, coalesce((SELECT number FROM cases WHERE recruit_id = people.id),"
            " (SELECT number FROM relations JOIN cases ON cases.id = case_id WHERE person_id = people.id))"
            " FROM people WHERE passport_key IN (SELECT value FROM json_each(?))",
            (json.dumps(keys),),
        )
    )
