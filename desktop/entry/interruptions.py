"""Reads the interruptions of a contract, `from..to` pairs parted by `;`, and writes them back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.case import Interruption
from desktop.entry.dates import read_date
from desktop.entry.day_words import day_said
from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

_OPEN = phrase("2024-08-01.. where it has not ended")


def read_interruptions(text: str, field: str = "interruptions") -> tuple[Interruption, ...] | Refusal:
    """Reads `2024-08-01..2024-08-10; 2024-09-01..`, both ends inclusive and whole dates, an open end empty.

    A refusal keeps the whole text typed and says which pair is wrong.
    """
    found: list[Interruption] = []
    for pair in filter(None, (pair.strip() for pair in text.replace("…", "..").split(";"))):
        answer = _read_pair(pair, field)
        if isinstance(answer, Refusal):
            return replace(answer, value=text, ways=())
        found.append(answer)
    return tuple(found)


def interruptions_text(interruptions: Iterable[Interruption]) -> str:
    """The interruptions as they are typed."""
    return "; ".join(f"{each.begins}..{each.until or ''}" for each in interruptions)


def _read_pair(pair: str, field: str) -> Interruption | Refusal:
    begins, dots, until = (part.strip() for part in pair.partition(".."))
    if not (begins and dots):
        reason = phrase("“{pair}” is no interruption; write 2024-08-01..2024-08-10, or {open}.")
        in_form = phrase(
            "“{pair}” is no interruption; type 1.8.2024..10.8.2024, or 1.8.2024.. where it has not ended."
        )
        return Refusal(field, pair, reason.format(pair=pair, open=_OPEN), in_form=in_form.format(pair=pair))
    first = _read_day(begins, field)
    last = _read_day(until, field) if until else None
    if isinstance(first, Refusal):
        return first
    if isinstance(last, Refusal):
        return last
    if last and last < first:
        reason = phrase("The interruption from {first} to {last} ends before it begins.")
        reason = reason.format(first=first, last=last)
        in_form = phrase(
            "The interruption from {first} to {last} ends before it begins; "
            "put right which of the two is wrong."
        ).format(first=day_said(first), last=day_said(last))
        return Refusal(field, pair, reason, in_form=in_form)
    return Interruption(first, last)


def _read_day(text: str, field: str) -> date | Refusal:
    answer = read_date(text, field)
    if isinstance(answer, Refusal):
        return answer
    if not answer.is_day:
        reason = phrase("“{text}” is no whole date; an interruption is counted in days.").format(text=text)
        in_form = phrase(
            "“{text}” is no whole date; type day, month and year, for an interruption is counted in days."
        )
        return Refusal(field, text, reason, in_form=in_form.format(text=text))
    return answer.first
