"""The words for a decision in one language: verdicts, clauses, days, and the arithmetic of the mark."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from desktop.case import PartialDate, Settling
from desktop.countries import country_name
from desktop.eligibility.each_way import AT_LATEST
from desktop.eligibility.mark import Mark
from desktop.eligibility.oath import OathClock
from desktop.eligibility.papers import PassportEnd
from desktop.eligibility.sheet import RECRUIT, Clause
from desktop.eligibility.texts import texts
from desktop.eligibility.verdicts import Verdict

_CONTRACT_FIELD = re.compile(r"contract\[(\d+)\]\.(\w+)")


def verdict_word(verdict: str, of_clause: bool = False, language: str = "en") -> str:
    """The word on screen for an outcome, for `hold`, or, with `of_clause`, for one clause."""
    return str(texts(language)["clause_verdict" if of_clause else "verdict"][verdict])


def relation_word(relation: str, language: str = "en") -> str:
    """The word for `recruit` or a kind of relative."""
    return str(texts(language)["relation"][relation])


def ground_word(ground: str, language: str = "en") -> str:
    """The word for a ground of discharge."""
    return str(texts(language)["ground"][ground])


def clause_name(clause_id: str, language: str = "en") -> str:
    """The name of a clause, the recruit's prefix left out; the id itself where it has no name."""
    bare = clause_id.removeprefix(RECRUIT)
    return str(texts(language)["clause"].get(bare, bare))


def day_text(day: date | PartialDate, language: str = "en") -> str:
    """A day in words as in a sentence: "9 March 2026"; a partial date as far as it is known."""
    dates = texts(language)["dates"]
    precision = day.precision if isinstance(day, PartialDate) else "day"
    first = day.first if isinstance(day, PartialDate) else day
    months = dates["of_months" if precision == "day" else "months"]
    return str(dates[precision]).format(day=first.day, month=months[first.month - 1], year=first.year)


def day_of_year_text(day: date, language: str = "en") -> str:
    """A day without its year, where nobody could take it for another: "9 March"."""
    dates = texts(language)["dates"]
    return str(dates["day_of_year"]).format(day=day.day, month=dates["of_months"][day.month - 1])


def days_text(count: int, language: str = "en") -> str:
    """A number of days with the right plural."""
    forms = texts(language)["dates"]["days"]
    return str(forms[plural_form(count, language)]).format(n=count)


def plural_form(count: int, language: str) -> int:
    """Which of a text's three forms a number takes: 0 for one, 1 for a few, 2 for many."""
    if language != "ru":
        return 0 if count == 1 else 2
    tens, units = count % 100 // 10, count % 10
    if tens == 1 or units == 0 or units > 4:
        return 2
    return 0 if units == 1 else 1


def field_name(missing: str, language: str = "en") -> str:
    """A missing fact in words: `contract[2].starts_on` is "the start of contract 2"."""
    fields = texts(language)["field"]
    if of_contract := _CONTRACT_FIELD.fullmatch(missing):
        position, name = of_contract.groups()
        return str(fields["of_contract"]).format(field=fields[name], position=position)
    bare = missing.removeprefix(RECRUIT)
    shape = fields["of_recruit" if bare != missing else "of_own"]
    return str(shape).format(field=fields[bare])


def missing_text(missing: Iterable[str], language: str = "en") -> str:
    """The missing facts in words, parted by commas."""
    return ", ".join(field_name(name, language) for name in missing)


def clause_text(clause: Clause, language: str = "en") -> str:
    """What the clause rests on, in a few words: the fact, the date, what is missing or who settled it."""
    if clause.settled is not None:
        return settled_text(clause.settled, language)
    finding = clause.finding
    said = texts(language)["said"]
    of_clause = said[clause.id.removeprefix(RECRUIT)]
    keys = (f"{finding.why}_{finding.verdict}", finding.why, finding.why.removesuffix(AT_LATEST))
    shape = next(shapes[key] for shapes in (of_clause, said) for key in keys if key in shapes)
    facts = {name: _fact(name, value, language) for name, value in finding.facts.items()}
    return str(shape).format(**facts, missing=missing_text(finding.missing, language))


