"""The papers to bring and the oath's deadline as a file says them: the shipped one, or an office's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from desktop.eligibility.limits import NAME, SOME, Fault, Text, Values, number
from desktop.eligibility.rule_file import Table, in_python, read_rule_file
from desktop.resources import resource

FILE_NAME = "papers.toml"
# The paper of this id expires when the person's own passport does.
PASSPORT = "passport"

Group = Literal[
    "everyone",
    "serving",
    "discharged",
    "discharged-on-health",
    "spouse",
    "child",
    "child-from-14",
    "parent",
    "recruit-dead",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Values):
    """What a paper is called in the middle of a sentence, in each language; English where one is missing."""

    en: Text
    ru: str = ""
    es: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Values):
    """One paper: who brings it, under which rule sets (all where none is named), and what it is called.

    if_any: asked only of those who have one, so that nobody is said to lack it.
    """

    IN_FILE: ClassVar = {"asked_of": "for"}
    id: Annotated[str, NAME]
    asked_of: Annotated[tuple[Group, ...], SOME]
    rules: Annotated[frozenset[str], SOME] | None = None
    if_any: bool = False
    name: Names
    source: Text
    confirmed_by: str = ""
    confirmed_on: date | None = None

    def name_in(self, language: str = "en") -> str:
        """What it is called in a language, in the middle of a sentence."""
        return str(getattr(self.name, language, "")) or self.name.en


@dataclass(frozen=True, slots=True, kw_only=True)
class OathRule(Values):
    """Within how many years of the decision the oath is taken, from which age, and when to warn."""

    years: Annotated[int, number(1, 50)]
    warn_days: Annotated[int, number(0)]
    from_age: Annotated[int, number(0)]
    source: Text
    confirmed_by: str = ""
    confirmed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist(Values):
    """The papers in the order they are listed, and the rule of the oath."""

    IN_FILE: ClassVar = {"papers": "paper"}
    oath: OathRule
    papers: Annotated[tuple[Paper, ...], SOME]

    def __post_init__(self) -> None:
        ids = [paper.id for paper in self.papers]
        for place, one in enumerate(ids):
            if one in ids[:place]:
                raise Fault(f"{one} stands twice", "paper", place)


def load_checklist(own_folder: Path | None = None) -> Checklist:
    """The office's own `papers.toml` from its data folder where there is one, else the shipped one.

    Raises RuleFileError naming every fault of a broken file with its line.
    """
    own = own_folder / FILE_NAME if own_folder else None
    path = own if own and own.exists() else resource(FILE_NAME)
    return read_rule_file(path, Checklist, "paper", _put)


def _put(said: Table) -> Checklist:
    return Checklist(oath=OathRule(**said["oath"]), papers=tuple(_paper(one) for one in said["paper"]))


def _paper(said: Table) -> Paper:
    values = in_python(Paper, said)
    asked = {"asked_of": tuple(values["asked_of"]), "name": Names(**values["name"])}
    rules = {"rules": frozenset(values["rules"])} if "rules" in values else {}
    return Paper(**values | asked | rules)
