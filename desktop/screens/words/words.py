"""The words of the rooms below in the window's language: verdicts, clauses, days, states.

The screens take their words here, so that the language is chosen in one place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop import countries
from desktop.case import PartialDate
from desktop.eligibility import texts, words
from desktop.eligibility.mark import Mark
from desktop.eligibility.oath import OathClock
from desktop.eligibility.papers import PassportEnd
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Clause, Sheet
from desktop.entry import day_words
from desktop.phrase import InEach, Phrase
from desktop.screens.words.language import spoken


def verdict_word(verdict: str, of_clause: bool = False) -> str:
    """The word for an outcome, for `hold`, or, with `of_clause`, for one clause."""
    return words.verdict_word(verdict, of_clause, spoken())


def relation_word(relation: str) -> str:
    """The word for `recruit` or a kind of relative."""
    return words.relation_word(relation, spoken())


def ground_word(ground: str) -> str:
    """The word for a ground of discharge."""
    return words.ground_word(ground, spoken())


def clause_name(clause_id: str) -> str:
    """The name of a clause."""
    return words.clause_name(clause_id, spoken())


def clause_text(clause: Clause) -> str:
    """What the clause rests on, in a few words."""
    return words.clause_text(clause, spoken())


def source_text(source: str) -> str:
    """Where a clause of the rules is taken from."""
    return words.source_text(source, spoken())


def rules_title(rules: RuleSet) -> str:
    """What a rule set is called: "Decree 821"."""
    return rules.named_in(spoken()).title


def day_text(day: date | PartialDate) -> str:
    """A day as in a sentence: "9 March 2026"; a partial date as far as it is known."""
    return words.day_text(day, spoken())


def day_of_year_text(day: date) -> str:
    """A day without its year: "9 March"."""
    return words.day_of_year_text(day, spoken())


def day_with_weekday(day: PartialDate) -> str:
    """A date with its weekday: "Thursday 14 March 2024"."""
    return day_words.day_with_weekday(day, spoken())


def days_text(count: int) -> str:
    """A number of days with the right plural."""
    return words.days_text(count, spoken())


def field_name(missing: str) -> str:
    """A missing fact: `contract[2].starts_on` is "start of contract 2"."""
    return words.field_name(missing, spoken())


def missing_text(missing: Iterable[str]) -> str:
    """The missing facts, parted by commas."""
    return words.missing_text(missing, spoken())


def mark_text(mark: Mark, on: date) -> str:
    """The arithmetic of the mark in a sentence."""
    return words.mark_text(mark, on, spoken())


def outcome_reasons(sheet: Sheet) -> list[str]:
    """For an outcome that is not `met`, each clause that makes it: its name and what it rests on."""
    return words.outcome_reasons(sheet.clauses, sheet.outcome, spoken())


def oath_text(clock: OathClock) -> str:
    """How the oath stands in a sentence; empty while no clock runs."""
    return words.oath_text(clock, spoken())


def passport_text(end: PassportEnd, expires: PartialDate) -> str:
    """That a passport ends soon, or has ended, in a sentence."""
    return words.passport_text(end, expires, spoken())


def country_name(code: str) -> str:
    """The name of a state."""
    return countries.country_name(code, spoken())


def list_text(items: Sequence[str]) -> str:
    """The items as a list in the middle of a sentence: "A, B and C"."""
    return texts.list_text(items, spoken())


def in_window_words(text: object) -> str:
    """What a room below said, or raised, in the window's language; what is no phrase stays as it is."""
    if isinstance(text, InEach):
        return text.say(spoken())
    if isinstance(text, Exception) and text.args:
        return in_window_words(text.args[0])
    if not isinstance(text, Phrase):
        return str(text)
    shape = QCoreApplication.translate("", text.shape)
    return shape.format(**{name: in_window_words(fact) for name, fact in text.facts.items()})
