"""Letters that no longer say what the casebook would: by later facts, or by rules that were changed.

Nothing is changed by it. A letter is compared with what it would say of its own day, on the facts and rules
as they are now; and its result with the one of today, where the facts are others by now.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desktop.case import Case, Relative
from desktop.casebook.letters import LetterRecord
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Sheet
from desktop.eligibility.words import day_text, verdict_word
from desktop.letters.fact_rows import fact_rows
from desktop.letters.frozen import frozen_facts
from desktop.letters.matter import Matter, matters_of
from desktop.letters.templates import load_wording
from desktop.letters.terms import Terms
from desktop.letters.thawed import thawed
from desktop.settings import Office


def stale_lines(
    record: LetterRecord, case: Case | None, rules: Mapping[str, RuleSet], today: date
) -> tuple[str, ...]:
    """What a letter says that it would not say now, a line each; empty where it still says what is so.

    case: its case as it stands in the casebook, None where it is not there.
    """
    if record.erased:
        return ("What the letter said was erased for good.",)
    if case is None:
        return (f"Case {record.case} is no longer in the casebook.",)
    if record.rules not in rules:
        return (f"The rule set {record.rules} is no longer held.",)
    stated = json.loads(record.facts)
    terms = Terms(rules, rules[record.rules], record.on, Office())
    people = stated.get("people") or [stated]
    found = [line for one in people for line in _of_person(one, case, terms, today)]
    return tuple(dict.fromkeys(found))


def _of_person(stated: Mapping[str, Any], case: Case, terms: Terms, today: date) -> list[str]:
    place = _place_of(stated["facts"], case)
    if place is None:
        name = thawed(stated["facts"]).relatives[0].person.name
        return [f"{name} is no longer in case {case.number}."]
    was = _matter(thawed(stated["facts"]), 1 if "relation" in stated["facts"] else 0, terms)
    now = _matter(case, place, terms)
    lines = _results(stated, now)
    if frozen_facts(case, now.chosen.sheet) != json.dumps(
        stated["facts"], ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ):
        lines += [*_rows(was, now), *_of_today(was.case, case, place, terms, today)]
    return lines


def _matter(case: Case, place: int, terms: Terms) -> Matter:
    (matter,) = matters_of(case, [place], terms)
    return matter


def _place_of(facts: Mapping[str, Any], case: Case) -> int | None:
    """Where the person of a letter stands in the case: by passport, else by name."""
    if "relation" not in facts:
        return 0
    was = thawed(facts).relatives[0].person
    people = [relative.person for relative in case.relatives]
    keys = [_key(person.passport_number) for person in people]
    if was.passport_number and _key(was.passport_number) in keys:
        return keys.index(_key(was.passport_number)) + 1
    named = [place for place, person in enumerate(people, 1) if person.name == was.name]
    return named[0] if len(named) == 1 else _by_kind(facts["relation"]["kind"], case.relatives)


def _by_kind(kind: str, relatives: tuple[Relative, ...]) -> int | None:
    """The only relative of a kind, whose name and passport were both corrected."""
    same = [place for place, relative in enumerate(relatives, 1) if relative.kind == kind]
    return same[0] if len(same) == 1 else None


def _key(passport: str) -> str:
    return "".join(passport.split()).upper()


def _results(stated: Mapping[str, Any], now: Matter) -> list[str]:
    """The results that a letter states and its own day would not give now."""
    lines = []
    sheet, beside = now.chosen.sheet, now.beside
    was, is_ = _result(stated["outcome"], stated["from"]), _of_sheet(sheet)
    if was != is_:
        lines.append(f"Result under {now.chosen.rules.title}: {was}; now {is_}.")
    before = stated["beside"]["outcome"] if stated["beside"] else None
    after = beside.sheet.outcome if beside else None
    if before != after:
        said = [verdict_word(one).lower() if one else "none" for one in (before, after)]
        lines.append(f"Result of the other reading: {said[0]}; now {said[1]}.")
    return lines


def _rows(was: Matter, now: Matter) -> list[str]:
    """The facts printed in a letter that would be printed otherwise."""
    wording = load_wording("en")
    before, after = ({row.label: row.value for row in fact_rows(one, wording)} for one in (was, now))
    labels = dict.fromkeys((*before, *after))
    return [
        f"{label}: {before.get(label, 'not printed')}; now {after.get(label, 'not printed')}."
        for label in labels
        if before.get(label) != after.get(label)
    ]


def _of_today(was: Case, case: Case, place: int, terms: Terms, today: date) -> list[str]:
    """The result of today, where the facts that a letter rests on would give another than those of now."""
    before = decide(was, terms.chosen, today).sheets[-1 if was.relatives else 0]
    after = decide(replace(case, hold=None), terms.chosen, today).sheets[place]
    if _of_sheet(before) == _of_sheet(after):
        return []
    return [f"Result on {day_text(today)}: {_of_sheet(after)}; on the letter's facts {_of_sheet(before)}."]


def _of_sheet(sheet: Sheet) -> str:
    return _result(sheet.outcome, sheet.from_day.isoformat() if sheet.from_day else None)


def _result(outcome: str, from_day: str | None) -> str:
    word = verdict_word(outcome).lower()
    return f"{word} from {day_text(date.fromisoformat(from_day))}" if from_day else word
