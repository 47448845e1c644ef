"""The rule sets: read from files, an office's own before the shipped ones, and chosen by the day."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from desktop.eligibility.rule_values import Reading, RuleSet
from desktop.resources import resource

__all__ = ["Reading", "RuleFileError", "RuleSet", "decree_in_force", "load_rules", "read_rules", "readings"]

FaultPath = tuple[int | str, ...]


class RuleFileError(Exception):
    """A rule file that can't be used: one sentence a fault, each with file, line and what is wrong."""


def load_rules(own_folder: Path | None = None) -> dict[str, RuleSet]:
    """The shipped rule sets by id, each replaced by the office's own file of that id where there is one.

    Raises RuleFileError naming every fault in the first broken file.
    """
    shipped = [read_rules(path) for path in sorted(resource("rules").glob("*.toml"))]
    own = [read_rules(path) for path in sorted(own_folder.glob("*.toml"))] if own_folder else []
    return {rules.id: rules for rules in (*shipped, *own)}


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
    served = next(one for one in rules.values() if one.reading == "served-year")
    decree = decree_in_force(rules, on)
    if decree is None:
        return (served,)
    return (served, decree) if chosen == "served-year" else (decree, served)


def _sentences(name: str, text: str, error: ValidationError) -> list[str]:
    return [
        f"{name}, line {_line_of(text, found['loc'])}: {_spoken(found['loc'])}{found['msg']}."
        for found in error.errors()
    ]


def _spoken(path: FaultPath) -> str:
    words = [f"clause {part + 1}" if isinstance(part, int) else part for part in path if part != "clause"]
    return f"{', '.join(words)}: " if words else ""


def _line_of(text: str, path: FaultPath) -> int:
    """The line of a fault: in the n-th [[clause]] where the path names one, at the last key that is found."""
    lines = text.splitlines()
    first, last = 0, len(lines)
    heads = [number for number, line in enumerate(lines) if line.strip().startswith("[[clause]]")]
    if path[:1] == ("clause",) and len(path) > 1 and isinstance(path[1], int) and path[1] < len(heads):
        first = heads[path[1]]
        last = heads[path[1] + 1] if path[1] + 1 < len(heads) else last
    elif heads:
        last = heads[0]
    for key in reversed([part for part in path if isinstance(part, str)]):
        for number in range(first, last):
            if re.match(rf"\s*{re.escape(key)}\s*=|.*[{{,]\s*{re.escape(key)}\s*=", lines[number]):
                return number + 1
    return first + 1
