"""Entries of the history in plain words: "Birth date: 1996-06-23, before 1996-06-24"."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.casebook.history import Entry
from desktop.screens.controls.case_fields import is_field, label_of

translate = QCoreApplication.translate

_PLACE = re.compile(r"(recruit|contract|relative)(?:\[(\d+)\])?(?:\.(.+))?")


def entry_words(entry: Entry) -> str:
    """What was done, to what, and what it was before."""
    said = ": ".join(part for part in (_deed(entry.what), _where(entry.field)) if part)
    if entry.what == "changed":
        now = entry.is_ or translate("History", "nothing")
        was = entry.was or translate("History", "nothing")
        return translate("History", "{0}: {1}, before {2}").format(_where(entry.field), now, was)
    return " – ".join(part for part in (said, entry.is_ or entry.was) if part)


def _deed(what: str) -> str:
    known = {
        "entered": translate("History", "Entered"),
        "removed": translate("History", "Removed"),
        "settled": translate("History", "Settled"),
        "settling taken back": translate("History", "Settling taken back"),
        "confirmed as right": translate("History", "Confirmed as right"),
        "confirmation taken back": translate("History", "Confirmation taken back"),
        "put on hold": translate("History", "Put on hold"),
        "hold lifted": translate("History", "Hold lifted"),
        "letter issued": translate("History", "Letter issued"),
        "letter void": translate("History", "Letter void"),
        "letter replaced": translate("History", "Letter replaced"),
        "letter handed out again": translate("History", "Letter handed out again"),
    }
    return known.get(what, what[:1].upper() + what[1:])


def _where(field: str) -> str:
    """A place of the case in words; a field that is none of the form's as it is written."""
    found = _PLACE.fullmatch(field)
    if found is None:
        return "" if field in ("hold", "eligibility") else field
    part, position, fact = found.groups()
    places = {
        "recruit": translate("History", "recruit"),
        "contract": translate("History", "contract {0}"),
        "relative": translate("History", "relative {0}"),
    }
    place = places[part].format(position)
    column = "contract_number" if (part, fact) == ("contract", "number") else fact
    if column is None:
        return place
    return f"{label_of(column) if is_field(column) else column}, {place}"
