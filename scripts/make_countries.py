"""Writes resources/countries.tsv, the names of states in English, Russian and Spanish, from Unicode CLDR.

Run it by hand when CLDR changes a name; the program itself never needs Babel:

    pip install Babel && python3 scripts/make_countries.py
"""

from __future__ import annotations

import csv
from pathlib import Path

from babel import Locale
from babel.core import get_global

TABLE = Path(__file__).parent.parent / "resources" / "countries.tsv"
LANGUAGES = ("en", "ru", "es")

# CLDR also lists states that are gone, places without a code of their own in ISO 3166-1, and private codes.
GONE = {"BUR", "DDR", "FXX", "YMD", "TMP", "ZAR"}
NOT_IN_ISO = {"ASC", "CPT", "CRQ", "DGA", "TAA"}
KOSOVO = {"XK": "XKX"}


def codes() -> dict[str, str]:
    """Alpha-2 to alpha-3, for the codes of ISO 3166-1 and Kosovo's."""
    aliases = get_global("territory_aliases")
    pairs = {found[0]: code for code, found in aliases.items() if _is_a_state(code, found)}
    return pairs | KOSOVO


def _is_a_state(code: str, found: list[str]) -> bool:
    is_alpha3 = len(code) == 3 and code.isalpha() and len(found) == 1 and found[0].isalpha()
    is_private = (code[0] in "XQ" and code != "QAT") or code in {"AAA", "ZZZ"}
    return is_alpha3 and not is_private and code not in GONE | NOT_IN_ISO


def main() -> None:
    """Writes the table, sorted by alpha-3 code."""
    names = [Locale.parse(language).territories for language in LANGUAGES]
    rows = [(alpha2, alpha3, *(name[alpha2] for name in names)) for alpha2, alpha3 in codes().items()]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t", lineterminator="\n")
        table.writerow(("alpha2", "alpha3", *LANGUAGES))
        table.writerows(sorted(rows, key=lambda row: row[1]))


if __name__ == "__main__":
    main()
