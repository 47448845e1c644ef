"""Facts of a case that cannot well all be right: pointed out, never refused, for life does what it likes.

A date known in part is given the benefit of the doubt: only what holds on each of its days is pointed out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from desktop.case import Case, Kind, PartialDate, Person, Relative, Sex
from desktop.entry.day_steps import a_month_on
from desktop.entry.day_words import day_in_words

YEAR = 12
LEAST_AGE = 12
MONTHS_AFTER_A_FATHER = 10

# How many years an elder relative is older at least, and what the two are called.
_ELDERS: dict[Kind, tuple[int, str]] = {
    "parent": (LEAST_AGE, "parent"),
    "adoptive_parent": (0, "adoptive parent"),
    "grandparent": (2 * LEAST_AGE, "grandparent"),
}
_YOUNGER: dict[Kind, tuple[int, str]] = {
    "child": (LEAST_AGE, "parent"),
    "adopted_child": (0, "adoptive parent"),
}
_PARENTS: dict[Sex, str] = {"M": "father", "F": "mother"}


class About(NamedTuple):
    """A fact: whose it is, 0 for the recruit and 1 for the first relative, and its name.

    field: "birth_date" or "contract[2].starts_on".
    """

    person: int
    field: str


@dataclass(frozen=True, slots=True)
class Implausible:
    """What cannot well be right, in a sentence, and the facts it is about; `doubt` is its name."""

    doubt: str
    sentence: str
    about: tuple[About, ...]


class _Someone(NamedTuple):
    at: int
    person: Person

    @property
    def name(self) -> str:
        return self.person.name or ("the recruit" if self.at == 0 else f"relative {self.at}")

    @property
    def born(self) -> PartialDate | None:
        return self.person.birth_date

    @property
    def and_birth(self) -> str:
        return f"{self.name} ({day_in_words(self.born)})" if self.born else self.name

    @property
    def birth(self) -> About:
        return About(self.at, "birth_date")


def implausible(case: Case) -> list[Implausible]:
    """What in a case cannot well be right, in the order of the form."""
    recruit = _Someone(0, case.recruit)
    found = [_passports(recruit), _contracts(case, recruit)]
    for at, relative in enumerate(case.relatives, start=1):
        other = _Someone(at, relative.person)
        found += [
            _passports(other),
            _ages(relative, recruit, other),
            _begin_of_relation(relative, recruit, other),
            _born_after_death(case, relative, recruit, other),
        ]
    return list(chain.from_iterable(found))


def _passports(someone: _Someone) -> Iterator[Implausible]:
    expires = someone.person.passport_expires
    if _before(expires, someone.born) and expires:
        sentence = f"The passport of {someone.and_birth} expires before the birth, {day_in_words(expires)}."
        about = (someone.birth, About(someone.at, "passport_expires"))
        yield Implausible("passport-before-birth", sentence, about)


def _contracts(case: Case, recruit: _Someone) -> Iterator[Implausible]:
    """A contract before the recruit's birth or after the recruit's death."""
    death = _death_of_recruit(case)
    for position, contract in enumerate(case.contracts, start=1):
        for name, day in (("signed_on", contract.signed_on), ("starts_on", contract.starts_on)):
            dated = About(0, f"contract[{position}].{name}")
            if day and _before(day, recruit.born):
                sentence = f"{recruit.and_birth} was born after contract {position}, {day_in_words(day)}."
                yield Implausible("contract-before-birth", sentence, (recruit.birth, dated))
            if day and death and _before(death[0], day):
                words = day_in_words(death[0])
                sentence = (
                    f"Contract {position}, {day_in_words(day)}, comes after the recruit's death, {words}."
                )
                yield Implausible("contract-after-death", sentence, (dated, death[1]))


def _ages(relative: Relative, recruit: _Someone, other: _Someone) -> Iterator[Implausible]:
    """A parent or grandparent who is younger than the child, or too few years older."""
    if relative.kind in _ELDERS:
        (least, called), elder, younger = _ELDERS[relative.kind], other, recruit
    elif relative.kind in _YOUNGER:
        (least, called), elder, younger = _YOUNGER[relative.kind], recruit, other
    else:
        return
    if elder.born is None or younger.born is None:
        return
    who = f"The {_PARENTS.get(elder.person.sex or 'X', called) if called == 'parent' else called}"
    if _before(younger.born, elder.born):
        doubt = "younger-than-child"
        sentence = f"{who} {elder.and_birth} is younger than {younger.and_birth}."
    elif _before(younger.born, _later(elder.born, least * YEAR)):
        doubt = "hardly-older-than-child"
        sentence = f"{who} {elder.and_birth} is less than {least} years older than {younger.and_birth}."
    else:
        return
    yield Implausible(doubt, sentence, (elder.birth, younger.birth))


def _begin_of_relation(relative: Relative, recruit: _Someone, other: _Someone) -> Iterator[Implausible]:
    """A marriage of somebody who was a child of under twelve, and any relation before a birth."""
    since = relative.since
    if since is None:
        return
    begin = About(other.at, "relation_since")
    for one in (recruit, other):
        if relative.kind == "spouse" and one.born and _before(since, _later(one.born, LEAST_AGE * YEAR)):
            sentence = f"{one.and_birth} was under {LEAST_AGE} at the marriage, {day_in_words(since)}."
            yield Implausible("married-as-child", sentence, (one.birth, begin))
        elif _before(since, one.born):
            sentence = f"{one.and_birth} was born after the relation began, {day_in_words(since)}."
            yield Implausible("related-before-birth", sentence, (one.birth, begin))


def _born_after_death(
    case: Case, relative: Relative, recruit: _Someone, other: _Someone
) -> Iterator[Implausible]:
    """A child born after the mother's death, or more than ten months after the father's."""
    if relative.kind == "child":
        parent, child, death = recruit, other, _death_of_recruit(case)
    elif relative.kind == "parent" and relative.until and relative.until_why == "death":
        parent, child, death = other, recruit, (relative.until, About(other.at, "relation_until"))
    else:
        return
    is_mother = parent.person.sex == "F"
    if death and _before(_later(death[0], 0 if is_mother else MONTHS_AFTER_A_FATHER), child.born):
        after = "after" if is_mother else f"more than {MONTHS_AFTER_A_FATHER} months after"
        died = f"{parent.name} died, {day_in_words(death[0])}"
        doubt = "born-after-mother" if is_mother else "born-after-father"
        yield Implausible(doubt, f"{child.and_birth} was born {after} {died}.", (child.birth, death[1]))


def _death_of_recruit(case: Case) -> tuple[PartialDate, About] | None:
    for position, contract in enumerate(case.contracts, start=1):
        if contract.discharge_ground == "died" and contract.ended_on:
            return contract.ended_on, About(0, f"contract[{position}].ended_on")
    return None


def _before(one: PartialDate | None, other: PartialDate | None) -> bool:
    """True where every day of the one lies before every day of the other."""
    return one is not None and other is not None and one.last < other.first


def _later(span: PartialDate, months: int) -> PartialDate:
    first, last = (a_month_on(PartialDate(day, day), months).first for day in (span.first, span.last))
    return PartialDate(first, last)
