"""Words as typed into the find box: what to look for, and how a match that is not literal came about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain, islice, product, takewhile

from desktop.case import PartialDate, Person
from desktop.casebook.folding import day_word, fold, joined
from desktop.entry.dates import read_date, two_days

# Lists of words; all the words of a list must be found, and any one list will do.
Alternatives = list[tuple[str, ...]]

# Nobody types more; a page pasted by mistake is cut here.
_MOST_WORDS, _LONGEST, _MOST_ALTERNATIVES = 12, 60, 16
_DATE_WORDS = 3
_LETTERS_OF_NUMBER = 2


def asked(text: str) -> Alternatives:
    """The words to look for. Any part of the text may be a date, or a number typed with spaces."""
    every_way = islice(product(*_choices(_typed(text))), _MOST_ALTERNATIVES)
    return [words for chosen in every_way if (words := tuple(filter(None, chain(*chosen))))]


def why(text: str, person: Person) -> str:
    """How the typed words read as this person's names, where they are not simply the beginning of one."""
    names = f"{person.family_name} {person.given_names} {person.name_in_script}"
    pieces = [*re.split(r"[\s-]+", names), *names.split()]
    read = (_read(typed, pieces) for typed in _typed(text) if not _has_digit(typed))
    return "; ".join(dict.fromkeys(filter(None, read)))


def _typed(text: str) -> list[str]:
    return [word[:_LONGEST] for word in text.split()[:_MOST_WORDS]]


def _choices(typed: list[str]) -> Iterator[Alternatives]:
    """What each typed word may stand for, words together where they may be one date or one number."""
    while typed:
        count, days = next(_dates(typed), (_parts_of_number(typed), []))
        apart = tuple(chain(*map(_words, typed[:count])))
        together = [day_word(day) for day in days] or [joined(" ".join(typed[:count]))]
        yield list(dict.fromkeys([apart, *((word,) for word in together)]))
        typed = typed[count:]


def _dates(typed: list[str]) -> Iterator[tuple[int, list[PartialDate]]]:
    for count in range(min(_DATE_WORDS, len(typed)), 0, -1):
        if days := _days(" ".join(typed[:count])):
            yield count, days


def _parts_of_number(typed: list[str]) -> int:
    """How many words from the first on may be one number, as `AB 12 345`."""
    begin = 1 if len(typed[0]) <= _LETTERS_OF_NUMBER else 0
    run = takewhile(lambda word: word.isalnum() and _has_digit(word), typed[begin:])
    return max(1, begin + len(list(run)))


def _days(text: str) -> list[PartialDate]:
    """The date a text is, or the two that it may be."""
    if not _has_digit(text):
        return []
    read = read_date(text, "")
    return [read] if isinstance(read, PartialDate) else [PartialDate(day, day) for day in two_days(text)]


def _words(typed: str) -> list[str]:
    """A number as one word, whatever signs part it; anything else word by word."""
    return [word for word in [joined(typed)] if word] if _has_digit(typed) else fold(typed).split()


def _read(typed: str, names: Iterable[str]) -> str:
    begin = _as_typed(typed)
    if any(_as_typed(name).startswith(begin) for name in names):
        return ""
    wanted = fold(typed).split()
    for name in names:
        if any(part.startswith(word) for part in fold(name).split() for word in wanted):
            return f"{typed} reads {name}"
    return ""


def _as_typed(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
