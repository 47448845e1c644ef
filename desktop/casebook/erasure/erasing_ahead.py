"""What erasing a case or a relative would take, found out before: it is carried out, and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.case import Person
from desktop.casebook.erasure.erasing_views import names_of_views, views_near
from desktop.casebook.erasure.erasure import Certificate, erase_case, erase_relative
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, writing

_NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would go, as a certificate counts it; the numbers of letters that stay; and of the saved views
    those that would go, and those that hold a part of a name and stay.
    """

    went: Mapping[str, int]
    letters: tuple[str, ...]
    views: tuple[str, ...]
    views_near: tuple[str, ...]


class _OnlySeen(Exception):
    """Takes back what was carried out; it brings along what was seen of it."""


def would_erase(book: Casebook, number: str, person: int | None = None) -> Foreseen:
    """What goes and what stays where a case is erased, or of it the relative with the id `person`.

    Nothing is changed. Raises CasebookError where that can't be erased, or the file can't be written.
    """
    case = load_case(book, number)
    people = [one for one in people_of(case) if person in (None, one.id)] if case else []
    texts = [text for one in people for text in _texts(one)]
    try:
        with writing(book):
            before = names_of_views(book)
            made = _erased(book, number, person)
            left = names_of_views(book)
            going = tuple(name for row, name in before.items() if row not in left)
            raise _OnlySeen(Foreseen(made.went, made.letters, going, tuple(views_near(book, texts))))
    except _OnlySeen as seen:
        found: Foreseen = seen.args[0]
        return found


def _erased(book: Casebook, number: str, person: int | None) -> Certificate:
    if person is None:
        return erase_case(book, number, _NOBODY, _NOBODY)
    return erase_relative(book, number, person, _NOBODY, _NOBODY)


def _texts(person: Person) -> list[str]:
    return [text for text in (person.name, person.name_in_script, person.other_names) if text]
