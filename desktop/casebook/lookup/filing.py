"""How words stand in the look-up, so that few signs tell much and no kind of word is taken for another.

SQLite keeps beginnings of few signs, each length at a price in room. So two digits are filed as one sign, and
what is filed beside a word as it is spelled is told apart by the signs themselves: none of them is in a
spelled word, which is small and without symbols.
"""

from __future__ import annotations

import re
from functools import lru_cache
from string import ascii_lowercase, digits

from desktop.casebook.lookup.folding import plain

# Before the consonants of a name in Arabic letters: spelling leaves this sign out.
BARE = "ʿ"

# A folded word stands in Cyrillic capitals.
_PLAIN = ascii_lowercase + digits
_CAPITALS = str.maketrans(_PLAIN, "".join(chr(0x400 + at) for at in range(len(_PLAIN))))
_SMALL = {capital: sign for sign, capital in _CAPITALS.items()}
# Braille patterns stand for two digits.
_PAIRS = {f"{number:02}": chr(0x2800 + number) for number in range(100)}
_FILED_AS_ONE = re.compile(r"[0-9]{2}|[0-9]|[a-z]+")
_LAST_DIGITS = re.compile(r"[0-9]+$")
_RUNS = re.compile(r"[a-z]+|[0-9]+")
_LETTERS_AND_DIGITS = re.compile(r"([a-z]*)([0-9]+)")
# A shorter end of a number, like the 1 of K-00001/1, would find nearly everybody.
_LEAST_END = 3


def filed_fold(fold: str) -> str:
    """A folded word as it stands in the look-up."""
    return fold.translate(_CAPITALS)


def is_fold(filed: str) -> bool:
    """True for a word of the look-up that is a folded one."""
    return ord(filed[0]) in _SMALL


def fold_of(filed: str) -> str:
    """The folded word again."""
    return filed.translate(_SMALL)


def number_words(number: str) -> list[str]:
    """A number without its signs, and its ends: 1252909 finds C1252909, 0117 finds 2024-0117."""
    runs = _RUNS.findall(plain(number))
    ends = ["".join(runs[place:]) for place in range(len(runs))]
    return [end for place, end in enumerate(ends) if not place or len(end) >= _LEAST_END]


# The people of a case stand together and share its number.
@lru_cache(1024)
def filed_number(number: str) -> tuple[str, ...]:
    """The words of a number as they stand in the look-up."""
    as_of_passports = _LETTERS_AND_DIGITS.fullmatch(plain(number))
    if not as_of_passports:
        return tuple(map(_filed, number_words(number)))
    letters, digits = as_of_passports.groups()
    filed = _filed(digits)
    return (letters + filed, filed) if letters and len(digits) >= _LEAST_END else (letters + filed,)


@lru_cache(16384)
def filed_digits(word: str) -> str:
    """A number or a date, small letters and digits alone, as it stands in the look-up."""
    return _filed(word)


def filed_beginnings(word: str) -> list[str]:
    """How the numbers may be filed that begin so: an odd digit at the end may be the first of two."""
    last = _LAST_DIGITS.search(word)
    if last is None or len(last[0]) % 2 == 0:
        return [filed_digits(word)]
    return [filed_digits(word), *(filed_digits(f"{word}{digit}") for digit in range(10))]


def _filed(word: str) -> str:
    return "".join([_PAIRS.get(part, part) for part in _FILED_AS_ONE.findall(word)])
