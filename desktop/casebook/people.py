"""Cases with their people: saved whole in one transaction, loaded whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from peewee import Expression

from desktop.case import Case
from desktop.casebook.book import Casebook, CasebookError, writing
from desktop.casebook.changes import changes
from desktop.casebook.history import record_all
from desktop.casebook.holds import hold_if_under_age, put_on_hold
from desktop.casebook.lookup import index_case
from desktop.casebook.rows import read_cases
from desktop.casebook.saving import passport_key, people_of, put_case
from desktop.casebook.tables import CaseRow

_AT_ONCE = 500


class PassportTaken(CasebookError):
    """A passport number that another person has; `case` is the number of that person's case."""

    def __init__(self, passport_number: str, case: str) -> None:
        super().__init__(
            f"Passport number {passport_number} is already recorded for a person of case {case}. "
            "Check the number, or open that case."
        )
        self.passport_number = passport_number
        self.case = case


def save_case(book: Casebook, case: Case, by: str) -> Case:
    """Enters a case without an id, or brings the stored one with its id to these facts; returns it with ids.

    In one transaction: people, contracts, relations, settlings, the stored mark, the look-up, the history and
    the hold of a recruit under 18. A hold in `case` is taken for a new case only; later ones are placed and
    lifted in holds.py. Raises PassportTaken, and CasebookError where the case number is another case's or the
    file can't be written; nothing is changed then.
    """
    with writing(book):
        was = _stored(book, case)
        _check_number(book, case)
        _check_passports(book, was, case)
        saved = put_case(book, was, case)
        index_case(book, was, saved)
        record_all(book, by, saved.number, changes(was, saved))
        if was is None and case.hold:
            put_on_hold(book, saved.number, case.hold)
        return hold_if_under_age(book, was, saved)


def save_cases(book: Casebook, cases: Iterable[Case], by: str) -> list[Case]:
    """Saves many cases in one transaction, all or none; otherwise as `save_case`."""
    with writing(book):
        return [save_case(book, case, by) for case in cases]


def load_case(book: Casebook, number: str) -> Case | None:
    """The case of that number, whole; None where there is none."""
    return next(iter(read_cases(book, CaseRow.number == number)), None)


def load_cases(book: Casebook, numbers: Sequence[str]) -> list[Case]:
    """The cases of these numbers in the order asked; numbers that are not there are left out."""
    found: dict[str, Case] = {}
    for begin in range(0, len(numbers), _AT_ONCE):
        asked = CaseRow.number << numbers[begin : begin + _AT_ONCE]
        found |= {case.number: case for case in read_cases(book, asked)}
    return [found[number] for number in numbers if number in found]


def all_cases(book: Casebook) -> Iterator[Case]:
    """Every case in case-number order, some hundreds in memory at a time."""
    last = ""
    while cases := read_cases(book, _following(last)):
        yield from cases
        last = cases[-1].number


def next_case_number(book: Casebook, on: date) -> str:
    """The number for a case opened on that day: the year and the next in it, as `2026-0001`."""
    row = book.db.execute_sql(
        "SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM cases"
        " WHERE number GLOB ? AND substr(number, 6) NOT GLOB '*[^0-9]*'",
        (f"{on.year:04}-?*",),
    ).fetchone()
    return f"{on.year:04}-{(row[0] or 0) + 1:04}"


def _following(last: str) -> Expression:
    query = CaseRow.select(CaseRow.id).where(CaseRow.number > last)
    return CaseRow.id << query.order_by(CaseRow.number).limit(_AT_ONCE)


def _stored(book: Casebook, case: Case) -> Case | None:
    if case.id is None:
        return None
    found = read_cases(book, CaseRow.id == case.id)
    if not found:
        raise CasebookError(f"Case {case.number} is no longer in this casebook; nothing was saved.")
    return found[0]


def _check_number(book: Casebook, case: Case) -> None:
    if not case.number.strip():
        raise CasebookError("A case needs a number. Enter one, or take the number offered.")
    row = book.db.execute_sql("SELECT id FROM cases WHERE number = ?", (case.number,)).fetchone()
    if row and row[0] != case.id:
        raise CasebookError(f"Case number {case.number} is taken. Choose another number, or open that case.")


def _check_passports(book: Casebook, was: Case | None, case: Case) -> None:
    numbers: dict[str, str] = {}
    own = {person.id for person in people_of(was)} if was else set()
    for person in people_of(case):
        key = passport_key(person.passport_number)
        if key and key in numbers:
            raise PassportTaken(person.passport_number, case.number)
        if key:
            numbers[key] = person.passport_number
    for key, person_id, number in _holders(book, list(numbers)):
        if person_id not in own:
            raise PassportTaken(numbers[key], number)


def _holders(book: Casebook, keys: list[str]) -> list[tuple[str, int, str]]:
    """Who has these passports: key, person's id, number of the case."""
    return list(
        book.db.execute_sql(
            "SELECT passport_key, id, coalesce((SELECT number FROM cases WHERE recruit_id = people.id),"
            " (SELECT number FROM relations JOIN cases ON cases.id = case_id WHERE person_id = people.id))"
            f" FROM people WHERE passport_key IN ({', '.join('?' * len(keys))})",
            keys,
        )
    )
