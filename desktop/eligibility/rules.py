"""The rule sets: read from files, an office's own before the shipped ones, and chosen by the day."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from desktop.eligibility.rule_values import AT, Reading, RuleSet
from desktop.resources import resource

__all__ = ["Reading", "RuleFileError", "RuleSet", "decree_in_force", "load_rules", "read_rules", "readings"]

FaultPath = tuple[int | str, ...]

_WRONG = {
    "missing": "this is missing",
    "extra_forbidden": "this is not known here",
    "union_tag_invalid": "there is no clause {tag}",
    "union_tag_not_found": "this is missing",
}


class RuleFileError(Exception):
    """A rule file that can't be used: one sentence a fault, each with file, line and what is wrong."""


def load_rules(own_folder: Path | None = None) -> dict[str, RuleSet]:
    """The shipped rule sets by id, each replaced by the office's own file of that id where there is one.

    Raises RuleFileError naming every fault in the first broken file.
    """
    own = _folder(own_folder) if own_folder else {}
    return _folder(resource("rules")) | own


def _folder(folder: Path) -> dict[str, RuleSet]:
    found: dict[str, tuple[RuleSet, str]] = {}
    for path in sorted(folder.glob("*.toml")):
        rules = read_rules(path)
        if rules.id in found:
            raise RuleFileError(f"{path.name}: the id {rules.id} is that of {found[rules.id][1]} already.")
        found[rules.id] = rules, path.name
    return {rules_id: rules for rules_id, (rules, _) in found.items()}


def read_rules(path: Path) -> RuleSet:
    """One rule file. Raises RuleFileError with file, line and what is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
        return RuleSet.model_validate(tomllib.loads(text))
    except (OSError, UnicodeDecodeError) as error:
        raise RuleFileError(f"{path.name}: the file can't be read as UTF-8 text ({error}).") from error
    except tomllib.TOMLDecodeError as error:
        raise RuleFileError(f"{path.name}: {error}.") from error
    except ValidationError as error:
        raise RuleFileError("\n".join(_sentences(path.name, text, error))) from error


def decree_in_force(rules: Mapping[str, RuleSet], on: date) -> RuleSet | None:
    """The decree in force on the day; where two are, the one that came later; None before the first."""
    held = [one for one in rules.values() if one.reading == "decree" and one.in_force(on)]
    return max(held, key=lambda one: one.in_force_from, default=None)


def readings(rules: Mapping[str, RuleSet], chosen: Reading, on: date) -> tuple[RuleSet, ...]:
    """Both readings for a day, the chosen one first; served-year alone where no decree is held."""
    served = rules["served-year"]
    decree = decree_in_force(rules, on)
    if decree is None:
        return (served,)
    return (served, decree) if chosen == "served-year" else (decree, served)


def _sentences(name: str, text: str, error: ValidationError) -> Iterator[str]:
    for found in error.errors():
        kind, known = found["type"], found.get("ctx", {})
        # A clause is told from the others by its id, so that is where an unknown clause is wrong.
        path = (*found["loc"], *known.get(AT, ()), *(["id"] if kind.startswith("union_tag") else []))
        wrong = _WRONG[kind].format(**known) if kind in _WRONG else found["msg"]
        yield f"{name}, line {_line_of(text, path)}: {_spoken(path)}{wrong}."


def _spoken(path: FaultPath) -> str:
    """The way to a fault in words: `clause 9, relation-listed, kinds, spouse: `."""
    words = [f"{part + 1}" if isinstance(part, int) else part for part in path if part != "[key]"]
    return ", ".join(words).replace("clause, ", "clause ", 1) + ": " if words else ""


def _line_of(text: str, path: FaultPath) -> int:
    """The line of a fault: in the n-th [[clause]] where the path names one, at its last key that is found."""
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines) if line.strip().startswith("[[clause]]")]
    at, last = 0, heads[0] if heads else len(lines)
    match path:
        case ("clause", int(place), *_) if place < len(heads):
            at, last = heads[place], [*heads, len(lines)][place + 1]
    for key in (part for part in path if isinstance(part, str)):
        at = next((number for number in range(at, last) if _names(lines[number], key)), at)
    return at + 1


def _names(line: str, key: str) -> bool:
    """True where the line sets the key, inside braces too, or opens its table."""
    key = re.escape(key)
    return re.match(rf"\s*{key}\s*=|.*[{{,]\s*{key}\s*=|\s*\[clause\.{key}\]", line) is not None
