"""Reads the interruptions of a contract, `from..to` pairs parted by `;`, and writes them back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.case import Interruption
from desktop.entry.dates import read_date
from desktop.entry.refusal import Refusal

_OPEN = "2024-08-01.. where it has not ended"


def read_interruptions(text: str, field: str = "interruptions") -> tuple[Interruption, ...] | Refusal:
    """Reads `2024-08-01..2024-08-10; 2024-09-01..`, both ends inclusive and whole dates, an open end empty.

    A refusal keeps the whole text typed and says which pair is wrong.
    """
    found: list[Interruption] = []
    for pair in filter(None, (pair.strip() for pair in text.replace("…", "..").split(";"))):
        answer = _read_pair(pair, field)
        if isinstance(answer, Refusal):
            return Refusal(field, text, answer.reason)
        found.append(answer)
    return tuple(found)


def interruptions_text(interruptions: Iterable[Interruption]) -> str:
    """The interruptions as they are typed."""
    return "; ".join(f"{each.begins}..{each.until or ''}" for each in interruptions)


def _read_pair(pair: str, field: str) -> Interruption | Refusal:
    begins, dots, until = (part.strip() for part in pair.partition(".."))
    if not (begins and dots):
        return Refusal(field, pair, f"“{pair}” is no interruption; write 2024-08-01..2024-08-10, or {_OPEN}.")
    first = _read_day(begins, field)
    last = _read_day(until, field) if until else None
    if isinstance(first, Refusal):
        return first
    if isinstance(last, Refusal):
        return last
    if last and last < first:
        return Refusal(field, pair, f"The interruption from {first} to {last} ends before it begins.")
    return Interruption(first, last)


def _read_day(text: str, field: str) -> date | Refusal:
    answer = read_date(text, field)
    if isinstance(answer, Refusal):
        return answer
    if not answer.is_day:
        return Refusal(field, text, f"“{text}” is no whole date; an interruption is counted in days.")
    return answer.first
