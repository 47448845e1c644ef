"""Reads names, numbers and free words: what their signs may be, and which sign is wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

_LONGEST_NAME = 200
_LONGEST_NUMBER = 60
_LONGEST_TEXT = 10_000

# Hyphens, apostrophes of all kinds, stops, the dots of Chinese, Japanese and Catalan names, the slash of
# "A/L", the marks of Hebrew, and the joiners that Persian and Indic scripts need.
_IN_NAMES = set(" -‐‑–'’‘ʻʼʾʿ`´′.,·・‧/׳״\u200c\u200d")
_IN_PASSPORT_NUMBERS = set(" -/.№")
# Marks of direction and of the file's byte order come along when text is pasted, and nobody sees them.
_UNSEEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]")


@lru_cache(16384)
def read_name(text: str, field: str) -> str | Refusal:
    """Reads one part of a name in any script, in one Unicode form (NFC); a refusal names the wrong sign."""
    name = _tidy(text)
    # Most names are letters and spaces, and need not be looked through sign by sign.
    fault = "" if name.replace(" ", "").isalpha() else _fault_of_name(name)
    return Refusal(field, text, fault) if fault else _no_longer_than(_LONGEST_NAME, name, field)


def _fault_of_name(name: str) -> str:
    """What is wrong with the signs of a name; empty where nothing is."""
    if wrong := _first(
        name, lambda sign: unicodedata.category(sign)[0] not in "LM" and sign not in _IN_NAMES
    ):
        said = phrase("A name cannot hold {wrong}; write it as the passport has it.")
        return said.format(wrong=wrong)
    if any(sign.isalpha() for sign in name):
        return ""
    return phrase("A name needs at least one letter; leave it empty where there is none.")


def read_passport_number(text: str, field: str) -> str | Refusal:
    """Reads a passport's number, kept as typed: letters and digits, and spaces or hyphens between."""
    if text.isascii() and text.isalnum():
        return _no_longer_than(_LONGEST_NUMBER, text, field)
    number = _tidy(text)
    if not number.isalnum() and (
        wrong := _first(number, lambda sign: not sign.isalnum() and sign not in _IN_PASSPORT_NUMBERS)
    ):
        return Refusal(
            field,
            text,
            phrase("A passport number cannot hold {wrong}; write letters and digits.").format(wrong=wrong),
        )
    if not any(sign.isalnum() for sign in number):
        return Refusal(
            field, text, phrase("A passport number has letters or digits; leave it empty where unknown.")
        )
    return _no_longer_than(_LONGEST_NUMBER, number, field)


def read_number(text: str, field: str) -> str | Refusal:
    """Reads the number of a case or a contract: one line of any signs that can be seen."""
    number = _tidy(text)
    if not number.isprintable():
        wrong = _first(number, lambda sign: not sign.isprintable())
        reason = phrase("A number cannot hold {wrong}; type it anew.")
        return Refusal(field, text, reason.format(wrong=wrong))
    return _no_longer_than(_LONGEST_NUMBER, number, field)


def read_text(text: str, field: str) -> str | Refusal:
    """Reads free words, such as a note, of some pages at most; lines may break."""
    words = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").strip())
    if wrong := _first(words, lambda sign: unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t"):
        reason = phrase("A text cannot hold {wrong}; take it out.")
        return Refusal(field, text, reason.format(wrong=wrong))
    return _no_longer_than(_LONGEST_TEXT, words, field)


def _tidy(text: str) -> str:
    seen = text if text.isascii() else unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    return " ".join(seen.split())


def _first(text: str, is_wrong: Callable[[str], bool]) -> str:
    """The first wrong sign, quoted, or its number where it cannot be seen; empty where all are right."""
    sign = next(filter(is_wrong, text), "")
    if not sign:
        return ""
    if sign.isprintable():
        return f"“{sign}”"
    return phrase("the invisible sign {number}").format(number=f"U+{ord(sign):04X}")


def _no_longer_than(limit: int, text: str, field: str) -> str | Refusal:
    if len(text) <= limit:
        return text
    said = phrase("This has {length} signs; at most {limit} can be kept; shorten it.")
    return Refusal(field, text, said.format(length=len(text), limit=limit))
