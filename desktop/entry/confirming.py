"""Somebody's word that facts which cannot well be right are right, kept with these very facts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.case import Case, Confirmation, PartialDate
from desktop.entry.plausible import About, Implausible, implausible
from desktop.entry.terms_over import terms_over

_OF_CONTRACT = re.compile(r"contract\[(\d+)\]\.(\w+)")
_OF_RELATION = {"relation_since": "since", "relation_until": "until"}


def in_doubt(case: Case, mark: date | None, on: date) -> list[Implausible]:
    """What in a case cannot well be right on a day, and is not confirmed for the facts as they are now.

    mark: the one-year mark on these facts, None where there is none.
    """
    return [
        one
        for one in (*implausible(case), *terms_over(case, mark, on))
        if not any(
            (kept.doubt, kept.facts) == (one.doubt, _facts(case, one))
            for kept in _confirmed(case, _whose(one))
        )
    ]


def with_confirmed(case: Case, doubts: Iterable[Implausible], by: str, on: date) -> Case:
    """The case with somebody's word, given on a day, that what these doubts are about is right.

    Each stands with the relative it is about, or with the case where it is about nobody but the recruit.
    """
    for one in doubts:
        word = Confirmation(one.doubt, _facts(case, one), one.sentence, by, on)
        case = _with(case, _whose(one), (*_confirmed(case, _whose(one)), word))
    return case


def _whose(doubt: Implausible) -> int:
    return max(about.person for about in doubt.about)


def _confirmed(case: Case, whose: int) -> tuple[Confirmation, ...]:
    return case.relatives[whose - 1].confirmed if whose else case.confirmed


def _with(case: Case, whose: int, confirmed: tuple[Confirmation, ...]) -> Case:
    if not whose:
        return replace(case, confirmed=confirmed)
    relatives = list(case.relatives)
    relatives[whose - 1] = replace(relatives[whose - 1], confirmed=confirmed)
    return replace(case, relatives=tuple(relatives))


def _facts(case: Case, doubt: Implausible) -> str:
    """The facts as they are now: "birth_date 1990-05-01; recruit.birth_date 1996-06-23"."""
    return "; ".join(_fact(case, about) for about in doubt.about)


def _fact(case: Case, about: About) -> str:
    """One of the facts; neither a relative's place in the case nor a contract's belongs to it."""
    name, value = _of_contract(case, about) or (about.field, _of_person(case, about))
    return f"{name if about.person else f'recruit.{name}'} {value}"


def _of_contract(case: Case, about: About) -> tuple[str, object] | None:
    if not (found := _OF_CONTRACT.fullmatch(about.field)):
        return None
    return f"contract.{found[2]}", getattr(case.contracts[int(found[1]) - 1], found[2])


def _of_person(case: Case, about: About) -> PartialDate | None:
    relative = case.relatives[about.person - 1] if about.person else None
    if relative and about.field in _OF_RELATION:
        found: PartialDate | None = getattr(relative, _OF_RELATION[about.field])
    else:
        found = getattr(relative.person if relative else case.recruit, about.field)
    return found
