"""How a typed word matches a name: letter by letter, read from another spelling or script, or with a slip."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from desktop.casebook.lookup import abjad
from desktop.casebook.lookup.folding import folds, half_typed, spelled
from desktop.casebook.lookup.vocabulary import MOST_SLIPS, slips_allowed, slips_between
from desktop.phrase import phrase

_WORD = re.compile(r"\S+")
_HYPHENS = re.compile(r"[^\-‐‑–/.,]+")
_ONE_OFF = phrase("{typed}: {name}, one letter off")
_TWO_OFF = phrase("{typed}: {name}, two letters off")
_READ = phrase("{typed}: read {name}")


class NameWord(NamedTuple):
    """A word of a name: where it stands in the text, as it is written there, and as it is spelled."""

    begin: int
    written: str
    spelled: str


class Match(NamedTuple):
    """How far a match is from the letters typed: whether it was read, and the slips in it."""

    read: bool
    slips: int
    word: NameWord


def matched(word: str, names: str, slips: int = 0) -> Match | None:
    """The nearest word of the names that a spelled word is the beginning of.

    slips: how many there may be, in a word long enough for them. None where no word is near.
    """
    best: Match | None = None
    for each in name_words(names):
        match = _match(word, each, slips if best is None else best.slips)
        if match and (best is None or match[:2] < best[:2]):
            best = match
    return best


def said(typed: str, match: Match) -> str:
    """Why the typed word was found, for a match that is not letter by letter; else empty."""
    if not (match.slips or match.read):
        return ""
    shape = (_READ, _ONE_OFF, _TWO_OFF)[match.slips]
    return shape.format(typed=typed, name=match.word.written)


def spans(words: str, text: str) -> list[tuple[int, int]]:
    """Where the words typed are found in a name, from and to: the letters to be shown as matching.

    A word read otherwise is shown as far as it goes; one with a slip whole.
    """
    asked = [(word, matched(word, text, MOST_SLIPS)) for word in spelled(words).split()]
    return sorted({(match.word.begin, _end(word, match)) for word, match in asked if match})


@lru_cache(4096)
def name_words(names: str) -> tuple[NameWord, ...]:
    """The words of names; one with hyphens in it also part by part."""
    found = []
    for whole in _WORD.finditer(names):
        parts = [(whole.start() + part.start(), part.group()) for part in _HYPHENS.finditer(whole.group())]
        found += parts if len(parts) == 1 else [*parts, (whole.start(), whole.group())]
    words = (NameWord(begin, text, spelled(text).replace(" ", "")) for begin, text in found)
    return tuple(word for word in words if word.spelled)


def _end(word: str, match: Match) -> int:
    """The end of what the word matches: the shortest beginning of the name that reads so."""
    begin, written = match.word.begin, match.word.written
    for length in range(1, len(written)):
        part = spelled(written[:length]).replace(" ", "")
        if part.startswith(word) if not match.read else not set(folds(word)).isdisjoint(folds(part)):
            return begin + length
    return begin + len(written)


def _match(word: str, name: NameWord, slips: int) -> Match | None:
    if name.spelled.startswith(word):
        return Match(False, 0, name)
    if reads(word, name.spelled):
        return Match(True, 0, name)
    off = slips_off(word, name.spelled, slips) if slips else 0
    return Match(True, off, name) if off else None


@lru_cache(16384)
def reads(word: str, name: str) -> bool:
    """Whether a word is the beginning of a name in another spelling or script, both as spelled."""
    ways, names = folds(word), folds(name)
    if any(each.startswith(ways) for each in names):
        return True
    if abjad.is_arabic(word):
        heard = abjad.spoken(word)
        return any(map(heard.match, names)) or _same_consonants(word, name)
    if abjad.is_arabic(name):
        return any(map(abjad.spoken(name, begun=True).fullmatch, ways))
    further = tuple(other for way in ways for other in half_typed(way))
    if not further or not any(each.startswith(further) for each in names):
        return False
    return any(not set(ways).isdisjoint(folds(name[:end])) for end in range(1, len(name)))


@lru_cache(16384)
def slips_off(word: str, name: str, most: int) -> int:
    """By how many slips, up to `most`, a whole word is off a name; 0 where it is off by more."""
    allowed = [(way, min(most, slips_allowed(word, way))) for way in folds(word)]
    off = (
        (slips_between(way, other), may)
        for way, may in allowed
        for other in folds(name)
        if abs(len(way) - len(other)) <= may
    )
    return min((slips for slips, may in off if slips <= may), default=0)


def _same_consonants(word: str, name: str) -> bool:
    if not abjad.is_arabic(name):
        return False
    return any(other.startswith(abjad.consonants(word)) for other in abjad.consonants(name))
