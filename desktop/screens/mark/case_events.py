"""What happened beside the service, as the line of a case shows it: letters, and events of relatives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desktop.case import Case, PartialDate, Relative
from desktop.casebook.people.letters import LetterRecord
from desktop.screens.words.words import day_text, relation_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One event: its day, or the first day it may have been, and what it was in words with its date."""

    day: date
    kind: Literal["letter", "relative"]
    words: str


def events_of(case: Case, letters: Sequence[LetterRecord], on: date) -> tuple[CaseEvent, ...]:
    """The events of a case by a day, in their order. Void letters stand for nothing and are left out."""
    found = [*_letters(letters), *(one for relative in case.relatives for one in _of_relative(relative))]
    return tuple(sorted((one for one in found if one.day <= on), key=lambda one: one.day))


def _letters(letters: Sequence[LetterRecord]) -> Iterator[CaseEvent]:
    for one in letters:
        if not one.void:
            words = translate("Line", "letter {0}, {1}").format(one.number, day_text(one.on))
            yield CaseEvent(one.on, "letter", words)


def _of_relative(relative: Relative) -> Iterator[CaseEvent]:
    person, relation = relative.person, relation_word(relative.kind)
    if relative.kind in ("child", "adopted_child"):
        yield from _event(person.birth_date, translate("Line", "{0} born").format(person.name))
    yield from _event(relative.since, translate("Line", "{0}: {1}").format(person.name, relation))
    ends = {
        "divorce": translate("Line", "{0}: divorce"),
        "death": translate("Line", "{0}: a death ended the relation"),
    }
    end = ends.get(relative.until_why or "", translate("Line", "{0}: the relation ended"))
    yield from _event(relative.until, end.format(person.name))


def _event(day: PartialDate | None, words: str) -> Iterator[CaseEvent]:
    if day is not None:
        yield CaseEvent(day.first, "relative", f"{words}, {day_text(day)}")
