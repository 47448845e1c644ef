"""A date said back in words, so that a slip of the keys shows: with its weekday, in three languages."""

from __future__ import annotations

from datetime import date
from functools import partial

from desktop.case import PartialDate
from desktop.entry.months import MONTHS
from desktop.phrase import InEach, in_each

_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
# A day takes the month's second form in Russian, "14 марта"; a month alone is named by its first.
_FORM_AFTER_DAY = {"en": 0, "ru": 1, "es": 0}
_DAY = {
    "en": "{day} {month} {year}",
    "ru": "{day} {month} {year}",
    "es": "{day} de {month} de {year}",
}
_MONTH = {"en": "{month} {year}", "ru": "{month} {year}", "es": "{month} de {year}"}
_WITH_WEEKDAY = {"en": "{weekday} {day}", "ru": "{weekday}, {day}", "es": "{weekday}, {day}"}


def day_with_weekday(day: PartialDate, language: str = "en") -> str:
    """A date with its weekday, "Thursday 14 March 2024"; a month or a year as far as it is known.

    language: en, ru or es. A language without words of its own is answered in English.
    """
    spoken, words = _spoken(language), day_in_words(day, language)
    if not day.is_day:
        return words
    return _WITH_WEEKDAY[spoken].format(weekday=_WEEKDAYS[spoken][day.first.weekday()], day=words)


def day_in_words(day: PartialDate | date, language: str = "en") -> str:
    """A date as in a sentence, "14 March 2024"; a month or a year as far as it is known."""
    if isinstance(day, date):
        day = PartialDate(day, day)
    if day.precision == "year":
        return str(day.first.year)
    spoken = _spoken(language)
    forms = MONTHS[spoken][day.first.month - 1]
    if day.precision == "month":
        return _MONTH[spoken].format(month=forms[0], year=day.first.year)
    month = forms[_FORM_AFTER_DAY[spoken]]
    return _DAY[spoken].format(day=day.first.day, month=month, year=day.first.year)


def day_said(day: PartialDate | date) -> InEach:
    """A date in words, to be filled into a phrase."""
    return in_each(partial(day_in_words, day))


def _spoken(language: str) -> str:
    return language if language in MONTHS else "en"
