"""Every text of the window longer by three fifths, as a translation may be: to look at, and to test."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

SHARE = 0.6
_MORE = "щюжыдмшфбъ"
# Keys keep their names in every language, and what stands between braces is filled in later.
_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:Esc|Enter|Del|Tab|F[0-9]+|.|\{0\})")
_PARTS = re.compile(r"\{[^}]*\}|[^\W\d_]+(?:&[^\W\d_]+)?|.", re.DOTALL)


class LongerWords(QTranslator):
    """Install it in place of a language, before the window is made."""

    def isEmpty(self) -> bool:
        """Never: it has a text for every text."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, number: int = -1) -> str:
        """The text with each word longer by its share; keys and what is filled in stay."""
        return text if _KEYS.fullmatch(text) else longer(text)


def longer(text: str) -> str:
    """A text with about three fifths more letters in each word."""
    return "".join(_longer_part(part) for part in _PARTS.findall(text))


def _longer_part(part: str) -> str:
    letters = len(part.replace("&", ""))
    if part.startswith("{") or not part[0].isalpha():
        return part
    more = round(letters * SHARE)
    return part + (_MORE * (1 + more // len(_MORE)))[:more]
