"""One way to fold a name to plain letters, used on the way into the look-up and on the way out."""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

from desktop.case import PartialDate

# Raise it when fold() or its words change: a casebook indexed by an older folding is indexed anew.
FOLDING = "1"

# anyascii writes apostrophes for these and for the soft sign; no operator types them alike.
_SILENT = re.compile(r"['`\"]")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


def fold(text: str) -> str:
    """A text as the look-up compares it: plain, and with y and i as one letter.

    Transliterations differ in nothing more often: Юрий, YURIY and IURII are one name.
    """
    return plain(text).replace("y", "i")


def plain(text: str) -> str:
    """Small Latin letters and digits, words parted by one space, any script read as Latin."""
    latin = text if text.isascii() else anyascii(unicodedata.normalize("NFC", text))
    return _NOT_PLAIN.sub(" ", _SILENT.sub("", latin.lower())).strip()


def joined(text: str) -> str:
    """A number without the signs and spaces that part it."""
    return fold(text).replace(" ", "")


def day_word(day: PartialDate) -> str:
    """A date as one word, as long as it is precise: a year begins its months and days."""
    return str(day).replace("-", "")
