"""Reads a typed date: to the day, the month or the year, never by guessing."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from desktop.case import PartialDate
from desktop.entry.day_words import day_said
from desktop.entry.months import month_number
from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

FIRST_YEAR, LAST_YEAR = 1900, 2100

_Parts = tuple[int, int | None, int | None]

_WORD = r"(?P<name>[^\W\d_]+)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>[0-9]{4})",
        r"(?P<year>[0-9]{4})[-./](?P<month>[0-9]{1,2})",
        r"(?P<year>[0-9]{4})(?P<sign>[-./])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})",
        r"(?P<month>[0-9]{1,2})[-./](?P<year>[0-9]{4})",
        r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})",
        rf"{_WORD}[-. ](?P<year>[0-9]{{4}})",
        rf"(?P<day>[0-9]{{1,2}})[-. ]?{_WORD}[-. ]?(?P<year>[0-9]{{4}})",
        rf"{_WORD}[. ](?P<day>[0-9]{{1,2}}),? (?P<year>[0-9]{{4}})",
    )
)
# Between slashes or hyphens some put the day first and some the month.
_EITHER_WAY = re.compile(r"([0-9]{1,2})([-/])([0-9]{1,2})\2([0-9]{4})")
_DAY_AND_MONTH = rf"[0-9]{{1,2}}[-./ ](?:[0-9]{{1,2}}|{_WORD})"
_NO_YEAR = re.compile(_DAY_AND_MONTH)
_SHORT_YEAR = re.compile(rf"{_DAY_AND_MONTH}[-./ ][0-9]{{2}}")
# What languages put into a date beside its parts: "14 de marzo de 2024", "14 марта 2024 г."
_FILLING = re.compile(r"\bde\b|(?<=[0-9])\s*(?:г\.?|года)$|(?<=[0-9])\.$", re.IGNORECASE)
_DASHES = str.maketrans("‐‑‒–−", "-----")


# A file of many rows holds the same days over and over.
@lru_cache(32768)
def read_date(text: str, field: str) -> PartialDate | Refusal:
    """Reads a date typed into `field`: `2024-03-14`, `14.03.2024`, `14 Mar 2024`, `2024-03`, `2024`.

    A refusal says what is wrong: a day that does not exist, a year that is missing. Where a date reads two
    ways it carries both days, first the one that is written day first.
    """
    found = _readings(plain_date(text))
    faults = [fault for parts in found if (fault := _fault(*parts))]
    dates = list(dict.fromkeys(PartialDate.of(*parts) for parts in found if not _fault(*parts)))
    if len(dates) == 1:
        return dates[0]
    if dates:
        ways = tuple(day.first for day in dates)
        return Refusal(field, text, _two_ways(ways), ways)
    return Refusal(field, text, faults[0] if faults else _no_form(plain_date(text)))


def plain_date(text: str) -> str:
    """A typed date without what languages put beside its parts, its dashes and spaces made alike."""
    spaced = _FILLING.sub(" ", text.strip().translate(_DASHES))
    return re.sub(r"\s*([-./])\s*", r"\1", " ".join(spaced.split()))


def _readings(plain: str) -> list[_Parts]:
    either = _EITHER_WAY.fullmatch(plain)
    if either:
        a, b, year = int(either[1]), int(either[3]), int(either[4])
        # Where only one way has a month in it, that way is the one to judge.
        ways = [(year, month, day) for month, day in ((b, a), (a, b)) if 1 <= month <= 12]
        return [*ways] or [(year, b, a)]
    for form in _FORMS:
        if match := form.fullmatch(plain):
            parts = _parts(match.groupdict())
            return [parts] if parts else []
    return []


def _parts(found: dict[str, str | None]) -> _Parts | None:
    name, month, day = found.get("name"), found.get("month"), found.get("day")
    number = month_number(name) if name else int(month) if month else None
    if name and number is None:
        return None
    return int(found["year"] or 0), number, int(day) if day else None


def _fault(year: int, month: int | None, day: int | None) -> str:
    """Why there is no such date; empty where there is."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        said = phrase("The year {year} cannot be right; a year lies between {first} and {last}.")
        return said.format(year=year, first=FIRST_YEAR, last=LAST_YEAR)
    if month is not None and not 1 <= month <= 12:
        return phrase("There is no month {month}; write the date as 2024-03-14 or 14.03.2024.").format(
            month=month
        )
    if month is None or day is None:
        return ""
    days = monthrange(year, month)[1]
    if 1 <= day <= days:
        return ""
    named = day_said(PartialDate.of(year, month, None))
    return phrase("{day} {month} does not exist; {month} had {days} days.").format(
        day=day, month=named, days=days
    )


def _two_ways(days: Sequence[date]) -> str:
    one, other = map(day_said, days)
    said = phrase("{one} or {other}? Write it as {first} or as {second}.")
    return said.format(one=one, other=other, first=days[0], second=days[1])


def _no_form(plain: str) -> str:
    if _SHORT_YEAR.fullmatch(plain):
        return phrase("“{text}” has a year of two digits; write all four, as in 14.03.2024.").format(
            text=plain
        )
    if _NO_YEAR.fullmatch(plain):
        return phrase("“{text}” has no year; write it in four digits, as in 14.03.2024.").format(text=plain)
    return phrase(
        "This is not a date; write 2024-03-14 or 14.03.2024, or 2024-03 or 2024 where no more is known."
    )
