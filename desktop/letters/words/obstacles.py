"""What keeps a letter from being issued, each as a sentence: a hold, the outcome, a sign, a promise."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import partial

from desktop.case import Case
from desktop.casebook.people.holds import reason_of
from desktop.casebook.people.letters import LetterRecord
from desktop.eligibility.papers import still_to_bring
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Sheet
from desktop.eligibility.words import day_text, outcome_reasons, verdict_word
from desktop.letters.paper.fonts import undrawable
from desktop.letters.paper.letter import AnnexPart, ClauseTable, Facts, Heading, Letter, Note
from desktop.letters.paper.scripts import clean
from desktop.letters.words.matter import Matter
from desktop.letters.words.sentences import found_in
from desktop.letters.words.templates import load_wording
from desktop.letters.words.terms import Terms
from desktop.phrase import InEach, in_each, phrase
from desktop.settings import LETTER_LANGUAGES


def on_hold(case: Case) -> str:
    """Why a case on hold gets no letter of any kind; empty where it is not on hold."""
    hold = case.hold
    if hold is None:
        return ""
    why = reason_of(case, hold)
    why = why if why.endswith(".") else f"{why.rstrip()}."
    said = phrase("Case {case} is on hold since {day}, by {by}: {why} Lift the hold first.")
    return said.format(case=case.number, day=in_each(partial(day_text, hold.on)), by=hold.by, why=why)


def is_void(record: LetterRecord) -> str:
    """Why a void letter is not handed out again; empty where it stands."""
    if not record.void:
        return ""
    on = f" on {day_text(record.voided_on)}" if record.voided_on else ""
    why = (record.void_reason or "").rstrip(" .")
    instead = f" Letter {record.replaced_by} replaces it: reprint that one." if record.replaced_by else ""
    return f"Letter {record.number} was made void{on}, by {record.voided_by}: {why}.{instead}"


def no_ground(matters: Sequence[Matter], terms: Terms) -> str:
    """Why the outcome, or the papers, allow no letter of this kind; empty where they do."""
    if terms.kind == "family":
        nobody = phrase("Nobody of this case may apply under {rules} on {day}.").format(
            rules=_title(terms.chosen), day=in_each(partial(day_text, terms.on))
        )
        return "" if matters else nobody
    if terms.kind == "papers" and not still_to_bring(matters[0].papers):
        return phrase("No paper of this office's list is still to bring.")
    return _not_met(matters[0]) if terms.kind == "eligibility" else ""


def _not_met(matter: Matter) -> str:
    sheet, rules = matter.chosen.sheet, matter.chosen.rules
    if sheet.outcome != "met" or sheet.from_day is None:
        return phrase("{outcome} under {rules}. {reasons}.").format(
            outcome=in_each(lambda language: verdict_word(sheet.outcome, language=language)),
            rules=_title(rules),
            reasons=in_each(partial(_reasons, sheet)),
        )
    if sheet.from_day > matter.on:
        said = phrase("May apply from {day} only; a letter can be dated from that day on.")
        return said.format(day=in_each(partial(day_text, sheet.from_day)))
    return ""


def _title(rules: RuleSet) -> InEach:
    return in_each(lambda language: rules.named_in(language).title)


def _reasons(sheet: Sheet, language: str) -> str:
    reasons = outcome_reasons(sheet.clauses, sheet.outcome, language)
    return "; ".join(reason.rstrip(".") for reason in reasons)


def unprintable(letter: Letter) -> str:
    """Why the letter can't be printed, in a sentence that names it; empty where it can."""
    for one in (letter, letter.beside) if letter.beside else (letter,):
        for where, text in _texts(one):
            if sign := undrawable(clean(text)):
                return phrase(
                    "The letter “{title}” can't be printed: no shipped font draws “{sign}” ({named}), which "
                    "stands in {where}."
                ).format(title=letter.title, sign=sign, named=_named(sign), where=where)
    return ""


def promise_typed(matters: Sequence[Matter], letter: Letter) -> str:
    """Why a letter can't go out with a reason that somebody typed, in any language; empty where it can.

    The wording was checked when it was read; names promise nothing, whatever they mean.
    """
    settled = (
        clause.settled.reason
        for matter in matters
        for judged in (matter.chosen, matter.beside)
        for clause in (judged.sheet.clauses if judged else ())
        if clause.settled is not None
    )
    languages = [language for language in LETTER_LANGUAGES if "+" not in language]
    for reason in settled:
        for language in languages:
            if promise := found_in(reason, load_wording(language).promises):
                return phrase(
                    "The letter “{title}” would say “{promise}”, and no letter may promise that. Change the "
                    "reason that says so."
                ).format(title=letter.title, promise=promise)
    return ""


def _named(sign: str) -> str:
    return f"{unicodedata.name(sign, 'a sign without a name').lower()}, U+{ord(sign):04X}"


def _texts(letter: Letter) -> Iterator[tuple[str, str]]:
    """Every text of the letter, with the words for where it stands."""
    yield from _of_facts(letter.body)
    yield phrase("the title"), letter.title
    for part in letter.body:
        if not isinstance(part, Facts):
            yield phrase("the text"), "".join(run.text for run in part)
    head, foot = letter.letterhead, letter.foot
    yield phrase("the letterhead"), " ".join((head.name, head.line, *head.aside))
    yield phrase("number, date and case"), " ".join(value for _, value in letter.marks)
    yield phrase("the signature"), f"{letter.signature.name} {letter.signature.function}"
    yield (
        phrase("the foot"),
        " ".join((foot.code_label, foot.code, foot.note, foot.letter, foot.page, foot.office)),
    )
    yield from _of_facts(letter.annex)
    yield from ((phrase("the annex"), _of_annex(part)) for part in letter.annex)


def _of_facts(parts: Sequence[AnnexPart]) -> Iterator[tuple[str, str]]:
    for part in parts:
        if isinstance(part, Facts):
            yield from ((f"“{row.label}”", f"{row.label} {row.value}") for row in part.rows)


def _of_annex(part: AnnexPart) -> str:
    if isinstance(part, Heading | Note):
        return part.text
    if isinstance(part, ClauseTable):
        said = (f"{one.word} {one.said}" for _, answers in part.rows for one in answers)
        return " ".join((*(name for name, _ in part.rows), *said))
    return "" if isinstance(part, Facts) else "".join(run.text for run in part)
