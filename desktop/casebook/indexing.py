"""The words by which each person is found, kept with what is saved, in the same transaction."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from desktop.case import Case, Person
from desktop.casebook import abjad, vocabulary
from desktop.casebook.book import Casebook
from desktop.casebook.folding import BARE, FOLDED, folds, plain
from desktop.casebook.matching import name_words
from desktop.casebook.romanisation import ARTICLE

_TABLES = """\
DROP TABLE IF EXISTS lookup;
CREATE VIRTUAL TABLE lookup USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3 4 5 6', tokenize='ascii'
);
INSERT INTO lookup (lookup, rank) VALUES ('hashsize', 16777216);
"""

_RUNS = re.compile(r"[a-z]+|[0-9]+")
# A shorter end of a number, like the 1 of K-00001/1, would find nearly everybody.
_LEAST_END = 3

_ASKED = "(SELECT value FROM json_each(?1))"
_NAMES = (
    "SELECT id, family_name, given_names, name_in_script, other_names, passport_number, birth_date"
    f" FROM people WHERE id IN {_ASKED}"
)
_PLACES = (
    f"SELECT recruit_id, number, '', '' FROM cases WHERE recruit_id IN {_ASKED}"
    " UNION ALL SELECT recruit_id, contracts.number, '', '' FROM cases"
    f" JOIN contracts ON case_id = cases.id WHERE recruit_id IN {_ASKED}"
    " UNION ALL SELECT person_id, number, kind, sex FROM relations JOIN cases ON cases.id = case_id"
    f" JOIN people ON people.id = person_id WHERE person_id IN {_ASKED}"
)
# What relatives are called; by the kind alone both are found.
CALLED = {
    "spouse": {"F": "wife", "M": "husband"},
    "child": {"F": "daughter", "M": "son"},
    "parent": {"F": "mother", "M": "father"},
    "sibling": {"F": "sister", "M": "brother"},
    "grandparent": {"F": "grandmother", "M": "grandfather"},
}


def words_of(book: Casebook, people: Iterable[int]) -> dict[int, str]:
    """The words by which each of these people is found, as the casebook has them now, by the person's id."""
    asked = (json.dumps(sorted(people)),)
    found = {row[0]: own_words(*row[1:]) for row in book.db.execute_sql(_NAMES, asked)}
    for person, number, kind, sex in book.db.execute_sql(_PLACES, asked):
        found[person].update(place_words(number, kind, sex))
    return {person: " ".join(sorted(words)) for person, words in found.items()}


def words_of_case(case: Case) -> dict[int, str]:
    """The same for everybody of a case that has just been entered, none of whom stands in another."""
    numbers = {case.number, *(contract.number for contract in case.contracts)}
    places = [(case.recruit, "", numbers), *((one.person, one.kind, {case.number}) for one in case.relatives)]
    return {
        person.id: " ".join(sorted(_words_entered(person, kind, numbers)))
        for person, kind, numbers in places
        if person.id is not None
    }


def index(book: Casebook, before: Mapping[int, str], after: Mapping[int, str]) -> None:
    """Brings the look-up up to date. For use inside `writing`.

    before, after: the words of everybody concerned, before and after what was written.
    """
    gone = [(person, words) for person, words in before.items() if after.get(person) != words]
    come = [(person, words) for person, words in after.items() if before.get(person) != words]
    write = book.db.connection().executemany
    # A contentless index forgets a row only when told the very words it was given.
    write("INSERT INTO lookup (lookup, rowid, words) VALUES ('delete', ?, ?)", gone)
    write("INSERT INTO lookup (rowid, words) VALUES (?, ?)", come)
    was, now = _folded(words for _, words in gone), _folded(words for _, words in come)
    vocabulary.learn(book, sorted(now - was))
    vocabulary.forget(book, [word for word in sorted(was - now) if not _is_anybodys(book, word)])


def forget_all(book: Casebook) -> None:
    """Makes the look-up anew and empty, to be filled. For use inside `writing`."""
    for statement in (_TABLES + vocabulary.TABLES).split(";\n")[:-1]:
        book.db.execute_sql(statement)


@lru_cache(16384)
def words_in(name: str) -> frozenset[str]:
    """The words of one name: as spelled, as folded, and the consonants of those in Arabic letters."""
    found = set()
    for each in name_words(name):
        found |= {each.spelled, *(FOLDED + way for way in folds(each.spelled))}
        if abjad.is_arabic(each.spelled):
            found |= {BARE + way for way in abjad.consonants(each.spelled)}
            found |= {FOLDED + "al"} if each.spelled.startswith(ARTICLE) else set()
    return frozenset(found)


def own_words(
    family_name: str,
    given_names: str,
    name_in_script: str,
    other_names: str,
    passport_number: str,
    birth_date: str | None,
) -> set[str]:
    """The words of names in any script, passport number and birth date."""
    born = [birth_date.replace("-", "")] if birth_date else []
    names = map(words_in, (family_name, given_names, name_in_script, other_names))
    return {*number_words(passport_number), *born}.union(*names)


def _words_entered(person: Person, kind: str, numbers: Iterable[str]) -> set[str]:
    names = (person.family_name, person.given_names, person.name_in_script, person.other_names)
    born = str(person.birth_date) if person.birth_date else None
    words = own_words(*names, person.passport_number, born)
    return words.union(*(place_words(number, kind, person.sex) for number in numbers))


def place_words(number: str, kind: str, sex: str | None) -> list[str]:
    """The words of a place in a case, or of a contract: its number, and what a relative there is called."""
    called = CALLED.get(kind, {}).get(sex or "", "")
    return [*number_words(number), *([called] if called else kind.split("_") if kind else [])]


@lru_cache(4096)
def number_words(number: str) -> tuple[str, ...]:
    """A number without its signs, and its ends: 1252909 finds C1252909, 0117 finds 2024-0117."""
    runs = _RUNS.findall(plain(number))
    ends = ["".join(runs[place:]) for place in range(len(runs))]
    return tuple(end for place, end in enumerate(ends) if not place or len(end) >= _LEAST_END)


def _folded(texts: Iterable[str]) -> set[str]:
    return {word[len(FOLDED) :] for words in texts for word in words.split() if word.startswith(FOLDED)}


def _is_anybodys(book: Casebook, word: str) -> bool:
    query = "SELECT 1 FROM lookup WHERE lookup MATCH ? LIMIT 1"
    return book.db.execute_sql(query, (f'"{FOLDED}{word}"',)).fetchone() is not None
