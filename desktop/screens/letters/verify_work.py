"""What the window is told of a letter that somebody brings: whether it is true, and where it stands here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desktop.casebook.people.letters import LetterRecord, letter
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.letters.proof.verify import Verified, verify_file, verify_text
from desktop.screens.words.words import in_window_words

translate = QCoreApplication.translate

Sort = Literal["genuine", "void", "replaced", "differs", "erased", "unknown", "locked", "unread"]

# A letter has some hundred thousand bytes; what is far bigger is not read to be told that it is none.
_MOST_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it, in a sentence of the window's language.

    letter: the one of the register that it is about, where it is there; person: the place of whose letter
    it is in its case, None where the case is not in the casebook.
    """

    sort: Sort
    said: str
    letter: LetterRecord | None = None
    person: int | None = None


def answer_to_text(book: Casebook, text: str) -> Answer:
    """The answer to a check code, or to the text of a square."""
    # Half a sign, as a broken clipboard gives it, can be looked for nowhere.
    whole = text.encode(errors="replace").decode()
    with book_connection(book):
        return _answer(book, verify_text(book, whole))


def answer_to_file(book: Casebook, path: Path, password: str = "") -> Answer:
    """The answer to a file; a file that can't be read is answered too."""
    try:
        if not path.is_file():
            return _not_read(translate("Verify", "{0} is no file. Choose the letter's PDF."), path)
        if path.stat().st_size > _MOST_BYTES:
            return _not_read(translate("Verify", "{0} is far too big to be a letter."), path)
        content = path.read_bytes()
    except (OSError, ValueError):
        return _not_read(translate("Verify", "{0} can't be read. Choose the letter's PDF."), path)
    with book_connection(book):
        return _answer(book, verify_file(book, content, password))


def _not_read(shape: str, path: Path) -> Answer:
    return Answer("unread", shape.format(path.name))


def _answer(book: Casebook, found: Verified) -> Answer:
    sort, said = _sort(found), in_window_words(found.said)
    # What another casebook signed may bear the number of a letter of this one.
    is_ours = sort not in ("unknown", "locked") and found.number is not None
    record = letter(book, found.number) if is_ours and found.number else None
    return Answer(sort, said, record, _place(book, record) if record else None)


def _sort(found: Verified) -> Sort:
    if found.locked:
        return "locked"
    if found.genuine:
        return "replaced" if found.replaced_by else "void" if found.void else "genuine"
    if found.number is None or found.differs == ("key",):
        return "unknown"
    return "differs" if found.differs else "erased"


def _place(book: Casebook, record: LetterRecord) -> int | None:
    case = load_case(book, record.case)
    if case is None:
        return None
    ids = [person.id for person in people_of(case)]
    return ids.index(record.person_id) if record.person_id in ids else 0
