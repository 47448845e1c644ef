"""What a rule file may say: the values of each clause, with their limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from desktop.case import Ground, Kind, Sex
from desktop.eligibility.limits import NAME, SOME, Before, Fault, Text, ToldBy, Values, not_before, number

Reading = Literal["served-year", "decree"]
# What a source may say of a fact: that a fact is missing, or a day to come, is never for a source to say.
Said = Literal["met", "unsettled", "not_met"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignCitizen(Values):
    """Not a citizen of the country itself; how stateless people and refugees are treated."""

    id: Literal["foreign-citizen"]
    source: Text
    own_country: Annotated[frozenset[str], SOME]
    stateless: Said
    refugee: Said
    recruit_is_citizen: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractInPeriod(Values):
    """The contract was signed, or service still ran, in the period named."""

    id: Literal["contract-in-period"]
    source: Text
    period_from: date
    period_until: date | None = None

    def __post_init__(self) -> None:
        wrong = "period_until is before period_from"
        not_before(self.period_from, self.period_until, wrong, "period_until")


@dataclass(frozen=True, slots=True, kw_only=True)
class YearServed(Values):
    """Whole years served in one spell; days over several spells that leave the clause unsettled."""

    id: Literal["year-served"]
    source: Text
    years: Annotated[int, number(1, 50)]
    enough_days: Annotated[int, number(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractConcluded(Values):
    """A contract has been signed."""

    id: Literal["contract-concluded"]
    source: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class TermOfAYear(Values):
    """The term of a contract in months; what an open end, and short terms added up, give."""

    id: Literal["term-of-a-year"]
    source: Text
    months: Annotated[int, number(1)]
    open_ended: Said
    added_up: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingOrListedDischarge(Values):
    """Still serving, or discharged on one of the grounds listed."""

    id: Literal["serving-or-listed-discharge"]
    source: Text
    grounds: frozenset[Ground]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecruitIsAMan(Values):
    """What each recorded sex gives."""

    id: Literal["recruit-is-a-man"]
    source: Text
    sexes: Mapping[Sex, Said]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecruitOfAge(Values):
    """The recruit's age on the day, both ends included."""

    id: Literal["recruit-18-to-65"]
    source: Text
    at_least: Annotated[int, number(0)]
    at_most: Annotated[int, number(0)]

    def __post_init__(self) -> None:
        not_before(self.at_least, self.at_most, "at_most is less than at_least", "at_most")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alive(Values):
    """The recruit has not died; what a relative's sheet says where the recruit has."""

    id: Literal["alive"]
    source: Text
    recruit_died: Said
    recruit_died_met_for: frozenset[Kind] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class KindValues(Values):
    """The verdict for one kind of relation, and the age under which it counts, if any."""

    verdict: Said
    under: Annotated[int, number(1)] | None = None


def in_full(kind: Any) -> Any:
    """The values of a kind of relation, of which a file may say the verdict alone."""
    return {"verdict": kind} if isinstance(kind, str) else kind


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationListed(Values):
    """The kinds of relation that count; a kind that is not named is not met."""

    id: Literal["relation-listed"]
    source: Text
    kinds: Mapping[Kind, Annotated[KindValues, Before(in_full)]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationStands(Values):
    """The relation has begun and has not ended."""

    id: Literal["relation-stands"]
    source: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeOfAge(Values):
    """Ages at which a relative of a sex that is asked may have to show more."""

    id: Literal["relative-18-to-65"]
    source: Text
    at_least: Annotated[int, number(0)]
    at_most: Annotated[int, number(0)]
    not_asked_of: frozenset[Sex]
    within: Said

    def __post_init__(self) -> None:
        not_before(self.at_least, self.at_most, "at_most is less than at_least", "at_most")


ClauseValues = (
    ForeignCitizen
    | ContractInPeriod
    | YearServed
    | ContractConcluded
    | TermOfAYear
    | ServingOrListedDischarge
    | RecruitIsAMan
    | RecruitOfAge
    | Alive
    | RelationListed
    | RelationStands
    | RelativeOfAge
)
CLAUSES: Mapping[str, type[ClauseValues]] = {
    "foreign-citizen": ForeignCitizen,
    "contract-in-period": ContractInPeriod,
    "year-served": YearServed,
    "contract-concluded": ContractConcluded,
    "term-of-a-year": TermOfAYear,
    "serving-or-listed-discharge": ServingOrListedDischarge,
    "recruit-is-a-man": RecruitIsAMan,
    "recruit-18-to-65": RecruitOfAge,
    "alive": Alive,
    "relation-listed": RelationListed,
    "relation-stands": RelationStands,
    "relative-18-to-65": RelativeOfAge,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class InLanguage(Values):
    """What a rule set, its instrument and its source are called in another language than English."""

    title: Text
    instrument: Text
    source: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet(Values):
    """One reading of the law with the days it is in force and, at every clause, its source."""

    IN_FILE: ClassVar = {"in_force_from": "from", "in_force_until": "until", "clauses": "clause"}
    id: Annotated[str, NAME]
    title: Text
    reading: Reading
    instrument: Text
    in_force_from: date
    in_force_until: date | None = None
    source: Text
    confirmed_by: str = ""
    confirmed_on: date | None = None
    ru: InLanguage | None = None
    es: InLanguage | None = None
    clauses: Annotated[tuple[Annotated[ClauseValues, ToldBy("id", CLAUSES)], ...], SOME]

    def __post_init__(self) -> None:
        not_before(self.in_force_from, self.in_force_until, "until is before from", "until")
        ids = [clause.id for clause in self.clauses]
        for place, one in enumerate(ids):
            if one in ids[:place]:
                raise Fault(f"{one} stands twice", "clause", place)
        if self.id == "served-year" and self.reading != self.id:
            raise Fault("the rule set served-year has the reading served-year", "reading")
        if self.reading == "served-year" and "year-served" not in ids:
            raise Fault("the reading served-year needs the clause year-served", "reading")

    def in_force(self, on: date) -> bool:
        """True where the rule set is in force on the day."""
        return self.in_force_from <= on and (self.in_force_until is None or on <= self.in_force_until)

    def named_in(self, language: str) -> InLanguage:
        """Title, instrument and source in a language; in English where the file has none in it."""
        named = {"ru": self.ru, "es": self.es}.get(language)
        return named or InLanguage(title=self.title, instrument=self.instrument, source=self.source)
