"""Reads the machine-readable strip of a passport or card into the fields of a person (ICAO Doc 9303).

What a check digit does not bear out is named and not taken. No check digit is over names, nationality and
sex: there only a sign that cannot stand in its place is seen. `mrz_digits` says which changes no digit sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain

from desktop.case import PartialDate
from desktop.entry.dates import read_date
from desktop.entry.mrz_digits import (
    Check,
    Mending,
    check_digit,
    fits,
    letters_at,
    mendings,
    signs,
    with_letters,
)
from desktop.entry.mrz_lines import COLUMN, FILLER, Printed, find_strip
from desktop.entry.mrz_states import citizenship_of
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import full_years
from desktop.phrase import phrase

_NAMED = {
    "passport_number": phrase("passport number"),
    "birth_date": phrase("birth date"),
    "passport_expires": phrase("expiry date"),
    COLUMN: phrase("optional data"),
}
_DATE = re.compile(r"([0-9]{2})([0-9]{2}|<<)([0-9]{2}|<<)")
_CARD_LETTERS = "ACI"


@dataclass(frozen=True, slots=True)
class Finding:
    """What does not fit in a strip, or is worth a look.

    field: its intake column, or `strip` for what no column keeps; places: the signs in doubt;
    mendings: the strips with a misread sign put right, the likeliest first, one of which may be meant.
    """

    field: str
    sentence: str
    places: tuple[int, ...] = ()
    mendings: tuple[Mending, ...] = ()


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip as read: the texts that may be taken, by intake column, and what was found wrong."""

    printed: Printed
    fields: Mapping[str, str]
    findings: tuple[Finding, ...]

    @property
    def fitting(self) -> tuple[str, ...]:
        """The columns that a check digit bears out."""
        return tuple(column for column in _NAMED if column in self.fields)


# A text that may be taken, with its intake column, or what is wrong with it.
_Answer = tuple[str, str] | Finding


def read_strip(text: str, on: date) -> Strip | Refusal:
    """Reads a strip out of a pasted or typed text, on the day `on`, after which nobody is born.

    A refusal says why there is none in it.
    """
    printed = find_strip(text)
    if isinstance(printed, Refusal):
        return printed
    if printed.text.startswith("V"):
        return Refusal(COLUMN, text, phrase("This is the strip of a visa; take that of the passport."))
    checked = list(_checked(printed, on))
    if not any(isinstance(answer, Finding) for answer in checked):
        checked += _last_digit(printed)
    parts = (_document(printed), _names(printed), checked, _nationality(printed), _sex(printed))
    answers = list(chain.from_iterable(parts))
    fields = dict(answer for answer in answers if not isinstance(answer, Finding))
    return Strip(printed, fields, tuple(answer for answer in answers if isinstance(answer, Finding)))


def _checked(printed: Printed, on: date) -> Iterator[_Answer]:
    """Number and dates, as far as their check digits bear them out."""
    for column, check in _checks(printed).items():
        part = signs(printed.text, check.places)
        if not part.strip(FILLER) and printed.text[check.digit] in (FILLER, "0"):
            continue
        if not fits(printed.text, check):
            yield _misfit(printed, column, check)
        elif column == "passport_number":
            yield column, _spaced(part)
        elif column != COLUMN:
            yield _day(column, part, check.places, on)


def _checks(printed: Printed) -> dict[str, Check]:
    """The check digits, by the column they are for."""
    at = printed.layout.places
    checks = {
        "passport_number": _check_of_number(printed),
        "birth_date": Check(tuple(at["birth"]), at["birth_digit"].start, digits_only=True),
        "passport_expires": Check(tuple(at["expiry"]), at["expiry_digit"].start, digits_only=True),
    }
    if "optional_digit" in at:
        checks[COLUMN] = Check(tuple(at["optional"]), at["optional_digit"].start)
    return checks


def _check_of_number(printed: Printed) -> Check:
    """On a card, a number past nine signs goes on in the optional data, with its check digit after it."""
    at = printed.layout.places
    number, optional = tuple(at["number"]), at["optional"]
    further = len(printed.part("optional").split(FILLER)[0])
    if "optional_digit" in at or printed.part("number_digit") != FILLER or not further:
        return Check(number, at["number_digit"].start)
    return Check((*number, *optional[: further - 1]), optional[further - 1])


