"""The table of look-ups: what is typed, and the invented person whom it must find."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from desktop.case import Case, PartialDate, Person
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lookup.lookup import find

_TABLE = Path(__file__).parent / "data" / "look-ups.txt"
WITHIN = 10


class LookUp(NamedTuple):
    """What is typed, and the passport number of the person meant."""

    typed: str
    passport_number: str


def look_ups() -> list[LookUp]:
    """Every look-up of the table."""
    found, number = [], ""
    for line in _lines():
        if line.startswith("@"):
            number = _person(line).passport_number
        else:
            found.append(LookUp(line, number))
    return found


def cases_of_the_table() -> list[Case]:
    """A case for each person of the table."""
    people = [_person(line) for line in _lines() if line.startswith("@")]
    return [Case(f"2019-{number:04}", person) for number, person in enumerate(people, 1)]


def missed(book: Casebook, wanted: Iterable[LookUp]) -> list[LookUp]:
    """The look-ups that do not have the person meant among the first ten."""
    return [one for one in wanted if one.passport_number not in _first(book, one.typed)]


def _first(book: Casebook, typed: str) -> list[str]:
    return [found.passport_number for found in find(book, typed)[:WITHIN]]


def _lines() -> list[str]:
    lines = _TABLE.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _person(line: str) -> Person:
    family, given, script, other, passport, born = (part.strip() for part in line[1:].split("|"))
    return Person(
        family,
        given,
        script,
        birth_date=PartialDate.from_iso(born),
        passport_number=passport,
        other_names=other,
    )
