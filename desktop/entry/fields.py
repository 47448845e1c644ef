"""The intake columns, and how one of them is taken from a row or form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from desktop.entry.refusal import Refusal

Fields = Mapping[str, str]
Reader = Callable[[str, str], Any]
_Fact = TypeVar("_Fact")

NAME_COLUMNS = ("family_name", "given_names", "name_in_script")
PERSON_COLUMNS = (
    *NAME_COLUMNS,
    *("sex", "birth_date", "citizenship", "passport_number", "passport_expires"),
)
RELATION_COLUMNS = ("relation_since", "relation_until", "relation_until_why", "registered")
CONTRACT_COLUMNS = (
    *("contract_number", "signed_on", "starts_on", "term_months"),
    *("ended_on", "discharge_ground", "interruptions"),
)
COLUMNS = ("case", "relation", *PERSON_COLUMNS, *RELATION_COLUMNS, *CONTRACT_COLUMNS, "note")


def typed(fields: Fields, column: str) -> str:
    """What was typed under a column, without the spaces around it; empty where nothing was."""
    return fields.get(column, "").strip()


def take(
    fields: Fields, column: str, read: Callable[[str, str], _Fact | Refusal], refused: list[Refusal]
) -> _Fact | None:
    """The fact typed under a column; None where nothing was, or where it was put among the refused."""
    found: _Fact | None = take_all(fields, {column: read}, refused).get(column)
    return found


def take_all(fields: Fields, readers: Mapping[str, Reader], refused: list[Refusal]) -> dict[str, Any]:
    """The facts typed under some columns, by column; what cannot be taken is put among the refused.

    readers: by column what reads its text, which gives the fact or a refusal.
    """
    facts = {}
    for column, read in readers.items():
        # Most columns of a row are empty, and an import asks for them all.
        text = fields.get(column)
        if text and (text := text.strip()):
            answer = read(text, column)
            if isinstance(answer, Refusal):
                refused.append(answer)
            else:
                facts[column] = answer
    return facts
