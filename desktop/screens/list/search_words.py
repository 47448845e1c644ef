"""A search in words: each part of its filter, and all of it as one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.casebook.lists.search import Filter, Search
from desktop.screens.words.words import country_name, day_of_year_text, day_text, relation_word, verdict_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Saved:
    """A search kept under a name; view_words: what its view is called."""

    name: str
    search: Search
    view_words: str


def filter_parts(wanted: Filter) -> list[tuple[str, str]]:
    """Each part of a filter that says something: its name, as `Filter.without` takes it, and its words."""
    return list(_parts(wanted))


def search_sentence(search: Search, view: str) -> str:
    """What a list shows: "Reached, citizenship Nepal, mark 1 to 30 June 2026".

    view: what the view is called; where words are looked up, they are named in its place.
    """
    found = translate("Search", "Found for “{0}”").format(search.words)
    parts = [found if search.words else view, *(words for _, words in _parts(search.filter))]
    return ", ".join(parts)


def _parts(wanted: Filter) -> Iterator[tuple[str, str]]:
    if wanted.outcome:
        yield "outcome", verdict_word(wanted.outcome)
    if wanted.citizenship:
        names = translate("Search", " or ").join(country_name(code) for code in wanted.citizenship)
        yield "citizenship", translate("Search", "citizenship {0}").format(names)
    if wanted.relation:
        yield "relation", translate("Search", "relation {0}").format(relation_word(wanted.relation))
    if wanted.mark_from or wanted.mark_until:
        yield "mark", _mark_words(wanted.mark_from, wanted.mark_until)
    if wanted.hold:
        held = wanted.hold == "held"
        yield "hold", translate("Search", "on hold") if held else translate("Search", "not on hold")
    if wanted.letter:
        yield "letter", letter_words(wanted.letter)


def letter_words(state: str) -> str:
    """A state of the letter: "no letter yet", "letter issued", "letter stale"."""
    return {
        "none": translate("Search", "no letter yet"),
        "issued": translate("Search", "letter issued"),
        "stale": translate("Search", "letter stale"),
    }[state]


def _mark_words(begin: date | None, end: date | None) -> str:
    if begin is None or end is None:
        if begin is None:
            return translate("Search", "mark until {0}").format(day_text(end or date.max))
        return translate("Search", "mark from {0}").format(day_text(begin))
    if begin == end:
        return translate("Search", "mark {0}").format(day_text(begin))
    return translate("Search", "mark {0} to {1}").format(_begin_text(begin, end), day_text(end))


def _begin_text(begin: date, end: date) -> str:
    """The first of two days, without what the second says as well: "1" of "1 to 30 June 2026"."""
    if (begin.year, begin.month) == (end.year, end.month):
        return str(begin.day)
    return day_of_year_text(begin) if begin.year == end.year else day_text(begin)