def _last_digit(printed: Printed) -> Iterator[_Answer]:
    """The last check digit, which is over all the others and the optional data."""
    over = tuple(chain.from_iterable(printed.layout.composite))
    check = Check(over, printed.layout.places["last_digit"].start)
    if fits(printed.text, check):
        return
    own = {place for one in _checks(printed).values() for place in (*one.places, one.digit)}
    found = mendings(printed.text, check, [place for place in over if place not in own])
    digit = printed.text[check.digit]
    sentence = phrase("The last check digit, {digit}, does not fit number, dates and optional data together.")
    yield Finding(COLUMN, sentence.format(digit=digit), found[0].places if found else (check.digit,), found)


def _misfit(printed: Printed, column: str, check: Check) -> Finding:
    text, named = printed.text, _NAMED[column]
    digit, part = text[check.digit], signs(text, check.places)
    shown = part.strip(FILLER)
    if digit == FILLER:
        sentence = phrase("The {named} {shown} has no check digit.")
    elif not digit.isdigit():
        sentence = phrase("The check digit of the {named} {shown} reads {digit}, which is no digit.")
    elif digit == check_digit(part):
        sentence = phrase("The {named} {shown} has a letter where only digits stand.")
    else:
        sentence = phrase("Check digit {digit} does not fit the {named} {shown}.")
    found = mendings(text, check)
    doubted = letters_at(text, check) or (found[0].places if found else (*check.places, check.digit))
    return Finding(column, sentence.format(named=named, shown=shown, digit=digit), doubted, found)


def _day(column: str, part: str, places: tuple[int, ...], on: date) -> _Answer:
    """A date of six digits; `<<` for a month or day that is not known."""
    found = _DATE.fullmatch(part)
    months_and_day = "-".join(filter(str.isdigit, found.groups()[1:])) if found else ""
    if found and not (found[2] == "<<" and found[3].isdigit()):
        years = full_years(int(found[1]), column, on)
        days = [read_date("-".join(filter(None, (str(year), months_and_day))), column) for year in years]
        whole = [day for day in days if isinstance(day, PartialDate)]
        if whole:
            return column, str(next((day for day in whole if day.first <= on), whole[0]))
    sentence = phrase("The {named} {part} is no date.").format(named=_NAMED[column], part=part)
    return Finding(column, sentence, places)


def _names(printed: Printed) -> Iterator[_Answer]:
    """The names before and after the first `<<`; a person with one name has it before."""
    at = printed.layout.places["names"]
    family, _, given = printed.part("names").partition(2 * FILLER)
    parts = (("family_name", family, at.start), ("given_names", given, at.stop - len(given)))
    for column, part, start in parts:
        places = tuple(range(start, start + len(part)))
        digits = tuple(place for place in places if printed.text[place].isdigit())
        if digits:
            mending = with_letters(printed.text, places)
            sentence = phrase("The name {name} has a digit in it.").format(name=_spaced(part))
            yield Finding(column, sentence, digits, (mending,) if mending else ())
        elif _spaced(part):
            yield column, _spaced(part)
    if printed.text[at.stop - 1] != FILLER:
        sentence = phrase("The names fill the strip and may be cut at its end; see the passport.")
        yield Finding("given_names", sentence)


def _nationality(printed: Printed) -> Iterator[_Answer]:
    places = tuple(printed.layout.places["nationality"])
    code, remark = citizenship_of(printed.part("nationality"))
    if code:
        yield "citizenship", code
    if remark:
        mending = with_letters(printed.text, places)
        known = mending and mending.was and citizenship_of(mending.proposed)[0]
        yield Finding("citizenship", remark, places, (mending,) if mending and known else ())


def _sex(printed: Printed) -> Iterator[_Answer]:
    sex = printed.part("sex")
    if sex in ("M", "F", "X"):
        yield "sex", sex
    elif sex != FILLER:
        place = printed.layout.places["sex"].start
        sentence = phrase("The sex reads {sex}; a strip has M, F or <.").format(sex=sex)
        yield Finding("sex", sentence, (place,))


def _document(printed: Printed) -> Iterator[_Answer]:
    """A passport's strip begins with P, a card's with A, C or I."""
    is_passport = "optional_digit" in printed.layout.places
    first = printed.text[0]
    if first not in ("P" if is_passport else _CARD_LETTERS):
        begins = "P" if is_passport else phrase("A, C or I")
        sentence = phrase("The strip begins with {first}; it should begin with {begins}.")
        yield Finding(COLUMN, sentence.format(first=first, begins=begins), (0,))


def _spaced(part: str) -> str:
    """A part with its fillers as spaces."""
    return " ".join(part.replace(FILLER, " ").split())
