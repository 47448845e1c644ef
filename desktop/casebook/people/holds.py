"""Holds: while one is in force no letter of the case is issued, on any path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from desktop.case import Case, Hold, PartialDate
from desktop.casebook.history.history import record
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.casebook.tables.rows import add, change
from desktop.casebook.tables.tables import CaseRow, HoldRow
from desktop.eligibility.dates import add_years
from desktop.eligibility.words import day_text
from desktop.phrase import in_each, phrase

YEARMARK = "Yearmark"
_OF_AGE = 18
_WAS_UNDER_AGE = phrase(
    "The recruit was under {age} when contract {position} was signed or began ({begun}; born {born})."
)
_MAY_HAVE_BEEN = phrase(
    "The recruit may have been under {age} when contract {position} was signed or began "
    "({begun}; born {born})."
)


def place_hold(book: Casebook, number: str, reason: str, by: str) -> Hold:
    """Puts a case on hold. A second hold stands beside the first, and each is lifted for itself.

    Raises CasebookError where the case is not there, or reason or name is missing.
    """
    _named(reason, by)
    with writing(book):
        return put_on_hold(book, number, Hold(reason, by, book.now().date()))


def lift_hold(book: Casebook, number: str, reason: str, by: str) -> Hold | None:
    """Lifts the hold in force (of several, the first) and returns the one still in force after it.

    Raises CasebookError where the case is not there or not on hold, or reason or name is missing.
    """
    _named(reason, by)
    with writing(book):
        held = _in_force(book, _case_id(book, number))
        if not held:
            raise CasebookError(
                phrase("Case {number} is not on hold; there is nothing to lift.").format(number=number)
            )
        first, hold = held[0]
        lifted = {"lifted_by": by, "lifted_on": book.now().date(), "lifted_reason": reason}
        change(book, HoldRow, first, lifted)
        record(book, by, number, "hold lifted", "hold", hold.reason, reason)
        return held[1][1] if held[1:] else None


def put_on_hold(book: Casebook, number: str, hold: Hold) -> Hold:
    """Stores a hold and records it. For use inside `writing`."""
    case_id = _case_id(book, number)
    add(book, HoldRow, {"case": case_id, "reason": hold.reason, "by": hold.by, "on": hold.on})
    record(book, hold.by, number, "put on hold", "hold", "", hold.reason)
    return hold


def hold_if_under_age(book: Casebook, was: Case | None, case: Case) -> Case:
    """Puts a recruit on hold who was, or may have been, under 18 on the signing or start of a contract.

    Asked only where these dates are new or changed, so that a hold which a person has lifted stays lifted.
    For use inside `writing`, with the case as stored; `was` is the case before.
    """
    if case.id is None or (was and _dates_of_age(was) == _dates_of_age(case)):
        return case
    reason = under_age(case)
    if not reason or any(hold.by == YEARMARK for _, hold in _in_force(book, case.id)):
        return case
    hold = put_on_hold(book, case.number, Hold(str(reason), YEARMARK, book.now().date()))
    return case if case.hold else replace(case, hold=hold)


def reason_of(case: Case, hold: Hold) -> str:
    """Why a case is on hold: as somebody wrote it or, where the program placed the hold, to be said in each
    language as long as the facts are those of then."""
    of_program = under_age(case)
    return of_program if hold.by == YEARMARK and hold.reason == of_program else hold.reason


def under_age(case: Case) -> str:
    """Why the recruit must be on hold: a sentence; empty where no contract was begun under 18.

    Source: RULES, People first. Where a date is a span, that the recruit may have been is enough.
    """
    born = case.recruit.birth_date
    if born is None:
        return ""
    for position, begun in _begun(case):
        if begun.first < add_years(born.last, _OF_AGE):
            certain = begun.last < add_years(born.first, _OF_AGE)
            said = _WAS_UNDER_AGE if certain else _MAY_HAVE_BEEN
            begins, birth = in_each(partial(day_text, begun)), in_each(partial(day_text, born))
            return said.format(age=_OF_AGE, position=position, begun=begins, born=birth)
    return ""


def _begun(case: Case) -> Iterator[tuple[int, PartialDate]]:
    """Each dated contract's position, and the earlier of its signing and its start."""
    for position, contract in enumerate(case.contracts, 1):
        dates = [one for one in (contract.signed_on, contract.starts_on) if one is not None]
        if dates:
            yield position, PartialDate(min(one.first for one in dates), min(one.last for one in dates))


def _dates_of_age(case: Case) -> tuple[object, ...]:
    return case.recruit.birth_date, *((one.signed_on, one.starts_on) for one in case.contracts)


def _named(reason: str, by: str) -> None:
    if not reason.strip() or not by.strip():
        raise CasebookError(phrase("A hold is placed or lifted by a named person with a reason. Enter both."))


def _case_id(book: Casebook, number: str) -> int:
    row = CaseRow.select(CaseRow.id).where(CaseRow.number == number).tuples().execute(book.db)
    if not row:
        raise CasebookError(
            phrase("Case {number} is not in this casebook. Look it up by name first.").format(number=number)
        )
    return int(row[0][0])


def _in_force(book: Casebook, case_id: int) -> list[tuple[int, Hold]]:
    """The holds in force on a case with their rows' ids, oldest first."""
    of_case = (HoldRow.case == case_id) & HoldRow.lifted_on.is_null()
    columns = (HoldRow.id, HoldRow.reason, HoldRow.by, HoldRow.on)
    rows = HoldRow.select(*columns).where(of_case).order_by(HoldRow.id).tuples().execute(book.db)
    return [(row, Hold(*facts)) for row, *facts in rows]
