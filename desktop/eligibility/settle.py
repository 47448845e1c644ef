"""Settling: a named person's answer, with a reason, to a clause that the source leaves open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.case import Case, Settling
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import RuleSet
from desktop.phrase import phrase


class CannotSettle(Exception):
    """There is nothing to settle, or to take back: `str(error)` is the sentence that says why."""


def settle(case: Case, place: int, rules: RuleSet, settling: Settling) -> Case:
    """The case with a clause settled on one sheet: `place` 0 is the recruit's, 1 and on the relatives'.

    Raises CannotSettle where the clause is not on that sheet, or does not come out unsettled on the day.
    """
    sheet = decide(case, rules, settling.on).sheets[place]
    found = next((clause for clause in sheet.clauses if clause.id == settling.clause), None)
    if found is None:
        known = ", ".join(clause.id for clause in sheet.clauses)
        raise CannotSettle(
            phrase("There is no clause {clause} on this sheet; the clauses are {known}.").format(
                clause=settling.clause, known=known
            )
        )
    if "unsettled" not in (found.verdict, found.was):
        raise CannotSettle(
            phrase("Only an unsettled clause can be settled; {id} is {verdict}.").format(
                id=found.id, verdict=found.verdict
            )
        )
    others = [
        one
        for one in settlings_of(case, place)
        if (one.rules, one.clause, one.on) != (settling.rules, settling.clause, settling.on)
    ]
    return _with(case, place, (*others, settling))


def take_back(case: Case, place: int, rules_id: str, clause: str, by_day: date = date.max) -> Case:
    """The case without the latest settling of a clause on one sheet, of those made by a day.

    Raises CannotSettle if there is none.
    """
    made = [
        one
        for one in settlings_of(case, place)
        if (one.rules, one.clause) == (rules_id, clause) and one.on <= by_day
    ]
    if not made:
        raise CannotSettle(
            phrase("Clause {clause} is not settled on this sheet under {rules_id}.").format(
                clause=clause, rules_id=rules_id
            )
        )
    latest = max(made, key=lambda one: one.on)
    return _with(case, place, tuple(one for one in settlings_of(case, place) if one != latest))


def settlings_of(case: Case, place: int) -> tuple[Settling, ...]:
    """The settlings on one sheet."""
    return case.relatives[place - 1].settlings if place else case.settlings


def _with(case: Case, place: int, settlings: tuple[Settling, ...]) -> Case:
    if not place:
        return replace(case, settlings=settlings)
    relatives = list(case.relatives)
    relatives[place - 1] = replace(relatives[place - 1], settlings=settlings)
    return replace(case, relatives=tuple(relatives))
