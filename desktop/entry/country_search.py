"""Countries by the beginning of a code or name, in the three languages the names are held in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from desktop.countries import WITHOUT_STATE, states
from desktop.entry.countries import aliases, folded

_LANGUAGES = ("en", "ru", "es")
_FEWEST_SIGNS = 2


def being_typed(text: str) -> str:
    """The last country of a text, after those that are whole: "UZB TJK Kaz" gives "Kaz"."""
    rest = re.split(r"[,;/]", text)[-1].lstrip()
    while (parts := rest.split(maxsplit=1)) and len(parts) == 2 and parts[0].upper() in _names():
        rest = parts[1]
    return rest


@lru_cache(512)
def countries_like(typed: str) -> tuple[str, ...]:
    """The codes of the countries meant by the beginning of a code or of a name's word, the likeliest first.

    Those whose name or code begins so come before those in whose name a later word does; none where fewer
    than two signs are typed, or a whole code.
    """
    wanted = folded(typed)
    if len(wanted) < _FEWEST_SIGNS or typed.strip().upper() in _names():
        return ()
    found = []
    for code, names in _names().items():
        begins = any(name.startswith(wanted) for name in (code.casefold(), *names))
        if begins or any(f" {wanted}" in name for name in names):
            found.append((wanted not in names, not begins, names[0], code))
    return tuple(code for *_, code in sorted(found))


def country_named(typed: str) -> str | None:
    """The code of the one country that bears a whole name, in any of the languages; None where none does."""
    wanted = folded(typed)
    found = [code for code, names in _names().items() if wanted and wanted in names]
    return found[0] if len(found) == 1 else None


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """What each country is called, folded, by its code: in English first."""
    others: dict[str, list[str]] = {}
    for name, code in aliases():
        others.setdefault(code, []).append(name)
    held = {**states(), **WITHOUT_STATE}
    return {
        code: tuple(folded(name) for name in (*(names[one] for one in _LANGUAGES), *others.get(code, [])))
        for code, names in held.items()
    }
