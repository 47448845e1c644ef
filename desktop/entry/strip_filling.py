"""What a passport's strip puts into the fields of a person, and where it says another thing than is typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.case import Person
from desktop.entry.facts import read_person
from desktop.entry.fields import Fields, typed
from desktop.entry.typed_dates import texts_in_full


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which something stands that the strip says otherwise: its intake column, and both texts."""

    column: str
    typed: str
    printed: str


def filling(fields: Fields, printed: Mapping[str, str], on: date) -> tuple[dict[str, str], list[Difference]]:
    """What goes into empty fields, and what differs from what is typed, which is never typed over.

    fields, printed: texts by intake column, as typed and as read from the strip; on: the day of entry.
    """
    empty = {column: text for column, text in printed.items() if not typed(fields, column)}
    here, _ = read_person(texts_in_full(fields, on), on)
    there, _ = read_person(printed, on)
    differing = [
        Difference(column, typed(fields, column), text)
        for column, text in printed.items()
        if column not in empty and not _agree(column, here, there)
    ]
    return empty, differing


def _agree(column: str, here: Person, there: Person) -> bool:
    """True where the field says what the strip does, in whatever spelling, or says it and more."""
    if column == "citizenship":
        return set(there.citizenship) <= set(here.citizenship)
    one, other = getattr(here, column), getattr(there, column)
    return _folded(one) == _folded(other) if isinstance(one, str) else bool(one == other)


def _folded(text: str) -> str:
    """A name or number without accents, case, spaces and the signs that a strip cannot print."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in plain if sign.isalnum())
