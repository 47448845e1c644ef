"""Which cases differ between two casebooks; both are read side by side, a few cases in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.case import Case
from desktop.casebook.people.stored import all_cases
from desktop.casebook.tables.book import Casebook


@dataclass(frozen=True, slots=True)
class Differences:
    """The numbers of cases that are in one casebook only, or in both with other facts."""

    only_first: tuple[str, ...] = ()
    only_second: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()


def differences(first: Casebook, second: Casebook) -> Differences:
    """How the cases of two open casebooks differ. Raises CasebookError where one can't be read."""
    found: tuple[list[str], list[str], list[str]] = ([], [], [])
    for one, other in _side_by_side(all_cases(first), all_cases(second)):
        if one is None or other is None:
            case = one or other
            assert case is not None
            found[0 if other is None else 1].append(case.number)
        elif one != other:
            found[2].append(one.number)
    return Differences(*map(tuple, found))


def _side_by_side(first: Iterator[Case], second: Iterator[Case]) -> Iterator[tuple[Case | None, Case | None]]:
    """Cases of the same number together; both come in the order of their numbers."""
    one, other = next(first, None), next(second, None)
    while one is not None or other is not None:
        if other is None or (one is not None and one.number < other.number):
            yield one, None
            one = next(first, None)
        elif one is None or other.number < one.number:
            yield None, other
            other = next(second, None)
        else:
            yield one, other
            one, other = next(first, None), next(second, None)
