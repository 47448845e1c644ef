"""The facts a letter rests on, frozen as text that is the same for the same facts, whenever it is written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256

from desktop.case import Case, Contract, Person, Settling
from desktop.eligibility.sheet import Sheet
from desktop.letters.matter import Matter

Value = str | bool | None | list["Value"] | dict[str, "Value"]


def frozen_facts(case: Case, sheet: Sheet) -> str:
    """The recorded facts about the person of the sheet, and those of the recruit that it rests on, as JSON.

    Neither notes nor the rest of the family are in it: they change nothing for this person.
    """
    facts: dict[str, Value] = {
        "case": case.number,
        "person": _person(sheet.person),
        "contracts": [_contract(contract) for contract in case.contracts],
    }
    if sheet.relative is None:
        facts["settlings"] = _settlings(case.settlings)
    else:
        facts["recruit"] = _person(case.recruit)
        facts["settlings"] = _settlings(sheet.relative.settlings)
        facts["relation"] = {
            "kind": sheet.relative.kind,
            "since": _text(sheet.relative.since),
            "until": _text(sheet.relative.until),
            "until_why": sheet.relative.until_why,
            "registered": sheet.relative.registered,
        }
    return _canonical(facts)


def facts_hash(kind: str, rules: str, case: Case, sheet: Sheet) -> str:
    """One hash for a kind of letter, a rule set by its id and the facts: the same when asked for again."""
    return sha256(f"{kind}\n{rules}\n{frozen_facts(case, sheet)}".encode()).hexdigest()


def frozen_letter(matter: Matter, kind: str, language: str) -> str:
    """All a letter states, as JSON: kind, day, rules, both results, office, papers to bring and facts."""
    beside = matter.beside
    stated: dict[str, Value] = {
        "kind": kind,
        "language": language,
        "on": matter.on.isoformat(),
        "rules": matter.chosen.rules.id,
        "outcome": matter.chosen.sheet.outcome,
        "from": _text(matter.chosen.sheet.from_day),
        "beside": None if beside is None else {"rules": beside.rules.id, "outcome": beside.sheet.outcome},
        "office": matter.office.name,
        "to_bring": [paper.id for paper in matter.to_bring],
        "facts": json.loads(frozen_facts(matter.case, matter.chosen.sheet)),
    }
    return _canonical(stated)


def _canonical(facts: Value) -> str:
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _person(person: Person) -> Value:
    return {
        "family_name": person.family_name,
        "given_names": person.given_names,
        "name_in_script": person.name_in_script,
        "sex": person.sex,
        "birth_date": _text(person.birth_date),
        "citizenship": list(person.citizenship),
        "passport_number": person.passport_number,
        "passport_expires": _text(person.passport_expires),
    }


def _contract(contract: Contract) -> Value:
    return {
        "number": contract.number,
        "signed_on": _text(contract.signed_on),
        "starts_on": _text(contract.starts_on),
        "term_months": _text(contract.term_months),
        "ended_on": _text(contract.ended_on),
        "discharge_ground": contract.discharge_ground,
        "interruptions": [f"{one.begins}..{one.until or ''}" for one in contract.interruptions],
    }


def _settlings(settlings: Sequence[Settling]) -> Value:
    return [
        {
            "rules": one.rules,
            "clause": one.clause,
            "verdict": one.verdict,
            "by": one.by,
            "on": one.on.isoformat(),
            "reason": one.reason,
        }
        for one in settlings
    ]
