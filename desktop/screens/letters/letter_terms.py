"""What is chosen of a letter: its kind, its language and its annex, with their words on screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.letters.words.terms import KINDS, LetterKind, Terms
from desktop.screens.page.asked import Asked
from desktop.screens.words.words import rules_title
from desktop.settings import LETTER_LANGUAGES, Office, Settings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Chosen:
    """One sort of letter. language: as `en`, or two side by side as `en+ru`."""

    kind: LetterKind
    language: str
    annex: bool


def usual(settings: Settings, kind: LetterKind = "eligibility") -> Chosen:
    """What the office's settings choose for a letter of a kind."""
    return Chosen(kind, settings.language, settings.annex == "with")


def terms_of(asked: Asked, settings: Settings, chosen: Chosen) -> Terms:
    """How letters so chosen are made in this window, dated the day it shows."""
    return Terms(
        asked.rules,
        asked.chosen,
        asked.on,
        settings.office,
        chosen.language,
        settings.operator,
        asked.checklist,
        chosen.kind,
        chosen.annex,
        asked.own_wording,
    )


def kind_of(text: str) -> LetterKind:
    """The kind that the register names."""
    return next((kind for kind in KINDS if kind == text), "eligibility")


def about(name: str, terms: Terms) -> tuple[str, str]:
    """Whose letter it is, and in a few words what it is about and what it follows."""
    what = {
        "eligibility": translate("Letter", "eligibility to apply, under {0}"),
        "family": translate("Letter", "eligibility of the whole family to apply, under {0}"),
        "status": translate("Letter", "where things stand, under {0}"),
        "papers": translate("Letter", "request for papers, under {0}"),
    }
    said = what[terms.kind].format(rules_title(terms.chosen))
    return name, ". ".join(filter(None, (said, without_office(terms.office))))


def without_office(office: Office) -> str:
    """That letters have nothing at their head yet, and where it is set; empty where the office has a name."""
    said = translate(
        "Letter", "No office is set: letters have nothing at their head. Set it with Ctrl+comma."
    )
    return "" if office.name else said


def kind_words() -> dict[LetterKind, str]:
    """What each kind of letter is called, in the order they are offered."""
    return {
        "eligibility": translate("Letter", "Eligibility"),
        "family": translate("Letter", "Family"),
        "status": translate("Letter", "Status"),
        "papers": translate("Letter", "Request for papers"),
    }


def language_words(language: str) -> str:
    """What a letter's language is called, or its two."""
    single = {
        "en": translate("Letter", "English"),
        "ru": translate("Letter", "Russian"),
        "es": translate("Letter", "Spanish"),
    }
    named = [single.get(one, one) for one in language.split("+")]
    return translate("Letter", "{0} and {1}").format(*named) if len(named) == 2 else named[0]


def languages() -> Sequence[tuple[str, str]]:
    """Each language and each pair of them, with its words."""
    return [(language, language_words(language)) for language in LETTER_LANGUAGES]


def annex_words() -> Sequence[tuple[str, str]]:
    """With an annex or without, with the words."""
    return [("with", translate("Letter", "With annex")), ("without", translate("Letter", "Without annex"))]
