"""Dates as operators type them in the window, in few keys, written out in full for `read_date`.

Short forms are for the window alone, which says back at once what it read; an intake file has no such echo.

- Eight digits alone are day, month, year (`14032024`), or year, month, day where only that gives a year.
- A year of two digits is read between dots, between slashes, or after the name of a month. The field says
  which century is meant: a birth date is the latest that is not after the day of entry; a passport or paper
  expires at most 79 years after that day's year, and by 2100; any other date lies at most ten years after it.
- Hyphens with a short year, such as 24-03-14, may begin with the year: they stay refused.
- Days not counted run from a day to a day in any of the ways people write that: with two dots, a dash, a
  hyphen, or a word, "from 2.10.25 to 25.10.25".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from desktop.case import PartialDate
from desktop.entry.dates import FIRST_YEAR, LAST_YEAR, plain_date, read_date
from desktop.entry.refusal import Refusal

DATE_COLUMNS = frozenset(
    (
        *("birth_date", "passport_expires", "relation_since", "relation_until"),
        *("signed_on", "starts_on", "ended_on"),
    )
)
_YEARS_AHEAD = {"birth_date": 0, "passport_expires": 79, "expires_on": 79}
_OTHER_YEARS_AHEAD = 10

_EIGHT = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})")
_SHORT = re.compile(
    r"((?:[0-9]{1,2}(?P<sign>[./])[0-9]{1,2}(?P=sign))|(?:[0-9]{1,2}[-. ]?[^\W\d_]+[-. ]?))(?P<year>[0-9]{2})"
)
_FROM = re.compile(r"^(?:from|since|со?|от|del?|desde)\s+", re.IGNORECASE)
# A dash without spaces parts two days only after a whole one: within a day it parts day, month and year.
_TO = re.compile(
    r"\s+(?:[-–—]|to|until|till|по|до|al?|hasta)(?:\s+|$)"
    r"|(?<=\.[0-9]{4})\s*[-–—]\s*|(?<=\.[0-9]{2})[-–—](?=[0-9])"
    r"|(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})\s*[-–—]\s*",
    re.IGNORECASE,
)


def read_typed_date(text: str, field: str, on: date) -> PartialDate | Refusal:
    """Reads a date typed into `field` on the day `on`: all that `read_date` takes, and the short forms.

    A refusal of a date that reads two ways carries both days.
    """
    return read_date(in_full(text, field, on), field)


def texts_in_full(texts: Mapping[str, str], on: date) -> dict[str, str]:
    """The texts by intake column, with every date among them written out; the others as they are."""
    dates = {column: in_full(texts[column], column, on) for column in DATE_COLUMNS & texts.keys()}
    pairs = {}
    if "interruptions" in texts:
        pairs["interruptions"] = _pairs_in_full(texts["interruptions"], on)
    return {**texts, **dates, **pairs}


def in_full(text: str, field: str, on: date) -> str:
    """A date with the signs that `read_date` asks for; any other text as it is."""
    plain = plain_date(text)
    if eight := _EIGHT.fullmatch(plain):
        return _parted(*eight.groups())
    short = _SHORT.fullmatch(plain)
    if not short:
        return text
    ways = [f"{short[1]}{year}" for year in full_years(int(short["year"]), field, on)]
    return next((way for way in ways if not _is_after(read_date(way, field), on)), ways[0])


def full_years(two_digits: int, field: str, on: date) -> tuple[int, ...]:
    """The years that the last two digits of one may stand for in a field, the likeliest first.

    Two for a birth date, as the first of them may give a day after `on`; for any other field one.
    """
    last = min(LAST_YEAR, on.year + _YEARS_AHEAD.get(field, _OTHER_YEARS_AHEAD))
    year = last - (last - two_digits) % 100
    return (year, year - 100) if field == "birth_date" and year - 100 >= FIRST_YEAR else (year,)


def _is_after(answer: PartialDate | Refusal, on: date) -> bool:
    if isinstance(answer, PartialDate):
        return answer.first > on
    return bool(answer.ways) and min(answer.ways) > on


def _parted(a: str, b: str, c: str, d: str) -> str:
    # Never both: where the first four digits are a year, the third and fourth are no month.
    if _is_year(a + b) and not _is_year(c + d):
        return f"{a}{b}-{c}-{d}"
    return f"{a}.{b}.{c}{d}"


def _is_year(digits: str) -> bool:
    return FIRST_YEAR <= int(digits) <= LAST_YEAR


def _pairs_in_full(text: str, on: date) -> str:
    pairs = [_days(pair.strip()) for pair in text.replace("…", "..").split(";")]
    return ";".join("..".join(in_full(day, "interruptions", on) for day in pair) for pair in pairs)


def _days(pair: str) -> list[str]:
    """The first and last day of one interruption, as typed; what is no pair comes back alone."""
    parts = pair.split("..") if ".." in pair else _TO.split(_FROM.sub("", pair), maxsplit=1)
    # A full stop after a day, as in "2025 г.", would make three of the two dots that part the days.
    return [part.strip(" .") for part in parts]
