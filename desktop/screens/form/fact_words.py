"""Facts of a case in words, by their names in case.py: what one is called, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.case import Contract, Interruption, Oath, PaperRecord, PartialDate, Relative, Settling
from desktop.entry.interruptions import interruptions_text
from desktop.screens.controls.case_fields import is_field, label_of
from desktop.screens.words.words import (
    clause_name,
    country_name,
    day_text,
    ground_word,
    relation_word,
    verdict_word,
)

translate = QCoreApplication.translate

# The facts of case.py whose fields have other names in a form.
_COLUMNS = {
    "number": "contract_number",
    "kind": "relation",
    "since": "relation_since",
    "until": "relation_until",
    "until_why": "relation_until_why",
}


def fact_label(name: str) -> str:
    """What a fact is called, "Birth date"."""
    column = _COLUMNS.get(name, name)
    if is_field(column):
        return label_of(column)
    return {
        "asked_on": translate("Fact", "Asked for on"),
        "received_on": translate("Fact", "Received on"),
        "expires_on": translate("Fact", "Expires on"),
        "confirmed_by": translate("Fact", "Confirmed by"),
        "granted_on": translate("Fact", "Application granted on"),
        "taken_on": translate("Fact", "Oath taken on"),
    }.get(name, name)


def fact_text(name: str, value: object) -> str:
    """What a fact says, "17 November 1998"; "nothing" where nothing is recorded."""
    if value is None or value == "" or value == ():
        return translate("Fact", "nothing")
    if isinstance(value, bool):
        return translate("Fact", "yes") if value else translate("Fact", "no")
    if isinstance(value, date | PartialDate):
        return day_text(value)
    if isinstance(value, str):
        return _word(name, value)
    if name == "citizenship" and isinstance(value, Sequence):
        return ", ".join(country_name(code) for code in value)
    return _noun(value)


def _word(name: str, value: str) -> str:
    if name == "sex":
        return {"M": translate("Fact", "male"), "F": translate("Fact", "female")}.get(value, value)
    if name == "kind":
        return relation_word(value)
    if name == "discharge_ground":
        return ground_word(value)
    if name == "until_why":
        return translate("Fact", "divorce") if value == "divorce" else translate("Fact", "death")
    return value


def _noun(value: object) -> str:
    """A whole part of a case in few words."""
    if isinstance(value, tuple) and all(isinstance(one, Interruption) for one in value):
        return interruptions_text(value)
    if isinstance(value, Relative):
        return f"{value.person.name}, {relation_word(value.kind)}"
    if isinstance(value, Contract):
        begins = value.starts_on or value.signed_on
        return ", ".join(filter(None, (value.number, day_text(begins) if begins else "")))
    if isinstance(value, Settling):
        return f"{clause_name(value.clause)}: {verdict_word(value.verdict, of_clause=True)}, {value.reason}"
    if isinstance(value, PaperRecord):
        days = (value.asked_on, value.received_on, value.expires_on)
        return ", ".join(day_text(day) for day in days if day) or translate("Fact", "noted")
    if isinstance(value, Oath):
        return day_text(value.granted_on)
    return str(value)
