"""The check code: sixteen signs that only this casebook can make for a letter's number and frozen facts."""

from __future__ import annotations

import hmac
import re
from hashlib import sha256

# Crockford's base 32 has no I, L, O or U, so that a code can be read aloud and typed.
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")


def check_code(secret: bytes, number: str, frozen: str) -> str:
    """The code of a letter, grouped by four: `K7QF-2M9X-4TRB-81H5`.

    `secret` is the casebook's own 32 bytes; `frozen` the facts as JSON text, as the register keeps them.
    """
    digest = hmac.new(secret, f"{number}\n{frozen}".encode(), sha256).digest()
    value = int.from_bytes(digest[:10], "big")
    return _grouped("".join(_SIGNS[value >> shift & 31] for shift in range(75, -1, -5)))


def code_typed(text: str) -> str:
    """A code as somebody typed it, in small letters, without dashes, with O for 0; empty where it is none."""
    signs = re.sub(r"[\s-]", "", text).upper().translate(_MISREAD)
    if len(signs) != 16 or not set(signs) <= set(_SIGNS):
        return ""
    return _grouped(signs)


def _grouped(signs: str) -> str:
    return "-".join(signs[place : place + 4] for place in range(0, 16, 4))
