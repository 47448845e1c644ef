"""Reads a file of rules or papers that an office may change; a bad one is refused at each faulty line."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

from desktop.phrase import one_after_another, phrase
from desktop.resources import resource

Table = Mapping[str, Any]
_Shape = TypeVar("_Shape")


class RuleFileError(Exception):
    """A file that can't be used: one sentence a fault, each with file, line and what is wrong."""


def read_rule_file(path: Path, shape: type[_Shape], table: str, put: Callable[[Table], _Shape]) -> _Shape:
    """One file in the shape of a dataclass.

    table: the key of its repeated tables, "clause" for [[clause]]; put: puts what a sound file says into the
    shape. A file that is word for word as it was shipped is known to be sound; any other is checked, by a
    library that takes long to load. Raises RuleFileError with file, line and what is wrong.
    """
    try:
        content = path.read_bytes()
        text = content.decode("utf-8")
        said = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        unread = phrase("{file}: the file can't be read as UTF-8 text ({why}).")
        raise RuleFileError(unread.format(file=path.name, why=error)) from error
    except tomllib.TOMLDecodeError as error:
        raise RuleFileError(f"{path.name}: {error}.") from error
    if _sums().get(path.name) == crc32(content):
        return put(said)

    from desktop.eligibility.rule_check import Faulty, checked

    try:
        return checked(said, shape, text, table)
    except Faulty as error:
        lines = (phrase("{file}, {fault}").format(file=path.name, fault=fault) for fault in error.faults)
        raise RuleFileError(one_after_another(lines, between="\n")) from error


def in_python(shape: type[Any], table: Table) -> dict[str, Any]:
    """What a table says, by the names that the shape has for it."""
    names = {in_file: name for name, in_file in shape.IN_FILE.items()}
    return {names.get(key, key): value for key, value in table.items()}


@cache
def _sums() -> Mapping[str, int]:
    """The sum of each file as it was shipped; `python -m scripts.sum_rules` writes them."""
    found: Mapping[str, int] = json.loads(resource("as-shipped.json").read_text(encoding="utf-8"))
    return found
