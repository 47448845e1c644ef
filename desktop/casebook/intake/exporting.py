"""All cases as rows under the intake columns, as an intake file takes them back; one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.case import Case, Contract
from desktop.casebook.intake.intake_rows import HOLD
from desktop.entry.facts import contract_fields, person_fields, relative_fields
from desktop.entry.fields import COLUMNS, Fields

EXPORT_COLUMNS: Sequence[str] = (*COLUMNS, HOLD)


def export_rows(cases: Iterable[Case]) -> Iterator[list[str]]:
    """The rows of the cases, in the order of `EXPORT_COLUMNS`: recruit, contracts, relatives."""
    for case in cases:
        for fields in _rows(case):
            row = {"case": case.number, **fields}
            yield [row.get(column, "") for column in EXPORT_COLUMNS]


def _rows(case: Case) -> Iterator[Fields]:
    first = _on_the_recruits_row(case.contracts)
    contract = contract_fields(replace(case.contracts[0], note="")) if first else {}
    held = {HOLD: f"{case.hold.reason} | {case.hold.by}"} if case.hold else {}
    yield {**contract, **person_fields(case.recruit), **held, "relation": "recruit"}
    for one in case.contracts[first:]:
        yield {**contract_fields(one), "relation": "contract"}
    for relative in case.relatives:
        yield relative_fields(relative)


def _on_the_recruits_row(contracts: Sequence[Contract]) -> int:
    """1 where the first contract stands on the row of the recruit; the note there is the recruit's."""
    return 1 if contracts and not contracts[0].note else 0
