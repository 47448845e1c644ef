"""Enters the intake rows of one case: the recruit first, then everybody else in the order of the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.case import Case
from desktop.casebook.intake.entering import enter_ready
from desktop.casebook.intake.intake_rows import Entry
from desktop.casebook.intake.joining import join, opened
from desktop.casebook.intake.ready import Ready, make_ready
from desktop.casebook.people.passports import PassportTaken, check_numbers
from desktop.casebook.people.people import save_case
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.entry.refusal import Refusal
from desktop.phrase import phrase


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not entered, or one reason of several: its line, the column, what stands there, why."""

    line: int
    field: str
    value: str
    reason: str


class Family(NamedTuple):
    """What became of the rows of one case; `case` is None where nobody of it is in the casebook."""

    case: Case | None
    entered: int = 0
    contracts: int = 0
    already_there: int = 0
    refused: tuple[RefusedRow, ...] = ()


class Prepared(NamedTuple):
    """The rows of several cases as they go in where all the cases are new: each family, and every row."""

    families: list[Family]
    rows: Ready


def prepare(served_year: RuleSet, batch: Iterable[tuple[str, Sequence[Entry]]]) -> Prepared:
    """Joins the rows of several cases, each case once: its number and its rows. Asks nothing of the casebook.

    The families are without their cases, of which the rows are left.
    """
    families = [_joined(None, number, entries, {}) for number, entries in batch]
    cases = [family.case for family in families if family.case]
    return Prepared([family._replace(case=None) for family in families], make_ready(cases, served_year))


def enter_prepared(book: Casebook, prepared: Prepared, by: str) -> list[Case]:
    """Enters cases none of which is in the casebook; returns those with more than rows say.

    For use inside `writing`. Raises PassportTaken, before anything is written.
    """
    check_numbers(book, "", prepared.rows.passports)
    return [*enter_ready(book, prepared.rows, by).values()]


def enter_family(book: Casebook, was: Case | None, number: str, entries: Sequence[Entry], by: str) -> Family:
    """Joins the rows of a case to the case as stored (`was`, None where it is new), and saves what is new.

    For use inside `writing`. A row with a passport number that a person of another case has is refused.
    """
    taken: dict[int, Refusal] = {}
    while True:
        family = _joined(was, number, entries, taken)
        if family.case is None or family.case is was:
            return family
        try:
            return family._replace(case=save_case(book, family.case, by))
        except PassportTaken as error:
            holder = next((one for one in entries if one.line not in taken and _has(one, error)), None)
            if holder is None:
                raise
            taken[holder.line] = Refusal("passport_number", error.passport_number, error.args[0])


def refused_rows(line: int, refusals: Iterable[Refusal]) -> list[RefusedRow]:
    """The refusals of one row, with its line."""
    return [RefusedRow(line, each.field, each.value, each.reason) for each in refusals]


def _joined(was: Case | None, number: str, entries: Sequence[Entry], taken: Mapping[int, Refusal]) -> Family:
    if was is None and not taken and (new := opened(number, entries)):
        return Family(new, _people(new), _contracts(new))
    ordered = sorted(entries, key=lambda entry: (entry.recruit is None, entry.line))
    case, already_there = was, 0
    recruit_refused: int | None = None
    refused: list[RefusedRow] = []
    for entry in ordered:
        refusals = [*entry.refused, *filter(None, [taken.get(entry.line)])]
        if orphan := _orphan(case, number, entry, recruit_refused):
            refusals.append(orphan)
        joined = refusals[0] if refusals else join(case, number, entry)
        if isinstance(joined, Refusal):
            refused += refused_rows(entry.line, refusals or [joined])
            if entry is ordered[0] and entry.recruit:
                recruit_refused = entry.line
            continue
        already_there += bool(entry.recruit or entry.relative) and _people(joined) == _people(case)
        case = joined
    return Family(
        case,
        entered=_people(case) - _people(was),
        contracts=_contracts(case) - _contracts(was),
        already_there=already_there,
        refused=tuple(refused),
    )


def _orphan(case: Case | None, number: str, entry: Entry, recruit_refused: int | None) -> Refusal | None:
    """Why a row cannot go in that has no recruit to belong to; None where it has one, or is one."""
    if recruit_refused is not None:
        reason = phrase("The recruit of case {number}, on line {line}, is refused. Correct that row first.")
        return Refusal("case", number, reason.format(number=number, line=recruit_refused))
    if case is None and entry.recruit is None:
        reason = phrase(
            "Case {number} has no recruit, here or in the casebook. Add a row with the relation recruit."
        )
        return Refusal("case", number, reason.format(number=number))
    return None


def _people(case: Case | None) -> int:
    return 1 + len(case.relatives) if case else 0


def _contracts(case: Case | None) -> int:
    return len(case.contracts) if case else 0


def _has(entry: Entry, taken: PassportTaken) -> bool:
    person = entry.relative.person if entry.relative else entry.recruit
    return person is not None and person.passport_number == taken.passport_number
