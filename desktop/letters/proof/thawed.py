"""Frozen facts read back as a case, so that what a letter said can be decided once more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.case import Case, Contract, Interruption, PartialDate, Person, Relative, Settling


def thawed(facts: Mapping[str, Any]) -> Case:
    """The case of `frozen_facts`: the recruit, or the recruit and the one relative the letter was about."""
    contracts = tuple(_contract(one) for one in facts["contracts"])
    settlings = tuple(_settling(one) for one in facts["settlings"])
    person = _person(facts["person"])
    if "relation" not in facts:
        return Case(facts["case"], person, contracts, settlings=settlings)
    relation = facts["relation"]
    relative = Relative(
        person,
        relation["kind"],
        _partial(relation["since"]),
        _partial(relation["until"]),
        relation["until_why"],
        relation["registered"],
        settlings,
    )
    return Case(facts["case"], _person(facts["recruit"]), contracts, (relative,))


def _person(said: Mapping[str, Any]) -> Person:
    return Person(
        said["family_name"],
        said["given_names"],
        said["name_in_script"],
        said["sex"],
        _partial(said["birth_date"]),
        tuple(said["citizenship"]),
        said["passport_number"],
        _partial(said["passport_expires"]),
    )


def _contract(said: Mapping[str, Any]) -> Contract:
    term = said["term_months"]
    return Contract(
        said["number"],
        _partial(said["signed_on"]),
        _partial(said["starts_on"]),
        int(term) if term and term.isdecimal() else term,
        _partial(said["ended_on"]),
        said["discharge_ground"],
        tuple(_interruption(one) for one in said["interruptions"]),
    )


def _interruption(said: str) -> Interruption:
    begins, until = said.split("..")
    return Interruption(date.fromisoformat(begins), date.fromisoformat(until) if until else None)


def _settling(said: Mapping[str, Any]) -> Settling:
    on = date.fromisoformat(said["on"])
    return Settling(said["rules"], said["clause"], said["verdict"], said["by"], on, said["reason"])


def _partial(said: str | None) -> PartialDate | None:
    return PartialDate.from_iso(said) if said else None
