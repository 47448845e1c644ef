"""Letters that no longer say what the casebook would: by later facts, or by rules that were changed.

Nothing is changed by it. A letter is compared with what it would say of its own day, on the facts and rules
as they are now; and its result with the one of today, where the facts are others by now.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from desktop.case import Case, Relative
from desktop.casebook.people.letters import LetterRecord
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Sheet
from desktop.eligibility.words import day_text, verdict_word
from desktop.letters.issuing.frozen import frozen_facts
from desktop.letters.paper.letter import Row
from desktop.letters.proof.thawed import thawed
from desktop.letters.words.fact_rows import fact_rows
from desktop.letters.words.matter import Matter, matters_of
from desktop.letters.words.templates import load_wording
from desktop.letters.words.terms import Terms
from desktop.phrase import in_each, phrase
from desktop.settings import Office


def stale_lines(
    record: LetterRecord, case: Case | None, rules: Mapping[str, RuleSet], today: date
) -> tuple[str, ...]:
    """What a letter says that it would not say now, a line each; empty where it still says what is so.

    case: its case as it stands in the casebook, None where it is not there.
    """
    if record.erased:
        return (phrase("What the letter said was erased for good."),)
    if case is None:
        return (phrase("Case {case} is no longer in the casebook.").format(case=record.case),)
    if record.rules not in rules:
        return (phrase("The rule set {rules} is no longer held.").format(rules=record.rules),)
    stated = json.loads(record.facts)
    terms = Terms(rules, rules[record.rules], record.on, Office())
    people = stated.get("people") or [stated]
    found = [line for one in people for line in _of_person(one, case, terms, today)]
    return tuple(dict.fromkeys(found))


def _of_person(stated: Mapping[str, Any], case: Case, terms: Terms, today: date) -> list[str]:
    place = _place_of(stated["facts"], case)
    if place is None:
        name = thawed(stated["facts"]).relatives[0].person.name
        return [phrase("{name} is no longer in case {case}.").format(name=name, case=case.number)]
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
    lines: list[str] = []
    sheet, beside, rules = now.chosen.sheet, now.beside, now.chosen.rules
    was, is_ = _result(stated["outcome"], stated["from"]), _of_sheet(sheet)
    if was != is_:
        named = in_each(lambda language: rules.named_in(language).title)
        lines.append(phrase("Result under {rules}: {was}; now {now}.").format(rules=named, was=was, now=is_))
    before = stated["beside"]["outcome"] if stated["beside"] else None
    after = beside.sheet.outcome if beside else None
    if before != after:
        shape = phrase("Result of the other reading: {was}; now {now}.")
        lines.append(shape.format(was=_word(before), now=_word(after)))
    return lines


def _rows(was: Matter, now: Matter) -> list[str]:
    """The facts printed in a letter that would be printed otherwise."""
    before, after = ({row.label: row.value for row in _printed(one, "en")} for one in (was, now))
    labels = dict.fromkeys((*before, *after))
    return [_row(was, now, label) for label in labels if before.get(label) != after.get(label)]


def _row(was: Matter, now: Matter, label: str) -> str:
    """One fact, as it was and as it is. label: what it is called in English."""
    sides = [(one, _place_of_row(one, label)) for one in (was, now)]
    matter, place = next((one, at) for one, at in sides if at is not None)
    named = in_each(lambda language: _printed(matter, language)[place].label)
    said = [phrase("not printed") if at is None else _value(one, at) for one, at in sides]
    return phrase("{fact}: {was}; now {now}.").format(fact=named, was=said[0], now=said[1])


def _value(matter: Matter, place: int) -> str:
    # The rows stand in the same order in every language.
    return in_each(lambda language: _printed(matter, language)[place].value)


def _place_of_row(matter: Matter, label: str) -> int | None:
    return next((at for at, row in enumerate(_printed(matter, "en")) if row.label == label), None)


def _printed(matter: Matter, language: str) -> Sequence[Row]:
    return fact_rows(matter, load_wording(language))


def _of_today(was: Case, case: Case, place: int, terms: Terms, today: date) -> list[str]:
    """The result of today, where the facts that a letter rests on would give another than those of now."""
    before = decide(was, terms.chosen, today).sheets[-1 if was.relatives else 0]
    after = decide(replace(case, hold=None), terms.chosen, today).sheets[place]
    if _of_sheet(before) == _of_sheet(after):
        return []
    shape = phrase("Result on {day}: {now}; on the letter's facts {was}.")
    day = in_each(partial(day_text, today))
    return [shape.format(day=day, now=_of_sheet(after), was=_of_sheet(before))]


def _of_sheet(sheet: Sheet) -> str:
    return _result(sheet.outcome, sheet.from_day.isoformat() if sheet.from_day else None)


def _result(outcome: str, from_day: str | None) -> str:
    if from_day is None:
        return _word(outcome)
    day = in_each(partial(day_text, date.fromisoformat(from_day)))
    return phrase("{outcome} from {day}").format(outcome=_word(outcome), day=day)


def _word(outcome: str | None) -> str:
    """The word for an outcome in the middle of a sentence."""
    if outcome is None:
        return phrase("none")
    return in_each(lambda language: verdict_word(outcome, language=language).lower())
