"""The text in the square of a letter: number, day and facts in short, signed, to be read by anybody.

Yearmark letter 2026-00188
2026-03-12, eligibility, served-year
SHERMATOV OTABEK, 1996-06-23, C1252909: met from 2026-03-09
facts 3f9a0c12d4e5f607
key 9f86d081
(the signature)
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from desktop.letters.paper.scripts import clean
from desktop.letters.proof.keys import key_name, public_key, sign

_BEGINS = "Yearmark letter "
_MOST_BYTES = 220  # of people; a square that holds more is too fine for a copier
_LONGEST_NAME = 48
_SHAPE = re.compile(
    r"Yearmark letter (?P<number>\S+) (?P<on>\S+), (?P<kind>\S+), (?P<rules>\S+) (?P<people>.*) "
    r"facts (?P<facts>\w+) key (?P<key>\w+) (?P<signature>[\w-]+)"
)


@dataclass(frozen=True, slots=True)
class SquareText:
    """What a square says. `signed` is the text its signature is of; spaces and line ends do not count."""

    number: str
    on: str
    kind: str
    rules: str
    people: str
    facts: str
    key: str
    signature: bytes
    signed: str


def square_text(secret: bytes, number: str, frozen: str) -> str:
    """The text of a letter's square; `secret` is the casebook's own, `frozen` the letter's facts as JSON."""
    stated = json.loads(frozen)
    lines = [
        f"{_BEGINS}{number}",
        f"{stated['on']}, {stated['kind']}, {stated['rules']}",
        *_people(stated),
        f"facts {sha256(frozen.encode()).hexdigest()[:16]}",
        f"key {key_name(public_key(secret))}",
    ]
    signature = sign(secret, _one_line("\n".join(lines)))
    return "\n".join([*lines, urlsafe_b64encode(signature).decode().rstrip("=")])


def is_square_text(text: str) -> bool:
    """True for a text that begins as those of squares do."""
    return text.strip().startswith(_BEGINS.strip())


def read_square(text: str) -> SquareText | None:
    """A square's text in its parts; None where it is none, or a part of one."""
    found = _SHAPE.fullmatch(_one_line(text))
    if found is None:
        return None
    parts = found.groupdict()
    signature = parts.pop("signature")
    try:
        decoded = urlsafe_b64decode(signature + "=" * (-len(signature) % 4))
    except ValueError:
        return None
    return SquareText(**parts, signature=decoded, signed=found.string[: found.start("signature") - 1])


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _people(stated: Mapping[str, Any]) -> Iterator[str]:
    """Each person in a line, and how many more where they are too many for a square."""
    people = stated.get("people") or [stated]
    room = _MOST_BYTES
    for place, one in enumerate(people):
        line = _person(one)
        room -= len(line.encode())
        if place and room < 0:
            yield f"and {len(people) - place} more"
            return
        yield line


def _person(one: Mapping[str, Any]) -> str:
    person = one["facts"]["person"]
    latin = " ".join(part for part in (person["family_name"], person["given_names"]) if part)
    name = clean(latin or person["name_in_script"])
    if len(name) > _LONGEST_NAME:
        name = f"{name[: _LONGEST_NAME - 1]}…"
    said = ", ".join(part for part in (name, person["birth_date"], person["passport_number"]) if part)
    day = f" from {one['from']}" if one["from"] else f" until {one['next']}" if one.get("next") else ""
    return f"{said}: {one['outcome']}{day}"
