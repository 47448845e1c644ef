"""Turns typed texts, keyed by intake column, into facts, and facts into such texts again."""

from __future__ import annotations

from datetime import date

from desktop.case import KINDS, Contract, PartialDate, Person, Relative
from desktop.entry.choices import (
    read_end_of_relation,
    read_ground,
    read_kind,
    read_registered,
    read_sex,
    read_term,
)
from desktop.entry.countries import read_citizenship
from desktop.entry.dates import read_date
from desktop.entry.day_words import day_said
from desktop.entry.fields import NAME_COLUMNS, Fields, Reader, take_all, typed
from desktop.entry.interruptions import interruptions_text, read_interruptions
from desktop.entry.names import read_name, read_number, read_passport_number, read_text
from desktop.entry.refusal import Refusal
from desktop.phrase import Phrase, phrase

_OF_A_PERSON: dict[str, Reader] = {
    "family_name": read_name,
    "given_names": read_name,
    "name_in_script": read_name,
    "sex": read_sex,
    "birth_date": read_date,
    "citizenship": read_citizenship,
    "passport_number": read_passport_number,
    "passport_expires": read_date,
    "note": read_text,
    "other_names": read_name,
}
_OF_A_CONTRACT: dict[str, Reader] = {
    "contract_number": read_number,
    "signed_on": read_date,
    "starts_on": read_date,
    "term_months": read_term,
    "ended_on": read_date,
    "discharge_ground": read_ground,
    "interruptions": read_interruptions,
    "note": read_text,
}
_OF_A_RELATION: dict[str, Reader] = {
    "relation": read_kind,
    "relation_since": read_date,
    "relation_until": read_date,
    "relation_until_why": read_end_of_relation,
    "registered": read_registered,
}


def read_person(fields: Fields, on: date) -> tuple[Person, list[Refusal]]:
    """The person in a row or form, judged on the day `on`, and everything in it that cannot be taken."""
    refused: list[Refusal] = []
    person = Person(**take_all(fields, _OF_A_PERSON, refused))
    named = person.family_name or person.given_names or person.name_in_script
    if not named and not any(typed(fields, column) for column in NAME_COLUMNS):
        nameless = phrase(
            "A person needs a family name, given names or a name in the own script; write at least one."
        )
        refused.append(Refusal("family_name", "", nameless))
    if person.birth_date and person.birth_date.first > on:
        reason = phrase("A birth date cannot lie after the day of entry, {day}.").format(day=on)
        in_form = phrase(
            "A birth date cannot lie after today, {day}; look at its day and year again."
        ).format(day=day_said(on))
        refused.append(Refusal("birth_date", typed(fields, "birth_date"), reason, in_form=in_form))
    return person, refused


def read_contract(fields: Fields) -> tuple[Contract, list[Refusal]]:
    """The contract in a row or form, and everything in it that cannot be taken."""
    refused: list[Refusal] = []
    facts = take_all(fields, _OF_A_CONTRACT, refused)
    contract = Contract(number=facts.pop("contract_number", ""), **facts)
    begins = contract.starts_on or contract.signed_on
    if begins and _is_before(contract.ended_on, begins):
        said = phrase("The last day of service lies before the contract begins")
        refused.append(_too_early("ended_on", typed(fields, "ended_on"), said, begins))
    if typed(fields, "discharge_ground") and not typed(fields, "ended_on"):
        reason = "A discharge ground needs the last day of service; write at least its year in ended_on."
        in_form = phrase("Why a contract ended needs the last day of service; type at least its year.")
        ground = typed(fields, "discharge_ground")
        refused.append(Refusal("discharge_ground", ground, reason, in_form=in_form))
    return contract, refused


def read_relative(fields: Fields, on: date) -> tuple[Relative, list[Refusal]]:
    """The relative in a row or form, judged on the day `on`, and everything that cannot be taken."""
    person, refused = read_person(fields, on)
    facts = take_all(fields, _OF_A_RELATION, refused)
    relative = Relative(
        person,
        facts.get("relation", "other"),
        facts.get("relation_since"),
        facts.get("relation_until"),
        facts.get("relation_until_why"),
        facts.get("registered"),
    )
    if not typed(fields, "relation"):
        reason = phrase("Say how this person is related to the recruit: {kinds}.")
        reason = reason.format(kinds=", ".join(KINDS))
        in_form = phrase("Choose how this person is related to the recruit.")
        refused.append(Refusal("relation", "", reason, in_form=in_form))
    if relative.since and _is_before(relative.until, relative.since):
        said = phrase("The relation cannot end before it begins")
        refused.append(_too_early("relation_until", typed(fields, "relation_until"), said, relative.since))
    return relative, refused


def person_fields(person: Person) -> dict[str, str]:
    """The person as texts that `read_person` reads again."""
    return {
        "family_name": person.family_name,
        "given_names": person.given_names,
        "name_in_script": person.name_in_script,
        "sex": person.sex or "",
        "birth_date": _text(person.birth_date),
        "citizenship": " ".join(person.citizenship),
        "passport_number": person.passport_number,
        "passport_expires": _text(person.passport_expires),
        "note": person.note,
        "other_names": person.other_names,
    }


def contract_fields(contract: Contract) -> dict[str, str]:
    """The contract as texts that `read_contract` reads again."""
    return {
        "contract_number": contract.number,
        "signed_on": _text(contract.signed_on),
        "starts_on": _text(contract.starts_on),
        "term_months": _text(contract.term_months),
        "ended_on": _text(contract.ended_on),
        "discharge_ground": contract.discharge_ground or "",
        "interruptions": interruptions_text(contract.interruptions),
        "note": contract.note,
    }


def relative_fields(relative: Relative) -> dict[str, str]:
    """The relative, with the person, as texts that `read_relative` reads again."""
    return person_fields(relative.person) | {
        "relation": relative.kind,
        "relation_since": _text(relative.since),
        "relation_until": _text(relative.until),
        "relation_until_why": relative.until_why or "",
        "registered": {True: "yes", False: "no", None: ""}[relative.registered],
    }


def _too_early(column: str, text: str, said: Phrase, begin: PartialDate) -> Refusal:
    in_form = phrase("{said}, {day}; put right which of the two is wrong.")
    reason = phrase("{said}, {day}.").format(said=said, day=begin)
    return Refusal(column, text, reason, in_form=in_form.format(said=said, day=day_said(begin)))


def _is_before(end: PartialDate | None, begin: PartialDate | None) -> bool:
    """True where no day of the one span could follow the other's."""
    return end is not None and begin is not None and end.last < begin.first


def _text(fact: object) -> str:
    return "" if fact is None else str(fact)
