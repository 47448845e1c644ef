"""Reads what is one of a few words, and the term of a contract."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeVar

from desktop.case import ENDS_OF_RELATION, GROUNDS, KINDS, SEXES, EndOfRelation, Ground, Kind, Sex, Term
from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

_Word = TypeVar("_Word", bound=str)
_LONGEST_TERM = 1200
# `open` is what a file writes; the others are the same word where the window speaks another language.
_OPEN = frozenset(("open", "бессрочно", "бессрочный", "indefinido", "indefinida", "sin plazo"))
_KINDS, _GROUNDS = ", ".join(KINDS), ", ".join(GROUNDS)


@lru_cache(256)
def read_sex(text: str, field: str) -> Sex | Refusal:
    """Reads M, F or X."""
    found = _one_of(SEXES, text.upper())
    return found or Refusal(field, text, phrase("Write M, F or X, in Latin letters, or leave it empty."))


@lru_cache(256)
def read_kind(text: str, field: str) -> Kind | Refusal:
    """Reads how a relative is related to the recruit."""
    found = _one_of(KINDS, text.lower())
    return found or Refusal(
        field, text, phrase("“{text}” is no relation; write one of: {known}.").format(text=text, known=_KINDS)
    )


def read_ground(text: str, field: str) -> Ground | Refusal:
    """Reads why a contract ended."""
    found = _one_of(GROUNDS, text.lower())
    return found or Refusal(
        field,
        text,
        phrase("“{text}” is no discharge ground; write one of: {known}.").format(text=text, known=_GROUNDS),
    )


def read_end_of_relation(text: str, field: str) -> EndOfRelation | Refusal:
    """Reads why a relation ended."""
    found = _one_of(ENDS_OF_RELATION, text.lower())
    return found or Refusal(field, text, phrase("Write divorce or death, or leave it empty."))


def read_registered(text: str, field: str) -> bool | Refusal:
    """Reads whether a marriage is registered: yes or no."""
    found = _one_of(("yes", "no"), text.lower())
    return found == "yes" if found else Refusal(field, text, phrase("Write yes or no, or leave it empty."))


@lru_cache(256)
def read_term(text: str, field: str) -> Term | Refusal:
    """Reads a term in whole months, or `open`, in English, Russian or Spanish."""
    if text.lower() in _OPEN:
        return "open"
    # Only short numbers are read: Python itself refuses one of thousands of digits.
    if re.fullmatch(r"[0-9]{1,4}", text) and 1 <= int(text) <= _LONGEST_TERM:
        return int(text)
    return Refusal(
        field, text, phrase("Write the term as a whole number of months, such as 12, or the word open.")
    )


def _one_of(words: tuple[_Word, ...], text: str) -> _Word | None:
    plain = "_".join(text.replace("-", " ").replace("_", " ").split())
    return next((word for word in words if word == plain), None)
