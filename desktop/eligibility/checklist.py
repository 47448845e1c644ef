"""The papers to bring and the oath's deadline as a file says them: the shipped one, or an office's own."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from desktop.eligibility.rule_file import AT, read_rule_file
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


class _Values(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    source: str = Field(min_length=1)
    confirmed_by: str = ""
    confirmed_on: date | None = None


class Names(BaseModel):
    """What a paper is called in the middle of a sentence, in each language; English where one is missing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    en: str = Field(min_length=1)
    ru: str = ""
    es: str = ""


class Paper(_Values):
    """One paper: who brings it, under which rule sets (all where none is named), and what it is called.

    if_any: asked only of those who have one, so that nobody is said to lack it.
    """

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    asked_of: tuple[Group, ...] = Field(alias="for", min_length=1)
    rules: frozenset[str] | None = Field(default=None, min_length=1)
    if_any: bool = False
    name: Names

    def name_in(self, language: str = "en") -> str:
        """What it is called in a language, in the middle of a sentence."""
        return str(getattr(self.name, language, "")) or self.name.en


class OathRule(_Values):
    """Within how many years of the decision the oath is taken, from which age, and when to warn."""

    years: int = Field(ge=1, le=50)
    warn_days: int = Field(ge=0)
    from_age: int = Field(ge=0)


class Checklist(BaseModel):
    """The papers in the order they are listed, and the rule of the oath."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    oath: OathRule
    papers: tuple[Paper, ...] = Field(alias="paper", min_length=1)

    @model_validator(mode="after")
    def _each_once(self) -> Checklist:
        ids = [paper.id for paper in self.papers]
        for place, one in enumerate(ids):
            if one in ids[:place]:
                at = ("paper", place)
                raise PydanticCustomError("twice", "{one} stands twice", {"one": one, AT: at})
        return self


def load_checklist(own_folder: Path | None = None) -> Checklist:
    """The office's own `papers.toml` from its data folder where there is one, else the shipped one.

    Raises RuleFileError naming every fault of a broken file with its line.
    """
    own = own_folder / FILE_NAME if own_folder else None
    path = own if own and own.exists() else resource(FILE_NAME)
    return read_rule_file(path, Checklist, "paper")
