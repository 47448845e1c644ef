"""What is said back beneath a field, so that a slip of the keys shows: the weekday, the country, the days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.case import Contract, Interruption, PartialDate, Person, Relative
from desktop.eligibility.dates import merged
from desktop.screens.words.words import country_name, day_text, day_with_weekday, days_text

translate = QCoreApplication.translate


def echoes_of_person(person: Person) -> dict[str, str]:
    """The echoes of a person's fields, by intake column."""
    return {
        "birth_date": day_in_words(person.birth_date),
        "citizenship": ", ".join(country_name(code) for code in person.citizenship),
        "passport_expires": day_in_words(person.passport_expires),
    }


def echoes_of_contract(contract: Contract) -> dict[str, str]:
    """The echoes of a contract's fields, by intake column."""
    return {
        "signed_on": day_in_words(contract.signed_on),
        "starts_on": day_in_words(contract.starts_on),
        "term_months": translate("Echo", "no fixed term") if contract.term_months == "open" else "",
        "ended_on": day_in_words(contract.ended_on),
        "interruptions": interruptions_in_words(contract.interruptions),
    }


def echoes_of_relative(relative: Relative) -> dict[str, str]:
    """The echoes of a relative's fields, the person's own among them, by intake column."""
    return echoes_of_person(relative.person) | {
        "relation_since": day_in_words(relative.since),
        "relation_until": day_in_words(relative.until),
    }


def day_in_words(day: PartialDate | None) -> str:
    """A date with its weekday, "Tuesday 17 November 1998"; a month or a year as far as it is known."""
    return day_with_weekday(day) if day else ""


def interruptions_in_words(interruptions: Sequence[Interruption]) -> str:
    """How many days do not count, and since when the clock stands where one has no end."""
    days = sum((last - first).days + 1 for first, last in merged(interruptions))
    said = [days_text(days)] if days else []
    said += [
        translate("Echo", "from {0} on, with no end").format(day_text(one.begins))
        for one in interruptions
        if one.until is None
    ]
    return ", ".join(said)
