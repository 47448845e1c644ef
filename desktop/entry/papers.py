"""Reads what was done about a paper, and the days of the oath, and writes both as they are typed."""

from __future__ import annotations

from datetime import date

from desktop.case import Oath, PaperRecord
from desktop.entry.dates import read_date
from desktop.entry.day_words import day_said
from desktop.entry.fields import Fields, take, typed
from desktop.entry.names import read_text
from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

PAPER_COLUMNS = ("asked_on", "received_on", "expires_on", "confirmed_by")
OATH_COLUMNS = ("granted_on", "taken_on")


def read_paper(paper: str, fields: Fields, on: date) -> tuple[PaperRecord | None, list[Refusal]]:
    """What is typed about the paper of that id, judged on the day `on`, and all that cannot be taken.

    None where nothing is typed.
    """
    refused: list[Refusal] = []
    record = PaperRecord(
        paper,
        asked_on=take(fields, "asked_on", _read_day, refused),
        received_on=take(fields, "received_on", _read_day, refused),
        expires_on=take(fields, "expires_on", _read_day, refused),
        confirmed_by=take(fields, "confirmed_by", read_text, refused) or "",
    )
    for column, day in (("asked_on", record.asked_on), ("received_on", record.received_on)):
        _not_after(fields, column, day, on, refused)
    return record if any(typed(fields, column) for column in PAPER_COLUMNS) else None, refused


def read_oath(fields: Fields, on: date) -> tuple[Oath | None, list[Refusal]]:
    """The decision and the oath as typed, judged on the day `on`, and all that cannot be taken.

    None where no day of a decision is typed that can be taken.
    """
    refused: list[Refusal] = []
    granted = take(fields, "granted_on", _read_day, refused)
    taken = take(fields, "taken_on", _read_day, refused)
    _not_after(fields, "granted_on", granted, on, refused)
    _not_after(fields, "taken_on", taken, on, refused)
    if taken and not typed(fields, "granted_on"):
        reason = phrase("An oath is taken on a decision; write the day of the decision too.")
        refused.append(Refusal("granted_on", "", reason))
    if granted and taken and taken < granted:
        reason = phrase(
            "The oath cannot be taken before the decision of {day}; put right which of the two is wrong."
        )
        refused.append(Refusal("taken_on", typed(fields, "taken_on"), reason.format(day=day_said(granted))))
    return Oath(granted, taken) if granted else None, refused


def paper_fields(record: PaperRecord) -> dict[str, str]:
    """What was done about a paper as texts that `read_paper` reads again."""
    days = (record.asked_on, record.received_on, record.expires_on)
    return dict(zip(PAPER_COLUMNS, (*map(_text, days), record.confirmed_by), strict=True))


def oath_fields(oath: Oath | None) -> dict[str, str]:
    """The decision and the oath as texts that `read_oath` reads again."""
    days = (oath.granted_on, oath.taken_on) if oath else (None, None)
    return dict(zip(OATH_COLUMNS, map(_text, days), strict=True))


def _read_day(text: str, column: str) -> date | Refusal:
    answer = read_date(text, column)
    if isinstance(answer, Refusal):
        return answer
    if not answer.is_day:
        reason = phrase("“{text}” is no whole date; write day, month and year.")
        return Refusal(column, text, reason.format(text=text))
    return answer.first


def _not_after(fields: Fields, column: str, day: date | None, on: date, refused: list[Refusal]) -> None:
    if day is not None and day > on:
        reason = phrase("This cannot lie after today, {day}; look at its day and year again.")
        refused.append(Refusal(column, typed(fields, column), reason.format(day=day_said(on))))


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""
