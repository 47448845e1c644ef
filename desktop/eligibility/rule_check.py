"""Checks what a file of rules or papers says, all at once, and names each fault with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from desktop.eligibility.limits import Fault, FaultPath
from desktop.phrase import phrase

_Shape = TypeVar("_Shape")

_WRONG = {
    "missing": phrase("this is missing"),
    "unexpected_keyword_argument": phrase("this is not known here"),
    "union_tag_invalid": phrase("there is no clause {tag}"),
    "union_tag_not_found": phrase("this is missing"),
    "dataclass_type": phrase("this is no table"),
}


class Faulty(Exception):
    """What is wrong with a file. faults: a sentence each, that begins with the line."""

    def __init__(self, faults: Sequence[str]):
        super().__init__("\n".join(faults))
        self.faults = faults


def checked(said: Mapping[str, Any], shape: type[_Shape], text: str, table: str) -> _Shape:
    """What a file says, in the shape of a dataclass. Raises Faulty with all that is wrong.

    text: of the file; table: the key of its repeated tables.
    """
    try:
        return TypeAdapter(shape).validate_python(said)
    except ValidationError as error:
        raise Faulty(list(_sentences(text, table, error))) from error


def _sentences(text: str, table: str, error: ValidationError) -> Iterator[str]:
    for found in error.errors():
        kind, known = found["type"], found.get("ctx", {})
        fault = known["error"] if isinstance(known.get("error"), Fault) else Fault(found["msg"])
        # A clause is told from the others by its id, so that is where an unknown clause is wrong.
        path = (*found["loc"], *fault.at, *(["id"] if kind.startswith("union_tag") else []))
        wrong = _WRONG[kind].format(**known) if kind in _WRONG else str(fault)
        said = phrase("line {line}: {where}{wrong}.")
        yield said.format(line=_line_of(text, table, path), where=_spoken(table, path), wrong=wrong)


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
