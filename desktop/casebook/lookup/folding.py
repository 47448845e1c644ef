"""One way to fold a name to plain letters, used on the way into the look-up and on the way out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain, islice, product

from anyascii import anyascii

from desktop.case import PartialDate
from desktop.casebook.lookup import abjad
from desktop.casebook.lookup import romanisation as written

# When the words of the look-up change, FOLDING in derived.py is to be raised.

# anyascii writes apostrophes for these and for the soft sign; no operator types them alike.
_SILENT = re.compile("['`\"´‘’ʻʼʹʽʾʿ׳״]")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_ENDING = re.compile(written.ENDING)
_LETTERS = written.VOWELS | written.LATIN | written.CYRILLIC
_DOUBLE = re.compile(r"([a-z])\1+")
_MOST_WAYS = 8
_FEWEST_HALF_TYPED = 2


def plain(text: str) -> str:
    """Small Latin letters and digits, words parted by one space, any script read as Latin."""
    if text.isascii() and text.isalnum():
        return text.lower()
    latin = text if text.isascii() else anyascii(unicodedata.normalize("NFC", text))
    return _NOT_PLAIN.sub(" ", _SILENT.sub("", latin.lower())).strip()


def joined(text: str) -> str:
    """A number without the signs and spaces that part it."""
    return plain(text).replace(" ", "")


def day_word(day: PartialDate) -> str:
    """A date as one word, as long as it is precise: a year begins its months and days."""
    return str(day).replace("-", "")


def spelled(text: str) -> str:
    """A text letter by letter in its own script, small; apostrophes are left out, other signs are spaces."""
    small = unicodedata.normalize("NFKC", _SILENT.sub("", text)).casefold()
    if small.isalnum():
        return small
    return "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in small)


@lru_cache(16384)
def folds(word: str) -> tuple[str, ...]:
    """The ways a spelled word is compared with those of other spellings and scripts, the likeliest first.

    One for most words; none for one in Arabic letters, which leave vowels out: abjad.py compares those.
    """
    if abjad.is_arabic(word):
        return ()
    consonants = chain.from_iterable(map(_alike, _spread(_latin(word))))
    found = dict.fromkeys(chain.from_iterable(map(_vowels_alike, consonants)))
    return tuple(islice(filter(None, found), _MOST_WAYS))


def half_typed(fold: str) -> list[str]:
    """How a fold may go on otherwise where the typed word ends within what is one letter."""
    if len(fold) < _FEWEST_HALF_TYPED:
        return []
    return [
        fold.removesuffix(end) + instead for end, instead in written.HALF_TYPED.items() if fold.endswith(end)
    ]


def _latin(word: str) -> list[str]:
    """Each letter as it is written in Latin, its ways parted by `|`."""
    if word.isascii():
        return list(word)
    for together, instead in written.SPOKEN_OTHERWISE.items():
        word = word.replace(together, instead)
    return [_letter(word, place) for place in range(len(word))]


def _letter(word: str, place: int) -> str:
    sign = word[place]
    if sign in written.DEVANAGARI:
        return _syllable(word, place)
    if sign in _LETTERS:
        return _LETTERS[sign]
    if sign in written.VOWEL_SIGNS:
        return ""
    return sign if sign.isascii() else plain(_base(sign)).replace(" ", "")


def _syllable(word: str, place: int) -> str:
    following = word[place + 1 : place + 2]
    letters = written.DEVANAGARI[word[place]]
    if following in written.VOWEL_SIGNS:
        vowel = written.VOWEL_SIGNS[following]
    else:
        # The last a of a word is silent, but after two consonants: Ram, Krishna.
        last = not following and word[place - 1 : place] != written.SILENCER
        vowel = "" if last or following == written.SILENCER else "a"
    return "|".join(way + vowel for way in letters.split("|"))


def _base(sign: str) -> str:
    """The letter without its accents."""
    return unicodedata.normalize("NFD", sign)[0]


def _alike(latin: str) -> Iterator[str]:
    """A Latin word in the classes of its consonants."""
    for word in _spread(_parts(_LIKE, written.LIKE, latin)):
        yield _once(_ENDING.sub(written.LIKE_ENDING, word))


def _vowels_alike(word: str) -> Iterator[str]:
    return map(_once, _spread(_parts(_LIKE_VOWELS, written.LIKE_VOWELS, word)))


def _once(word: str) -> str:
    """A double letter is one: Muhammad, Mohamed."""
    return _DOUBLE.sub(r"\1", word)


def _parts(found: re.Pattern[str], table: Mapping[str, str], word: str) -> list[str]:
    return [table.get(part, part) for part in found.split(word)]


def _spread(parts: list[str]) -> Iterator[str]:
    """Every way to read the parts; one part is read alike wherever it stands in the word."""
    doubtful = [part for part in dict.fromkeys(parts) if "|" in part]
    if not doubtful:
        yield "".join(parts)
        return
    for chosen in islice(product(*(part.split("|") for part in doubtful)), _MOST_WAYS):
        ways = dict(zip(doubtful, chosen, strict=True))
        yield "".join(ways.get(part, part) for part in parts)


def _longest_first(table: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(f"({'|'.join(sorted(table, key=len, reverse=True))})")


_LIKE, _LIKE_VOWELS = _longest_first(written.LIKE), _longest_first(written.LIKE_VOWELS)
