"""A backup from before an erasure holds what was erased: it goes out of it again when it is restored."""

from __future__ import annotations

from desktop.casebook.erasure.erasure import erase_case, erase_relative
from desktop.casebook.erasure.scrubbing import scrub
from desktop.casebook.people.places import known_people
from desktop.casebook.people.stored import load_case
from desktop.casebook.steps.trash import trash
from desktop.casebook.tables.book import Casebook

_DONE = 'SELECT id, what, "case", person, "by", reason FROM erasures WHERE id > ? ORDER BY id'


def erase_again(book: Casebook, since: Casebook) -> int:
    """Erases from a casebook what was erased from a later state of it, and returns how often that was.

    since: the later state. Whoever was erased there and is not here is passed over. Raises CasebookError
    where the file can't be written.
    """
    (last,) = book.db.execute_sql("SELECT coalesce(max(id), 0) FROM erasures").fetchone()
    count = 0
    for _, what, case, person, by, reason in since.db.execute_sql(_DONE, (last,)).fetchall():
        if what == "case" and _is_there(book, case):
            erase_case(book, case, by, reason)
        elif what == "relative" and known_people(book, [person]):
            erase_relative(book, case, person, by, reason)
        else:
            continue
        count += 1
    if count:
        scrub(book)
    return count


def _is_there(book: Casebook, number: str) -> bool:
    in_trash = any(one.what == "case" and one.case == number for one in trash(book))
    return in_trash or load_case(book, number) is not None
