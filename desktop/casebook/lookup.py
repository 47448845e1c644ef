"""Find people: every word, any order, any script."""

from __future__ import annotations

import re

from desktop.case import Case, Person
from desktop.casebook.file import Casebook
from desktop.casebook.folding import fold
from desktop.casebook.saving import people_of

_RUNS = re.compile(r"[a-z]+|[0-9]+")
# A shorter run, like the K of K-00001, would find everybody.
_LEAST_RUN = 3


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


def _indexed(case: Case) -> dict[int | None, str]:
    return {person.id: " ".join(sorted(_words(case, person))) for person in people_of(case)}


def _words(case: Case, person: Person) -> set[str]:
    names = fold(f"{person.family_name} {person.given_names} {person.name_in_script}").split()
    numbers = [case.number, person.passport_number]
    if person is case.recruit:
        numbers += [contract.number for contract in case.contracts]
    born = [str(person.birth_date).replace("-", "")] if person.birth_date else []
    return {*names, *born, *(word for number in numbers for word in _number_words(number))}


def _number_words(number: str) -> list[str]:
    """A number whole, and from each later run of letters or digits: 1252909 finds C1252909."""
    plain = fold(number)
    later = _RUNS.findall(plain)[1:]
    return [plain.replace(" ", ""), *(run for run in later if len(run) >= _LEAST_RUN)] if plain else []
