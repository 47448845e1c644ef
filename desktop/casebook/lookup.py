"""Find people: every word, any order, any script."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.case import PartialDate, Person
from desktop.casebook.asked import Alternatives, asked, typed_words, why
from desktop.casebook.book import Casebook
from desktop.casebook.folding import day_word, fold

_RUNS = re.compile(r"[a-z]+|[0-9]+")
# A shorter end of a number, like the 1 of K-00001/1, would find nearly everybody.
_LEAST_END = 3

# A person is found once for each place: as the recruit of a case, and as a relative in any other.
_FOUND = """
    WITH found (id) AS MATERIALIZED (SELECT rowid FROM lookup WHERE lookup MATCH ? LIMIT ?)
    SELECT people.id, family_name, given_names, name_in_script, number, 'recruit', passport_number, birth_date
    FROM found JOIN people ON people.id = found.id JOIN cases ON recruit_id = people.id
    UNION ALL
    SELECT people.id, family_name, given_names, name_in_script, number, kind, passport_number, birth_date
    FROM found JOIN people ON people.id = found.id JOIN relations ON person_id = people.id
    JOIN cases ON cases.id = case_id
    ORDER BY 1
"""

_ASKED = "(SELECT value FROM json_each(?1))"
_NAMES = (
    "SELECT id, family_name, given_names, name_in_script, passport_number, birth_date FROM people"
    f" WHERE id IN {_ASKED}"
)
_NUMBERS = (
    f"SELECT recruit_id, number FROM cases WHERE recruit_id IN {_ASKED}"
    " UNION ALL SELECT recruit_id, contracts.number FROM cases JOIN contracts ON case_id = cases.id"
    f" WHERE recruit_id IN {_ASKED}"
    " UNION ALL SELECT person_id, number FROM relations JOIN cases ON cases.id = case_id"
    f" WHERE person_id IN {_ASKED}"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A person found in one case; `relation` is `recruit` or a kind, `why` how the words read otherwise."""

    name: str
    name_in_script: str
    case: str
    relation: str
    passport_number: str
    birth_date: PartialDate | None
    why: str


def find(book: Casebook, words: str, limit: int = 50) -> list[Found]:
    """The first `limit` people for whom every word begins some word of theirs, in the order entered.

    Each is given once for every case they stand in. Their words are their names in any script, passport,
    contract and case numbers, and the birth date in any form that entry takes. Any text may be asked; one
    without a letter or a digit finds nobody.
    """
    typed = typed_words(words)
    wanted = asked(typed)
    if not wanted or limit < 1:
        return []
    rows = book.db.execute_sql(_FOUND, (_expression(wanted), limit))
    return [_found(typed, *row) for row in rows]


def words_of(book: Casebook, people: Iterable[int]) -> dict[int, str]:
    """The words by which each of these people is found, as the casebook has them now, by the person's id."""
    asked = (json.dumps(sorted(people)),)
    found = {row[0]: _own_words(*row[1:]) for row in book.db.execute_sql(_NAMES, asked)}
    for person, number in book.db.execute_sql(_NUMBERS, asked):
        found[person].update(_number_words(number))
    return {person: " ".join(sorted(words)) for person, words in found.items()}


def index(book: Casebook, before: Mapping[int, str], after: Mapping[int, str]) -> None:
    """Brings the look-up up to date. For use inside `writing`.

    before, after: the words of everybody concerned, before and after what was written.
    """
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


def _own_words(*facts: str | None) -> set[str]:
    """The words of names in any script, passport number and birth date."""
    *names, passport_number, birth_date = facts
    born = [day_word(PartialDate.from_iso(birth_date))] if birth_date else []
    return {*fold(" ".join(filter(None, names))).split(), *_number_words(passport_number or ""), *born}


def _number_words(number: str) -> list[str]:
    """A number without its signs, and its ends: 1252909 finds C1252909, 0117 finds 2024-0117."""
    runs = _RUNS.findall(fold(number))
    ends = ["".join(runs[place:]) for place in range(len(runs))]
    return [end for place, end in enumerate(ends) if not place or len(end) >= _LEAST_END]
