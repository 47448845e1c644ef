"""Letters for many, as the window asks the letters room: who is ready, then one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.case import Case
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import all_cases, load_cases
from desktop.casebook.tables.book import CasebookError, book_connection
from desktop.eligibility.decide import decide
from desktop.eligibility.sheet import Sheet
from desktop.letters.issuing.batch import Asked as Wanted
from desktop.letters.issuing.batch import (
    PasswordMissing,
    Planned,
    Progress,
    Turned,
    Written,
    file_each,
    go_on,
    issue_each,
    plan,
)
from desktop.letters.issuing.issue import Issued, ready
from desktop.letters.issuing.merged import deliver_in_one
from desktop.letters.proof.signing import SigningError
from desktop.letters.words.templates import WordingError
from desktop.letters.words.terms import Terms
from desktop.screens.letters.manner_work import AS_IT_IS, PutOn, manner_of
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Stop
from desktop.screens.words.words import in_window_words

translate = QCoreApplication.translate

_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Checked:
    """Somebody a letter is asked for and how it is made, what it would come to, and the person's sheet."""

    planned: Planned
    sheet: Sheet
    terms: Terms

    @property
    def key(self) -> str:
        """Tells people apart, whatever their names are."""
        asked = self.planned.asked
        return f"{asked.case.number}/{asked.person.id}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the letters go: a folder, into a file each or all into one. put_on: what is put on the files."""

    folder: Path
    in_one: bool = False
    put_on: PutOn = AS_IT_IS


@dataclass(frozen=True, slots=True)
class Late:
    """A letter that was filed before its file was written: by a run that was cut short, or to go into one."""

    letter: Issued


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of a run.

    late: how many files were written that a run before had owed; wrong: why it could not go on, empty where
    it ended by itself or was stopped; path: of the one file with all letters, where that was asked for;
    no_password: files are owed that are to have a password, and none was given.
    """

    made: int = 0
    turned: int = 0
    late: int = 0
    wrong: str = ""
    path: Path | None = None
    no_password: bool = False


def checked(asked: Asked, terms: Terms, numbers: Sequence[str] | None, stop: Stop) -> list[Checked] | str:
    """Everybody of the cases listed, or for None whoever is ready in the casebook; else why nobody can be.

    Where it is stopped, those found so far.
    """
    found: list[Checked] = []
    try:
        with book_connection(asked.book):
            for case in _cases(asked, numbers):
                if stop():
                    break
                sheets = {sheet.person.id: sheet for sheet in decide(case, terms.chosen, terms.on).sheets}
                wanted = list(_wanted(asked, case, terms, all_of_case=numbers is not None))
                planned = plan(asked.book, wanted, terms)
                found += [Checked(one, sheets[one.asked.person.id], terms) for one in planned]
    except (CasebookError, WordingError) as error:
        return in_window_words(error)
    return found


def run(
    asked: Asked,
    terms: Terms,
    wanted: Sequence[Wanted],
    place: Place,
    progress: Progress,
    tell: Callable[[Issued | Turned | Late], None],
) -> Ended:
    """Issues the letters into a folder and tells of each; what is owed there from before is written too."""
    made = turned = late = 0
    try:
        manner = manner_of(place.put_on)
        with book_connection(asked.book):
            for written in () if place.in_one else go_on(asked.book, place.folder, manner):
                late += 1
                tell(Late(written.letter))
            protected = bool(manner.password)
            in_one, each = partial(file_each, protected=protected), partial(issue_each, manner=manner)
            for one in (in_one if place.in_one else each)(asked.book, wanted, terms, place.folder, progress):
                made, turned = made + (not isinstance(one, Turned)), turned + isinstance(one, Turned)
                tell(one.letter if isinstance(one, Written) else one)
            together = deliver_in_one(asked.book, place.folder, manner) if place.in_one else []
    except PasswordMissing as error:
        return Ended(wrong=in_window_words(error), no_password=True)
    except (CasebookError, WordingError, SigningError) as error:
        return Ended(made, turned, late, in_window_words(error))
    except OSError as error:
        said = translate(
            "Batch", "{0} can't be written: {1}. Make room, and go on: what is filed is written."
        )
        return Ended(made, turned, late, said.format(place.folder, error.strerror))
    for written in together:
        tell(Late(written.letter))
    late += max(len(together) - made, 0)
    return Ended(made, turned, late, path=together[0].path if together else None)


def _cases(asked: Asked, numbers: Sequence[str] | None) -> Iterator[Case]:
    if numbers is None:
        yield from all_cases(asked.book)
        return
    for begin in range(0, len(numbers), _AT_ONCE):
        yield from load_cases(asked.book, numbers[begin : begin + _AT_ONCE])


def _wanted(asked: Asked, case: Case, terms: Terms, all_of_case: bool) -> Iterator[Wanted]:
    if not all_of_case:
        people = ready(asked.book, case, terms)
    elif terms.kind == "family":
        people = iter([case.recruit])
    else:
        people = iter(people_of(case))
    return (Wanted(case, person) for person in people)
