"""Settling from the window: the points of a sheet that the source leaves open, and how an answer is kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.case import Case, Settling
from desktop.casebook.people.stored import load_case
from desktop.casebook.steps.steps import save_as_step
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.settle import settle, take_back
from desktop.eligibility.sheet import Clause

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Point:
    """A clause of one sheet under one rule set, which its source leaves open or somebody has settled."""

    rules: RuleSet
    clause: Clause


def point_of(rules: RuleSet, clause: Clause | None) -> Point | None:
    """The point that a clause is; None where there is nothing to settle or to take back."""
    if clause is None or (clause.verdict != "unsettled" and clause.settled is None):
        return None
    return Point(rules, clause)


def save_settling(
    book: Casebook, case: Case, person: int, rules: RuleSet, settling: Settling
) -> tuple[Case, int]:
    """Settles a clause on the sheet of a person (0 the recruit) of the case as it is stored now.

    Returns the case as saved, and where the person stands in it. Raises CannotSettle where the facts stored
    since no longer leave the clause open, CasebookError where the person is gone or the file can't be
    written; nothing is changed then.
    """
    with writing(book):
        stored, place = _as_stored(book, case, person)
        return save_as_step(book, settle(stored, place, rules, settling), settling.by), place


def save_taken_back(book: Casebook, case: Case, person: int, point: Point, by: str) -> tuple[Case, int]:
    """Takes back the settling of a point that is shown as settled. Returns and raises as `save_settling`."""
    assert point.clause.settled is not None
    with writing(book):
        stored, place = _as_stored(book, case, person)
        settling = point.clause.settled
        without = take_back(stored, place, point.rules.id, point.clause.id, settling.on)
        return save_as_step(book, without, by), place


def _as_stored(book: Casebook, case: Case, person: int) -> tuple[Case, int]:
    """The case as stored now, and where the person stands in it: another window may have changed both."""
    stored = load_case(book, case.number)
    wanted = case.relatives[person - 1].id if person else None
    there = [None, *(relative.id for relative in stored.relatives)] if stored else []
    if stored is None or wanted not in there:
        gone = translate(
            "Settling", "Nothing was saved: the person is no longer in case {0}. Close the sheet."
        )
        raise CasebookError(gone.format(case.number))
    return stored, there.index(wanted)
