"""Watches, beside the window, whether somebody being typed is in the casebook already."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.case import Case, Person
from desktop.casebook.people.alike import Alike, alike
from desktop.casebook.people.not_same import keep_not_same, not_same_as
from desktop.casebook.people.saving import people_of
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.screens.form.alike_strip import AlikeStrip
from desktop.screens.page.background import Background, Stop

# Milliseconds without a key before anybody is looked up: the look-up takes the processor from the form.
_PAUSE = 100


class _Facts(NamedTuple):
    """What a person is known by."""

    names: tuple[str, ...]
    birth_date: object
    passport_number: str
    id: int | None


class Meant(NamedTuple):
    """Somebody typed, by the place in the case (0 the recruit), and who that might be."""

    place: int
    alike: Alike


class AlikeWatch(QObject):
    """Shows in the strip the first who is alike and not said to be somebody else.

    compare: the two are to be laid side by side.
    """

    compare = Signal(object)

    def __init__(self, book: Casebook, by: str, strip: AlikeStrip):
        """by: who says that two people are not the same."""
        super().__init__(strip)
        self._book, self._by, self._strip = book, by, strip
        self._case = Case("", Person())
        self._known: dict[_Facts, list[Alike]] = {}
        self._said: set[tuple[_Facts, int]] = set()
        self._work = Background(self, _PAUSE)
        strip.compare.connect(self.ask_to_compare)
        strip.not_same.connect(self.say_not_same)

    def start(self, case: Case) -> None:
        """Looks at another case, or at the same one as it stands now in the casebook."""
        self._known.clear()
        self._said.clear()
        self.look(case)

    def look(self, case: Case) -> None:
        """Looks at the people of a case as they are typed now."""
        self._case = case
        missing = [person for person in _told_apart(case) if _facts(person) not in self._known]
        if missing:
            own = [person.id for person in people_of(case)]
            self._work.ask(lambda stop: _look_up(self._book, missing, own, stop), self._take)
        self._show()

    def keep(self, stored: Case) -> None:
        """Keeps, once the case is stored, of whom it was said that they are not the same."""
        for person in people_of(stored):
            for facts, other in self._said:
                if person.id is not None and facts == _facts(person)._replace(id=None):
                    keep_not_same(self._book, person.id, other, self._by)
        self.start(stored)

    def ask_to_compare(self) -> None:
        """Asks for the two to be laid side by side."""
        if meant := self.meant():
            self.compare.emit(meant)

    def say_not_same(self) -> None:
        """Says that the two are not the same, at once or when the person typed is stored."""
        meant = self.meant()
        if meant is None:
            return
        person, other = people_of(self._case)[meant.place], meant.alike.person.id
        assert other is not None
        if person.id is None:
            self._said.add((_facts(person), other))
        else:
            keep_not_same(self._book, person.id, other, self._by)
            self._known.pop(_facts(person), None)
        self.look(self._case)

    def meant(self) -> Meant | None:
        """Who is alike and shown; None where nobody is."""
        for place, person in enumerate(people_of(self._case)):
            facts = _facts(person)
            for found in self._known.get(facts, []):
                if (facts, found.person.id) not in self._said:
                    return Meant(place, found)
        return None

    def busy(self) -> bool:
        """True while somebody is being looked up."""
        return self._work.busy()

    def _take(self, found: dict[_Facts, list[Alike]] | None) -> None:
        if found is not None:
            self._known |= found
            self._show()

    def _show(self) -> None:
        meant = self.meant()
        if meant is None:
            self._strip.hide()
        else:
            typed = people_of(self._case)[meant.place].name if meant.place else ""
            self._strip.show_alike(typed, meant.alike)


def _told_apart(case: Case) -> list[Person]:
    """Those of whom enough is typed to look for them."""
    return [person for person in people_of(case) if person.birth_date or person.passport_number]


def _look_up(
    book: Casebook, people: Iterable[Person], own: list[int | None], stop: Stop
) -> dict[_Facts, list[Alike]] | None:
    found = {}
    with book_connection(book):
        for person in people:
            if stop():
                return None
            but = not_same_as(book, person.id) if person.id is not None else ()
            found[_facts(person)] = alike(book, person, (*own, *but))
    return found


def _facts(person: Person) -> _Facts:
    names = (person.family_name, person.given_names, person.name_in_script, person.other_names)
    return _Facts(names, person.birth_date, person.passport_number, person.id)
