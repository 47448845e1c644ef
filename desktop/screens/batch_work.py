"""Letters for many, as the window asks the letters room: who is ready, then one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.case import Case
from desktop.casebook.book import CasebookError, book_connection
from desktop.casebook.people import all_cases, load_cases
from desktop.casebook.saving import people_of
from desktop.eligibility.decide import decide
from desktop.eligibility.verdicts import Verdict
from desktop.letters.batch import Asked as Wanted
from desktop.letters.batch import Planned, Progress, Turned, Written, go_on, issue_each, plan
from desktop.letters.issue import ready
from desktop.letters.templates import WordingError
from desktop.letters.terms import Terms
from desktop.screens.background import Stop
from desktop.screens.follow import Asked

translate = QCoreApplication.translate

_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Checked:
    """Somebody a letter is asked for, what it would come to, and their outcome."""

    planned: Planned
    outcome: Verdict

    @property
    def key(self) -> str:
        """Tells people apart, whatever their names are."""
        asked = self.planned.asked
        return f"{asked.case.number}/{asked.person.id}"


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of a run. wrong: why it could not go on, empty where it ended by itself or was stopped."""

    made: int
    turned: int
    wrong: str = ""


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
                sheets = decide(case, terms.chosen, terms.on).sheets
                outcomes = {sheet.person.id: sheet.outcome for sheet in sheets}
                wanted = list(_wanted(asked, case, terms, all_of_case=numbers is not None))
                planned = plan(asked.book, wanted, terms)
                found += [Checked(one, outcomes[one.asked.person.id]) for one in planned]
    except (CasebookError, WordingError) as error:
        return str(error)
    return found


def run(
    asked: Asked,
    terms: Terms,
    wanted: Sequence[Wanted],
    folder: Path,
    progress: Progress,
    tell: Callable[[Written | Turned], None],
) -> Ended:
    """Issues the letters into a folder and tells of each; what is owed there from before is written first."""
    made = turned = 0
    try:
        with book_connection(asked.book):
            for written in go_on(asked.book, folder):
                tell(written)
            for one in issue_each(asked.book, wanted, terms, folder, progress):
                made, turned = made + isinstance(one, Written), turned + isinstance(one, Turned)
                tell(one)
    except (CasebookError, WordingError) as error:
        return Ended(made, turned, str(error))
    except OSError as error:
        said = translate(
            "Batch", "{0} can't be written: {1}. Make room, and go on: what is filed is written."
        )
        return Ended(made, turned, said.format(folder, error.strerror))
    return Ended(made, turned)


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
