"""What a rule file may say: the values of each clause, checked all at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from desktop.case import Ground, Kind, Sex
from desktop.eligibility.rule_file import AT

Reading = Literal["served-year", "decree"]
# What a source may say of a fact: that a fact is missing, or a day to come, is never for a source to say.
Said = Literal["met", "unsettled", "not_met"]

_End = TypeVar("_End", date, int)


class _Values(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class _ClauseValues(_Values):
    source: str = Field(min_length=1)


class _Ages(_ClauseValues):
    at_least: int = Field(ge=0)
    at_most: int = Field(ge=0)

    @field_validator("at_most")
    @classmethod
    def _after_at_least(cls, at_most: int, info: ValidationInfo) -> int:
        _not_before(info.data.get("at_least"), at_most, "at_most is less than at_least")
        return at_most


def _not_before(begin: _End | None, end: _End | None, wrong: str) -> None:
    if begin is not None and end is not None and end < begin:
        raise PydanticCustomError("order", "{wrong}", {"wrong": wrong})


class ForeignCitizen(_ClauseValues):
    """Not a citizen of the country itself; how stateless people and refugees are treated."""

    id: Literal["foreign-citizen"]
    own_country: frozenset[str] = Field(min_length=1)
    stateless: Said
    refugee: Said
    recruit_is_citizen: Said


class ContractInPeriod(_ClauseValues):
    """The contract was signed, or service still ran, in the period named."""

    id: Literal["contract-in-period"]
    period_from: date
    period_until: date | None = None

    @field_validator("period_until")
    @classmethod
    def _after_from(cls, until: date | None, info: ValidationInfo) -> date | None:
        _not_before(info.data.get("period_from"), until, "period_until is before period_from")
        return until


class YearServed(_ClauseValues):
    """Whole years served in one spell; days over several spells that leave the clause unsettled."""

    id: Literal["year-served"]
    years: int = Field(ge=1, le=50)
    enough_days: int = Field(ge=1)


class ContractConcluded(_ClauseValues):
    """A contract has been signed."""

    id: Literal["contract-concluded"]


class TermOfAYear(_ClauseValues):
    """The term of a contract in months; what an open end, and short terms added up, give."""

    id: Literal["term-of-a-year"]
    months: int = Field(ge=1)
    open_ended: Said
    added_up: Said


class ServingOrListedDischarge(_ClauseValues):
    """Still serving, or discharged on one of the grounds listed."""

    id: Literal["serving-or-listed-discharge"]
    grounds: frozenset[Ground]


class RecruitIsAMan(_ClauseValues):
    """What each recorded sex gives."""

    id: Literal["recruit-is-a-man"]
    sexes: Mapping[Sex, Said]


class RecruitOfAge(_Ages):
    """The recruit's age on the day, both ends included."""

    id: Literal["recruit-18-to-65"]


class Alive(_ClauseValues):
    """The recruit has not died; what a relative's sheet says where the recruit has."""

    id: Literal["alive"]
    recruit_died: Said
    recruit_died_met_for: frozenset[Kind] = frozenset()


class KindValues(_Values):
    """The verdict for one kind of relation, and the age under which it counts, if any."""

    verdict: Said
    under: int | None = Field(default=None, ge=1)

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: object) -> object:
        return {"verdict": value} if isinstance(value, str) else value


class RelationListed(_ClauseValues):
    """The kinds of relation that count; a kind that is not named is not met."""

    id: Literal["relation-listed"]
    kinds: Mapping[Kind, KindValues]


class RelationStands(_ClauseValues):
    """The relation has begun and has not ended."""

    id: Literal["relation-stands"]


class RelativeOfAge(_Ages):
    """Ages at which a relative of a sex that is asked may have to show more."""

    id: Literal["relative-18-to-65"]
    not_asked_of: frozenset[Sex]
    within: Said


ClauseValues = Annotated[
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
    | RelativeOfAge,
    Field(discriminator="id"),
]


class InLanguage(_Values):
    """What a rule set, its instrument and its source are called in another language than English."""

    title: str = Field(min_length=1)
    instrument: str = Field(min_length=1)
    source: str = Field(min_length=1)


class RuleSet(_Values):
    """One reading of the law with the days it is in force and, at every clause, its source."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    title: str = Field(min_length=1)
    reading: Reading
    instrument: str = Field(min_length=1)
    in_force_from: date = Field(alias="from")
    in_force_until: date | None = Field(default=None, alias="until")
    source: str = Field(min_length=1)
    confirmed_by: str = ""
    confirmed_on: date | None = None
    ru: InLanguage | None = None
    es: InLanguage | None = None
    clauses: tuple[ClauseValues, ...] = Field(alias="clause", min_length=1)

    @field_validator("in_force_until")
    @classmethod
    def _after_from(cls, until: date | None, info: ValidationInfo) -> date | None:
        _not_before(info.data.get("in_force_from"), until, "until is before from")
        return until

    @model_validator(mode="after")
    def _sound(self) -> RuleSet:
        ids = [clause.id for clause in self.clauses]
        for place, one in enumerate(ids):
            if one in ids[:place]:
                raise PydanticCustomError("twice", "{one} stands twice", {"one": one, AT: ("clause", place)})
        if self.id == "served-year" and self.reading != self.id:
            wrong = "the rule set served-year has the reading served-year"
            raise PydanticCustomError("reading", "{wrong}", {"wrong": wrong, AT: ("reading",)})
        if self.reading == "served-year" and "year-served" not in ids:
            wrong = "the reading served-year needs the clause year-served"
            raise PydanticCustomError("needs", "{wrong}", {"wrong": wrong, AT: ("reading",)})
        return self

    def in_force(self, on: date) -> bool:
        """True where the rule set is in force on the day."""
        return self.in_force_from <= on and (self.in_force_until is None or on <= self.in_force_until)

    def named_in(self, language: str) -> InLanguage:
        """Title, instrument and source in a language; in English where the file has none in it."""
        named = {"ru": self.ru, "es": self.es}.get(language)
        return named or InLanguage(title=self.title, instrument=self.instrument, source=self.source)
