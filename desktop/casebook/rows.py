"""Rows of the tables to and from the facts of case.py. A column bears the name of its fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from peewee import Expression, Field

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
from desktop.casebook.book import Casebook, reading
from desktop.casebook.columns import Table, WrittenField
from desktop.casebook.tables import (
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

Facts = dict[str, Any]
_Noun = TypeVar("_Noun", Settling, PaperRecord, Oath, Confirmation)
_OnSheet = type[SettlingRow | PaperRow | OathRow | ConfirmationRow]
# Each sheet of a case: its relation, or None for the recruit's own.
_BySheet = Mapping[tuple[int, int | None], list[_Noun]]

PERSON_FACTS = (
    "family_name",
    "given_names",
    "name_in_script",
    "sex",
    "birth_date",
    "citizenship",
    "passport_number",
    "passport_expires",
    "note",
    "other_names",
)
CONTRACT_FACTS = ("number", "signed_on", "starts_on", "term_months", "ended_on", "discharge_ground", "note")
RELATION_FACTS = ("kind", "since", "until", "until_why", "registered")
SETTLING_FACTS = ("rules", "clause", "verdict", "by", "on", "reason")
PAPER_FACTS = ("paper", "asked_on", "received_on", "expires_on", "confirmed_by")
OATH_FACTS = ("granted_on", "taken_on")
CONFIRMATION_FACTS = ("doubt", "facts", "said", "by", "on")


def facts_of(noun: object, names: Iterable[str]) -> Facts:
    """The named facts of a noun of the casebook."""
    return {name: getattr(noun, name) for name in names}


def add(book: Casebook, table: type[Table], facts: Mapping[str, object]) -> int:
    """Adds one row and returns its id. Facts left out stay empty.

    The statement is written once a table: peewee would build it for every row, which an import of many
    thousands feels.
    """
    sql, fields = _insertion(table)
    return int(book.db.execute_sql(sql, [_value(field, facts) for field in fields]).lastrowid)


def _value(field: Field, facts: Mapping[str, object]) -> object:
    value = facts.get(field.name)
    return None if value is None else field.db_value(value)


def columns_of(table: type[Table], facts: Mapping[str, object]) -> Facts:
    """Facts of a noun as they stand in the columns of their row."""
    fields = {name: table._meta.fields[name] for name in facts}
    return {field.column_name: _value(field, facts) for field in fields.values()}


@cache
def _insertion(table: type[Table]) -> tuple[str, tuple[Field, ...]]:
    fields = tuple(field for field in table._meta.sorted_fields if field.name != "id")
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join("?" * len(fields))
    return f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks})', fields


def add_all(
    book: Casebook, table: type[Table], names: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Adds many rows, whose facts stand in the order of `names`. Facts left out stay empty."""
    fields = [table._meta.fields[name] for name in names]
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    sql = f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({", ".join("?" * len(fields))})'
    turn: list[Callable[[Any], object] | None] = [
        field.db_value if isinstance(field, WrittenField) else None for field in fields
    ]
    book.db.connection().executemany(
        sql,
        ([way(value) if way else value for way, value in zip(turn, row, strict=True)] for row in rows),
    )


def change(book: Casebook, table: type[Table], row: int | None, facts: Mapping[str, object]) -> None:
    """Changes the given columns of the row with that id."""
    table.update(dict(facts)).where(table._meta.primary_key == row).execute(book.db)


def read_cases(book: Casebook, which: Expression) -> list[Case]:
    """The cases that a condition on CaseRow chooses, whole, in case-number order, in one query a table."""
    with reading(book):
        return _read_cases(book, which)