def settled_text(settling: Settling, language: str = "en") -> str:
    """Who settled a clause, when and why."""
    shape = str(texts(language)["said"]["settled"])
    return shape.format(on=day_text(settling.on, language), by=settling.by, reason=settling.reason)


def _fact(name: str, value: object, language: str) -> str:
    words = texts(language)
    if isinstance(value, date | PartialDate):
        return day_text(value, language)
    if name == "days" and isinstance(value, int):
        return days_text(value, language)
    if name == "country":
        return country_name(str(value), language)
    table = {"kind": "relation", "ground": "ground", "sex": "sex"}.get(name)
    return str(words[table][value]) if table and value is not None else str(value)


def mark_text(mark: Mark, on: date, language: str = "en") -> str:
    """The arithmetic of the mark in a sentence, which is also the text twin of its picture."""
    shapes = texts(language)["mark"]
    key = _shape_of_mark(mark, on)
    shape = shapes.get(f"{key}_one", shapes[key]) if mark.days_not_counted == 1 else shapes[key]
    sentence = str(shape).format(**_facts_of_mark(mark, on, language))
    return f"{sentence} {shapes['provisional']}" if mark.provisional else sentence


def _shape_of_mark(mark: Mark, on: date) -> str:
    if mark.start is None:
        return "no_begin"
    if mark.stopped:
        return "stopped"
    if mark.verdict == "not_met" and mark.last is None:
        return "ended" if mark.start.is_day else "ended_span"
    if mark.first != mark.last:
        return "span"
    if mark.mark is None:
        return "unclear"
    moved = "moved" if mark.days_not_counted else "whole"
    if mark.verdict == "not_yet":
        return moved
    today = "_today" if mark.mark == on else ""
    return ("reached_moved" if mark.days_not_counted else "reached") + today


def _facts_of_mark(mark: Mark, on: date, language: str) -> dict[str, str]:
    dates: dict[str, date | PartialDate | None] = {
        "start": mark.start,
        "unpushed": mark.unpushed,
        "mark": mark.mark or mark.would_be,
        "first": mark.first,
        "last": mark.last,
        "ended": mark.ended,
        "since": min((one.begins for one in mark.interruptions if one.until is None), default=None),
    }
    facts = {name: day_text(day, language) for name, day in dates.items() if day is not None}
    facts["days"] = days_text(mark.days_not_counted, language)
    facts["ago"] = days_text((on - mark.mark).days, language) if mark.mark else ""
    return facts


def outcome_reasons(clauses: Iterable[Clause], outcome: Verdict, language: str = "en") -> list[str]:
    """For an outcome that is not `met`, each clause that makes it: its name and what it rests on."""
    return [
        f"{clause_name(clause.id, language)}: {clause_text(clause, language)}"
        for clause in clauses
        if clause.verdict == outcome and outcome != "met"
    ]


def oath_text(clock: OathClock, language: str = "en") -> str:
    """How the oath stands in a sentence; empty while no clock runs."""
    if clock.deadline is None:
        return ""
    key = "last_day" if clock.state == "warn" and not clock.days_left else clock.state
    days = days_text(abs(clock.days_left), language)
    shape = str(texts(language)["oath"][key])
    return shape.format(deadline=day_text(clock.deadline, language), days=days)


def passport_text(end: PassportEnd, expires: PartialDate, language: str = "en") -> str:
    """That a passport ends soon, or has ended, in a sentence."""
    return str(texts(language)["passport"][end]).format(expires=day_text(expires, language))


def source_text(source: str, language: str = "en") -> str:
    """Where a clause is taken from, as far as it is one of the shipped rules'; else as it was written."""
    known = texts(language).get("sources", {})
    return ": ".join(known.get(part, part) for part in source.split(": ", 1))
