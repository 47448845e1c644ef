"""The citizenship that a code printed in a passport stands for (ICAO Doc 9303, part 3, section 5)."""

from __future__ import annotations

from desktop.countries import WITHOUT_STATE, country_name, states
from desktop.entry.mrz_lines import FILLER

_RECORDED_AS = {"D": "DEU", "RKS": "XKX", "UNK": "XKX"}
_BRITISH = {
    "GBD": "British overseas territories citizen",
    "GBN": "British national (overseas)",
    "GBO": "British overseas citizen",
    "GBP": "British protected person",
    "GBS": "British subject",
}
_NO_STATES = {
    "UNO": "the United Nations",
    "UNA": "an agency of the United Nations",
    "XOM": "the Order of Malta",
    "XPO": "Interpol",
    "XBA": "the African Development Bank",
    "XIM": "the African Export-Import Bank",
    "XCC": "the Caribbean Community",
    "XCE": "the Council of Europe",
    "XCO": "the Common Market for Eastern and Southern Africa",
    "XDC": "the Southern African Development Community",
    "XEC": "the Economic Community of West African States",
    "XES": "the Organisation of Eastern Caribbean States",
    "XMP": "the Parliamentary Assembly of the Mediterranean",
    "EUE": "the European Union",
}


def citizenship_of(printed: str) -> tuple[str, str]:
    """The citizenship as it is recorded, and what there is to say about it; each may be empty.

    printed: the three signs of the nationality in a strip.
    """
    code = printed.strip(FILLER)
    recorded = _RECORDED_AS.get(code, code)
    if not code or recorded in states() or recorded in WITHOUT_STATE:
        return recorded, ""
    if code in _BRITISH:
        return "GBR", f"{code} is a {_BRITISH[code]}, recorded as {country_name('GBR')} (GBR)."
    if code in _NO_STATES:
        return "", f"{code} is {_NO_STATES[code]}, no citizenship; write the person's own."
    return "", f"{code} is the code of no state."
