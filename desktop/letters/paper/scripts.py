"""Text made ready to be set: cleaned, and cut into stretches that run one way, in the order seen."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

# The joiners are invisible, but choose the shape of a letter in Persian and in Devanagari names.
JOINERS = "\u200c\u200d"
_BREAKS = re.compile(r"[\t\n\v\f\r\u0085\u2028\u2029]+")
_DAY = re.compile(r"\b(\d{1,2}) (?:(de) )?([^\W\d_]+) (?:(de) )?(\d{4})\b(?: (г\.))?")
# What no line ends with: a short Russian word, the sign for a number, the word before a decree's number; and
# no line begins with a dash, or with a year's "г."; a number stays with what is counted.
_STAYS = re.compile(
    r"(?<![^\s(«])(?:[аАвВиИкКоОсСуУ]|[вВ]о|[дД]о|[зЗ]а|[иИ]з|[кК]о|[нН]а|[нН]е|[оО]б|[оО]т|[пП]о|[сС]о|№|[nN]\.º"
    r"|Decree|Decreto) (?=\S)| (?=[—–] )|(?<=\d) (?=г\.)|(?<!\d)\d{1,3} (?=[a-zа-яё])"
)
_NEUTRAL = "?"


@lru_cache(maxsize=2048)
def clean(text: str) -> str:
    """The text in composed form (NFC), without control signs; line breaks become spaces."""
    composed = unicodedata.normalize("NFC", _BREAKS.sub(" ", text))
    return "".join(sign for sign in composed if sign in JOINERS or not _is_control(sign))


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs")


def keep_days(text: str) -> str:
    """The text with no-break spaces inside every written day, so that no line ends within one."""
    return _DAY.sub(lambda found: "\u00a0".join(part for part in found.groups() if part), text)


def keep_words(text: str) -> str:
    """The text with no-break spaces where a good typesetter ends no line."""
    return _STAYS.sub(lambda found: found.group().replace(" ", "\u00a0"), text)


def is_mark(sign: str) -> bool:
    """True for a sign that is drawn on or with the one before it."""
    return sign in JOINERS or unicodedata.category(sign) in ("Mn", "Mc", "Me")


def runs_right_to_left(text: str) -> bool:
    """True where every letter that has a direction runs from right to left."""
    return {kind for kind in map(_kind, text) if kind in "LR"} == {"R"}


def to_be_copied(text: str) -> str:
    """The text as a reader of the PDF gets it, with marks about words that run from right to left.

    A reader guesses the direction of each line; the marks tip it to the line's own, left to right.
    """
    backwards = " " in text and any(_kind(sign) == "R" for sign in text)
    return f"\u200e{text}\u200e" if backwards else text


def visual_runs(text: str, rtl: bool = False) -> list[tuple[str, bool]]:
    """The text as stretches (text, right to left) from left to right as seen; each keeps its reading order.

    `rtl` is the direction of the whole. This is the Unicode bidirectional algorithm without its explicit
    controls (`clean` takes them out) and without paired brackets: what names and short sentences need.
    """
    if text.isascii() and not rtl:
        return [(text, False)] if text else []
    kinds = _resolved([_kind(sign) for sign in text], "R" if rtl else "L")
    if "R" not in kinds:
        return [(text, False)] if text else []
    levels = [_level(kind, rtl) for kind in kinds]
    runs = []
    for level, group in groupby(zip(levels, text, strict=True), key=lambda pair: pair[0]):
        runs.append((level, "".join(sign for _, sign in group)))
    return [(run, level % 2 == 1) for level, run in _as_seen(runs)]


def _kind(sign: str) -> str:
    direction = unicodedata.bidirectional(sign)
    if direction in ("R", "AL"):
        return "R"
    if direction in ("EN", "AN"):
        return "N"
    if direction == "NSM" or sign in JOINERS:
        return "M"
    if direction in ("ES", "CS"):
        return "S"
    return "L" if direction == "L" else _NEUTRAL


def _resolved(kinds: list[str], base: str) -> list[str]:
    """Each sign as L, R or N (a number): marks, separators and neutrals follow what stands about them."""
    strong = base
    for place, kind in enumerate(kinds):
        if kind == "M":
            kinds[place] = kinds[place - 1] if place else base
        elif kind == "S":
            kinds[place] = "N" if _between_numbers(kinds, place) else _NEUTRAL
        # A number after a left-to-right letter belongs to it.
        if kinds[place] == "N" and strong == "L":
            kinds[place] = "L"
        strong = kinds[place] if kinds[place] in "LR" else strong
    return _neutrals_settled(kinds, base)


def _between_numbers(kinds: list[str], place: int) -> bool:
    return 0 < place < len(kinds) - 1 and kinds[place - 1] == "N" == kinds[place + 1]


def _neutrals_settled(kinds: list[str], base: str) -> list[str]:
    settled: list[str] = []
    for kind, group in groupby(kinds):
        length = len(list(group))
        if kind == _NEUTRAL:
            before = settled[-1] if settled else base
            after = kinds[len(settled) + length] if len(settled) + length < len(kinds) else base
            sides = {"R" if side == "N" else side for side in (before, after)}
            kind = sides.pop() if len(sides) == 1 else base
        settled += [kind] * length
    return settled


def _level(kind: str, rtl: bool) -> int:
    if kind == "R":
        return 1
    return 2 if rtl or kind == "N" else 0


def _as_seen(runs: list[tuple[int, str]]) -> list[tuple[int, str]]:
    for least in (2, 1):
        turned: list[tuple[int, str]] = []
        for high, group in groupby(runs, key=lambda run: run[0] >= least):
            together = list(group)
            turned += together[::-1] if high else together
        runs = turned
    return runs
