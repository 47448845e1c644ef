"""One intake row as facts: a recruit with the first contract, a further contract, or a relative."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from desktop.case import KINDS, Contract, Hold, Person, Relative
from desktop.casebook.intake.sheets import Row
from desktop.entry.choices import read_kind
from desktop.entry.facts import read_contract, read_person, read_relative
from desktop.entry.fields import CONTRACT_COLUMNS, RELATION_COLUMNS, Fields, take, typed
from desktop.entry.names import read_number, read_text
from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

HOLD = "hold"

_OF_THE_RECRUIT = phrase("This belongs on the row of the recruit.")
_OF_A_RELATIVE = phrase("This belongs on the row of a relative; a recruit's row has no such fact.")
_OF_A_CONTRACT = phrase(
    "This belongs on the row of the recruit, or on a row of its own with the relation contract."
)
_UNDER_NO_COLUMN = phrase(
    "Here stands text under no column. Put quotation marks around a cell that holds a separator."
)


class Entry(NamedTuple):
    """What one row says: its recruit, relative or contract, as far as it has them; and why it is refused."""

    line: int
    refused: tuple[Refusal, ...] = ()
    recruit: Person | None = None
    relative: Relative | None = None
    contract: Contract | None = None
    hold: Hold | None = None


# The rows of a case stand together, as a rule.
@lru_cache(64)
def case_number(text: str) -> str | Refusal:
    """The number of the case that a row belongs to, from what stands under `case`."""
    number = text.strip()
    return (
        read_number(number, "case")
        if number
        else Refusal("case", "", phrase("Write the number of the case."))
    )


def read_entry(row: Row, columns: Sequence[str], on: date) -> Entry:
    """Reads a row, whose cells stand in the order of `columns`, as on the day `on`."""
    fields = {column: cell for column, cell in zip(columns, row.cells, strict=True) if cell}
    entry = _read(row.line, fields, on)
    if row.beyond:
        beyond = Refusal(columns[-1], row.beyond, _UNDER_NO_COLUMN)
        return entry._replace(refused=(*entry.refused, beyond))
    return entry


def _read(line: int, fields: Fields, on: date) -> Entry:
    relation = typed(fields, "relation")
    kind = relation.lower()
    if kind == "recruit":
        return _recruit(line, fields, on)
    if kind == "contract":
        return _contract(line, fields)
    if isinstance(read_kind(relation, "relation"), Refusal):
        reason = phrase("Write one of: {kinds}.")
        if relation:
            reason = phrase("“{relation}” is no relation; write one of: {kinds}.")
        kinds = ", ".join(("recruit", "contract", *KINDS))
        return Entry(line, (Refusal("relation", relation, reason.format(relation=relation, kinds=kinds)),))
    relative, refused = read_relative(fields, on)
    refused += _astray(fields, CONTRACT_COLUMNS, _OF_A_CONTRACT)
    refused += _astray(fields, (HOLD,), _OF_THE_RECRUIT)
    return Entry(line, tuple(refused), relative=relative)


def _recruit(line: int, fields: Fields, on: date) -> Entry:
    person, refused = read_person(fields, on)
    contract = None
    if any(typed(fields, column) for column in CONTRACT_COLUMNS):
        contract, refused_too = read_contract({**fields, "note": ""})  # this row's note is the recruit's
        refused += refused_too
    refused += _astray(fields, RELATION_COLUMNS, _OF_A_RELATIVE)
    hold = take(fields, HOLD, lambda text, column: _read_hold(text, column, on), refused)
    return Entry(line, tuple(refused), recruit=person, contract=contract, hold=hold)


def _contract(line: int, fields: Fields) -> Entry:
    contract, refused = read_contract(fields)
    if not any(typed(fields, column) for column in CONTRACT_COLUMNS):
        reason = phrase(
            "A row with the relation contract needs a fact of the contract: its number, a date, its term."
        )
        refused.append(Refusal("contract_number", "", reason))
    refused += _astray(fields, (HOLD,), _OF_THE_RECRUIT)
    return Entry(line, tuple(refused), contract=contract)


def _astray(fields: Fields, columns: Iterable[str], reason: str) -> list[Refusal]:
    """Facts on a row that has no place for them: dropped unsaid, they would be lost."""
    if fields.keys().isdisjoint(columns):
        return []
    return [Refusal(column, text, reason) for column in columns if (text := typed(fields, column))]


def _read_hold(text: str, column: str, on: date) -> Hold | Refusal:
    """A hold as an export writes it: `reason | name`."""
    words = read_text(text, column)
    if isinstance(words, Refusal):
        return words
    reason, _, by = (part.strip() for part in words.rpartition("|"))
    if reason and by:
        return Hold(reason, by, on)
    reason = phrase("Write a hold as its reason and who placed it, parted by |: reason | name.")
    return Refusal(column, text, reason)
