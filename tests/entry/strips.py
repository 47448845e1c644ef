"""The specimens that ICAO Doc 9303 prints, and strips of invented people made like them."""

from __future__ import annotations

from datetime import date

from desktop.entry.mrz import Finding, Strip, read_strip
from desktop.entry.mrz_digits import check_digit

ON = date(2026, 3, 12)
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"

# Part 4 (TD3), part 6 (TD2), part 5 (TD1), and the long numbers of part 11, appendix D.
TD3 = """\
P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10"""
TD2 = """\
I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907UTO7408122F1204159<<<<<<<6"""
TD1 = """\
I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<"""
TD1_LONG = """\
I<UTOD23145890<7349<<<<<<<<<<<
3407127M9507122UTO<<<<<<<<<<<2
STEVENSON<<PETER<JOHN<<<<<<<<<"""
TD2_LONG = """\
I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<
D23145890<UTO3407127M95071227349<<<8"""
# An invented passport, with the misread sign of the picture in looks.
TAJIK = """\
P<TJKQODIROV<<FIRDAVS<<<<<<<<<<<<<<<<<<<<<<<
4017258360TJK9811175M3105205<<<<<<<<<<<<<<04"""


def read(text: str) -> Strip:
    strip = read_strip(text, ON)
    assert isinstance(strip, Strip), strip
    return strip


def only_finding(text: str) -> Finding:
    (found,) = read(text).findings
    return found


def made(
    layout: str,
    names: str = "QODIROV<<FIRDAVS",
    number: str = "401725836",
    nationality: str = "TJK",
    birth: str = "981117",
    sex: str = "M",
    expiry: str = "310520",
    optional: str = "",
) -> str:
    """A strip with right check digits: a passport for TD3, a card for TD1."""
    numbered = _with_digit(number.ljust(9, "<"))
    born, ends, state = _with_digit(birth), _with_digit(expiry), nationality.ljust(3, "<")
    if layout == "TD3":
        more = _with_digit(optional.ljust(14, "<"))
        last = check_digit(numbered + born + ends + more)
        return "\n".join((f"P<TJK{names:<<39}", f"{numbered}{state}{born}{sex}{ends}{more}{last}"))
    first, further = f"I<TJK{numbered}{optional:<<15}", "<" * 11
    last = check_digit(first[5:] + born + ends + further)
    return "\n".join((first, f"{born}{sex}{ends}{state}{further}{last}", f"{names:<<30}"))


def _with_digit(part: str) -> str:
    return part + (check_digit(part) if part.strip("<") else "<")
