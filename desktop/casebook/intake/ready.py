"""New cases made ready to be entered: every row they will stand in, worked out without the casebook.

Ids are counted on from nought, until it is known which ones are free.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from desktop.case import Case, Relative
from desktop.casebook.history.changes import entered
from desktop.casebook.lookup.indexing import words_of_new
from desktop.casebook.people.holds import under_age
from desktop.casebook.people.saving import derived_facts, passport_key, people_of
from desktop.casebook.tables.rows import CONTRACT_FACTS, PERSON_FACTS, RELATION_FACTS, as_written
from desktop.casebook.tables.tables import CaseRow, ContractRow, InterruptionRow, PersonRow, RelationRow
from desktop.eligibility.rules import RuleSet

Row = Sequence[object]

PERSON_COLUMNS = ("id", *PERSON_FACTS, "passport_key")
CASE_COLUMNS = ("id", "recruit", "number", "name_key", "mark_first", "mark_last", "mark_holds_from")
CONTRACT_COLUMNS = ("id", "case", "position", *CONTRACT_FACTS)
INTERRUPTION_COLUMNS = ("contract", "begins", "until")
RELATION_COLUMNS = ("id", "case", "person", "position", *RELATION_FACTS)
_of_person, _of_contract = attrgetter(*PERSON_FACTS), attrgetter(*CONTRACT_FACTS)
_of_relation = attrgetter(*RELATION_FACTS)


class Placed(NamedTuple):
    """A case and the ids it has so far; those of contracts, relations and people count on from the first."""

    case: Case
    id: int
    person: int
    contract: int
    relation: int


class Ready(NamedTuple):
    """Cases as rows, in the order of the columns above.

    words: those of each person for the look-up; told: what the history is told, after the number of the case;
    passports: the numbers as typed; apart: cases with more than rows say, such as a hold, by their place.
    """

    people: list[Row]
    cases: list[Row]
    contracts: list[Row]
    interruptions: list[Row]
    relations: list[Row]
    words: list[str]
    told: list[tuple[str, tuple[str, ...]]]
    passports: list[str]
    apart: dict[int, Placed]

    def __reduce__(self) -> tuple[object, ...]:
        """Packed for the way to another process, in a part of the time that pickle would take."""
        *rows, apart = self
        return _unpacked, (marshal.dumps(rows), apart)


def _unpacked(rows: bytes, apart: dict[int, Placed]) -> Ready:
    people, cases, contracts, interruptions, relations, words, told, passports = marshal.loads(rows)
    return Ready(people, cases, contracts, interruptions, relations, words, told, passports, apart)


def make_ready(cases: Sequence[Case], served_year: RuleSet) -> Ready:
    """Works the rows out. None of the people may have an id; `served_year` says how marks are computed."""
    new = list(_placed(cases))
    return Ready(
        list(as_written(PersonRow, PERSON_COLUMNS, _people(new))),
        list(as_written(CaseRow, CASE_COLUMNS, _cases(new, served_year))),
        list(as_written(ContractRow, CONTRACT_COLUMNS, _contracts(new))),
        list(as_written(InterruptionRow, INTERRUPTION_COLUMNS, _interruptions(new))),
        list(as_written(RelationRow, RELATION_COLUMNS, _relations(new))),
        [words for case in cases for words in words_of_new(case)],
        [(case.number, tuple(each)) for case in cases for each in entered(case)],
        [person.passport_number for case in cases for person in people_of(case)],
        {one.id: one for one in new if _has_more(one.case)},
    )


def _placed(cases: Sequence[Case]) -> Iterator[Placed]:
    person = contract = relation = 0
    for place, case in enumerate(cases):
        yield Placed(case, place, person, contract, relation)
        person += 1 + len(case.relatives)
        contract, relation = contract + len(case.contracts), relation + len(case.relatives)


def _has_more(case: Case) -> bool:
    return bool(case.hold or under_age(case)) or _has_sheet(case) or any(map(_has_sheet, case.relatives))


def _has_sheet(of: Case | Relative) -> bool:
    return bool(of.settlings or of.papers or of.oath or of.confirmed)


def _people(new: Sequence[Placed]) -> Iterator[Row]:
    for one in new:
        for at, person in enumerate(people_of(one.case)):
            yield one.person + at, *_of_person(person), passport_key(person.passport_number)


def _cases(new: Sequence[Placed], served_year: RuleSet) -> Iterator[Row]:
    for one in new:
        derived = derived_facts(one.case, served_year)
        yield one.id, one.person, one.case.number, *map(derived.__getitem__, CASE_COLUMNS[3:])


def _contracts(new: Sequence[Placed]) -> Iterator[Row]:
    for one in new:
        for at, contract in enumerate(one.case.contracts):
            yield one.contract + at, one.id, at, *_of_contract(contract)


def _interruptions(new: Sequence[Placed]) -> Iterator[Row]:
    for one in new:
        for at, contract in enumerate(one.case.contracts):
            yield from ((one.contract + at, each.begins, each.until) for each in contract.interruptions)


def _relations(new: Sequence[Placed]) -> Iterator[Row]:
    for one in new:
        for at, relative in enumerate(one.case.relatives):
            yield one.relation + at, one.id, one.person + 1 + at, at, *_of_relation(relative)
