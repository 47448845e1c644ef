"""The status letter: what the result is on a day, what is missing, and what date is to come."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.eligibility.words import clause_text, day_text, missing_text
from desktop.letters.paper.letter import Facts, Paragraph, Part, Row, Run
from desktop.letters.words.fact_rows import fact_rows
from desktop.letters.words.matter import Matter
from desktop.letters.words.said import (
    assessment,
    name_of,
    names_of,
    of_whom,
    other_reading,
    result_text,
    settled_by,
    to_bring,
    under_rules,
    with_annex,
)
from desktop.letters.words.templates import Wording


def status_body(matter: Matter, wording: Wording, annex: bool) -> Iterator[Part]:
    """What the letter says, from top to bottom."""
    sheet = matter.chosen.sheet
    key = "status_lead" if sheet.relative is None else "status_lead_of_relative"
    named = under_rules(matter, wording) | of_whom(matter, wording)
    yield wording.runs(key, **named, result=result_text(sheet, wording))
    if told := tuple(_what_is_open(matter, wording)):
        yield told
    yield assessment(matter, wording)
    yield other_reading(matter, wording)
    if rows := _open_clauses(matter, wording):
        yield Facts(wording.text("status_open"), rows)
    yield Facts(wording.text("facts"), fact_rows(matter, wording))
    for judged in (matter.chosen, matter.beside):
        if judged is not None:
            yield from settled_by(judged, wording)
    yield with_annex(to_bring(matter, wording), wording, annex)


def _what_is_open(matter: Matter, wording: Wording) -> Iterator[Run]:
    """The facts that are missing, the day to come and the points to be settled, in one paragraph."""
    sheet, language = matter.chosen.sheet, wording.language
    said: list[Paragraph] = []
    if sheet.missing:
        said.append(wording.runs("status_missing", missing=missing_text(sheet.missing, language)))
    if sheet.next_day is not None:
        said.append(wording.runs("status_next", day=day_text(sheet.next_day, language)))
    if unsettled := [clause for clause in sheet.clauses if clause.verdict == "unsettled"]:
        said.append(wording.runs("status_unsettled", clauses=names_of(unsettled, wording)))
    for number, sentence in enumerate(said):
        yield from (*([Run(" ")] if number else []), *sentence)


def _open_clauses(matter: Matter, wording: Wording) -> tuple[Row, ...]:
    """Every clause that is not met, with what it rests on."""
    return tuple(
        Row(name_of(clause, wording), clause_text(clause, wording.language))
        for clause in matter.chosen.sheet.clauses
        if clause.verdict != "met"
    )
