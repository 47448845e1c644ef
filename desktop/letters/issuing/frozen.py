"""The facts a letter rests on, frozen as text that is the same for the same facts, whenever it is written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from hashlib import sha256

from desktop.case import Case, Contract, Person, Settling
from desktop.eligibility.papers import still_to_bring
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Sheet
from desktop.letters.paper.letter import Logo
from desktop.letters.words.matter import Matter
from desktop.letters.words.terms import Terms

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


def facts_hash(matters: Sequence[Matter], terms: Terms) -> str:
    """One hash for a kind of letter, a rule set by its id and the facts: the same when asked for again.

    A status letter is about a result, and a request about papers: where these change, it is another letter.
    """
    facts = [frozen_facts(matter.case, matter.chosen.sheet) for matter in matters]
    if terms.kind == "status":
        facts += [_canonical(_result(matter)) for matter in matters]
    if terms.kind == "papers":
        facts += [_canonical(_papers(matter)) for matter in matters]
    return sha256("\n".join((terms.kind, terms.chosen.id, *facts)).encode()).hexdigest()


def frozen_letter(matters: Sequence[Matter], terms: Terms, logo: Logo | None) -> str:
    """All a letter states, as JSON: kind, day, results, facts; and the rules, wording and letterhead it was
    made with, each by its text or a hash of it."""
    stated: dict[str, Value] = {
        "kind": terms.kind,
        "language": terms.language,
        "annex": terms.annex,
        "on": terms.on.isoformat(),
        "rules": terms.chosen.id,
        "versions": {
            "rules": {one.id: version_of(one) for one in _rule_sets(matters, terms)},
            "wording": [wording.version for wording in terms.wordings()],
            "logo": sha256(logo.content).hexdigest() if logo else None,
        },
        "office": {one.name: getattr(terms.office, one.name) for one in fields(terms.office)},
    }
    people = [_stated_of(matter) for matter in matters]
    of_people: dict[str, Value] = {"people": [*people]} if terms.kind == "family" else people[0]
    return _canonical({**stated, **of_people})


def whom(frozen: str) -> tuple[str, str]:
    """Name and relation of the person a letter is about, by its frozen facts; of a family the recruit's.

    Of a letter whose facts were erased, which are empty then, nothing but that.
    """
    if not frozen:
        return "(erased)", ""
    stated = json.loads(frozen)
    people = stated.get("people")
    facts = (people or [stated])[0]["facts"]
    of_recruit = bool(people) or "relation" not in facts
    person = facts.get("recruit", facts["person"]) if of_recruit else facts["person"]
    latin = " ".join(part for part in (person["family_name"], person["given_names"]) if part)
    return latin or person["name_in_script"], "recruit" if of_recruit else facts["relation"]["kind"]


def has_annex(frozen: str) -> bool:
    """Whether a letter was issued with its annex, by its frozen facts; True where they were erased."""
    return not frozen or bool(json.loads(frozen).get("annex", True))


def version_of(rules: RuleSet) -> str:
    """A hash of all that a rule set says."""
    said = json.dumps(asdict(rules), sort_keys=True, default=_in_order)
    return sha256(said.encode()).hexdigest()


def _in_order(value: object) -> Value:
    """What JSON has no form for: a set in one order, a day as text."""
    return [*sorted(map(str, value))] if isinstance(value, frozenset) else str(value)


def _rule_sets(matters: Sequence[Matter], terms: Terms) -> tuple[RuleSet, ...]:
    beside = matters[0].beside
    return (terms.chosen, beside.rules) if beside else (terms.chosen,)


def _stated_of(matter: Matter) -> dict[str, Value]:
    """What a letter states of one person."""
    return {
        **_result(matter),
        "to_bring": _papers(matter),
        "facts": json.loads(frozen_facts(matter.case, matter.chosen.sheet)),
    }


def _result(matter: Matter) -> dict[str, Value]:
    sheet, beside = matter.chosen.sheet, matter.beside
    return {
        "outcome": sheet.outcome,
        "from": _text(sheet.from_day),
        "next": _text(sheet.next_day),
        "missing": list(sheet.missing),
        "beside": None if beside is None else {"rules": beside.rules.id, "outcome": beside.sheet.outcome},
    }


def _papers(matter: Matter) -> Value:
    return [paper.id for paper in still_to_bring(matter.papers)]


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
