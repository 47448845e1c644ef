"""Many letters at once: what each would come to, then one after the other into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.case import Case, Person
from desktop.casebook.people.deliveries import Owed, delivered, owed
from desktop.casebook.people.letters import LetterRecord, letter
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.letters.issuing.issue import Issued, Refused, issue, reprint, standing_letter, why_not
from desktop.letters.proof.handing_out import AS_STORED, Manner, handed_out
from desktop.letters.words.files import write_private
from desktop.letters.words.templates import WordingError
from desktop.letters.words.terms import Terms
from desktop.phrase import phrase

# Tells how far the work is: how many letters are done, of how many, whose is next. False stops the work.
Progress = Callable[[int, int, str], bool]


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody a letter is asked for."""

    case: Case
    person: Person


@dataclass(frozen=True, slots=True)
class Planned:
    """What a letter would come to: ready, held, issued already as `standing`, or refused for a reason.

    owed: where the standing letter's file is still to be written; None where it is not owed.
    """

    asked: Asked
    state: Literal["ready", "held", "issued", "refused"]
    reason: str = ""
    standing: LetterRecord | None = None
    owed: Owed | None = None


class PasswordMissing(Exception):
    """The folder is owed files with a password, and none was given: the sentence says so."""


@dataclass(frozen=True, slots=True)
class Written:
    """A letter and its file."""

    letter: Issued
    path: Path


@dataclass(frozen=True, slots=True)
class Turned:
    """Somebody who got no letter, and why."""

    asked: Asked
    reason: str


def plan(book: Casebook, asked: Iterable[Asked], terms: Terms) -> Iterator[Planned]:
    """What each letter would come to, before any is issued. Raises CasebookError, WordingError."""
    waiting = {one.number: one for one in owed(book)}
    for one in asked:
        if one.case.hold is not None:
            yield Planned(one, "held", one.case.hold.reason)
        elif number := standing_letter(book, one.case, one.person, terms):
            yield Planned(one, "issued", standing=letter(book, number), owed=waiting.get(number))
        else:
            reason = why_not(book, one.case, one.person, terms)
            yield Planned(one, "refused" if reason else "ready", reason)


def file_each(
    book: Casebook,
    asked: Sequence[Asked],
    terms: Terms,
    folder: Path,
    progress: Progress | None = None,
    protected: bool = False,
) -> Iterator[Issued | Turned]:
    """Files the letters one by one; the folder owes each its file until it is delivered there.

    A letter that can't be made turns up with its reason, and the next is tried. Where the work is cut short,
    at any moment, `go_on` or `deliver_in_one` writes the files that are owed. protected: with a password.
    Raises CasebookError where the casebook can't be written, WordingError where a wording file is broken,
    PasswordMissing, before anything is filed, where the folder is owed protected files and these are not.
    """
    folder = folder.resolve()
    _look_for_password(book, folder, protected)
    for number, one in enumerate(asked):
        if progress is not None and not progress(number, len(asked), one.person.name):
            return
        yield _issued(book, one, terms, folder, protected)


def issue_each(
    book: Casebook,
    asked: Sequence[Asked],
    terms: Terms,
    folder: Path,
    progress: Progress | None = None,
    manner: Manner = AS_STORED,
) -> Iterator[Written | Turned]:
    """Issues the letters as `file_each` does, and writes each into a file of its own once it is filed.

    manner: how the files are handed out. Raises OSError too, where the folder can't be written, and
    SigningError where a file can't be signed.
    """
    done: list[str] = []
    try:
        for made in file_each(book, asked, terms, folder, progress, bool(manner.password)):
            if isinstance(made, Turned):
                yield made
                continue
            path = folder.resolve() / f"{made.number}.pdf"
            write_private(path, handed_out(made.pdf, manner))
            done.append(made.number)
            yield Written(made, path)
    finally:
        delivered(book, done)


def go_on(book: Casebook, folder: Path, manner: Manner = AS_STORED) -> Iterator[Written]:
    """Writes the files of letters that were filed for this folder by a run that was cut short.

    manner: how they are handed out now. Raises OSError, SigningError, PasswordMissing.
    """
    for one in letters_owed(book, folder, manner):
        path = folder.resolve() / f"{one.number}.pdf"
        write_private(path, handed_out(one.pdf, manner))
        yield Written(one, path)
        delivered(book, [one.number])


def letters_owed(book: Casebook, folder: Path, manner: Manner) -> Iterator[Issued]:
    """The letters that are filed for a folder and not written there yet, in the order of the register.

    One that is void by now is owed no more; one whose case is on hold waits. Raises PasswordMissing where
    they are to have a password and the manner has none.
    """
    _look_for_password(book, folder.resolve(), bool(manner.password))
    for one in owed(book, folder.resolve()):
        again = reprint(book, one.number)
        record = letter(book, one.number)
        if isinstance(again, Issued):
            yield again
        elif record is None or record.void:
            delivered(book, [one.number])


def _look_for_password(book: Casebook, folder: Path, protected: bool) -> None:
    """A run that is gone on with never hands out in plain what was to have a password."""
    locked = sum(one.protected for one in owed(book, folder))
    if locked and not protected:
        said = phrase(
            "{folder} is owed files with a password, of a run that was cut short: {count}. "
            "Nothing was written. Type the password again, or choose another folder."
        )
        raise PasswordMissing(said.format(folder=folder, count=locked))


def _issued(book: Casebook, one: Asked, terms: Terms, folder: Path, protected: bool) -> Issued | Turned:
    try:
        made = issue(book, one.case, one.person, terms, folder, protected)
    except (CasebookError, WordingError):
        raise
    except Exception as error:  # one bad record doesn't stop the others; nothing of it was filed
        fault = phrase("This letter can't be made: a fault in Yearmark ({kind}). Nothing was filed.")
        return Turned(one, fault.format(kind=type(error).__name__))
    return Turned(one, made.reason) if isinstance(made, Refused) else made
