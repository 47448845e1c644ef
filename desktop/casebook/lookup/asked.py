"""Words as typed into the find box: what each of them may stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from desktop.case import PartialDate
from desktop.casebook.lookup import abjad
from desktop.casebook.lookup.filing import BARE, filed_beginnings, filed_fold
from desktop.casebook.lookup.folding import day_word, folds, half_typed, joined, spelled
from desktop.casebook.lookup.indexing import CALLED
from desktop.entry.typed_dates import read_typed_date

# Nobody types more; a page pasted by mistake is cut here.
_MOST_WORDS, _LONGEST = 12, 60
_DATE_WORDS = 3
_LETTERS_OF_NUMBER = 2
_LEAST_OF_KIND = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to look for.

    word: a word of a name as it is spelled, empty for a number or a date; typed: as it was typed;
    literal: what the look-up is asked for it, letter by letter.
    """

    word: str
    typed: str
    literal: str


def asked(text: str, on: date) -> list[Asked]:
    """What to look for, all of it to be found. Words together may be one date, or one number with spaces.

    on: the day of asking, by which a birth date with a short year is read.
    """
    typed = [word[:_LONGEST] for word in text.split()[:_MOST_WORDS]]
    return list(_asked(typed, on))


def folded(word: str) -> list[str]:
    """What the look-up is asked for a word of a name, in whatever spelling and script it may be filed."""
    ways = folds(word)
    further = [other for way in ways for other in half_typed(way)]
    bare = abjad.consonants(word) if abjad.is_arabic(word) else map(abjad.bare, ways)
    return [
        *(begins(filed_fold(way)) for way in dict.fromkeys([*ways, *further])),
        *(begins(BARE + each) for each in dict.fromkeys(bare) if len(each) >= abjad.LEAST),
    ]


def begins(word: str) -> str:
    """What the look-up is asked for the words that begin so: letters and digits alone, none an operator."""
    return f'"{word}" *'


def any_of(wanted: Iterable[str]) -> str:
    """What it is asked where one of these will do."""
    return f"({' OR '.join(wanted)})"


def all_of(wanted: Iterable[str]) -> str:
    """What it is asked where none may be missing."""
    return f"({' AND '.join(wanted)})"


def _asked(typed: list[str], on: date) -> Iterator[Asked]:
    while typed:
        count, days = next(_dates(typed, on), (_parts_of_number(typed), []))
        together = " ".join(typed[:count])
        if _has_digit(together):
            yield from _number(typed[:count], days)
        else:
            yield from (Asked(word, typed[0], _literally(word)) for word in spelled(typed[0]).split())
        typed = typed[count:]


def _literally(word: str) -> str:
    """As it is spelled; where that is a kind of relative, also what the women and the men are called."""
    kinds = [kind for kind in CALLED if kind.startswith(word) and len(word) >= _LEAST_OF_KIND]
    called = [each for kind in kinds for each in CALLED[kind].values()]
    return any_of(map(begins, [word, *called]))


def _number(typed: list[str], days: list[PartialDate]) -> Iterator[Asked]:
    """A number or a date: as it stands word by word, or all of it as one."""
    text = " ".join(typed)
    apart = [word for part in typed for word in _words(part)]
    one = filter(None, [*map(day_word, days), joined(text)])
    ways = dict.fromkeys(begins(filed) for word in one for filed in filed_beginnings(word))
    if len(apart) > 1:
        ways[all_of(any_of(map(begins, filed_beginnings(word))) for word in apart)] = None
    if apart:
        yield Asked("", text, any_of(ways))


def _words(typed: str) -> list[str]:
    """A number as one word, whatever signs part it; anything else word by word."""
    return [word for word in [joined(typed)] if word] if _has_digit(typed) else spelled(typed).split()


def _dates(typed: list[str], on: date) -> Iterator[tuple[int, list[PartialDate]]]:
    for count in range(min(_DATE_WORDS, len(typed)), 0, -1):
        if days := _days(" ".join(typed[:count]), on):
            yield count, days


def _days(text: str, on: date) -> list[PartialDate]:
    """The date a text is, or the two that it may be."""
    if not _has_digit(text):
        return []
    read = read_typed_date(text, "birth_date", on)
    return [read] if isinstance(read, PartialDate) else [PartialDate(day, day) for day in read.ways]


def _parts_of_number(typed: list[str]) -> int:
    """How many words from the first on may be one number, as `AB 12 345`."""
    begin = 1 if len(typed[0]) <= _LETTERS_OF_NUMBER else 0
    run = takewhile(lambda word: word.isalnum() and _has_digit(word), typed[begin:])
    return max(1, begin + len(list(run)))


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
