"""A case as plain names and texts for JSON, and the way back, with what an intake file has no columns for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from pydantic import TypeAdapter

from desktop.case import Case, Confirmation, Hold, Oath, PaperRecord, Relative, Settling
from desktop.entry.facts import (
    contract_fields,
    person_fields,
    read_contract,
    read_person,
    read_relative,
    relative_fields,
)
from desktop.entry.refusal import Refusal

Plain = Mapping[str, Any]

_ON_SHEET: Mapping[str, TypeAdapter[Any]] = {
    "settlings": TypeAdapter(tuple[Settling, ...]),
    "papers": TypeAdapter(tuple[PaperRecord, ...]),
    "oath": TypeAdapter(Oath | None),
    "confirmed": TypeAdapter(tuple[Confirmation, ...]),
}
_HOLD: TypeAdapter[Hold | None] = TypeAdapter(Hold | None)
_TEXTS: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])


def plain_case(case: Case) -> dict[str, Any]:
    """The case as JSON takes it: facts as an intake file would have them, days as 2024-03-14."""
    return {
        "case": case.number,
        "hold": None if case.hold is None else _HOLD.dump_python(case.hold, mode="json"),
        "recruit": person_fields(case.recruit) | _sheet(case),
        "contracts": [contract_fields(one) for one in case.contracts],
        "relatives": [relative_fields(one) | _sheet(one) for one in case.relatives],
    }


def read_plain_case(found: Plain, on: date) -> tuple[Case, list[Refusal]]:
    """The case again, judged on the day `on`, and everything in it that can't be taken.

    Raises ValueError where it has not the shape that `plain_case` makes.
    """
    recruit, refused = read_person(_texts(found["recruit"]), on)
    contracts = [read_contract(_texts(one)) for one in found.get("contracts", ())]
    relatives = [(one, read_relative(_texts(one), on)) for one in found.get("relatives", ())]
    case = Case(
        str(found["case"]),
        recruit,
        tuple(contract for contract, _ in contracts),
        tuple(replace(relative, **_read_sheet(one)) for one, (relative, _) in relatives),
        hold=_HOLD.validate_python(found.get("hold")),
        **_read_sheet(found["recruit"]),
    )
    further = [*(refused for _, refused in contracts), *(refused for _, (_, refused) in relatives)]
    return case, [*refused, *(one for more in further for one in more)]


def _sheet(of: Case | Relative) -> dict[str, Any]:
    return {name: kind.dump_python(getattr(of, name), mode="json") for name, kind in _ON_SHEET.items()}


def _read_sheet(found: Plain) -> dict[str, Any]:
    return {name: kind.validate_python(found[name]) for name, kind in _ON_SHEET.items() if name in found}


def _texts(found: object) -> dict[str, str]:
    if not isinstance(found, dict):
        raise ValueError("a person or contract is not an object of names and texts")
    return _TEXTS.validate_python({name: text for name, text in found.items() if name not in _ON_SHEET})
