"""What is the same for all letters asked for together: rules, day, office, words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, get_args

from desktop.eligibility.checklist import Checklist
from desktop.eligibility.rules import RuleSet
from desktop.letters.words.templates import Wording, load_wording
from desktop.settings import Office

LetterKind = Literal["eligibility", "family", "status", "papers"]
KINDS: tuple[LetterKind, ...] = get_args(LetterKind)


@dataclass(frozen=True, slots=True)
class Terms:
    """How letters are made, whoever they are for.

    rules: all rule sets by id; chosen: the one the letters follow; on: the day they are dated; by: who issues
    them; language: as `en`, or two side by side as `en+ru`; checklist: the papers to bring, the shipped
    list if left out; annex: False leaves the clause sheets out; own_wording: the folder of an own wording.
    """

    rules: Mapping[str, RuleSet]
    chosen: RuleSet
    on: date
    office: Office
    language: str = "en"
    by: str = ""
    checklist: Checklist | None = None
    kind: LetterKind = "eligibility"
    annex: bool = True
    own_wording: Path | None = None

    def wordings(self) -> tuple[Wording, ...]:
        """The wording of each language. Raises WordingError where a file is broken."""
        return tuple(load_wording(language, self.own_wording) for language in self.language.split("+"))
