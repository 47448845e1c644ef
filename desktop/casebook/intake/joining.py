"""Joins an intake row to a case: what is new goes in, what is there stays, nothing is overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from desktop.case import Case, Contract, Person, Relative
from desktop.casebook.intake.intake_rows import HOLD, Entry
from desktop.casebook.people.saving import passport_key, people_of
from desktop.entry.facts import contract_fields, person_fields, relative_fields
from desktop.entry.fields import COLUMNS, NAME_COLUMNS, Fields
from desktop.entry.refusal import Refusal
from desktop.phrase import phrase

_names = attrgetter(*NAME_COLUMNS)


def opened(number: str, entries: Sequence[Entry]) -> Case | None:
    """The new case of rows that all go in as they are; None where they are to be joined one after the other.

    Such are a recruit and then relatives, none refused, no two with the same names or the same passport.
    """
    first, *others = entries
    relatives = tuple([each.relative for each in others if each.relative])
    if first.recruit is None or len(relatives) < len(others) or any(each.refused for each in entries):
        return None
    people = [first.recruit, *[each.person for each in relatives]]
    keys = [passport_key(each.passport_number) for each in people if each.passport_number]
    if len(set(map(_names, people))) < len(people) or len(set(keys)) < len(keys):
        return None
    contracts = (first.contract,) if first.contract else ()
    return Case(number, first.recruit, contracts, relatives, hold=first.hold)


def join(case: Case | None, number: str, entry: Entry) -> Case | Refusal:
    """The case of that number with what a row says; the very same case where all of it is there already.

    `case` is None where the number is new; a row of a recruit opens it. A refusal names the column in which
    the row says otherwise than the case.
    """
    joined: Case | Refusal | None = case
    if entry.recruit:
        joined = _join_recruit(case, number, entry, entry.recruit)
    elif case and entry.relative:
        joined = _join_relative(case, entry.relative)
    if joined is None:
        raise ValueError(f"case {number} is opened by its recruit, not by line {entry.line}")
    if isinstance(joined, Case) and entry.contract:
        return _join_contract(joined, entry.contract, says_note=entry.recruit is None)
    return joined


def _join_recruit(case: Case | None, number: str, entry: Entry, recruit: Person) -> Case | Refusal:
    if case is None:
        return Case(number, recruit, hold=entry.hold)
    said = _said_of_recruit(recruit)
    known = _same_person(case, said)
    if known is None:
        reason = phrase("Case {number} has a recruit already, {name}; a case has one.")
        return Refusal("relation", "recruit", reason.format(number=number, name=case.recruit.name))
    if conflict := _conflict(known, said):
        return conflict
    if entry.hold and not case.hold:
        reason = phrase(
            "The case is in the casebook and not on hold there; nothing was changed. Place the hold there."
        )
        return Refusal(HOLD, f"{entry.hold.reason} | {entry.hold.by}", reason)
    return case


def _join_relative(case: Case, relative: Relative) -> Case | Refusal:
    said = relative_fields(relative) if _may_be_known(case, relative.person) else {}
    known = _same_person(case, said) if said else None
    if known is None:
        return replace(case, relatives=(*case.relatives, relative))
    return _conflict(known, said) or case


def _join_contract(case: Case, contract: Contract, says_note: bool) -> Case | Refusal:
    known = next((one for one in case.contracts if _is_same_contract(one, contract)), None)
    if known is None:
        return replace(case, contracts=(*case.contracts, contract))
    # The note on a recruit's row is the recruit's; of a note on the contract it says nothing.
    said = contract if says_note else replace(contract, note=known.note)
    return _difference(contract_fields(known), contract_fields(said)) or case


def _said_of_recruit(recruit: Person) -> Fields:
    return {"relation": "recruit"} | person_fields(recruit)


def _may_be_known(case: Case, person: Person) -> bool:
    """Whether somebody of the case has the passport or the names; soon asked of every row of a file."""
    key, names = passport_key(person.passport_number), _names(person)
    return any(
        _names(known) == names or (key is not None and passport_key(known.passport_number) == key)
        for known in people_of(case)
    )


def _same_person(case: Case, said: Fields) -> Fields | None:
    """Who of the case this is: by passport number, or else by relation, names and birth date."""
    people = [_said_of_recruit(case.recruit), *map(relative_fields, case.relatives)]
    key = _passport(said)
    for known in people:
        if key and _passport(known) == key:
            return known
    alike = [
        known
        for known in people
        if not (key and _passport(known))
        and not _differ(known, said, "relation", "birth_date", *NAME_COLUMNS)
    ]
    return min(alike, key=lambda known: bool(_passport(known)) != bool(key), default=None)


def _conflict(known: Fields, said: Fields) -> Refusal | None:
    """Why a row about somebody of the case cannot go in; None where it says the same."""
    if _differ(known, said, *NAME_COLUMNS) and _differ(known, said, "relation", "birth_date"):
        name = " ".join(filter(None, (known[column] for column in NAME_COLUMNS)))
        reason = phrase(
            "This is the passport number of {name}, {relation} in the same case. Check the number."
        ).format(name=name, relation=known["relation"])
        return Refusal("passport_number", said["passport_number"], reason)
    return _difference(known, said)


def _difference(known: Fields, said: Fields) -> Refusal | None:
    """The first column in which a row says otherwise than the casebook; None where there is none."""
    column = next((column for column in COLUMNS if _differ(known, said, column)), None)
    if column is None:
        return None
    has = f"“{known[column]}”" if known.get(column) else phrase("nothing")
    reason = phrase(
        "The casebook has {has} here; it was not overwritten. Change it there if the file is right."
    )
    return Refusal(column, said.get(column, ""), reason.format(has=has))


def _differ(known: Fields, said: Fields, *columns: str) -> bool:
    return any(
        _passport(known) != _passport(said)
        if column == "passport_number"
        else known.get(column, "") != said.get(column, "")
        for column in columns
    )


def _passport(said: Fields) -> str | None:
    return passport_key(said.get("passport_number", ""))


def _is_same_contract(one: Contract, other: Contract) -> bool:
    """By number or, where one has none, by the dates it was signed and begins."""
    if one.number and other.number:
        return one.number == other.number
    dates = (one.signed_on, one.starts_on)
    # Two contracts without any date are the same only where neither has a number to tell them apart.
    return dates == (other.signed_on, other.starts_on) and (any(dates) or one.number == other.number)
