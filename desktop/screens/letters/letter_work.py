"""What is made of a letter beside the window: the one that stands, a page to look at, or a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from desktop.case import Case, Person
from desktop.casebook.people.letters import next_number
from desktop.casebook.tables.book import Casebook, CasebookError, book_connection
from desktop.letters.issuing.issue import Issued, Refused, as_issued, issue, preview, reprint, standing_letter
from desktop.letters.words.templates import WordingError
from desktop.letters.words.terms import Terms
from desktop.screens.letters.pdf_pages import page_images, page_texts
from desktop.screens.words.words import in_window_words


@dataclass(frozen=True, slots=True)
class OneLetter:
    """One letter asked for: for whom, and how it is made.

    number: of a letter of the register, to be shown again; empty to show the one that stands, or would.
    """

    book: Casebook
    case: Case
    person: Person
    terms: Terms
    number: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A letter with its pages; `issued` is None while it is only looked at."""

    issued: Issued | None
    pdf: bytes
    images: list[QImage]
    texts: list[str]


def look(asked: OneLetter, dots_per_inch: float) -> Drawn | Refused:
    """The letter that stands on these facts, else the page as it would be issued, else why there is none."""
    return _answered(asked, lambda: _standing_or_preview(asked), dots_per_inch)


def next_of(asked: OneLetter) -> str:
    """The number that the letter would have if it were issued now."""
    with book_connection(asked.book):
        return next_number(asked.book, asked.terms.on)


def issue_now(asked: OneLetter, dots_per_inch: float) -> Drawn | Refused:
    """Issues the letter, or says why it was not issued."""
    return _answered(asked, lambda: _issued(asked), dots_per_inch)


def again(asked: OneLetter, number: str, dots_per_inch: float) -> Drawn | Refused:
    """An issued letter once more, or why it is not handed out now."""
    return _answered(asked, lambda: reprint(asked.book, number), dots_per_inch)


def drawn(pdf: bytes, issued: Issued | None, dots_per_inch: float) -> Drawn:
    """A letter with its pages drawn at another size."""
    return Drawn(issued, pdf, page_images(pdf, dots_per_inch), page_texts(pdf))


def _answered(
    asked: OneLetter, make: Callable[[], Issued | Refused | bytes], dots_per_inch: float
) -> Drawn | Refused:
    try:
        with book_connection(asked.book):
            made = make()
    except (CasebookError, WordingError) as error:
        return Refused(asked.case.number, asked.person.passport_number, in_window_words(error))
    if isinstance(made, Refused):
        return made
    if isinstance(made, Issued):
        return drawn(made.pdf, made, dots_per_inch)
    return drawn(made, None, dots_per_inch)


def _standing_or_preview(asked: OneLetter) -> Issued | Refused | bytes:
    whose = (asked.book, asked.case, asked.person, asked.terms)
    if asked.number:
        return as_issued(asked.book, asked.number)
    if number := standing_letter(*whose):
        return reprint(asked.book, number)
    return preview(*whose)


def _issued(asked: OneLetter) -> Issued | Refused:
    return issue(asked.book, asked.case, asked.person, asked.terms)
