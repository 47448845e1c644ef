"""The register as rows: each letter with whose it is, and whether it still stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.case import Case
from desktop.casebook.people.letters import LetterRecord, register
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.letters.issuing.frozen import whom
from desktop.letters.issuing.slip import copies
from desktop.letters.issuing.stale import stale_lines
from desktop.lists.cells import Cell as OfFile
from desktop.screens.letters.letter_terms import kind_of, kind_words, language_words
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Stop
from desktop.screens.page.person_row import column_day
from desktop.screens.tables.row_table import Cell, Row
from desktop.screens.words.words import in_window_words, relation_word

translate = QCoreApplication.translate

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Registered:
    """One letter of the register. stale: what it would not say now; copies: how often it was handed out."""

    record: LetterRecord
    name: str
    relation: str
    stale: tuple[str, ...]
    copies: int

    def row(self) -> Row:
        """The letter as a row of the table."""
        one = self.record
        beneath = filter(None, (relation_word(self.relation).capitalize() if self.relation else "", one.case))
        cells = (
            Cell(one.number, leads=True),
            Cell(column_day(one.on)),
            Cell(self.name, " · ".join(beneath), leads=True),
            Cell(kind_words()[kind_of(one.kind)]),
            Cell(language_words(one.language)),
            self._state(),
        )
        return Row(one.number, cells)

    def cells(self) -> tuple[OfFile, ...]:
        """The letter as a row of a file, under `register_head`."""
        one, state = self.record, self._state()
        return (
            one.number,
            one.on,
            self.name,
            relation_word(self.relation).capitalize() if self.relation else "",
            one.case,
            kind_words()[kind_of(one.kind)],
            language_words(one.language),
            state.words,
            "; ".join(self.reasons()),
            self.copies,
        )

    def reasons(self) -> tuple[str, ...]:
        """Why it does not stand, a line each; empty for one that does."""
        if self.record.void:
            return void_reasons(self.record)
        return tuple(in_window_words(line) for line in self.stale)

    def _state(self) -> Cell:
        copy = translate("Register", "copy {0} handed out").format(self.copies) if self.copies > 1 else ""
        if self.record.void:
            return Cell(translate("Register", "Void"), self.reasons()[-1], icon="close")
        if self.stale:
            return Cell(translate("Register", "Stale"), in_window_words(self.stale[0]), icon="warning")
        return Cell(translate("Register", "Valid"), copy, icon="check")


def register_head() -> tuple[str, ...]:
    """The columns of the register as a file."""
    return (
        translate("Register", "Number"),
        translate("Register", "Day"),
        translate("Register", "Person"),
        translate("Register", "Relation"),
        translate("Register", "Case"),
        translate("Register", "Kind"),
        translate("Register", "Language"),
        translate("Register", "State"),
        translate("Register", "Why"),
        translate("Register", "Copies"),
    )


def void_reasons(one: LetterRecord) -> tuple[str, ...]:
    """By whom a letter was made void and why, and what replaces it, if anything does, a line each."""
    on = column_day(one.voided_on) if one.voided_on else ""
    reason = (one.void_reason or "").rstrip(".")
    why = translate("Register", "Made void by {0} on {1}: {2}.").format(one.voided_by, on, reason)
    instead = translate("Register", "Letter {0} replaces it.").format(one.replaced_by)
    return (why, instead) if one.replaced_by else (why,)


def registered(asked: Asked, stop: Stop) -> list[Registered] | None:
    """The whole register, the newest first; None where it was stopped."""
    with book_connection(asked.book):
        records = [one for one in reversed(register(asked.book)) if one.on <= asked.on]
        handed_out = copies(asked.book)
        cases = dict(_cases(asked.book, [one.case for one in records if not one.void]))
        made = []
        for one in records:
            if stop():
                return None
            stale = () if one.void else stale_lines(one, cases.get(one.case), asked.rules, asked.on)
            made.append(Registered(one, *whom(one.facts), stale, handed_out.get(one.number, 1)))
    return made


def _cases(book: Casebook, numbers: Sequence[str]) -> Iterator[tuple[str, Case]]:
    wanted = list(dict.fromkeys(numbers))
    for begin in range(0, len(wanted), _AT_ONCE):
        for case in load_cases(book, wanted[begin : begin + _AT_ONCE]):
            yield case.number, case
