"""The letter of eligibility: that one person, or each of a family, appears to meet the conditions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.eligibility.texts import list_text
from desktop.eligibility.words import day_text, relation_word
from desktop.letters.paper.letter import Facts, Paragraph, Part, Row, Run
from desktop.letters.words.fact_rows import fact_rows, person_line, relation_line, service_rows
from desktop.letters.words.matter import Matter
from desktop.letters.words.said import (
    assessment,
    of_whom,
    other_reading,
    papers_text,
    reasons_of,
    result_text,
    settled_by,
    to_bring,
    to_settle,
    under_rules,
    with_annex,
)
from desktop.letters.words.templates import Wording


def body_for_one(matter: Matter, wording: Wording, annex: bool) -> Iterator[Part]:
    """What the letter of one person says, from top to bottom."""
    sheet = matter.chosen.sheet
    assert sheet.from_day is not None  # only a person who is met gets this letter, and then it has a day
    key = "lead" if sheet.relative is None else "lead_of_relative"
    from_day = day_text(sheet.from_day, wording.language)
    yield wording.runs(key, **under_rules(matter, wording), **of_whom(matter, wording), from_day=from_day)
    yield assessment(matter, wording)
    yield other_reading(matter, wording)
    yield Facts(wording.text("facts"), fact_rows(matter, wording))
    yield from _settled([matter], wording)
    papers = (*to_bring(matter, wording), Run(" "), *to_settle([matter], wording))
    yield with_annex(papers, wording, annex)


def body_for_family(matters: Sequence[Matter], wording: Wording, annex: bool) -> Iterator[Part]:
    """What the letter of a family says: everyone of it who may apply, by name."""
    first = matters[0]
    yield wording.runs("family_lead", **under_rules(first, wording))
    yield (*assessment(first, wording), Run(" "), *wording.runs("family_only"))
    yield _family_beside(matters, wording)
    yield Facts(wording.text("family_people"), tuple(_person(matter, wording) for matter in matters))
    yield Facts(wording.text("facts"), service_rows(first, wording))
    wanted = [Row(matter.chosen.sheet.person.name, papers_text(matter, wording)) for matter in matters]
    if any(row.value for row in wanted):
        yield Facts(wording.text("family_to_bring"), tuple(row for row in wanted if row.value))
    yield from _settled(matters, wording)
    yield with_annex(to_settle(matters, wording), wording, annex)


def _person(matter: Matter, wording: Wording) -> Row:
    sheet, language = matter.chosen.sheet, wording.language
    assert sheet.from_day is not None  # only those who are met stand in the letter
    from_day = wording.text("family_from", day=day_text(sheet.from_day, language))
    relation = relation_line(matter, wording)
    label = relation_word(sheet.relation, language)
    said = [person_line(matter, wording), relation, from_day]
    return Row(label[:1].upper() + label[1:], "; ".join(part for part in said if part))


def _family_beside(matters: Sequence[Matter], wording: Wording) -> Paragraph:
    """The other reading's result for each person, those with the same result together."""
    beside = matters[0].beside
    if beside is None:
        return wording.runs("follows_report_alone")
    named = beside.rules.named_in(wording.language)
    if beside.rules.reading == "decree":
        said = list(wording.runs("family_follows_report", decree=named.instrument))
    else:
        said = list(wording.runs("family_follows_decree", rules=named.title, instrument=named.instrument))
    groups: dict[str, list[str]] = {}
    reasons: dict[str, None] = {}
    for matter in matters:
        assert matter.beside is not None  # one day has one decree for everybody
        sheet = matter.beside.sheet
        groups.setdefault(result_text(sheet, wording), []).append(sheet.person.name)
        reasons |= dict.fromkeys(reasons_of(sheet, wording, of_whom=False))
    for result, names in groups.items():
        found = wording.runs("family_result", result=result, names=list_text(names, wording.language))
        said += [Run(" "), *found]
    return (*said, *(Run(f" {reason}") for reason in reasons))


def _settled(matters: Sequence[Matter], wording: Wording) -> Iterator[Paragraph]:
    for matter in matters:
        for judged in (matter.chosen, matter.beside):
            if judged is not None:
                yield from settled_by(judged, wording)
