"""The sentences that several kinds of letter share, as RULES, Words a letter may use, allows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.eligibility.papers import still_to_bring
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import RECRUIT, Clause, Sheet
from desktop.eligibility.words import clause_name, clause_text, day_text, relation_word, verdict_word
from desktop.letters.paper.letter import Paragraph, Run
from desktop.letters.words.matter import Judged, Matter
from desktop.letters.words.templates import Wording


def under_rules(matter: Matter, wording: Wording) -> dict[str, str]:
    """The fields of a first sentence that say on what day and under which rule set, and of whom."""
    rules, named = matter.chosen.rules, matter.chosen.rules.named_in(wording.language)
    return {
        "on": day_text(matter.on, wording.language),
        "rules": named.title,
        "instrument": named.instrument,
        "in_force": in_force(rules, wording),
    }


def of_whom(matter: Matter, wording: Wording) -> dict[str, str]:
    """The fields that name a person, and a relative's relation to the recruit."""
    sheet = matter.chosen.sheet
    named = {"name": sheet.person.name}
    if sheet.relative is not None:
        named["relation"] = relation_word(sheet.relation, wording.language)
        named["recruit"] = matter.case.recruit.name
    return named


def in_force(rules: RuleSet, wording: Wording) -> str:
    """Since when, or from when to when, a rule set is in force."""
    begins = day_text(rules.in_force_from, wording.language)
    if rules.in_force_until is None:
        return wording.text("in_force_since", begins=begins)
    ends = day_text(rules.in_force_until, wording.language)
    return wording.text("in_force_span", begins=begins, ends=ends)


def assessment(matter: Matter, wording: Wording) -> Paragraph:
    """Whose assessment the letter is, that it is no decision, and that independent advice can be taken."""
    office = matter.office.name or wording.text("unnamed_office")
    return (*wording.runs("assessment", office=office), Run(" "), *wording.runs("advice"))


def with_annex(paragraph: Paragraph, wording: Wording, annex: bool) -> Paragraph:
    """The letter's last paragraph, which says where the reasons are when they are there."""
    return (*paragraph, Run(" "), *wording.runs("in_annex")) if annex else paragraph


def other_reading(matter: Matter, wording: Wording, reasons: bool = True) -> Paragraph:
    """The result of the other reading, with what makes it; no switch takes this off a letter."""
    beside = matter.beside
    if beside is None:
        return wording.runs("follows_report_alone")
    named, result = beside.rules.named_in(wording.language), result_text(beside.sheet, wording)
    if beside.rules.reading == "decree":
        said = wording.runs("follows_report", decree=named.instrument, result=result)
    else:
        fields = {"rules": named.title, "instrument": named.instrument, "result": result}
        said = wording.runs("follows_decree", **fields)
    found = reasons_of(beside.sheet, wording) if reasons else ()
    return (*said, *(Run(f" {reason}") for reason in found))


def result_text(sheet: Sheet, wording: Wording) -> str:
    """The outcome in the middle of a sentence, with its day where it has one."""
    day = sheet.from_day if sheet.outcome == "met" else sheet.next_day
    if sheet.outcome in ("met", "not_yet") and day is not None:
        key = "result_met" if sheet.outcome == "met" else "result_not_yet_day"
        return wording.text(key, day=day_text(day, wording.language))
    return wording.text(f"result_{sheet.outcome}")


def reasons_of(sheet: Sheet, wording: Wording, of_whom: bool = True) -> Iterator[str]:
    """A sentence for each clause that makes an outcome which is not met.

    of_whom: False where the letter is about a whole family, and the recruit's clauses are its own.
    """
    for clause in sheet.clauses:
        if clause.verdict == sheet.outcome and sheet.outcome != "met":
            said = clause_text(clause, wording.language)
            name = name_of(clause, wording) if of_whom else clause_name(clause.id, wording.language)
            yield wording.text("reason", clause=name, said=said)


def name_of(clause: Clause, wording: Wording) -> str:
    """The name of a clause, said of the recruit where it is the recruit's on a relative's sheet."""
    name = clause_name(clause.id, wording.language)
    return wording.text("of_recruit", clause=name) if clause.id.startswith(RECRUIT) else name


def names_of(clauses: Iterable[Clause], wording: Wording) -> str:
    """The names of clauses in the middle of a sentence."""
    return "; ".join(lowered(name_of(clause, wording)) for clause in clauses)


def to_settle(matters: Iterable[Matter], wording: Wording) -> Paragraph:
    """What is still to be settled; under a chosen reading that is met nothing is."""
    first, *others = matters
    rules, beside = first.chosen.rules.named_in(wording.language).title, first.beside
    clauses = {
        clause.id.removeprefix(RECRUIT): clause
        for one in (*others, first)
        for clause in (one.beside.sheet.clauses if one.beside else ())
        if clause.verdict == "unsettled"
    }
    if beside is None or not clauses:
        return wording.runs("to_settle", rules=rules)
    other = beside.rules.named_in(wording.language).title
    names = names_of(clauses.values(), wording)
    return wording.runs("to_settle_beside", rules=rules, other=other, clauses=names)


def to_bring(matter: Matter, wording: Wording) -> Paragraph:
    """The papers still to bring, in a sentence."""
    names = papers_text(matter, wording)
    return wording.runs("to_bring", papers=names) if names else wording.runs("to_bring_nothing")


def papers_text(matter: Matter, wording: Wording) -> str:
    """The papers still to bring by their names; empty where none is."""
    return "; ".join(paper.name_in(wording.language) for paper in still_to_bring(matter.papers))


def settled_by(judged: Judged, wording: Wording) -> Iterator[Paragraph]:
    """What was settled on a sheet: which clause, as what, by whom, when and why."""
    for clause in judged.sheet.clauses:
        if clause.settled is not None:
            yield wording.runs(
                "settled",
                clause=name_of(clause, wording),
                rules=judged.rules.named_in(wording.language).title,
                verdict=lowered(verdict_word(clause.verdict, of_clause=True, language=wording.language)),
                by=clause.settled.by,
                on=day_text(clause.settled.on, wording.language),
                reason=clause.settled.reason.rstrip(" ."),
            )


def lowered(name: str) -> str:
    """A name as it stands in the middle of a sentence."""
    return name[:1].lower() + name[1:]
