"""The rule sets: read from files, an office's own before the shipped ones, and chosen by the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from desktop.eligibility.rule_file import RuleFileError, Table, in_python, read_rule_file
from desktop.eligibility.rule_values import (
    CLAUSES,
    ClauseValues,
    InLanguage,
    KindValues,
    Reading,
    RuleSet,
    in_full,
)
from desktop.phrase import phrase
from desktop.resources import resource

__all__ = ["Reading", "RuleFileError", "RuleSet", "decree_in_force", "load_rules", "read_rules", "readings"]


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
            said = phrase("{file}: the id {id} is that of {other} already.")
            raise RuleFileError(said.format(file=path.name, id=rules.id, other=found[rules.id][1]))
        found[rules.id] = rules, path.name
    return {rules_id: rules for rules_id, (rules, _) in found.items()}


def read_rules(path: Path) -> RuleSet:
    """One rule file. Raises RuleFileError with file, line and what is wrong."""
    return read_rule_file(path, RuleSet, "clause", _put)


def _put(said: Table) -> RuleSet:
    named = {key: InLanguage(**said[key]) for key in ("ru", "es") if key in said}
    clauses = tuple(_clause(one) for one in said["clause"])
    return RuleSet(**in_python(RuleSet, said) | named | {"clauses": clauses})


def _clause(said: Table) -> ClauseValues:
    values: dict[str, Any] = {
        name: frozenset(value) if isinstance(value, list) else value for name, value in said.items()
    }
    if "kinds" in values:
        values["kinds"] = {kind: KindValues(**in_full(one)) for kind, one in said["kinds"].items()}
    return CLAUSES[said["id"]](**values)


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
