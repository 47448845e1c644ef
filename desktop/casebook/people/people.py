"""Cases with their people: saved whole in one transaction, loaded whole."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.case import Case
from desktop.casebook.history.changes import changes
from desktop.casebook.history.conflict import with_newer
from desktop.casebook.history.history import record_all
from desktop.casebook.lookup.indexing import index, words_of, words_of_case
from desktop.casebook.people.case_rows import read_cases
from desktop.casebook.people.check_people import check_people, ids_of
from desktop.casebook.people.holds import hold_if_under_age, put_on_hold
from desktop.casebook.people.places import cases_with
from desktop.casebook.people.saving import derived_facts, people_of, put_case
from desktop.casebook.people.stored import all_cases, load_case, load_cases
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.casebook.tables.rows import change
from desktop.casebook.tables.tables import CaseRow
from desktop.phrase import phrase

__all__ = [
    "all_cases",
    "follow_up",
    "load_case",
    "load_cases",
    "next_case_number",
    "save_case",
    "save_cases",
]


def save_case(book: Casebook, case: Case, by: str, expected: Case | None = None) -> Case:
    """Enters a case without an id, or brings the stored one with its id to these facts; returns it with ids.

    In one transaction: people, contracts, relations, settlings, the stored mark, the look-up, the history and
    the hold of a recruit under 18. A hold in `case` is taken for a new case only; later ones are placed and
    lifted in holds.py. Somebody with an id who is not of the case yet is that person of the casebook, who
    then stands in both cases; what is changed about them is changed there too.

    expected: the case as it was loaded; what was saved meanwhile by another window is kept as well, and
    Conflict raised where both changed one fact. Without it the facts given are all that stands afterwards.
    Raises PassportTaken, and CasebookError where the case number is another case's, a person is gone or the
    file can't be written; nothing is changed then.
    """
    with writing(book):
        was = _stored(book, case)
        if was and expected:
            case = with_newer(expected, was, case)
        _check_number(book, case)
        people = check_people(book, was, case)
        elsewhere = cases_with(book, people) - {case.id} if people else set()
        others = read_cases(book, CaseRow.id << elsewhere) if elsewhere else []
        before = words_of(book, people) if people else {}
        saved = put_case(book, was, case)
        concerned = people | ids_of(people_of(saved))
        index(book, before, words_of(book, concerned) if people else words_of_case(saved))
        record_all(book, by, saved.number, changes(was, saved))
        if was is None and case.hold:
            put_on_hold(book, saved.number, case.hold)
        for other in others:
            follow_up(book, other, by)
        return hold_if_under_age(book, was, saved)


def follow_up(book: Casebook, was: Case, by: str) -> Case:
    """Brings a case up to what was changed about its people elsewhere: its mark, history and hold.

    was: the case as it stood before. For use inside `writing`.
    """
    (now,) = read_cases(book, CaseRow.id == was.id)
    if now != was:
        change(book, CaseRow, now.id, derived_facts(now, book.served_year))
        record_all(book, by, now.number, changes(was, now))
    return hold_if_under_age(book, was, now)


def save_cases(book: Casebook, cases: Iterable[Case], by: str) -> list[Case]:
    """Saves many cases in one transaction, all or none; otherwise as `save_case`."""
    with writing(book):
        return [save_case(book, case, by) for case in cases]


def next_case_number(book: Casebook, on: date) -> str:
    """The number for a case opened on that day: the year and the next in it, as `2026-0001`.

    The numbers of cases in the trash are not given again.
    """
    row = book.db.execute_sql(
        "SELECT max(CAST(substr(number, 6) AS INTEGER))"
        " FROM (SELECT number FROM cases UNION ALL SELECT \"case\" FROM trash WHERE what = 'case')"
        " WHERE number GLOB ? AND substr(number, 6) NOT GLOB '*[^0-9]*'",
        (f"{on.year:04}-?*",),
    ).fetchone()
    return f"{on.year:04}-{(row[0] or 0) + 1:04}"


def _stored(book: Casebook, case: Case) -> Case | None:
    if case.id is None:
        return None
    found = read_cases(book, CaseRow.id == case.id)
    if not found:
        raise CasebookError(
            phrase("Case {case} is no longer in this casebook; nothing was saved.").format(case=case.number)
        )
    return found[0]


def _check_number(book: Casebook, case: Case) -> None:
    if not case.number.strip():
        raise CasebookError(phrase("A case needs a number. Enter one, or take the number offered."))
    row = book.db.execute_sql("SELECT id FROM cases WHERE number = ?", (case.number,)).fetchone()
    if row and row[0] != case.id:
        raise CasebookError(
            phrase("Case number {case} is taken. Choose another number, or open that case.").format(
                case=case.number
            )
        )
