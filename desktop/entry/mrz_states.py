"""The citizenship that a code printed in a passport stands for (ICAO Doc 9303, part 3, section 5)."""

from __future__ import annotations

from functools import partial

from desktop.countries import WITHOUT_STATE, country_name, states
from desktop.entry.mrz_lines import FILLER
from desktop.phrase import in_each, phrase

_RECORDED_AS = {"D": "DEU", "RKS": "XKX", "UNK": "XKX"}
_BRITISH = {
    "GBD": phrase("British overseas territories citizen"),
    "GBN": phrase("British national (overseas)"),
    "GBO": phrase("British overseas citizen"),
    "GBP": phrase("British protected person"),
    "GBS": phrase("British subject"),
}
_NO_STATES = {
    "UNO": phrase("the United Nations"),
    "UNA": phrase("an agency of the United Nations"),
    "XOM": phrase("the Order of Malta"),
    "XPO": phrase("Interpol"),
    "XBA": phrase("the African Development Bank"),
    "XIM": phrase("the African Export-Import Bank"),
    "XCC": phrase("the Caribbean Community"),
    "XCE": phrase("the Council of Europe"),
    "XCO": phrase("the Common Market for Eastern and Southern Africa"),
    "XDC": phrase("the Southern African Development Community"),
    "XEC": phrase("the Economic Community of West African States"),
    "XES": phrase("the Organisation of Eastern Caribbean States"),
    "XMP": phrase("the Parliamentary Assembly of the Mediterranean"),
    "EUE": phrase("the European Union"),
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
        said = phrase("{code} is a {what}, recorded as {country} (GBR).")
        country = in_each(partial(country_name, "GBR"))
        return "GBR", said.format(code=code, what=_BRITISH[code], country=country)
    if code in _NO_STATES:
        said = phrase("{code} is {what}, no citizenship; write the person's own.")
        return "", said.format(code=code, what=_NO_STATES[code])
    return "", phrase("{code} is the code of no state.").format(code=code)
