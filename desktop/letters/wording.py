"""What a letter says: a decided matter in words, as RULES, Words a letter may use, allows them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import RECRUIT, Clause, Sheet
from desktop.eligibility.words import clause_name, clause_text, day_text, relation_word, verdict_word
from desktop.letters.fact_rows import fact_rows
from desktop.letters.letter import Facts, Foot, Letter, Letterhead, Paragraph, Run, Signature
from desktop.letters.matter import Judged, Matter
from desktop.letters.templates import Wording


def eligibility_letter(matter: Matter, wording: Wording, number: str, code: str) -> Letter:
    """The letter of eligibility for one person whose outcome under the chosen reading is `met`."""
    office, on = matter.office, day_text(matter.on, wording.language)
    return Letter(
        letterhead=Letterhead(office.name, office.line, (*office.address.splitlines(), office.contact)),
        marks=(
            (wording.text("number"), number),
            (wording.text("date"), on),
            (wording.text("case"), matter.case.number),
        ),
        title=wording.text("title", name=matter.chosen.sheet.person.name),
        body=(
            *_statement(matter, wording),
            Facts(wording.text("facts"), fact_rows(matter, wording)),
            *_after_facts(matter, wording),
        ),
        signature=Signature(office.signatory, office.function),
        running_head=wording.text("running_head", number=number, on=on),
        foot=_foot(wording, number, code),
        language=wording.language,
        subject=wording.text("subject"),
        author=office.name,
    )


def _foot(wording: Wording, number: str, code: str) -> Foot:
    return Foot(
        wording.text("check_code"),
        code,
        wording.text("check_note"),
        wording.text("letter_number", number=number),
        wording.text("page", page="{page}", pages="{pages}"),
    )


def _statement(matter: Matter, wording: Wording) -> Iterator[Paragraph]:
    yield _lead(matter, wording)
    assessment = wording.runs("assessment", office=matter.office.name or wording.text("unnamed_office"))
    yield (*assessment, Run(" "), *wording.runs("advice"))
    yield _other_reading(matter, wording)


def _lead(matter: Matter, wording: Wording) -> Paragraph:
    sheet, rules, language = matter.chosen.sheet, matter.chosen.rules, wording.language
    assert sheet.from_day is not None  # only a person who is met gets this letter, and then it has a day
    said = {
        "on": day_text(matter.on, language),
        "rules": rules.title,
        "instrument": rules.instrument,
        "in_force": _in_force(rules, wording),
        "name": sheet.person.name,
        "from_day": day_text(sheet.from_day, language),
    }
    if sheet.relative is None:
        return wording.runs("lead", **said)
    relation = relation_word(sheet.relation, language)
    return wording.runs("lead_of_relative", **said, relation=relation, recruit=matter.case.recruit.name)


def _in_force(rules: RuleSet, wording: Wording) -> str:
    begins = day_text(rules.in_force_from, wording.language)
    if rules.in_force_until is None:
        return wording.text("in_force_since", begins=begins)
    ends = day_text(rules.in_force_until, wording.language)
    return wording.text("in_force_span", begins=begins, ends=ends)


def _other_reading(matter: Matter, wording: Wording) -> Paragraph:
    """The result of the other reading with what makes it; no switch takes this off a letter."""
    beside = matter.beside
    if beside is None:
        return wording.runs("follows_report_alone")
    result = _result(beside.sheet, wording)
    if beside.rules.reading == "decree":
        said = wording.runs("follows_report", decree=beside.rules.instrument, result=result)
    else:
        rules = beside.rules
        said = wording.runs("follows_decree", rules=rules.title, instrument=rules.instrument, result=result)
    return (*said, *(Run(f" {reason}") for reason in _reasons(beside.sheet, wording)))


def _result(sheet: Sheet, wording: Wording) -> str:
    """The outcome in the middle of a sentence, with its day where it has one."""
    day = sheet.from_day if sheet.outcome == "met" else sheet.next_day
    if sheet.outcome == "met" or (sheet.outcome == "not_yet" and day is not None):
        assert day is not None  # an outcome that is met has its day
        key = "result_met" if sheet.outcome == "met" else "result_not_yet_day"
        return wording.text(key, day=day_text(day, wording.language))
    return wording.text(f"result_{sheet.outcome}")


def _reasons(sheet: Sheet, wording: Wording) -> Iterator[str]:
    for clause in sheet.clauses:
        if clause.verdict == sheet.outcome and sheet.outcome != "met":
            said = clause_text(clause, wording.language).rstrip(".")
            yield wording.text("reason", clause=_name(clause, wording), said=said)


def _name(clause: Clause, wording: Wording) -> str:
    name = clause_name(clause.id, wording.language)
    return wording.text("of_recruit", clause=name) if clause.id.startswith(RECRUIT) else name


def _after_facts(matter: Matter, wording: Wording) -> Iterator[Paragraph]:
    yield (*_to_bring(matter, wording), Run(" "), *_to_settle(matter, wording))
    for judged in (matter.chosen, matter.beside):
        if judged is not None:
            yield from _settled(judged, wording)


def _to_settle(matter: Matter, wording: Wording) -> Paragraph:
    """What is still to be settled; under the chosen reading nothing is, or there would be no letter."""
    rules, beside = matter.chosen.rules.title, matter.beside
    clauses = [one for one in beside.sheet.clauses if one.verdict == "unsettled"] if beside else []
    if beside is None or not clauses:
        return wording.runs("to_settle", rules=rules)
    names = ", ".join(_in_sentence(_name(clause, wording)) for clause in clauses)
    return wording.runs("to_settle_beside", rules=rules, other=beside.rules.title, clauses=names)


def _to_bring(matter: Matter, wording: Wording) -> Paragraph:
    if not matter.to_bring:
        return wording.runs("to_bring_nothing")
    names = "; ".join(paper.name_in(wording.language) for paper in matter.to_bring)
    return wording.runs("to_bring", papers=names)


def _in_sentence(name: str) -> str:
    return name[:1].lower() + name[1:]


def _settled(judged: Judged, wording: Wording) -> Iterator[Paragraph]:
    for clause in judged.sheet.clauses:
        if clause.settled is not None:
            yield wording.runs(
                "settled",
                clause=_name(clause, wording),
                rules=judged.rules.title,
                verdict=_in_sentence(verdict_word(clause.verdict, of_clause=True, language=wording.language)),
                by=clause.settled.by,
                on=day_text(clause.settled.on, wording.language),
                reason=clause.settled.reason.rstrip(" ."),
            )
