"""What merging two people would make, field by field: pure, for a screen to show and a person to choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from desktop.case import Case, PartialDate, Person, Relative
from desktop.casebook.tables.rows import PERSON_FACTS, RELATION_FACTS
from desktop.phrase import phrase

Side = Literal["first", "second"]


@dataclass(frozen=True, slots=True)
class Standing:
    """A person where they stand in a case: place 0 is the recruit, 1 and on the relatives in order."""

    case: Case
    place: int

    @property
    def relative(self) -> Relative | None:
        """The relation in which the person stands there; None for the recruit."""
        return self.case.relatives[self.place - 1] if self.place else None

    @property
    def person(self) -> Person:
        """The person's facts."""
        relative = self.relative
        return relative.person if relative else self.case.recruit


@dataclass(frozen=True, slots=True)
class Compared:
    """One fact of both, and which of the two is proposed; `of_relation` where it is not the person's own."""

    name: str
    first: Any
    second: Any
    proposed: Side
    of_relation: bool = False

    @property
    def differs(self) -> bool:
        """True where there is something to choose."""
        return bool(self.first != self.second)


def compared(first: Standing, second: Standing) -> list[Compared]:
    """The facts of two people that either has, in the order of a form.

    Where both are relatives in one case, the facts of the relation too: of the two relations one is left.
    """
    found = [
        _compared(name, getattr(first.person, name), getattr(second.person, name)) for name in PERSON_FACTS
    ]
    one, other = _relations(first, second)
    if one and other:
        found += [
            replace(_compared(name, getattr(one, name), getattr(other, name)), of_relation=True)
            for name in RELATION_FACTS
        ]
    return [one for one in found if not (_is_empty(one.first) and _is_empty(one.second))]


def chosen_person(first: Standing, second: Standing, choices: Mapping[str, Side]) -> Person:
    """The person to be left, with the facts chosen by name; a fact not named is as proposed."""
    values = _chosen(first, second, choices, of_relation=False)
    return replace(first.person, **values)


def chosen_relation(first: Standing, second: Standing, choices: Mapping[str, Side]) -> Relative | None:
    """The relation to be left where both are relatives in one case, else None; otherwise as above."""
    one, _ = _relations(first, second)
    return replace(one, **_chosen(first, second, choices, of_relation=True)) if one else None


def why_not_merged(first: Standing, second: Standing) -> str:
    """Why two people cannot be merged: a sentence; empty where they can."""
    if first.person.id == second.person.id:
        said = phrase("{name} is one person in both places already; there is nothing to merge.")
        return said.format(name=first.person.name)
    if first.case.id == second.case.id and not (first.place and second.place):
        return phrase(
            "The recruit of case {case} cannot be a relative in the same case. "
            "Take the relative out of the case instead."
        ).format(case=first.case.number)
    return ""


def _relations(first: Standing, second: Standing) -> tuple[Relative | None, Relative | None]:
    if first.case.id != second.case.id:
        return None, None
    return first.relative, second.relative


def _chosen(
    first: Standing, second: Standing, choices: Mapping[str, Side], of_relation: bool
) -> dict[str, Any]:
    return {
        one.name: one.second if choices.get(one.name, one.proposed) == "second" else one.first
        for one in compared(first, second)
        if one.of_relation == of_relation
    }


def _compared(name: str, first: Any, second: Any) -> Compared:
    return Compared(name, first, second, "second" if _says_more(second, first) else "first")


def _says_more(second: Any, first: Any) -> bool:
    """True where the second alone is known, or is a closer date within the first."""
    if _is_empty(first):
        return not _is_empty(second)
    if isinstance(first, PartialDate) and isinstance(second, PartialDate) and first != second:
        return first.first <= second.first and second.last <= first.last
    return False


def _is_empty(value: object) -> bool:
    return value is None or value == "" or (isinstance(value, Sequence) and not value)
