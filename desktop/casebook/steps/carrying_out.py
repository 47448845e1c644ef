"""Carries out changes of rows that belong together, with all that follows from them, or none of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peewee import IntegrityError

from desktop.case import Case
from desktop.casebook.lookup.indexing import index, words_of
from desktop.casebook.people.case_rows import read_cases
from desktop.casebook.people.check_people import ids_of
from desktop.casebook.people.holds import hold_if_under_age
from desktop.casebook.people.passports import check_passports
from desktop.casebook.people.people import follow_up
from desktop.casebook.people.places import cases_of_contracts, cases_with
from desktop.casebook.people.saving import derived_facts, people_of
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.casebook.tables.images import RowChange, Scope, put_rows, rows_of, with_changes
from desktop.casebook.tables.rows import change
from desktop.casebook.tables.tables import CaseRow


class ChangedSince(CasebookError):
    """What was to be changed is no longer as it was."""


def carry_out(book: Casebook, changes: Sequence[RowChange], by: str, refusal: str) -> None:
    """Writes the changes, and brings the look-up, marks, history and holds to them. For use inside `writing`.

    refusal: the sentence for ChangedSince, raised where a row is not as the change takes it to be, or where
    something else that hangs on it would be lost. Raises PassportTaken where somebody else has a passport
    that comes back.
    """
    scope = _scope(book, changes)
    before = {case.id: case for case in _read(book, scope.cases)}
    words = words_of(book, scope.people)
    standing = rows_of(book, scope)
    if any(standing.get((one.table, one.id)) != one.was for one in changes):
        raise ChangedSince(refusal)
    try:
        put_rows(book, changes)
    except IntegrityError as error:
        raise ChangedSince(refusal) from error
    if rows_of(book, scope) != with_changes(standing, changes):
        raise ChangedSince(refusal)
    index(book, words, words_of(book, scope.people))
    for case in _read(book, scope.cases):
        _follow(book, before.get(case.id), case, by)


def _follow(book: Casebook, was: Case | None, case: Case, by: str) -> None:
    check_passports(book, case.number, people_of(case), ids_of(people_of(case)))
    if was:
        follow_up(book, was, by)
    else:
        change(book, CaseRow, case.id, derived_facts(case, book.served_year))
        hold_if_under_age(book, None, case)


def _scope(book: Casebook, changes: Iterable[RowChange]) -> Scope:
    """Everybody and everything that the changes touch, before or after, and all who stand with them."""
    rows = [(one.table, row) for one in changes for row in (one.was, one.now) if row]
    cases = {row["id"] for table, row in rows if table == "cases"}
    cases |= {row["case_id"] for _, row in rows if "case_id" in row}
    # An interruption names its contract alone.
    cases |= cases_of_contracts(book, {row["contract_id"] for _, row in rows if "contract_id" in row})
    people = {row["id"] for table, row in rows if table == "people"}
    people |= {
        row[name] for _, row in rows for name in ("person_id", "recruit_id", "person") if row.get(name)
    }
    cases |= cases_with(book, people)
    for case in _read(book, cases):
        people |= ids_of(people_of(case))
    letters = {row["id"] for table, row in rows if table == "letters"}
    trash = {row["id"] for table, row in rows if table == "trash"}
    views = {row["id"] for table, row in rows if table == "saved_views"}
    return Scope(*map(frozenset, (cases, people, letters, trash, views)))


def _read(book: Casebook, cases: Iterable[int]) -> list[Case]:
    return read_cases(book, CaseRow.id << list(cases))
