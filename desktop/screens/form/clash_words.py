"""A fact that two windows changed, in words: whose it is and what it is called, and what each says."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.case import Case, Relative
from desktop.casebook.history.three_ways import Clash
from desktop.screens.controls.case_fields import label_of
from desktop.screens.form.fact_words import fact_label, fact_text
from desktop.screens.words.words import clause_name

translate = QCoreApplication.translate

_PARTS = ("contracts", "relatives", "settlings", "papers")


def clash_label(mine: Case, stored: Case, clash: Clash) -> str:
    """What the fact is called: "Birth date", "ZARINA: Since", "Contract 2: Starts"."""
    words = [_part_words(mine, stored, clash, at) for at, step in enumerate(clash.path) if step in _PARTS]
    if clash.path[:1] == ("contracts",) and clash.path[-1] == "note":
        words.append(label_of("contract.note"))
    elif fact := _fact(clash):
        words.append(fact_label(fact))
    return ": ".join(word for word in words if word)


def clash_text(clash: Clash, value: object) -> str:
    """One of the values in words; a part that one side took out is "taken out"."""
    if value is None and not _fact(clash):
        return translate("Clash", "taken out")
    return fact_text(_fact(clash), value)


def _fact(clash: Clash) -> str:
    """The name of the fact; empty where the path leads to a whole part of the case."""
    whole = len(clash.path) > 1 and clash.path[-2] in _PARTS
    return "" if whole else str(clash.path[-1])


def _part_words(mine: Case, stored: Case, clash: Clash, at: int) -> str:
    """Which part of the case the path goes through at one of its steps."""
    part, key = clash.path[at : at + 2]
    if part == "relatives":
        names = (one.person.given_names or one.person.name for one in _relatives(mine, stored, clash, key))
        return next(names, "")
    if part == "contracts":
        places = [str(place) for place, one in enumerate(mine.contracts, 1) if one.id == key]
        return translate("Clash", "Contract {0}").format("".join(places)).strip()
    if part == "settlings" and isinstance(key, tuple):
        return clause_name(str(key[1]))
    return translate("Clash", "Paper {0}").format(key)


def _relatives(mine: Case, stored: Case, clash: Clash, key: object) -> Iterator[Relative]:
    """The relative of that id, wherever it still is."""
    yield from (one for one in (*mine.relatives, *stored.relatives) if one.id == key)
    if isinstance(clash.was, Relative):
        yield clash.was
