"""Enters many new cases at once: the rows of each table together, then the look-up and the history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from desktop.case import Case
from desktop.casebook.history.changes import entered
from desktop.casebook.history.history import record_many
from desktop.casebook.lookup.indexing import index, words_of_new
from desktop.casebook.people.holds import hold_if_under_age, put_on_hold, under_age
from desktop.casebook.people.saving import derived_facts, passport_key, people_of, put_sheet
from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.columns import Table
from desktop.casebook.tables.rows import CONTRACT_FACTS, PERSON_FACTS, RELATION_FACTS, add_all
from desktop.casebook.tables.tables import CaseRow, ContractRow, InterruptionRow, PersonRow, RelationRow

_Row = tuple[object, ...]
_DERIVED = ("name_key", "mark_first", "mark_last", "mark_holds_from")
_of_person, _of_contract = attrgetter(*PERSON_FACTS), attrgetter(*CONTRACT_FACTS)
_of_relation = attrgetter(*RELATION_FACTS)


class _New(NamedTuple):
    """A case with the ids it is given; contracts, relatives and their people count on from the first."""

    case: Case
    id: int
    recruit: int
    contract: int
    relation: int


def enter_cases(book: Casebook, cases: Sequence[Case], by: str) -> list[Case]:
    """Enters new cases of new people, each as `save_case` would; returns them with their holds.

    For use inside `writing`. That nobody of them is in the casebook, and that no case number and no passport
    comes twice, is for the caller to know.
    """
    new = list(_numbered(book, cases))
    add_all(book, PersonRow, ("id", *PERSON_FACTS, "passport_key"), _people(new))
    add_all(book, CaseRow, ("id", "number", "recruit", "created", *_DERIVED), _cases(book, new))
    add_all(book, ContractRow, ("id", "case", "position", *CONTRACT_FACTS), _contracts(new))
    add_all(book, InterruptionRow, ("contract", "begins", "until"), _interruptions(new))
    add_all(book, RelationRow, ("id", "case", "person", "position", *RELATION_FACTS), _relations(new))
    for one in new:
        _put_sheets(book, one)
    index(book, {}, {one.recruit + at: each for one in new for at, each in enumerate(words_of_new(one.case))})
    record_many(book, by, ((one.case.number, each) for one in new for each in entered(one.case)))
    return [_held(book, one) for one in new]


def _numbered(book: Casebook, cases: Iterable[Case]) -> Iterator[_New]:
    tables = (CaseRow, PersonRow, ContractRow, RelationRow)
    case_id, person, contract, relation = (_next_id(book, table) for table in tables)
    for case in cases:
        yield _New(case, case_id, person, contract, relation)
        case_id, person = case_id + 1, person + 1 + len(case.relatives)
        contract, relation = contract + len(case.contracts), relation + len(case.relatives)


def _next_id(book: Casebook, table: type[Table]) -> int:
    """The id after the last that was ever given."""
    query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
    row = book.db.execute_sql(query, (table._meta.table_name,)).fetchone()
    return int(row[0]) + 1 if row else 1


def _people(new: Iterable[_New]) -> Iterator[_Row]:
    for one in new:
        for at, person in enumerate(people_of(one.case)):
            yield one.recruit + at, *_of_person(person), passport_key(person.passport_number)


def _cases(book: Casebook, new: Iterable[_New]) -> Iterator[_Row]:
    created = book.now().isoformat(timespec="seconds")
    for one in new:
        derived = derived_facts(book, one.case)
        yield one.id, one.case.number, one.recruit, created, *(derived[name] for name in _DERIVED)


def _contracts(new: Iterable[_New]) -> Iterator[_Row]:
    for one in new:
        for at, contract in enumerate(one.case.contracts):
            yield one.contract + at, one.id, at, *_of_contract(contract)


def _interruptions(new: Iterable[_New]) -> Iterator[_Row]:
    for one in new:
        for at, contract in enumerate(one.case.contracts):
            yield from ((one.contract + at, each.begins, each.until) for each in contract.interruptions)


def _relations(new: Iterable[_New]) -> Iterator[_Row]:
    for one in new:
        for at, relative in enumerate(one.case.relatives):
            yield one.relation + at, one.id, one.recruit + 1 + at, at, *_of_relation(relative)


def _put_sheets(book: Casebook, one: _New) -> None:
    for at, relative in enumerate(one.case.relatives):
        if relative.settlings or relative.papers or relative.oath or relative.confirmed:
            put_sheet(book, (one.id, one.relation + at), None, relative)
    put_sheet(book, (one.id, None), None, one.case)


def _held(book: Casebook, one: _New) -> Case:
    if one.case.hold:
        put_on_hold(book, one.case.number, one.case.hold)
    return hold_if_under_age(book, None, replace(one.case, id=one.id)) if under_age(one.case) else one.case
