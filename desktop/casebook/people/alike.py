"""Who in the casebook might be the person that is being typed, and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.case import Person
from desktop.casebook.lookup.lookup import find
from desktop.casebook.lookup.matching import NameWord, name_words, reads
from desktop.casebook.people.saving import passport_key, people_of
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import Casebook

_AT_MOST = 20
_MOST_NAMES = 8
# Words that very many names share, and that tell nobody apart.
_PARTICLES = {"abu", "al", "bin", "bint", "da", "de", "del", "di", "dos", "el", "ibn", "la", "le"}
_PARTICLES |= {"kizi", "ogli", "oglu", "qizi", "ugli", "van", "von"}


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two people have in common: passport, birth date, and names as the one and the other is written."""

    passport: bool
    birth: bool
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody in the casebook who might be the person typed, one of the cases they stand in, and why."""

    person: Person
    case: str
    likeness: Likeness


def likeness(typed: Person, known: Person) -> Likeness | None:
    """What makes two people look like one; None where too little does.

    Enough is the same passport number, or the same birth date with a name in common. Where the date is known
    to the month or the year only, two names in common are needed. What is empty is like nothing.
    """
    passport = passport_key(typed.passport_number)
    same_passport = passport is not None and passport == passport_key(known.passport_number)
    born = typed.birth_date
    same_birth = born is not None and born == known.birth_date
    names = tuple(_in_common(typed, known))
    enough = same_birth and born is not None and len(names) >= (1 if born.is_day else 2)
    return Likeness(same_passport, same_birth, names) if same_passport or enough else None


def alike(book: Casebook, typed: Person, but: Iterable[int | None] = ()) -> list[Alike]:
    """Everybody in the casebook who might be the person typed, the likeliest first.

    but: ids of people who are not meant: the person's own, and those known not to be the same.
    """
    left_out = {typed.id, *but}
    cases = dict.fromkeys(found.case for words in _asked(typed) for found in find(book, words, _AT_MOST))
    made: dict[int | None, Alike] = {}
    for case in load_cases(book, [*cases][:_AT_MOST]):
        for person in people_of(case):
            like = None if person.id in left_out else likeness(typed, person)
            if like is not None:
                made.setdefault(person.id, Alike(person, case.number, like))
    return sorted(made.values(), key=lambda one: (not one.likeness.passport, -len(one.likeness.names)))


def _asked(typed: Person) -> Iterator[str]:
    """What to look for: the passport, and each name beside the birth date."""
    if typed.passport_number:
        yield typed.passport_number
    if typed.birth_date is not None:
        for name in _names(typed)[:_MOST_NAMES]:
            yield f"{typed.birth_date} {name.written}"


def _in_common(typed: Person, known: Person) -> Iterator[tuple[str, str]]:
    others = _names(known)
    for name in _names(typed):
        same = next((other for other in others if _is_same(name.spelled, other.spelled)), None)
        if same is not None:
            yield name.written, same.written


def _is_same(one: str, other: str) -> bool:
    """Whether two spelled words are one name: each is read as the beginning of the other."""
    return one == other or (reads(one, other) and reads(other, one))


def _names(person: Person) -> list[NameWord]:
    """The names of a person word by word, without initials and without words that very many share."""
    written = " ".join((person.family_name, person.given_names, person.name_in_script, person.other_names))
    by_spelling = {name.spelled: name for name in reversed(name_words(written))}
    names = [name for name in reversed(by_spelling.values()) if name.spelled not in _PARTICLES]
    return [name for name in names if len(name.spelled) > 1 or not name.spelled.isascii()]
