"""Reads a file of rules or papers that an office may change; a bad one is refused at each faulty line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

# Under this name a fault of the whole file carries where it lies, as a path of keys and places.
AT = "at"

FaultPath = tuple[int | str, ...]
_Shape = TypeVar("_Shape", bound=BaseModel)

_WRONG = {
    "missing": "this is missing",
    "extra_forbidden": "this is not known here",
    "union_tag_invalid": "there is no clause {tag}",
    "union_tag_not_found": "this is missing",
}


class RuleFileError(Exception):
    """A file that can't be used: one sentence a fault, each with file, line and what is wrong."""


def read_rule_file(path: Path, shape: type[_Shape], table: str) -> _Shape:
    """One file in the shape of a model; `table` is the key of its repeated tables, "clause" for [[clause]].

    Raises RuleFileError with file, line and what is wrong.
    """
    try:
        text = path.read_text(encoding="utf-8")
        return shape.model_validate(tomllib.loads(text))
    except (OSError, UnicodeDecodeError) as error:
        raise RuleFileError(f"{path.name}: the file can't be read as UTF-8 text ({error}).") from error
    except tomllib.TOMLDecodeError as error:
        raise RuleFileError(f"{path.name}: {error}.") from error
    except ValidationError as error:
        raise RuleFileError("\n".join(_sentences(path.name, text, table, error))) from error


def _sentences(name: str, text: str, table: str, error: ValidationError) -> Iterator[str]:
    for found in error.errors():
        kind, known = found["type"], found.get("ctx", {})
        # A clause is told from the others by its id, so that is where an unknown clause is wrong.
        path = (*found["loc"], *known.get(AT, ()), *(["id"] if kind.startswith("union_tag") else []))
        wrong = _WRONG[kind].format(**known) if kind in _WRONG else found["msg"]
        yield f"{name}, line {_line_of(text, table, path)}: {_spoken(table, path)}{wrong}."


def _spoken(table: str, path: FaultPath) -> str:
    """The way to a fault in words: `clause 9, relation-listed, kinds, spouse: `."""
    words = [f"{part + 1}" if isinstance(part, int) else part for part in path if part != "[key]"]
    return ", ".join(words).replace(f"{table}, ", f"{table} ") + ": "


def _line_of(text: str, table: str, path: FaultPath) -> int:
    """The line of a fault: in the table that the path names, at the last of its keys that is found there."""
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines) if line.strip().startswith(f"[[{table}]]")]
    at, last = 0, heads[0] if heads else len(lines)
    match path:
        case (str(name), int(place), *_) if name == table and place < len(heads):
            at, last = heads[place], [*heads, len(lines)][place + 1]
        case (str(name), *_) if f"[{name}]" in lines:
            at = lines.index(f"[{name}]")
            last = next((n for n in range(at + 1, len(lines)) if lines[n].startswith("[")), len(lines))
    for key in (part for part in path if isinstance(part, str)):
        at = next((number for number in range(at, last) if _names(lines[number], table, key)), at)
    return at + 1


def _names(line: str, table: str, key: str) -> bool:
    """True where the line sets the key, inside braces too, or opens its table."""
    key = re.escape(key)
    opens = rf"\s*\[({table}\.)?{key}\]"
    return re.match(rf"\s*{key}\s*=|.*[{{,]\s*{key}\s*=|{opens}", line) is not None
