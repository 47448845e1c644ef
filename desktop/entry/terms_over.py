"""A contract whose term is over while no end of it is recorded: whether service went on is asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.case import Case, Contract, PartialDate
from desktop.entry.day_steps import a_month_on
from desktop.entry.day_words import day_said
from desktop.entry.plausible import About, Implausible
from desktop.phrase import phrase


def terms_over(case: Case, mark: date | None, on: date) -> Iterator[Implausible]:
    """Each contract that by its term ended before a full year, with nothing recorded after it.

    mark: the one-year mark on the facts recorded, None where there is none: nothing follows from them yet.
    on: the day of entry; a term that still runs is not asked about.
    """
    for position, contract in enumerate(case.contracts, start=1):
        last = _last_day_of_term(contract)
        if mark is None or last is None or last >= min(on, mark - timedelta(1)):
            continue
        if contract.ended_on is None and not _goes_on(case, contract, last):
            sentence = phrase(
                "By its term contract {position} ended on {day}, before the mark, and no last day of service "
                "is recorded. Enter it, or confirm that service went on."
            )
            sentence = sentence.format(position=position, day=day_said(last))
            yield Implausible("term-over", sentence, _about(contract, position))


def _last_day_of_term(contract: Contract) -> date | None:
    """The last day that the term covers; None where it has no fixed term, or no day to count from."""
    begins = _begins(contract)
    if begins is None or not isinstance(contract.term_months, int):
        return None
    begin = PartialDate(begins.last, begins.last)
    return a_month_on(begin, contract.term_months).first - timedelta(1)


def _goes_on(case: Case, contract: Contract, last: date) -> bool:
    """True where another contract begins in the term, or on the day after it."""
    begin = _begins(contract)
    others = (_begins(other) for other in case.contracts if other is not contract)
    return any(begin and other and begin.first <= other.first <= last + timedelta(1) for other in others)


def _begins(contract: Contract) -> PartialDate | None:
    return contract.starts_on or contract.signed_on


def _about(contract: Contract, position: int) -> tuple[About, ...]:
    begins = "starts_on" if contract.starts_on else "signed_on"
    return tuple(About(0, f"contract[{position}].{name}") for name in ("ended_on", begins, "term_months"))
