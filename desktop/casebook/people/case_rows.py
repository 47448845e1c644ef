"""Cases read whole from their rows: one query a table, however many cases are asked for."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from peewee import Expression

from desktop.case import (
    Case,
    Confirmation,
    Contract,
    Hold,
    Interruption,
    Oath,
    PaperRecord,
    Person,
    Relative,
    Settling,
)
from desktop.casebook.tables.book import Casebook, reading
from desktop.casebook.tables.row_queries import ASKED, rows_of
from desktop.casebook.tables.rows import (
    CONFIRMATION_FACTS,
    CONTRACT_FACTS,
    OATH_FACTS,
    PAPER_FACTS,
    PERSON_FACTS,
    RELATION_FACTS,
    SETTLING_FACTS,
)
from desktop.casebook.tables.tables import (
    CaseRow,
    ConfirmationRow,
    ContractRow,
    HoldRow,
    InterruptionRow,
    OathRow,
    PaperRow,
    PersonRow,
    RelationRow,
    SettlingRow,
)

_Noun = TypeVar("_Noun", Settling, PaperRecord, Oath, Confirmation)
_OnSheet = type[SettlingRow | PaperRow | OathRow | ConfirmationRow]
# By case and relation what each sheet has; the recruit's own is that of no relation.
_BySheet = Mapping[tuple[int, int | None], list[_Noun]]

_CONTRACTS = f"contract_id IN (SELECT id FROM contracts WHERE case_id IN {ASKED})"
_PEOPLE = (
    f"id IN (SELECT recruit_id FROM cases WHERE id IN {ASKED}"
    f" UNION SELECT person_id FROM relations WHERE case_id IN {ASKED})"
)


class _Sheets(NamedTuple):
    """What stands on the sheets of some cases beside the facts."""

    settled: _BySheet[Settling]
    papers: _BySheet[PaperRecord]
    oaths: _BySheet[Oath]
    confirmed: _BySheet[Confirmation]

    def of(self, case: int, relation: int | None = None) -> dict[str, Any]:
        """What one sheet has, by the names that the nouns of case.py share."""
        sheet = case, relation
        return {
            "settlings": tuple(self.settled.get(sheet, ())),
            "papers": tuple(self.papers.get(sheet, ())),
            "oath": next(iter(self.oaths.get(sheet, ())), None),
            "confirmed": tuple(self.confirmed.get(sheet, ())),
        }


def read_cases(book: Casebook, which: Expression) -> list[Case]:
    """The cases that a condition on CaseRow chooses, whole, in case-number order."""
    with reading(book):
        ids = [case for (case,) in CaseRow.select(CaseRow.id).where(which).tuples().execute(book.db)]
        return _read_cases(book, ids)


def read_numbered(book: Casebook, numbers: Sequence[str]) -> list[Case]:
    """The cases of these numbers, whole, in case-number order; numbers that are not there are left out."""
    sql = f"SELECT id FROM cases WHERE number IN {ASKED}"
    with reading(book):
        return _read_cases(book, [case for (case,) in book.db.execute_sql(sql, (json.dumps(numbers),))])


def _read_cases(book: Casebook, ids: list[int]) -> list[Case]:
    if not ids:
        return []
    rows = rows_of(book, PersonRow, ("id",), PERSON_FACTS, ids, _PEOPLE)
    people = {person: Person(**facts, id=person) for (person,), facts in rows}
    sheets = _sheets(book, ids)
    contracts, relatives = _contracts(book, ids), _relatives(book, ids, people, sheets)
    holds = _holds(book, ids)
    own = rows_of(book, CaseRow, ("id", "recruit", "number"), (), ids, f"id IN {ASKED}", "number")
    return [
        Case(
            number,
            people[recruit],
            tuple(contracts[case]),
            tuple(relatives[case]),
            hold=holds.get(case),
            id=case,
            **sheets.of(case),
        )
        for (case, recruit, number), _ in own
    ]


def _contracts(book: Casebook, ids: list[int]) -> dict[int, list[Contract]]:
    interruptions = defaultdict(list)
    for (contract,), facts in rows_of(
        book, InterruptionRow, ("contract",), ("begins", "until"), ids, _CONTRACTS
    ):
        interruptions[contract].append(Interruption(**facts))
    found = defaultdict(list)
    rows = rows_of(book, ContractRow, ("case", "id"), CONTRACT_FACTS, ids, order="position")
    for (case, contract), facts in rows:
        found[case].append(Contract(**facts, interruptions=tuple(interruptions[contract]), id=contract))
    return found


def _relatives(
    book: Casebook, ids: list[int], people: Mapping[int, Person], sheets: _Sheets
) -> dict[int, list[Relative]]:
    found = defaultdict(list)
    rows = rows_of(book, RelationRow, ("case", "id", "person"), RELATION_FACTS, ids, order="position")
    for (case, relation, person), facts in rows:
        found[case].append(Relative(people[person], **facts, id=relation, **sheets.of(case, relation)))
    return found


def _sheets(book: Casebook, ids: list[int]) -> _Sheets:
    return _Sheets(
        _by_sheet(book, SettlingRow, Settling, SETTLING_FACTS, ids),
        _by_sheet(book, PaperRow, PaperRecord, PAPER_FACTS, ids),
        _by_sheet(book, OathRow, Oath, OATH_FACTS, ids),
        _by_sheet(book, ConfirmationRow, Confirmation, CONFIRMATION_FACTS, ids),
    )


def _by_sheet(
    book: Casebook, table: _OnSheet, noun: type[_Noun], names: tuple[str, ...], ids: list[int]
) -> _BySheet[_Noun]:
    """What the sheets of these cases hold of one noun, in the order entered."""
    found: dict[tuple[int, int | None], list[_Noun]] = defaultdict(list)
    for sheet, facts in rows_of(book, table, ("case", "relation"), names, ids):
        found[sheet].append(noun(**facts))
    return found


def _holds(book: Casebook, ids: list[int]) -> dict[int, Hold]:
    """The hold in force of each held case; where there are several, the first."""
    found: dict[int, Hold] = {}
    rows = rows_of(book, HoldRow, ("case", "lifted_on"), ("reason", "by", "on"), ids)
    for (case, lifted_on), facts in rows:
        if lifted_on is None:
            found.setdefault(case, Hold(**facts))
    return found
