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
from desktop.entry.day_words import day_said
from desktop.phrase import Phrase, phrase

YEAR = 12
LEAST_AGE = 12
MONTHS_AFTER_A_FATHER = 10

_PARENT, _ADOPTIVE = phrase("The parent"), phrase("The adoptive parent")
# How many years an elder relative is older at least, and what the two are called.
_ELDERS: dict[Kind, tuple[int, Phrase]] = {
    "parent": (LEAST_AGE, _PARENT),
    "adoptive_parent": (0, _ADOPTIVE),
    "grandparent": (2 * LEAST_AGE, phrase("The grandparent")),
}
_YOUNGER: dict[Kind, tuple[int, Phrase]] = {
    "child": (LEAST_AGE, _PARENT),
    "adopted_child": (0, _ADOPTIVE),
}
_PARENTS: dict[Sex, Phrase] = {"M": phrase("The father"), "F": phrase("The mother")}


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
        unnamed = phrase("relative {position}").format(position=self.at) if self.at else phrase("the recruit")
        return self.person.name or unnamed

    @property
    def born(self) -> PartialDate | None:
        return self.person.birth_date

    @property
    def and_birth(self) -> str:
        if not self.born:
            return self.name
        return phrase("{name} ({born})").format(name=self.name, born=day_said(self.born))

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
        sentence = phrase("The passport of {who} expires before the birth, {day}.")
        sentence = sentence.format(who=someone.and_birth, day=day_said(expires))
        about = (someone.birth, About(someone.at, "passport_expires"))
        yield Implausible("passport-before-birth", sentence, about)


def _contracts(case: Case, recruit: _Someone) -> Iterator[Implausible]:
    """A contract before the recruit's birth or after the recruit's death."""
    death = _death_of_recruit(case)
    for position, contract in enumerate(case.contracts, start=1):
        for name, day in (("signed_on", contract.signed_on), ("starts_on", contract.starts_on)):
            dated = About(0, f"contract[{position}].{name}")
            if day and _before(day, recruit.born):
                sentence = phrase("{who} was born after contract {position}, {day}.")
                sentence = sentence.format(who=recruit.and_birth, position=position, day=day_said(day))
                yield Implausible("contract-before-birth", sentence, (recruit.birth, dated))
            if day and death and _before(death[0], day):
                sentence = phrase("Contract {position}, {day}, comes after the recruit's death, {death}.")
                sentence = sentence.format(position=position, day=day_said(day), death=day_said(death[0]))
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
    who = _PARENTS.get(elder.person.sex or "X", called) if called == _PARENT else called
    if _before(younger.born, elder.born):
        doubt = "younger-than-child"
        sentence = phrase("{who} {elder} is younger than {younger}.")
    elif _before(younger.born, _later(elder.born, least * YEAR)):
        doubt = "hardly-older-than-child"
        sentence = phrase("{who} {elder} is less than {least} years older than {younger}.")
    else:
        return
    facts = {"who": who, "elder": elder.and_birth, "least": least, "younger": younger.and_birth}
    yield Implausible(doubt, sentence.format(**facts), (elder.birth, younger.birth))


def _begin_of_relation(relative: Relative, recruit: _Someone, other: _Someone) -> Iterator[Implausible]:
    """A marriage of somebody who was a child of under twelve, and any relation before a birth."""
    since = relative.since
    if since is None:
        return
    begin = About(other.at, "relation_since")
    for one in (recruit, other):
        if relative.kind == "spouse" and one.born and _before(since, _later(one.born, LEAST_AGE * YEAR)):
            sentence = phrase("{who} was under {age} at the marriage, {day}.")
            facts = {"who": one.and_birth, "age": LEAST_AGE, "day": day_said(since)}
            yield Implausible("married-as-child", sentence.format(**facts), (one.birth, begin))
        elif _before(since, one.born):
            sentence = phrase("{who} was born after the relation began, {day}.")
            sentence = sentence.format(who=one.and_birth, day=day_said(since))
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
        facts = {"child": child.and_birth, "parent": parent.name, "day": day_said(death[0])}
        if is_mother:
            doubt, sentence = "born-after-mother", phrase("{child} was born after {parent} died, {day}.")
        else:
            doubt = "born-after-father"
            sentence = phrase("{child} was born more than {months} months after {parent} died, {day}.")
        sentence = sentence.format(**facts, months=MONTHS_AFTER_A_FATHER)
        yield Implausible(doubt, sentence, (child.birth, death[1]))


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
