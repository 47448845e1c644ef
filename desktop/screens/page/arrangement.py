"""How the list is laid out: which cases in which order, under which heads, one row a person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

WEEK = timedelta(days=7)

Head = Literal["reached", "week", "later", "no_mark", "letter", "all"]
HEADS: tuple[Head, ...] = ("reached", "week", "later", "no_mark", "letter", "all")


@dataclass(frozen=True, slots=True)
class Entry:
    """One case of the list: its number, its people, its mark, and whether its recruit has a letter.

    only: who of the case is listed, where not everybody is: 0 for the recruit, from 1 the relatives.
    """

    number: str
    people: int
    mark: date | None = None
    letter: bool = False
    only: tuple[int, ...] | None = None

    def of(self, persons: tuple[int, ...]) -> Entry:
        """The entry with some of its people alone, in case order."""
        return replace(self, people=len(persons), only=persons)


@dataclass(frozen=True, slots=True)
class Group:
    """A head of the list and the cases under it."""

    head: Head
    entries: tuple[Entry, ...]

    @property
    def people(self) -> int:
        """How many people stand under the head."""
        return sum(entry.people for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Place:
    """A person's row: the case by its place in the list, and 0 for the recruit or the relative's position."""

    case: int
    person: int


class Arrangement:
    """The rows of the list, found by their number without laying them all out."""

    def __init__(self, groups: Sequence[Group], headed: bool):
        """headed: each group has a row with its head."""
        self.groups = tuple(group for group in groups if group.entries)
        self.headed = headed
        entries = [entry for group in self.groups for entry in group.entries]
        self.numbers = [entry.number for entry in entries]
        self._only = {case: entry.only for case, entry in enumerate(entries) if entry.only is not None}
        self._heads: dict[int, Group] = {}
        self._starts: list[int] = []
        self.rows = self._lay_out()

    def _lay_out(self) -> int:
        row = 0
        for group in self.groups:
            if self.headed:
                self._heads[row] = group
                row += 1
            for entry in group.entries:
                self._starts.append(row)
                row += entry.people
        return row

    @property
    def people(self) -> int:
        """How many people the list shows."""
        return self.rows - len(self._heads)

    def heads(self) -> Iterator[int]:
        """The rows that are heads."""
        return iter(self._heads)

    def head_at(self, row: int) -> Group | None:
        """The group whose head stands in this row; None where a person does."""
        return self._heads.get(row)

    def place_at(self, row: int) -> Place:
        """Who stands in a row that is no head."""
        case = bisect_right(self._starts, row) - 1
        only, person = self._only.get(case), row - self._starts[case]
        return Place(case, person if only is None else only[person])

    def end(self, last: bool) -> int | None:
        """The row of the first or the last person; None where there is nobody."""
        if not self.numbers:
            return None
        return self.rows - 1 if last else self._starts[0]

    def row_of(self, number: str, person: int = 0) -> int | None:
        """The row of a person of a case; None where the list does not show the case, or not the person."""
        try:
            case = self.numbers.index(number)
            only = self._only.get(case)
            return self._starts[case] + (person if only is None else only.index(person))
        except ValueError:
            return None

    def hangs(self, row: int) -> bool:
        """True where a person stands under the recruit of the same case, or under a relative who does."""
        place = self.place_at(row)
        only = self._only.get(place.case)
        return place.person > 0 and (only is None or only[0] == 0)


def by_mark(entries: Sequence[Entry], on: date) -> Arrangement:
    """Entries that come sorted by mark, under the heads of what is to be done about them."""
    sorted_by_head = sorted(entries, key=lambda entry: HEADS.index(_head_of(entry, on)))
    groups = groupby(sorted_by_head, key=lambda entry: _head_of(entry, on))
    return Arrangement([Group(head, tuple(under)) for head, under in groups], headed=True)


def in_order(entries: Sequence[Entry]) -> Arrangement:
    """Entries as they come, without heads."""
    return Arrangement([Group("all", tuple(entries))], headed=False)


def _head_of(entry: Entry, on: date) -> Head:
    if entry.letter:
        return "letter"
    if entry.mark is None:
        return "no_mark"
    if entry.mark <= on:
        return "reached"
    return "week" if entry.mark <= on + WEEK else "later"
