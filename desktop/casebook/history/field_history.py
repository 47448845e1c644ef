"""The history of one field of a case. A contract or relative keeps its own where its number changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from desktop.casebook.history.history import Entry

_PLACE = re.compile(r"(recruit|contract|relative)(?:\[(\d+)\])?(?:\.(.+))?")


class _Part:
    """The recruit, a contract or a relative, whatever its number is at a time."""


# Which part of the case an entry is about, and which fact of it; no fact where it came or went.
_About = tuple[_Part, str | None]


def has_own_history(entry: Entry) -> bool:
    """True for an entry about a field, of which the history can be asked for alone."""
    return entry.what == "changed" and _PLACE.fullmatch(entry.field) is not None


def history_of_field(entries: Sequence[Entry], field: str) -> list[Entry]:
    """What was done to a field, the newest first, back to when its person or contract was entered.

    entries: the history of the case, oldest first; field: as the case stands now, "recruit.birth_date",
    "contract[2].starts_on".
    """
    abouts, parts = _abouts(entries)
    found = _PLACE.fullmatch(field)
    if found is None:
        return []
    kind, number, fact = found.groups()
    return _of(entries, abouts, (_numbered(parts[kind], int(number or 1)), fact))


def history_beside(entries: Sequence[Entry], entry: Entry) -> list[Entry]:
    """The same for the field that an entry of the history is about."""
    abouts, _ = _abouts(entries)
    about = abouts[list(entries).index(entry)]
    return _of(entries, abouts, about) if about else []


def _of(entries: Sequence[Entry], abouts: Sequence[_About | None], wanted: _About) -> list[Entry]:
    came = (wanted[0], None)
    found = [
        entry
        for entry, about in zip(entries, abouts, strict=True)
        if about == wanted or (about == came and entry.what == "entered")
    ]
    return found[::-1]


def _abouts(entries: Sequence[Entry]) -> tuple[list[_About | None], dict[str, list[_Part]]]:
    """What each entry is about, and the parts as they are numbered after the last."""
    parts: dict[str, list[_Part]] = {"recruit": [_Part()], "contract": [], "relative": []}
    abouts: list[_About | None] = []
    for removing, run in groupby(entries, key=lambda one: one.what == "removed"):
        before = {kind: list(some) for kind, some in parts.items()}
        for entry in run:
            about = _about(entry, before if removing else parts)
            abouts.append(about)
            if removing and about:
                # What is removed at once is numbered as it stood before.
                for some in parts.values():
                    some[:] = [one for one in some if one is not about[0]]
    return abouts, parts


def _about(entry: Entry, parts: dict[str, list[_Part]]) -> _About | None:
    found = _PLACE.fullmatch(entry.field)
    if found is None:
        return None
    kind, number, fact = found.groups()
    if entry.what == "entered" and number:
        parts[kind].insert(int(number) - 1, _Part())
    return _numbered(parts[kind], int(number or 1)), fact


def _numbered(parts: list[_Part], number: int) -> _Part:
    """The part of that number; one of which nothing was told before is met here first."""
    while len(parts) < number:
        parts.append(_Part())
    return parts[number - 1]
