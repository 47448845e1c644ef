"""The words by which each person is found, kept with what is saved, in the same transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, lru_cache
from itertools import chain

from desktop.case import Case, Person
from desktop.casebook.lookup import abjad, long_words, vocabulary
from desktop.casebook.lookup.filing import BARE, filed_digits, filed_fold, filed_number, fold_of, is_fold
from desktop.casebook.lookup.folding import folds
from desktop.casebook.lookup.matching import name_words
from desktop.casebook.lookup.romanisation import ARTICLE
from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.rows import insert_all

_LENGTHS = " ".join(map(str, range(1, long_words.KEPT + 1)))
_TABLES = f"""\
DROP TABLE IF EXISTS lookup;
CREATE VIRTUAL TABLE lookup USING fts5(
    words, content='', columnsize=0, detail=none, prefix='{_LENGTHS}', tokenize='ascii'
);
"""

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
    ids = [case.recruit.id, *(relative.person.id for relative in case.relatives)]
    words = zip(ids, words_of_new(case), strict=True)
    return {person: each for person, each in words if person is not None}


def words_of_new(case: Case) -> Iterator[str]:
    """The same, whatever their ids: first of the recruit, then of the relatives."""
    of_case = filed_number(case.number)
    contracts = chain.from_iterable(filed_number(contract.number) for contract in case.contracts)
    yield _words_entered(case.recruit, (*of_case, *contracts))
    for relative in case.relatives:
        person = relative.person
        yield _words_entered(person, of_case + _called(relative.kind, person.sex or ""))


def index(book: Casebook, before: Mapping[int, str], after: Mapping[int, str]) -> None:
    """Brings the look-up up to date. For use inside `writing`.

    before, after: the words of everybody concerned, before and after what was written.
    """
    gone = [(person, words) for person, words in before.items() if after.get(person) != words]
    come = [(person, words) for person, words in after.items() if before.get(person) != words]
    was, now = _distinct(gone), _distinct(come)
    if gone:
        # A contentless index forgets a row only when told the very words it was given.
        forget = "INSERT INTO lookup (lookup, rowid, words) VALUES ('delete', ?, ?)"
        book.db.connection().executemany(forget, gone)
    insert_all(book, "lookup", ("rowid", "words"), come)
    vocabulary.learn(book, sorted(_folded(now - was)))
    long_words.learn(book, long_words.long_ones(now - was))
    if left := {word for word in _remembered(was - now) if not _is_anybodys(book, word)}:
        vocabulary.forget(book, sorted(_folded(left)))
        long_words.forget(book, left)


@contextmanager
def in_parts(book: Casebook) -> Iterator[None]:
    """Lets the look-up grow in parts without joining them again and again. For use inside `writing`."""
    _set(book, automerge=0, crisismerge=1000)
    yield
    _set(book, automerge=4, crisismerge=16)  # what SQLite itself begins with


def _set(book: Casebook, **settings: int) -> None:
    for name, value in settings.items():
        book.db.execute_sql("INSERT INTO lookup (lookup, rank) VALUES (?, ?)", (name, value))


def join_parts(book: Casebook) -> None:
    """Makes one part of those in which the look-up grows, so that less is read for each word.

    Worth its seconds after very many people were entered. For use inside `writing`.
    """
    book.db.execute_sql("INSERT INTO lookup (lookup) VALUES ('optimize')")


def forget_all(book: Casebook) -> None:
    """Makes the look-up anew and empty, to be filled. For use inside `writing`."""
    for statement in (_TABLES + vocabulary.TABLES + long_words.TABLE).split(";\n")[:-1]:
        book.db.execute_sql(statement)


def words_in(name: str) -> set[str]:
    """The words of one name: as spelled, as folded, and the consonants of those in Arabic letters."""
    return set().union(*map(_words_in, name.split()))


# An import asks for tens of thousands over and over; tuples take half the room of sets.
@lru_cache(65536)
def _words_in(part: str) -> tuple[str, ...]:
    """The words of what stands between two spaces of a name."""
    found: set[str] = set()
    for each in name_words(part):
        found |= {each.spelled, *map(filed_fold, folds(each.spelled))}
        if abjad.is_arabic(each.spelled):
            found |= {BARE + way for way in abjad.consonants(each.spelled)}
            found |= {filed_fold("al")} if each.spelled.startswith(ARTICLE) else set()
    return tuple(found)


def own_words(
    family_name: str,
    given_names: str,
    name_in_script: str,
    other_names: str,
    passport_number: str,
    birth_date: str | None,
) -> set[str]:
    """The words of names in any script, passport number and birth date."""
    born = [filed_digits(birth_date.replace("-", ""))] if birth_date else []
    words = words_in(f"{family_name} {given_names} {name_in_script} {other_names}")
    words.update(filed_number(passport_number), born)
    return words


def _words_entered(person: Person, of_place: Iterable[str]) -> str:
    names = (person.family_name, person.given_names, person.name_in_script, person.other_names)
    born = str(person.birth_date) if person.birth_date else None
    words = own_words(*names, person.passport_number, born)
    words.update(of_place)
    return " ".join(words)


def place_words(number: str, kind: str, sex: str | None) -> list[str]:
    """The words of a place in a case, or of a contract: its number, and what a relative there is called."""
    return [*filed_number(number), *_called(kind, sex or "")]


@cache
def _called(kind: str, sex: str) -> tuple[str, ...]:
    called = CALLED.get(kind, {}).get(sex)
    return (called,) if called else tuple(kind.split("_") if kind else ())


def _distinct(indexed: Iterable[tuple[int, str]]) -> set[str]:
    return set(chain.from_iterable(words.split() for _, words in indexed))


def _folded(words: Iterable[str]) -> set[str]:
    return set(map(fold_of, filter(is_fold, words)))


def _remembered(words: set[str]) -> set[str]:
    """Those that the vocabulary or the long words may have."""
    return set(filter(is_fold, words)) | long_words.long_ones(words)


def _is_anybodys(book: Casebook, word: str) -> bool:
    query = "SELECT 1 FROM lookup WHERE lookup MATCH ? LIMIT 1"
    return book.db.execute_sql(query, (f'"{word}"',)).fetchone() is not None
