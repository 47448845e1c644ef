"""The file and the casebook of a million people that the benches share."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import NamedTuple

from desktop.case import Case
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import load_case
from desktop.entry.facts import contract_fields, person_fields, relative_fields
from desktop.entry.fields import COLUMNS

CASES = 250_000
PEOPLE = 4 * CASES


class Million(NamedTuple):
    """A casebook of a million people, and the file they came in."""

    book: Casebook
    file: Path


def write_file(path: Path, cases: Iterable[Case]) -> None:
    """Writes the cases as an intake file, the relatives after their recruit."""
    with path.open("w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, COLUMNS, restval="", extrasaction="ignore")
        writer.writeheader()
        for case in cases:
            own = {"case": case.number, "relation": "recruit", **person_fields(case.recruit)}
            writer.writerow(own | contract_fields(case.contracts[0]))
            writer.writerows({"case": case.number, **relative_fields(each)} for each in case.relatives)


def any_case(book: Casebook, random: Random) -> Case:
    """One of the cases."""
    number = random.randrange(CASES)
    case = load_case(book, f"{2020 + number % 7}-{number // 7 + 1:05}")
    assert case
    return case


def typed(book: Casebook, count: int) -> list[str]:
    """What stands in the find box after some keystroke: names in any script, numbers, dates, two of them."""
    random = Random(7)
    return [_begun(random, random.choice(_ways(random, any_case(book, random)))) for _ in range(count)]


def _begun(random: Random, words: str) -> str:
    return words[: random.randint(1, len(words))]


def _ways(random: Random, case: Case) -> list[str]:
    """How somebody of a case may be asked for."""
    person = random.choice([case.recruit, *(each.person for each in case.relatives)])
    own = person.name_in_script or person.name
    return [
        person.family_name,
        person.name,
        own,
        own.split()[-1],
        f"{person.given_names} {person.family_name}",
        person.passport_number,
        f"{person.family_name} {str(person.birth_date)[:4]}",
        str(person.birth_date),
        case.number,
        f"{case.number} {person.given_names}",
    ]
