"""States by their alpha-3 code, and the codes of passports that name no state (ICAO 9303)."""

from __future__ import annotations

import csv
from functools import cache
from typing import Literal

from desktop.resources import resource

Language = Literal["en", "ru", "es"]

# ICAO 9303, part 3, section 5, part D: stateless, refugees, unspecified nationality.
WITHOUT_STATE: dict[str, dict[str, str]] = {
    "XXA": {"en": "stateless", "ru": "без гражданства", "es": "apátrida"},
    "XXB": {"en": "refugee", "ru": "беженец", "es": "refugiado"},
    "XXC": {"en": "refugee", "ru": "беженец", "es": "refugiado"},
    "XXX": {
        "en": "nationality unspecified",
        "ru": "гражданство не указано",
        "es": "nacionalidad sin especificar",
    },
}


@cache
def states() -> dict[str, dict[str, str]]:
    """The names of each state by its alpha-3 code and language."""
    with resource("countries.tsv").open(encoding="utf-8", newline="") as file:
        return {row["alpha3"]: row for row in csv.DictReader(file, delimiter="\t")}


def country_name(code: str, language: str = "en") -> str:
    """The name of a state or the word for a passport without one; the code itself where it is not known."""
    return (states().get(code) or WITHOUT_STATE.get(code) or {}).get(language, code)
