"""What is done with a letter of the register beside the window: made void, replaced."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop.casebook.people.letters import LetterRecord, void_letter
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import CasebookError, book_connection
from desktop.letters.issuing.issue import Issued, Refused, replace_letter, reprint
from desktop.letters.words.templates import WordingError
from desktop.screens.letters.letter_terms import Chosen, kind_of, terms_of
from desktop.screens.page.asked import Asked
from desktop.screens.words.words import in_window_words
from desktop.settings import Settings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it, in a sentence; went_well is False where nothing was changed."""

    said: str
    went_well: bool = True


def not_again(asked: Asked, number: str) -> str:
    """Why a letter can't be handed out again now, such as a hold; empty where it can."""
    try:
        with book_connection(asked.book):
            again = reprint(asked.book, number)
    except CasebookError as error:
        return in_window_words(error)
    if isinstance(again, Issued):
        return ""
    said = in_window_words(again.reason)
    return f"{said[:1].upper()}{said[1:]}"


def make_void(asked: Asked, record: LetterRecord, reason: str, by: str) -> Done:
    """Makes a letter void, for ever."""
    try:
        with book_connection(asked.book):
            void_letter(asked.book, record.number, reason, by)
    except CasebookError as error:
        return Done(in_window_words(error), went_well=False)
    return Done(translate("Register", "Letter {0} is void").format(record.number))


def put_in_place(
    asked: Asked, settings: Settings, record: LetterRecord, reason: str, by: str, language: str
) -> Done:
    """Makes a letter void and issues another of its kind on the facts of today; both or neither."""
    chosen = Chosen(kind_of(record.kind), language, settings.annex == "with")
    terms = terms_of(asked, settings, chosen)
    terms = replace(terms, by=by, chosen=asked.rules.get(record.rules, asked.chosen))
    try:
        with book_connection(asked.book):
            case = load_case(asked.book, record.case)
            if case is None:
                return Done(no_case(record), went_well=False)
            people = people_of(case)
            person = next((one for one in people if one.id == record.person_id), None)
            if person is None:
                said = translate("Register", "The person of letter {0} is no longer in case {1}.")
                return Done(said.format(record.number, record.case), went_well=False)
            made = replace_letter(asked.book, record.number, reason, case, person, terms)
    except (CasebookError, WordingError) as error:
        return Done(in_window_words(error), went_well=False)
    if isinstance(made, Refused):
        said = translate("Register", "Letter {0} stands as it was. {1}")
        return Done(
            said.format(record.number, f"{made.reason[:1].upper()}{made.reason[1:]}"), went_well=False
        )
    said = translate("Register", "Letter {0} replaces {1}, which is void")
    return Done(said.format(made.number, record.number))


def no_case(record: LetterRecord) -> str:
    """Why a letter whose case is gone can't be opened, and what to do."""
    said = translate("Register", "Case {0} is not in the casebook. Look for it in the trash and restore it.")
    return said.format(record.case)
