"""The row of somebody who was found: the letters that match, the fact they are in, and why it is a match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.case import Case, PartialDate, Person
from desktop.casebook.lookup.shown import Matching, Span, beside_name, in_name
from desktop.screens.page.decided import Decided
from desktop.screens.page.person_row import END_ISOLATE, ISOLATE, Matched, PersonRow, column_day
from desktop.screens.words.words import in_window_words

translate = QCoreApplication.translate
_APART = " · "


@dataclass(frozen=True, slots=True)
class Found:
    """By which words people were found.

    whys: how the words read, by case and person, empty for a literal match; cases: the cases found.
    """

    words: str
    whys: Mapping[tuple[str, int], str]
    cases: Mapping[str, Case]
    today: date

    def is_tall(self, case: Case, place: int) -> bool:
        """True where the row has a third line. place: 0 for the recruit, from 1 the relatives."""
        if self.whys.get((case.number, place)):
            return True
        person = _person(case, place)
        return person is not None and any(beside_name(self.words, case, person, self.today))

    def dress(self, row: PersonRow, decided: Decided) -> PersonRow:
        """The row with what the words were found in."""
        return found_row(row, decided, self.words, self.whys.get((row.number, row.person), ""), self.today)


def _person(case: Case, place: int) -> Person | None:
    """Somebody of a case by place; None where nobody stands there any more."""
    if place == 0:
        return case.recruit
    return case.relatives[place - 1].person if place <= len(case.relatives) else None


def found_row(row: PersonRow, decided: Decided, words: str, why: str, today: date) -> PersonRow:
    """A row with what the words were found in. why: as the look-up gives it, empty for a literal match."""
    person = decided.decision.sheets[row.person].person
    third, in_third = "", list[Span]()
    for text, spans in map(_part, beside_name(words, decided.case, person, today)):
        begin = len(third) + len(_APART) if third else 0
        in_third += [(begin + start, begin + end) for start, end in spans]
        third = f"{third}{_APART}{text}" if third else text
    third = _APART.join(filter(None, (third, in_window_words(why))))
    second = _in_script(row.second, words, person.name_in_script)
    return replace(row, matched=Matched(in_name(words, row.name), second, third, tuple(in_third)))


def _in_script(line: str, words: str, script: str) -> tuple[Span, ...]:
    """Where the words match in the second line, which has the name in its own script."""
    at = line.find(f"{ISOLATE}{script}{END_ISOLATE}") + 1 if script else 0
    return tuple((at + start, at + end) for start, end in in_name(words, script)) if at else ()


def _part(found: Matching) -> tuple[str, tuple[Span, ...]]:
    if found.column == "birth_date":
        text = translate("Found", "born {0}").format(column_day(PartialDate.from_iso(found.text)))
        return text, ((text.rfind(" ") + 1, len(text)),)
    label = {
        "passport_number": translate("Found", "passport {0}"),
        "case": translate("Found", "case {0}"),
        "contract_number": translate("Found", "contract {0}"),
        "other_names": translate("Found", "also {0}"),
    }[found.column]
    begin = label.find("{0}")
    return label.format(found.text), tuple((begin + start, begin + end) for start, end in found.spans)
