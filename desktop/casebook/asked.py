"""Words as typed into the find box: what to look for, and how a match that is not literal came about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain, islice, product, takewhile

from desktop.case import PartialDate
from desktop.casebook.folding import day_word, fold, joined
from desktop.entry.dates import read_date

# Lists of words; all the words of a list must be found, and any one list will do.
Alternatives = list[tuple[str, ...]]

# Nobody types more; a page pasted by mistake is cut here.
_MOST_WORDS, _LONGEST, _MOST_ALTERNATIVES = 12, 60, 16
_DATE_WORDS = 3
_LETTERS_OF_NUMBER = 2


def typed_words(text: str) -> list[str]:
    """A text word by word, as far as anybody types."""
    return [word[:_LONGEST] for word in text.split()[:_MOST_WORDS]]


def asked(typed: list[str]) -> Alternatives:
    """The words to look for. Any part of what was typed may be a date, or a number with spaces in it."""
    every_way = islice(product(*_choices(typed)), _MOST_ALTERNATIVES)
    return [words for chosen in every_way if (words := tuple(filter(None, chain(*chosen))))]


def why(typed: list[str], names: str) -> str:
    """How the typed words read as one person's names, where they are not simply the beginning of one."""
    begins = _beginnings(names)
    read = [_read(one, names) for one in typed if not _has_digit(one) and _beginnings(one) not in begins]
    return "; ".join(dict.fromkeys(filter(None, read)))


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
    return [read] if isinstance(read, PartialDate) else [PartialDate(day, day) for day in read.ways]


def _words(typed: str) -> list[str]:
    """A number as one word, whatever signs part it; anything else word by word."""
    return [word for word in [joined(typed)] if word] if _has_digit(typed) else fold(typed).split()


def _beginnings(text: str) -> str:
    """A text in which a word of it is found where it begins: a space before each, in small letters."""
    return " " + unicodedata.normalize("NFC", text).casefold().replace("-", " ")


def _read(typed: str, names: str) -> str:
    wanted = tuple(fold(typed).split())
    for name in [*re.split(r"[\s-]+", names), *names.split()]:
        if any(part.startswith(wanted) for part in fold(name).split()):
            return f"{typed} reads {name}"
    return ""


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
