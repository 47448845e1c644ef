"""The facts of a person in one line, and which of them are not recorded."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.case import Person
from desktop.eligibility.dates import age_on
from desktop.screens.words.language import plural
from desktop.screens.words.words import country_name, day_text

translate = QCoreApplication.translate


def person_text(person: Person, on: date) -> str:
    """Citizenship, birth with the age on the day, and passport; what is missing is said."""
    countries = ", ".join(country_name(code) for code in person.citizenship)
    passport = (
        translate("Person", "passport {0}").format(person.passport_number) if person.passport_number else ""
    )
    parts = (
        countries or translate("Person", "citizenship not recorded"),
        _birth(person, on),
        passport or translate("Person", "passport not recorded"),
    )
    return "  ·  ".join(parts)


def _birth(person: Person, on: date) -> str:
    born = person.birth_date
    if born is None:
        return translate("Person", "birth date not recorded")
    if not born.is_day:
        return translate("Person", "born {0}").format(day_text(born))
    age = age_on(born.first, on)
    return plural("{0}, {1} years", "", age).format(day_text(born), age)
