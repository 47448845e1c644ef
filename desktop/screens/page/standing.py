"""Under which views of the casebook a case stands on a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from desktop.casebook.lists.due import Due
from desktop.eligibility.checklist import OathRule
from desktop.eligibility.decide import Decision
from desktop.eligibility.mark import Mark
from desktop.eligibility.oath import oath_clock
from desktop.eligibility.papers import passport_end

View = Literal[
    "everyone",
    "reached",
    "next30",
    "next90",
    "missing",
    "held",
    "stale",
    "ready",
    "week",
    "blocked",
    "stopped",
    "passports",
    "oaths",
]
ALL_VIEWS: tuple[View, ...] = get_args(View)
# Those of the left pane; the others are led to from Today.
VIEWS: tuple[View, ...] = ALL_VIEWS[:8]
WEEK, NEAR, FAR = 7, 30, 90


@dataclass(frozen=True, slots=True)
class Standing:
    """A case as decided on a day, its mark, whether its recruit has a letter, and the rule of the oath."""

    decision: Decision
    mark: Mark
    letter: bool
    oath: OathRule


def views_of_due(one: Due, on: date) -> Iterator[View]:
    """The views of marks to come under which a recruit stands who is due within 90 days."""
    days: tuple[tuple[View, int], ...] = (("week", WEEK), ("next30", NEAR), ("next90", FAR))
    yield from (view for view, within in days if one.mark_from <= on + timedelta(within))


def views_of(standing: Standing) -> Iterator[View]:
    """The other views under which a case stands."""
    if standing.decision.case.hold is not None:
        yield "held"
    if is_missing := bool(lacking(standing.decision)):
        yield "missing"
    if is_missing and _is_near(standing):
        yield "blocked"
    if _has_reached(standing):
        yield "reached"
    if standing.mark.stopped and standing.decision.sheets[0].outcome != "not_met":
        yield "stopped"
    if any(_passport_ends(standing.decision)):
        yield "passports"
    if any(_oath_is_near(standing)):
        yield "oaths"


def may_apply(decision: Decision) -> tuple[int, ...]:
    """Who of the case may apply, by place; nobody while it is on hold."""
    if decision.case.hold is not None:
        return ()
    return tuple(place for place, sheet in enumerate(decision.sheets) if sheet.outcome == "met")


def lacking(decision: Decision) -> list[int]:
    """Who of the case lacks a fact, by place, where nothing else rules the person out."""
    return [
        place for place, sheet in enumerate(decision.sheets) if sheet.missing and sheet.outcome != "not_met"
    ]


def _is_near(standing: Standing) -> bool:
    """True where what is missing stops someone within 90 days: also where it hides the mark itself.

    A clock that has stopped is followed under a view of its own.
    """
    mark, on = standing.mark, standing.decision.on
    if mark.first is None:
        return not mark.stopped
    return mark.first <= on + timedelta(FAR)


def _has_reached(standing: Standing) -> bool:
    mark, decision = standing.mark.mark, standing.decision
    come = mark is not None and mark <= decision.on
    return come and not standing.letter and decision.sheets[0].outcome != "not_met"


def _passport_ends(decision: Decision) -> Iterator[bool]:
    """Whose passport expires within six months, or has, of those whom nothing rules out."""
    for sheet in decision.sheets:
        yield sheet.outcome != "not_met" and passport_end(sheet.person, decision.on) is not None


def _oath_is_near(standing: Standing) -> Iterator[bool]:
    """Whose oath is due within the days of warning."""
    case, on = standing.decision.case, standing.decision.on
    oaths = [(case.recruit, case.oath), *((one.person, one.oath) for one in case.relatives)]
    for person, oath in oaths:
        yield oath_clock(oath, person.birth_date, standing.oath, on).state == "warn"
