"""The facts a letter rests on, as rows of label and value in one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.case import Case, Contract, Interruption, Person
from desktop.countries import country_name
from desktop.eligibility.dates import DAY, merged
from desktop.eligibility.mark import Mark
from desktop.eligibility.service import Service, Stint, spells, ways
from desktop.eligibility.words import day_text, days_text, ground_word, relation_word
from desktop.letters.paper.letter import Row
from desktop.letters.words.matter import Matter
from desktop.letters.words.templates import Wording


def fact_rows(matter: Matter, wording: Wording) -> tuple[Row, ...]:
    """Every fact used, the person's own first; for a relative then the relation and the recruit's."""
    return (
        *_of_person(matter.chosen.sheet.person, wording),
        *_of_relation(matter, wording),
        *service_rows(matter, wording),
    )


def service_rows(matter: Matter, wording: Wording) -> tuple[Row, ...]:
    """The facts about contracts, the mark and the end of service, which a whole family shares."""
    service = ways(matter.case.contracts, matter.on)[-1]
    return (
        *_of_contracts(matter.case, service, wording),
        *_of_mark(matter, wording),
        *_of_service(matter, service, wording),
    )


def person_line(matter: Matter, wording: Wording) -> str:
    """One person in one line, for a letter about several: names, birth, citizenship, passport."""
    person = matter.chosen.sheet.person
    said = [person.name, person.name_in_script if person.name_in_script != person.name else ""]
    if person.birth_date is not None:
        said.append(wording.text("born_on", born=day_text(person.birth_date, wording.language)))
    said.append(citizenship_text(person, wording.language))
    if person.passport_number:
        said.append(wording.text("family_passport", passport=_passport(person, wording)))
    return "; ".join(part for part in said if part)


def relation_line(matter: Matter, wording: Wording) -> str:
    """The relation to the recruit in one line; empty for the recruit."""
    return ", ".join(_relation(matter, wording))


def _row(wording: Wording, label: str, value: str, bold: bool = False) -> Iterator[Row]:
    if value:
        yield Row(wording.text(label), value, bold)


def _of_person(person: Person, wording: Wording) -> Iterator[Row]:
    language = wording.language
    latin = " ".join(part for part in (person.family_name, person.given_names) if part)
    yield from _row(wording, "name_in_passport", latin)
    yield from _row(wording, "name_in_script", person.name_in_script)
    if person.birth_date is not None:
        yield from _row(wording, "born", day_text(person.birth_date, language))
    yield from _row(wording, "citizenship", citizenship_text(person, language))
    yield from _row(wording, "passport", _passport(person, wording))


def _passport(person: Person, wording: Wording) -> str:
    if not (person.passport_number and person.passport_expires):
        return person.passport_number
    expires = day_text(person.passport_expires, wording.language)
    return wording.text("passport_valid", number=person.passport_number, expires=expires)


def citizenship_text(person: Person, language: str) -> str:
    """The citizenships of a person by their names, parted by commas."""
    return ", ".join(country_name(code, language) for code in person.citizenship)


def _of_relation(matter: Matter, wording: Wording) -> Iterator[Row]:
    if matter.chosen.sheet.relative is not None:
        yield from _row(wording, "relation", ", ".join(_relation(matter, wording)))
        yield from _row(wording, "recruit", _recruit(matter.case.recruit, wording))


def _relation(matter: Matter, wording: Wording) -> Iterator[str]:
    relative, language = matter.chosen.sheet.relative, wording.language
    if relative is None:
        return
    relation = relation_word(relative.kind, language)
    yield wording.text("relation_of", relation=relation, recruit=matter.case.recruit.name)
    if relative.since is not None:
        yield wording.text("since", since=day_text(relative.since, language))
    if relative.registered:
        yield wording.text("registered")
    if relative.until is not None and relative.until.first <= matter.on:
        yield wording.text("ended", ended=day_text(relative.until, language))


def _recruit(recruit: Person, wording: Wording) -> str:
    """Who the recruit is, beyond the name that the relation gives."""
    said = [recruit.name_in_script] if recruit.name_in_script != recruit.name else []
    if recruit.birth_date is not None:
        said.append(wording.text("born_on", born=day_text(recruit.birth_date, wording.language)))
    return ", ".join(part for part in (*said, citizenship_text(recruit, wording.language)) if part)


def _of_contracts(case: Case, service: Service, wording: Wording) -> Iterator[Row]:
    counted = sorted(service.counted, key=lambda stint: stint.position)
    for stint in counted:
        contract = case.contracts[stint.position - 1]
        several = len(case.contracts) > 1
        label = wording.text("contract")
        if several:
            label = wording.text("contract_of_several", position=str(stint.position))
        if value := _contract(contract, stint, several, wording):
            yield Row(label, value)


def _contract(contract: Contract, stint: Stint, several: bool, wording: Wording) -> str:
    language = wording.language
    said = [contract.number]
    if contract.signed_on is not None:
        said.append(wording.text("signed", signed=day_text(contract.signed_on, language)))
    if several and contract.starts_on is not None:
        said.append(wording.text("begins", begins=day_text(contract.starts_on, language)))
    said.append(_term(contract, wording))
    if several and stint.ended is not None and contract.ended_on is not None:
        said.append(wording.text("ended", ended=day_text(contract.ended_on, language)))
    return ", ".join(part for part in said if part)


def _term(contract: Contract, wording: Wording) -> str:
    if contract.term_months is None:
        return ""
    if contract.term_months == "open":
        return wording.text("term_open")
    if contract.term_months == 1:
        return wording.text("term_month")
    return wording.text("term_months", months=str(contract.term_months))


def _of_mark(matter: Matter, wording: Wording) -> Iterator[Row]:
    mark, language = matter.mark, wording.language
    if mark.start is None:
        return
    start = day_text(mark.start, language)
    if mark.provisional:
        start = wording.text("start_provisional", start=start)
    yield from _row(wording, "start", start)
    yield from _row(wording, "days_not_counted", _days_not_counted(mark, mark.start.first, wording))
    if mark.mark is not None:
        yield from _row(wording, "mark", day_text(mark.mark, language), bold=True)


def _days_not_counted(mark: Mark, start: date, wording: Wording) -> str:
    """What moved the mark; empty where the dates give no one mark that could have been moved."""
    running = [one.begins for one in mark.interruptions if one.until is None]
    if mark.stopped and running:
        return wording.text("days_running", begins=day_text(min(running), wording.language))
    if mark.mark is None:
        return ""
    if not mark.days_not_counted:
        return wording.text("days_none")
    days = days_text(mark.days_not_counted, wording.language)
    return wording.text("days_spans", days=days, spans=_spans(mark.interruptions, start, mark.mark, wording))


def _spans(interruptions: Sequence[Interruption], start: date, mark: date, wording: Wording) -> str:
    """The days not counted from the start to the day before the mark: `11 to 16 August 2025; 3 May 2025`."""
    spans = [(max(begins, start), min(until, mark - DAY)) for begins, until in merged(interruptions)]
    return "; ".join(_span(first, last, wording) for first, last in spans if first <= last)


def _span(first: date, last: date, wording: Wording) -> str:
    ends = day_text(last, wording.language)
    if first == last:
        return ends
    same_month = (first.year, first.month) == (last.year, last.month)
    begins = str(first.day) if same_month else day_text(first, wording.language)
    return wording.text("span", first=begins, last=ends)


def _of_service(matter: Matter, service: Service, wording: Wording) -> Iterator[Row]:
    """Whether service goes on. A letter never says that nobody left, only that no end is recorded."""
    found = spells(service.counted)
    if not found:
        return
    language = wording.language
    latest = found[-1].stints[-1]
    ended = matter.case.contracts[latest.position - 1].ended_on
    if found[-1].ended is None or ended is None:
        said = wording.text("service_no_end", on=day_text(matter.on, language))
    elif latest.ground:
        ground = ground_word(latest.ground, language)
        said = wording.text("service_ended_ground", ended=day_text(ended, language), ground=ground)
    else:
        said = wording.text("service_ended", ended=day_text(ended, language))
    yield from _row(wording, "service", said)
