"""What a step is called: what was done, to whom."""

from __future__ import annotations

from typing import Literal, NamedTuple

from desktop.case import Case
from desktop.casebook.history.changes import changes
from desktop.casebook.history.history import Change

Done = Literal[
    "new case",
    "delete case",
    "restore",
    "merge",
    "add relative",
    "delete relative",
    "add contract",
    "delete contract",
    "fact",
    "facts",
    "settling",
    "confirmation",
    "case",
    "import",
    "new view",
    "change view",
    "rename view",
    "delete view",
]


class Title(NamedTuple):
    """What was done and to whom; `field` is the fact that was changed, as in the history, for `fact` alone.

    name: of the person; the case's number for a new case, and for changes all over a case; of the file for an
    import.
    """

    what: Done
    name: str
    field: str = ""


def title_of(was: Case | None, now: Case) -> Title:
    """What saving `now` over `was` is called; `was` is None for a new case. Both have their ids."""
    if was is None:
        return Title("new case", now.number)
    made = changes(was, now)
    places = {(one.what == "removed", _place(one)) for one in made}
    if len(places) != 1 or _place(made[0]) == "case":
        return Title("case", now.number)
    ((removed, place),) = places
    name = _name(was if removed else now, place)
    if removed or made[0].what == "entered":
        return Title(_came_or_went(place, removed), name)
    if any(one.what.startswith("settl") for one in made):
        return Title("settling", name)
    changed = [one for one in made if one.what == "changed"]
    if not changed:
        return Title("confirmation", name)
    if len(changed) > 1:
        return Title("facts", name)
    return Title("fact", name, changed[0].field.partition(".")[2])


def _place(change: Change) -> str:
    return change.field.partition(".")[0]


def _name(case: Case, place: str) -> str:
    """Whose part of the case it is; a contract is the recruit's."""
    if place.startswith("relative["):
        position = int(place.removeprefix("relative[").removesuffix("]"))
        return case.relatives[position - 1].person.name
    return case.recruit.name


def _came_or_went(place: str, removed: bool) -> Done:
    if place.startswith("relative["):
        return "delete relative" if removed else "add relative"
    return "delete contract" if removed else "add contract"
