"""Find people: every word, any order, any script."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain

from desktop.case import Case, PartialDate, Person
from desktop.casebook.asked import Alternatives, asked, typed_words, why
from desktop.casebook.book import Casebook
from desktop.casebook.folding import day_word, fold
from desktop.casebook.saving import people_of

_RUNS = re.compile(r"[a-z]+|[0-9]+")
# A shorter end of a number, like the 1 of K-00001/1, would find nearly everybody.
_LEAST_END = 3

# A person stands in one case: as its recruit, or through a relation.
_FOUND = """
    SELECT people.id, family_name, given_names, name_in_script, coalesce(own.number, others.number),
           coalesce(kind, 'recruit'), passport_number, birth_date
    FROM people
    LEFT JOIN cases AS own ON own.recruit_id = people.id
    LEFT JOIN relations ON relations.person_id = people.id
    LEFT JOIN cases AS others ON others.id = relations.case_id
    WHERE people.id IN (SELECT rowid FROM lookup WHERE lookup MATCH ? LIMIT ?)
    ORDER BY people.id
"""


@dataclass(frozen=True, slots=True)
class Found:
    """One person found; `relation` is `recruit` or a kind, `why` how the words read where not literally."""

    name: str
    name_in_script: str
    case: str
    relation: str
    passport_number: str
    birth_date: PartialDate | None
    why: str


def find(book: Casebook, words: str, limit: int = 50) -> list[Found]:
    """The first `limit` people for whom every word begins some word of theirs, in the order entered.

    Their words are their names in any script, passport, contract and case numbers, and the birth date in any
    form that entry takes. Any text may be asked; one without a letter or a digit finds nobody.
    """
    typed = typed_words(words)
    wanted = asked(typed)
    if not wanted or limit < 1:
        return []
    rows = book.db.execute_sql(_FOUND, (_expression(wanted), limit))
    return [_found(typed, *row) for row in rows]


def index_case(book: Casebook, was: Case | None, case: Case) -> None:
    """Brings the look-up to the case as saved. For use inside `writing`."""
    before = _indexed(was) if was else {}
    after = _indexed(case)
    for person, words in before.items():
        if after.get(person) != words:
            # A contentless index forgets a row only when told the very words it was given.
            book.db.execute_sql(
                "INSERT INTO lookup (lookup, rowid, words) VALUES ('delete', ?, ?)", (person, words)
            )
    for person, words in after.items():
        if before.get(person) != words:
            book.db.execute_sql("INSERT INTO lookup (rowid, words) VALUES (?, ?)", (person, words))


def forget_all(book: Casebook) -> None:
    """Empties the look-up, to be filled anew."""
    book.db.execute_sql("INSERT INTO lookup (lookup) VALUES ('delete-all')")


def _expression(wanted: Alternatives) -> str:
    """The words for SQLite: letters and digits only, so that nothing in them is an operator."""
    return " OR ".join("(" + " AND ".join(f'"{word}" *' for word in words) + ")" for words in wanted)


def _found(
    typed: list[str],
    _: int,
    family_name: str,
    given_names: str,
    name_in_script: str,
    case: str,
    relation: str,
    passport_number: str,
    birth_date: str | None,
) -> Found:
    name = Person(family_name, given_names, name_in_script).name
    born = PartialDate.from_iso(birth_date) if birth_date else None
    read = why(typed, f"{family_name} {given_names} {name_in_script}")
    return Found(name, name_in_script, case, relation, passport_number, born, read)


def _indexed(case: Case) -> dict[int | None, str]:
    return {person.id: " ".join(sorted(_words(case, person))) for person in people_of(case)}


def _words(case: Case, person: Person) -> set[str]:
    names = fold(f"{person.family_name} {person.given_names} {person.name_in_script}").split()
    numbers = [case.number, person.passport_number]
    if person is case.recruit:
        numbers += [contract.number for contract in case.contracts]
    born = [day_word(person.birth_date)] if person.birth_date else []
    return {*names, *born, *chain.from_iterable(map(_number_words, numbers))}


def _number_words(number: str) -> list[str]:
    """A number without its signs, and its ends: 1252909 finds C1252909, 0117 finds 2024-0117."""
    runs = _RUNS.findall(fold(number))
    ends = ["".join(runs[place:]) for place in range(len(runs))]
    return [end for place, end in enumerate(ends) if not place or len(end) >= _LEAST_END]
