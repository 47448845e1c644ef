"""The nouns of the casebook: people, contracts, relations and dates, as plain frozen facts."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Sex = Literal["M", "F", "X"]
Kind = Literal[
    "spouse",
    "child",
    "adopted_child",
    "stepchild",
    "parent",
    "adoptive_parent",
    "sibling",
    "grandparent",
    "partner",
    "other",
]
Ground = Literal[
    "age",
    "term_expired",
    "health",
    "end_of_martial_law",
    "died",
    "misconduct",
    "own_request",
    "conviction",
    "other",
]
EndOfRelation = Literal["divorce", "death"]
Term = int | Literal["open"]

SEXES: tuple[Sex, ...] = ("M", "F", "X")
KINDS: tuple[Kind, ...] = (
    "spouse",
    "child",
    "adopted_child",
    "stepchild",
    "parent",
    "adoptive_parent",
    "sibling",
    "grandparent",
    "partner",
    "other",
)
GROUNDS: tuple[Ground, ...] = (
    "age",
    "term_expired",
    "health",
    "end_of_martial_law",
    "died",
    "misconduct",
    "own_request",
    "conviction",
    "other",
)
ENDS_OF_RELATION: tuple[EndOfRelation, ...] = ("divorce", "death")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the day, the month or the year, kept as the span of days it may be."""

    first: date
    last: date

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None) -> PartialDate:
        """The span of one day, one month or one year. Raises ValueError where no such day exists."""
        if month is None:
            return cls(date(year, 1, 1), date(year, 12, 31))
        if day is None:
            return cls(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        whole = date(year, month, day)
        return cls(whole, whole)

    @classmethod
    def from_iso(cls, text: str) -> PartialDate:
        """Reads `2024-03-14`, `2024-03` or `2024`. Raises ValueError for anything else."""
        parts = text.split("-")
        if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
            raise ValueError(f"{text!r} is not an ISO date, month or year")
        return cls.of(*(int(part) for part in parts))

    @property
    def is_day(self) -> bool:
        """True where the day itself is known."""
        return self.first == self.last

    @property
    def precision(self) -> Literal["day", "month", "year"]:
        """How much of the date is known."""
        if self.is_day:
            return "day"
        return "month" if self.first.month == self.last.month else "year"

    def __str__(self) -> str:
        text = self.first.isoformat()
        if self.first == self.last:
            return text
        return text[:7] if self.first.month == self.last.month else text[:4]


def full_name(family_name: str, given_names: str, name_in_script: str) -> str:
    """The name as the passport has it: family name, then given names; else the own script."""
    return " ".join(filter(None, (family_name, given_names))) or name_in_script


@dataclass(frozen=True, slots=True)
class Person:
    """One recruit or relative. Each name is optional on its own; `id` is the casebook's row.

    `other_names` are those the passport lacks: a patronymic, a former name, what the person is called.
    """

    family_name: str = ""
    given_names: str = ""
    name_in_script: str = ""
    sex: Sex | None = None
    birth_date: PartialDate | None = None
    citizenship: tuple[str, ...] = ()
    passport_number: str = ""
    passport_expires: PartialDate | None = None
    note: str = ""
    other_names: str = ""
    id: int | None = field(default=None, compare=False)

    @property
    def name(self) -> str:
        """The name as the passport has it: family name, then given names; else the own script."""
        return full_name(self.family_name, self.given_names, self.name_in_script)


@dataclass(frozen=True, slots=True)
class Interruption:
    """Days that do not count, from and to inclusive; no `until` means it has not ended."""

    begins: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Contract:
    """One contract as recorded; `ended_on` is the last day of service."""

    number: str = ""
    signed_on: PartialDate | None = None
    starts_on: PartialDate | None = None
    term_months: Term | None = None
    ended_on: PartialDate | None = None
    discharge_ground: Ground | None = None
    interruptions: tuple[Interruption, ...] = ()
    note: str = ""
    id: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Settling:
    """A named person's answer, with a reason, to a clause the source leaves open, on one sheet."""

    rules: str
    clause: str
    verdict: Literal["met", "not_met"]
    by: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """What was done about one paper of one person; `paper` is its id in the list of papers."""

    paper: str
    asked_on: date | None = None
    received_on: date | None = None
    expires_on: date | None = None
    confirmed_by: str = ""


@dataclass(frozen=True, slots=True)
class Oath:
    """An application that was granted: the day of the decision, and the day the oath was taken on it."""

    granted_on: date
    taken_on: date | None = None


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A named person's word that facts which cannot well be right are right.

    doubt: what was pointed out, by its name; facts: those it was given for, and for no others; said: the
    sentence that was confirmed.
    """

    doubt: str
    facts: str
    said: str
    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Relative:
    """A person as a relative of the recruit of one case."""

    person: Person
    kind: Kind
    since: PartialDate | None = None
    until: PartialDate | None = None
    until_why: EndOfRelation | None = None
    registered: bool | None = None
    settlings: tuple[Settling, ...] = ()
    papers: tuple[PaperRecord, ...] = ()
    oath: Oath | None = None
    confirmed: tuple[Confirmation, ...] = ()
    id: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Hold:
    """Stops every letter of a case until a named person lifts it with a reason."""

    reason: str
    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Case:
    """One recruit with contracts in the order entered (positions count from 1) and relatives.

    Settlings, papers, oath and what was confirmed are the recruit's own; each relative has theirs.
    """

    number: str
    recruit: Person
    contracts: tuple[Contract, ...] = ()
    relatives: tuple[Relative, ...] = ()
    settlings: tuple[Settling, ...] = ()
    hold: Hold | None = None
    papers: tuple[PaperRecord, ...] = ()
    oath: Oath | None = None
    confirmed: tuple[Confirmation, ...] = ()
    id: int | None = field(default=None, compare=False)