def _read_cases(book: Casebook, which: Expression) -> list[Case]:
    cases = list(CaseRow.select().where(which).order_by(CaseRow.number).dicts().execute(book.db))
    if not cases:
        return []
    ids = [row["id"] for row in cases]
    recruits = _people(book, PersonRow.id << [row["recruit"] for row in cases])
    contracts = _contracts(book, ids)
    settled = _by_sheet(book, SettlingRow, Settling, ids)
    papers = _by_sheet(book, PaperRow, PaperRecord, ids)
    oaths = _by_sheet(book, OathRow, Oath, ids)
    confirmed = _by_sheet(book, ConfirmationRow, Confirmation, ids)
    relatives = _relatives(book, ids, settled, papers, oaths, confirmed)
    holds = _holds(book, ids)
    return [
        Case(
            row["number"],
            recruits[row["recruit"]],
            tuple(contracts[row["id"]]),
            tuple(relatives[row["id"]]),
            tuple(settled[row["id"], None]),
            holds.get(row["id"]),
            tuple(papers[row["id"], None]),
            _only(oaths[row["id"], None]),
            tuple(confirmed[row["id"], None]),
            row["id"],
        )
        for row in cases
    ]


def _people(book: Casebook, which: Expression) -> dict[int, Person]:
    rows = PersonRow.select().where(which).dicts().execute(book.db)
    return {row["id"]: Person(**_without(row, "passport_key")) for row in rows}


def _contracts(book: Casebook, ids: list[int]) -> dict[int, list[Contract]]:
    interruptions = defaultdict(list)
    of_contract = InterruptionRow.select(
        InterruptionRow.contract, InterruptionRow.begins, InterruptionRow.until
    ).where(InterruptionRow.contract << ContractRow.select(ContractRow.id).where(ContractRow.case << ids))
    for contract, begins, until in of_contract.order_by(InterruptionRow.id).tuples().execute(book.db):
        interruptions[contract].append(Interruption(begins, until))
    found = defaultdict(list)
    for row in _of_cases(book, ContractRow.case, ids, ContractRow.position):
        facts = _without(row, "case", "position")
        found[row["case"]].append(Contract(**facts, interruptions=tuple(interruptions[row["id"]])))
    return found


def _relatives(
    book: Casebook,
    ids: list[int],
    settled: _BySheet[Settling],
    papers: _BySheet[PaperRecord],
    oaths: _BySheet[Oath],
    confirmed: _BySheet[Confirmation],
) -> dict[int, list[Relative]]:
    people = _people(
        book, PersonRow.id << RelationRow.select(RelationRow.person).where(RelationRow.case << ids)
    )
    found = defaultdict(list)
    for row in _of_cases(book, RelationRow.case, ids, RelationRow.position):
        sheet = row["case"], row["id"]
        relative = Relative(
            **_without(row, "case", "position", "person"),
            person=people[row["person"]],
            settlings=tuple(settled[sheet]),
            papers=tuple(papers[sheet]),
            oath=_only(oaths[sheet]),
            confirmed=tuple(confirmed[sheet]),
        )
        found[row["case"]].append(relative)
    return found


def _by_sheet(book: Casebook, table: _OnSheet, noun: type[_Noun], ids: list[int]) -> _BySheet[_Noun]:
    """What the sheets of these cases hold of one noun, in the order entered."""
    found: dict[tuple[int, int | None], list[_Noun]] = defaultdict(list)
    for row in _of_cases(book, table.case, ids, table.id):
        found[row["case"], row["relation"]].append(noun(**_without(row, "id", "case", "relation")))
    return found


def _only(oaths: list[Oath]) -> Oath | None:
    return oaths[0] if oaths else None


def _holds(book: Casebook, ids: list[int]) -> dict[int, Hold]:
    """The hold in force of each held case; where there are several, the first."""
    found: dict[int, Hold] = {}
    for row in _of_cases(book, HoldRow.case, ids, HoldRow.id):
        if row["lifted_on"] is None:
            found.setdefault(row["case"], Hold(row["reason"], row["by"], row["on"]))
    return found


def _of_cases(book: Casebook, case: Field, ids: list[int], order: Field) -> Iterator[Facts]:
    yield from case.model.select().where(case << ids).order_by(order).dicts().execute(book.db)


def _without(row: Facts, *names: str) -> Facts:
    return {name: value for name, value in row.items() if name not in names}
