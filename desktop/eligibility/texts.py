"""The texts of each language, from `resources/texts`, and how it puts a list together."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from typing import Any

from desktop.resources import resource

LANGUAGES = ("en", "ru", "es")

# Before the sound of an i, Spanish says "e" for "and"; "hielo" begins with another sound.
_SOUNDS_LIKE_I = re.compile(r"h?[ií](?!e)", re.IGNORECASE)


@cache
def texts(language: str) -> dict[str, Any]:
    """All texts of a language, by table and key."""
    return tomllib.loads(resource(f"texts/{language}.toml").read_text(encoding="utf-8"))


def list_text(items: Sequence[str], language: str = "en") -> str:
    """The items as a list in the middle of a sentence: "A, B and C"."""
    if len(items) < 2:
        return "".join(items)
    shapes = texts(language)["list"]
    first, last = items[0], items[-1]
    for item in items[1:-1]:
        first = shapes["more"].format(first=first, last=item)
    key = "two_before_i" if "two_before_i" in shapes and _SOUNDS_LIKE_I.match(last) else "two"
    return str(shapes[key]).format(first=first, last=last)
