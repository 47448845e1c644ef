"""Entries of the history in plain words: "Birth date: 1996-06-23, before 1996-06-24"."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.casebook.history.history import Entry
from desktop.screens.controls.case_fields import is_field, label_of

translate = QCoreApplication.translate

_PAPER = re.compile(r"paper\[(.+)\]\.(asked_on|received_on|expires_on|confirmed_by)")
_PLACE = re.compile(r"(recruit|contract|relative)(?:\[(\d+)\])?(?:\.(.+))?")


def entry_words(entry: Entry) -> str:
    """What was done, to what, and what it was before."""
    said = ": ".join(part for part in (_deed(entry.what), place_words(entry.field)) if part)
    if entry.erased:
        what = place_words(entry.field) if entry.what == "changed" else said
        return translate("History", "{0}: what stood here was erased for good").format(what)
    if entry.what == "changed":
        now = entry.is_ or translate("History", "nothing")
        was = entry.was or translate("History", "nothing")
        return translate("History", "{0}: {1}, before {2}").format(place_words(entry.field), now, was)
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


def place_words(field: str) -> str:
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
    return place if fact is None else f"{_fact_words(part, fact)}, {place}"


def _fact_words(part: str, fact: str) -> str:
    if paper := _PAPER.fullmatch(fact):
        # As the table of papers has it at its head.
        heads = {
            "asked_on": translate("PaperFields", "Asked for"),
            "received_on": translate("PaperFields", "Received"),
            "expires_on": translate("PaperFields", "Expires"),
            "confirmed_by": translate("PaperFields", "Confirmed by"),
        }
        return f"{heads[paper[2]]}, {paper[1]}"
    of_contract = {"number": "contract_number", "note": "contract.note"} if part == "contract" else {}
    column = of_contract.get(fact, fact.removeprefix("oath."))
    return label_of(column) if is_field(column) else fact
