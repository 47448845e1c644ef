"""Reads citizenships by code or by name, and names them in the languages of the program."""

from __future__ import annotations

import csv
import re
import unicodedata
from difflib import get_close_matches
from functools import cache

from desktop.entry.refusal import Refusal
from desktop.resources import resource

# Codes of ICAO's that stand beside those of ISO 3166-1, and what passports print for two of ISO's.
_BESIDE = {
    "XXA": {"en": "stateless", "ru": "лицо без гражданства", "es": "apátrida"},
    "XXB": {"en": "refugee", "ru": "беженец", "es": "refugiado"},
    "XXC": {"en": "refugee, other", "ru": "беженец, иное", "es": "refugiado, otro"},
    "XXX": {"en": "nationality not stated", "ru": "гражданство не указано", "es": "nacionalidad no indicada"},
}
_MOST_WORDS = 9  # in the longest name that is read
_PRINTED_AS = {"D": "DEU", "RKS": "XKX"}


def read_citizenship(text: str, field: str = "citizenship") -> tuple[str, ...] | Refusal:
    """Reads one or more citizenships, each an alpha-3 code or an English name, parted by space or comma.

    Gives the codes in the order typed, each once; a refusal names the word that is no country.
    """
    words = [word for word in re.split(r"[\s,;/]+", text) if _folded(word)]
    codes: list[str] = []
    while words:
        # The longest name first: "Guinea Bissau" is one country, not Guinea and a slip.
        length = next((n for n in range(_MOST_WORDS, 0, -1) if _folded(*words[:n]) in _codes()), 0)
        if not length:
            return Refusal(field, text, _unknown(words[:_MOST_WORDS]))
        codes.append(_codes()[_folded(*words[:length])])
        words = words[length:]
    if not codes:
        return Refusal(field, text, "No country is named; write its alpha-3 code or its English name.")
    return tuple(dict.fromkeys(codes))


def country_name(code: str, language: str = "en") -> str:
    """The name of an alpha-3 code in `en`, `ru` or `es`; the code itself where there is no name for it."""
    return _names().get(code, {}).get(language, code)


@cache
def _names() -> dict[str, dict[str, str]]:
    with resource("countries.tsv").open(encoding="utf-8", newline="") as file:
        return {row["alpha3"]: row for row in csv.DictReader(file, delimiter="\t")} | _BESIDE


@cache
def _codes() -> dict[str, str]:
    """What may be typed, folded, and the code it stands for."""
    with resource("country-aliases.tsv").open(encoding="utf-8", newline="") as file:
        aliases = [(row["en"], row["alpha3"]) for row in csv.DictReader(file, delimiter="\t")]
    typed = [*aliases, *((names["en"], code) for code, names in _names().items())]
    typed += [*_PRINTED_AS.items(), *((code, code) for code in _names())]
    return {_folded(name): code for name, code in typed}


def _folded(*words: str) -> str:
    """A name without case, accents, signs and the little words that vary."""
    plain = unicodedata.normalize("NFKD", " ".join(words).replace("&", " and "))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign) and sign not in "'’ʼ.")
    parts = re.findall(r"\w+", bare.casefold())
    return " ".join("st" if part == "saint" else part for part in parts if part not in ("the", "of"))


def _unknown(words: list[str]) -> str:
    near = [get_close_matches(_folded(*some), _codes(), n=1) for some in (words, words[:1])]
    code = next((_codes()[found[0]] for found in near if found), None)
    hint = f" Is {country_name(code)} ({code}) meant?" if code else ""
    return f"“{' '.join(words)}” is no country; write its alpha-3 code or its English name.{hint}"
