"""What keeps a letter from being issued, each as a sentence: a hold, the outcome, a sign, a promise."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from desktop.case import Case
from desktop.eligibility.words import day_text, outcome_reasons, verdict_word
from desktop.letters.fonts import undrawable
from desktop.letters.letter import Facts, Letter
from desktop.letters.matter import Matter
from desktop.letters.scripts import clean
from desktop.letters.templates import Wording


def on_hold(case: Case) -> str:
    """Why a case on hold gets no letter of any kind; empty where it is not on hold."""
    hold = case.hold
    if hold is None:
        return ""
    why = hold.reason.rstrip(" .")
    return (
        f"Case {case.number} is on hold since {day_text(hold.on)}, by {hold.by}: {why}. Lift the hold first."
    )


def not_met(matter: Matter) -> str:
    """Why the outcome allows no letter of eligibility; empty where it is met by the day of the letter."""
    sheet, rules = matter.chosen.sheet, matter.chosen.rules
    if sheet.outcome != "met" or sheet.from_day is None:
        reasons = "; ".join(reason.rstrip(".") for reason in outcome_reasons(sheet.clauses, sheet.outcome))
        return f"{verdict_word(sheet.outcome)} under {rules.title}. {reasons}."
    if sheet.from_day > matter.on:
        return f"May apply from {day_text(sheet.from_day)} only; a letter can be dated from that day on."
    return ""


def unprintable(letter: Letter, wording: Wording) -> str:
    """Why the letter can't be printed, in a sentence that names it; empty where it can."""
    for where, text in _texts(letter):
        if sign := undrawable(clean(text)):
            return (
                f"The letter “{letter.title}” can't be printed: no shipped font draws “{sign}” "
                f"({_named(sign)}), which stands in {where}."
            )
    for part in letter.body:
        if not isinstance(part, Facts) and (promise := wording.promise_in(part)):
            return (
                f"The letter “{letter.title}” would say “{promise}”, and no letter may promise that. "
                "Change the name or the reason that says so."
            )
    return ""


def _named(sign: str) -> str:
    return f"{unicodedata.name(sign, 'a sign without a name').lower()}, U+{ord(sign):04X}"


def _texts(letter: Letter) -> Iterator[tuple[str, str]]:
    """Every text of the letter, with the words for where it stands."""
    for part in letter.body:
        if isinstance(part, Facts):
            yield from ((f"“{row.label}”", f"{row.label} {row.value}") for row in part.rows)
    yield "the title", letter.title
    for part in letter.body:
        if not isinstance(part, Facts):
            yield "the text", "".join(run.text for run in part)
    head, foot = letter.letterhead, letter.foot
    yield "the letterhead", " ".join((head.name, head.line, *head.aside))
    yield "number, date and case", " ".join(value for _, value in letter.marks)
    yield "the signature", f"{letter.signature.name} {letter.signature.function}"
    yield "the foot", " ".join((foot.code_label, foot.code, foot.note, foot.letter, foot.page))
