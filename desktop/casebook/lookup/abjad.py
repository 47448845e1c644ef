"""Names in Arabic letters, which leave short vowels out, against names in letters that write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop.casebook.lookup import romanisation as written

_ARABIC = re.compile("[\u0620-\u06ff]")
# What is not written in Arabic letters, or cannot be told from a vowel there.
_UNWRITTEN = re.compile(r"(?<!^)v|[aeoi]")
_DOUBLE = re.compile(r"(.)\1+")
_SHORT = "[aeoi]*"
_LONG = dict.fromkeys(written.LONG_A, "[aeo]") | dict.fromkeys(written.LONG_I, "[ei]")
_LONG |= dict.fromkeys(written.LONG_U, "[ov]")
LEAST = 2  # fewer consonants would be anybody's


def is_arabic(word: str) -> bool:
    """True for a word in Arabic letters, Persian and Urdu ones among them."""
    return not word.isascii() and bool(_ARABIC.search(word))


def bare(fold: str) -> str:
    """The consonants of a folded name, as Arabic letters would have them: mohamed is mhmd."""
    written_out = _UNWRITTEN.sub("", fold).removesuffix("h")
    return _DOUBLE.sub(r"\1", written_out)


@lru_cache(16384)
def consonants(word: str) -> tuple[str, ...]:
    """The consonants of a word in Arabic letters, each way; with its article, and without."""
    whole = dict.fromkeys([word, word.removeprefix(written.ARTICLE)])
    ways = (bare("".join(_consonants(each, way))) for each in whole for way in (0, -1))
    return tuple(dict.fromkeys(way for way in ways if len(way) >= LEAST))


@lru_cache(4096)
def spoken(word: str, begun: bool = False) -> re.Pattern[str]:
    """The folded names that a word in Arabic letters may stand for; begun: those of its beginnings too."""
    stem = _DOUBLE.sub(r"\1", word)
    article = f"(?:l{_SHORT})?" if stem.startswith(written.ARTICLE) else ""
    # Alif at the beginning carries whatever vowel there is.
    heard = stem.removeprefix(written.ARTICLE).lstrip(written.LONG_A)
    sounds = list(filter(None, map(_sound, heard)))
    if not begun:
        return re.compile(_SHORT + article + "".join(sounds))
    return re.compile(_SHORT + article + "(?:".join(["", *sounds]) + ")?" * len(sounds))


def _consonants(word: str, way: int) -> Iterator[str]:
    for place, sign in enumerate(word):
        if sign in written.ARABIC:
            yield written.ARABIC[sign].split("|")[way]
        elif not place and sign in written.LONG_U:
            yield "v"


def _sound(sign: str) -> str:
    """One letter as a pattern; of a short vowel after it nothing is known."""
    if sign in written.ARABIC:
        return f"(?:{written.ARABIC[sign]}){'?' if sign in written.HARDLY_HEARD else ''}{_SHORT}"
    return _LONG[sign] + _SHORT if sign in _LONG else ""
