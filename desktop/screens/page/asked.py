"""What the window shows, and what it found when it followed the whole casebook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.casebook.tables.book import Casebook
from desktop.eligibility.checklist import Checklist, load_checklist
from desktop.eligibility.rules import RuleSet, readings
from desktop.screens.page.known import DecidedBy, Known
from desktop.screens.page.standing import View
from desktop.settings import Reading

if TYPE_CHECKING:
    from desktop.casebook.lists.list import Counts


@dataclass(frozen=True, slots=True)
class Asked:
    """What the window shows: of which casebook, under which rules and chosen reading, on which day.

    checklist: the papers to bring, the shipped list if left out; own_wording: the folder of the office's
    own wording of letters; known: what was decided before.
    """

    book: Casebook
    rules: Mapping[str, RuleSet]
    reading: Reading
    on: date
    checklist: Checklist = field(default_factory=load_checklist)
    own_wording: Path | None = None
    known: Known = field(default_factory=Known, compare=False)

    @property
    def chosen(self) -> RuleSet:
        """The rule set that outcomes in lists, and letters, follow."""
        return readings(self.rules, self.reading, self.on)[0]

    @property
    def decided_by(self) -> DecidedBy:
        """What cases are decided by."""
        return DecidedBy(self.chosen, self.book.served_year, self.on, self.checklist.oath)


@dataclass(frozen=True, slots=True)
class Followed:
    """How many people and cases there are, and the cases that stand under each view but everyone.

    first: the few cases under each view whose mark is soonest, those without a mark last; ready: by case,
    the places of those who may apply and have no letter; ready_in: how many they are under each view.
    """

    counts: Counts
    cases: Mapping[View, frozenset[str]]
    first: Mapping[View, tuple[str, ...]]
    ready: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    ready_in: Mapping[str, int] = field(default_factory=dict)
