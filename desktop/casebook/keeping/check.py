"""Reads a casebook through and says in sentences what is wrong with it; nothing is changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.keeping.copying import Contents, contents
from desktop.casebook.people.drafts import unreadable_drafts
from desktop.casebook.tables import connection
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.casebook.tables.spoiled import is_of_damage, lost_parents, problems_in, spoiled_values
from desktop.phrase import phrase

_MOST = 20


@dataclass(frozen=True, slots=True)
class Soundness:
    """Whether a casebook is sound, what it holds in counts, and a sentence for each problem."""

    people: int
    cases: int
    letters: int
    problems: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """True where nothing is wrong."""
        return not self.problems


def check(book: Casebook) -> Soundness:
    """Reads all of a casebook: its pages, whose rows belong to whom, its letters and its history.

    What can't be read is a problem like others.
    """
    held = Contents(0, 0, 0, 0)
    problems: list[str] = []
    for look in (_pages, _parents, _values, _letters, _history):
        with _told(book, problems):
            problems += look(book)
    with _told(book, problems):
        held = contents(book.db.connection())
    return Soundness(held.people, held.cases, held.letters, tuple(dict.fromkeys(problems[:_MOST])))


@contextmanager
def _told(book: Casebook, problems: list[str]) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        if not isinstance(error, CasebookError) and not is_of_damage(book.db, error):
            raise
        problems.append(f"A part of the file is damaged and can't be read ({error}).")


def quick_check(book: Casebook, stop: Callable[[], bool] = lambda: False) -> str | None:
    """One sentence where the file is damaged, None where no damage is seen; for the start, beside the window.

    stop: asked now and then; where it says so, None is given before the file is read through. Reads the
    pages alone, in a connection of its own. Raises CasebookError where the file can't be opened.
    """
    try:
        with closing(connection.connect(book.path, book.key, read_only=True)) as db:
            db.set_progress_handler(lambda: int(stop()), 100_000)
            found = [str(row[0]) for row in db.execute("PRAGMA quick_check(1)")]
    except Exception as error:
        if not connection.is_of_the_file(error):
            raise
        found = ["ok"] if "interrupted" in str(error) else [str(error)]
    if found == ["ok"]:
        return None
    return phrase("{path} is damaged ({why}).").format(path=book.path, why=found[0])


def _pages(book: Casebook) -> Iterator[str]:
    for problem in problems_in(book.db.connection(), _MOST):
        yield phrase("The file is damaged: {problem}.").format(problem=problem)


def _parents(book: Casebook) -> Iterator[str]:
    yield from lost_parents(book.db, _MOST)


def _values(book: Casebook) -> Iterator[str]:
    yield from spoiled_values(book.db, _MOST)
    for row in unreadable_drafts(book):
        yield f"What was typed and kept as draft {row} can't be read."


def _letters(book: Casebook) -> Iterator[str]:
    """Letters whose bytes are not those that were issued, and numbers that are missing between others."""
    for number, pdf, expected in book.db.execute_sql("SELECT number, pdf, sha256 FROM letters ORDER BY id"):
        if pdf and hashlib.sha256(pdf).hexdigest() != expected:
            yield f"Letter {number} is not as it was issued."
    sql = "SELECT year, count(*), max(sequence) FROM letters GROUP BY year"
    for year, count, last in book.db.execute_sql(sql):
        if count != last:
            yield f"Of the {last} letters of {year}, {last - count} are missing from the register."


def _history(book: Casebook) -> Iterator[str]:
    broken = verify_chain(book)
    if broken:
        yield broken.sentence
