"""The intake columns, and how one of them is taken from a row or form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from desktop.entry.refusal import Refusal

Fields = Mapping[str, str]
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
    text = fields.get(column)
    # Most columns of a row are empty, and an import asks for them all.
    if not text or not (text := text.strip()):
        return None
    answer = read(text, column)
    if isinstance(answer, Refusal):
        refused.append(answer)
        return None
    return answer
