"""The request for papers: what one person is asked to bring, and what is here. It decides nothing."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.eligibility.papers import Wanted, passport_end
from desktop.eligibility.words import day_text, passport_text
from desktop.letters.paper.letter import Facts, Part, Row, Run
from desktop.letters.words.matter import Matter
from desktop.letters.words.said import (
    assessment,
    of_whom,
    other_reading,
    result_text,
    under_rules,
    with_annex,
)
from desktop.letters.words.templates import Wording


def request_body(matter: Matter, wording: Wording, annex: bool) -> Iterator[Part]:
    """What the letter says, from top to bottom."""
    name = of_whom(matter, wording)["name"]
    yield wording.runs("papers_lead", **under_rules(matter, wording), name=name)
    result = wording.runs("papers_result", result=result_text(matter.chosen.sheet, wording))
    yield (*result, Run(" "), *other_reading(matter, wording, reasons=False))
    wanted = [one for one in matter.papers if one.counts and not one.here]
    yield Facts(wording.text("papers_wanted"), _rows(matter, wanted, wording))
    if here := [one for one in matter.papers if one.counts and one.here]:
        yield Facts(wording.text("papers_seen"), _rows(matter, here, wording))
    person = matter.chosen.sheet.person
    end = passport_end(person, matter.on)
    if end is not None and person.passport_expires is not None:
        yield (Run(passport_text(end, person.passport_expires, wording.language)),)
    said = (*wording.runs("papers_bring"), Run(" "), *assessment(matter, wording))
    yield with_annex(said, wording, annex)


def _rows(matter: Matter, papers: list[Wanted], wording: Wording) -> tuple[Row, ...]:
    return tuple(
        Row(f"{number}", "; ".join([one.paper.name_in(wording.language), *_done(one, matter, wording)]))
        for number, one in enumerate(papers, 1)
    )


def _done(wanted: Wanted, matter: Matter, wording: Wording) -> Iterator[str]:
    """What was done about a paper by the day of the letter."""
    record = wanted.record
    days = {
        "papers_asked": None if wanted.here else record.asked_on,
        "papers_received": record.received_on,
        "papers_expired": None if wanted.here else record.expires_on,
    }
    for key, day in days.items():
        if day is not None and day <= matter.on:
            yield wording.text(key, day=day_text(day, wording.language))
