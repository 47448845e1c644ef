"""Enters many new cases at once: the rows of each table together, then the look-up and the history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import add

from desktop.case import Case
from desktop.casebook.history.history import record_many
from desktop.casebook.intake.ready import (
    CASE_COLUMNS,
    CONTRACT_COLUMNS,
    INTERRUPTION_COLUMNS,
    PERSON_COLUMNS,
    RELATION_COLUMNS,
    Placed,
    Ready,
    Row,
    make_ready,
)
from desktop.casebook.lookup.indexing import index
from desktop.casebook.people.holds import hold_if_under_age, put_on_hold
from desktop.casebook.people.saving import put_sheet
from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.columns import Table
from desktop.casebook.tables.rows import add_all
from desktop.casebook.tables.tables import CaseRow, ContractRow, InterruptionRow, PersonRow, RelationRow


def enter_cases(book: Casebook, cases: Sequence[Case], by: str) -> list[Case]:
    """Enters new cases of new people, each as `save_case` would; returns them with their holds.

    For use inside `writing`. That nobody of them is in the casebook, and that no case number and no passport
    comes twice, is for the caller to know.
    """
    apart = enter_ready(book, make_ready(cases, book.served_year), by)
    return [apart.get(place, case) for place, case in enumerate(cases)]


def enter_ready(book: Casebook, ready: Ready, by: str) -> dict[int, Case]:
    """The same for cases made ready; returns those with more than rows say, with their holds, by place."""
    tables = (CaseRow, PersonRow, ContractRow, RelationRow)
    case, person, contract, relation = (_next_id(book, table) for table in tables)
    created = book.now().isoformat(timespec="seconds")
    cases = ((*row, created) for row in _counted_on(ready.cases, case, person))
    add_all(book, PersonRow, PERSON_COLUMNS, _counted_on(ready.people, person))
    add_all(book, CaseRow, (*CASE_COLUMNS, "created"), cases)
    add_all(book, ContractRow, CONTRACT_COLUMNS, _counted_on(ready.contracts, contract, case))
    add_all(book, InterruptionRow, INTERRUPTION_COLUMNS, _counted_on(ready.interruptions, contract))
    add_all(book, RelationRow, RELATION_COLUMNS, _counted_on(ready.relations, relation, case, person))
    index(book, {}, dict(enumerate(ready.words, person)))
    record_many(book, by, ready.told)
    return {
        place: _entered_apart(book, one._replace(id=one.id + case, relation=one.relation + relation))
        for place, one in ready.apart.items()
    }


def _next_id(book: Casebook, table: type[Table]) -> int:
    """The id after the last that was ever given."""
    query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
    row = book.db.execute_sql(query, (table._meta.table_name,)).fetchone()
    return int(row[0]) + 1 if row else 1


def _counted_on(rows: Iterable[Row], *firsts: int) -> Iterator[Row]:
    """The rows with the ids that they begin with counted on from these."""
    ids = len(firsts)
    for row in rows:
        yield *map(add, firsts, row), *row[ids:]


def _entered_apart(book: Casebook, one: Placed) -> Case:
    case = one.case
    for at, relative in enumerate(case.relatives):
        put_sheet(book, (one.id, one.relation + at), None, relative)
    put_sheet(book, (one.id, None), None, case)
    if case.hold:
        put_on_hold(book, case.number, case.hold)
    return hold_if_under_age(book, None, replace(case, id=one.id))
