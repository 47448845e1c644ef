"""Reads citizenships, by code or by name, one or several."""

from __future__ import annotations

import csv
import re
import unicodedata
from difflib import get_close_matches
from functools import cache, lru_cache, partial

from desktop.countries import WITHOUT_STATE, country_name, states
from desktop.entry.refusal import Refusal
from desktop.phrase import in_each, phrase
from desktop.resources import resource

_MOST_WORDS = 9  # in the longest name that is read
_WRITE = phrase("write its alpha-3 code or its English name")
_TYPE = phrase("type its code of three letters, or its name in English, Russian or Spanish")
# What passports print for two of the states.
_PRINTED_AS = {"D": "DEU", "RKS": "XKX"}


@lru_cache(4096)
def read_citizenship(text: str, field: str = "citizenship") -> tuple[str, ...] | Refusal:
    """Reads one or more citizenships, each an alpha-3 code or an English name, parted by space or comma.

    Gives the codes in the order typed, each once; a refusal names the word that is no country.
    """
    words = [word for word in re.split(r"[\s,;/]+", text) if folded(word)]
    codes: list[str] = []
    while words:
        # The longest name first: "Guinea Bissau" is one country, not Guinea and a slip.
        length = next((n for n in range(_MOST_WORDS, 0, -1) if folded(*words[:n]) in _codes()), 0)
        if not length:
            return _unknown(field, text, words[:_MOST_WORDS])
        codes.append(_codes()[folded(*words[:length])])
        words = words[length:]
    if not codes:
        in_form = phrase("No country is named; {type}.").format(type=_TYPE)
        return Refusal(
            field, text, phrase("No country is named; {write}.").format(write=_WRITE), in_form=in_form
        )
    return tuple(dict.fromkeys(codes))


@cache
def aliases() -> tuple[tuple[str, str], ...]:
    """Other English names that are read, each with its code."""
    with resource("country-aliases.tsv").open(encoding="utf-8", newline="") as file:
        return tuple((row["en"], row["alpha3"]) for row in csv.DictReader(file, delimiter="\t"))


@cache
def _codes() -> dict[str, str]:
    """What may be typed, folded, and the code it stands for."""
    names = [(name["en"], code) for code, name in states().items()]
    codes = [(code, code) for code in (*states(), *WITHOUT_STATE)]
    typed = (*aliases(), *names, *codes, *_PRINTED_AS.items())
    return {folded(name): code for name, code in typed}


def folded(*words: str) -> str:
    """A country's name without case, accents, signs and the little words that vary."""
    plain = unicodedata.normalize("NFKD", " ".join(words).replace("&", " and "))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign) and sign not in "'’ʼ.")
    parts = re.findall(r"\w+", bare.casefold())
    return " ".join("st" if part == "saint" else part for part in parts if part not in ("the", "of"))


def _unknown(field: str, text: str, words: list[str]) -> Refusal:
    near = [get_close_matches(folded(*some), _codes(), n=1) for some in (words, words[:1])]
    code = next((_codes()[found[0]] for found in near if found), None)
    typed, hint = " ".join(words), ""
    if code:
        named = in_each(partial(country_name, code))
        hint = phrase(" Is {country} ({code}) meant?").format(country=named, code=code)
    in_form = phrase("“{typed}” is no country; {type}.{hint}").format(typed=typed, type=_TYPE, hint=hint)
    reason = phrase("“{typed}” is no country; {write}.{hint}").format(typed=typed, write=_WRITE, hint=hint)
    return Refusal(field, text, reason, in_form=in_form)
