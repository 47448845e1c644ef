"""A casebook damaged or lost while it is open: a sentence that says so, wherever it is read."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.casebook.lists.list import listed
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.letters import register
from desktop.casebook.people.people import all_cases, load_case, save_case
from desktop.casebook.tables.book import Casebook, CasebookError, book_connection, readable, writing
from tests.casebook.invented import NGUYEN, SHERMATOV

READS: list[Callable[[Casebook], object]] = [
    lambda book: load_case(book, SHERMATOV.number),
    lambda book: list(all_cases(book)),
    listed,
    register,
    lambda book: find(book, "sherm"),
]


@pytest.fixture
def damaged(book: Casebook) -> Casebook:
    """An open casebook of which a disk has spoilt all but the first page."""
    save_case(book, SHERMATOV, "Vera")
    book.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    size = book.path.stat().st_size
    with book.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    return book


def read_beside(book: Casebook, read: Callable[[Casebook], object]) -> None:
    """Reads in a thread of its own, as a window does."""

    def work() -> None:
        with book_connection(book):
            read(book)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(work).result()


@pytest.mark.parametrize("read", READS)
def test_what_cannot_be_read_beside_the_window_is_said_in_a_sentence(
    damaged: Casebook, read: Callable[[Casebook], object]
) -> None:
    with pytest.raises(CasebookError) as said:
        read_beside(damaged, read)
    assert str(said.value).startswith(f"{damaged.path} could not be read (")
    assert str(said.value).endswith("restore a backup of it.")


def test_a_save_that_meets_the_damage_says_that_nothing_was_saved(damaged: Casebook) -> None:
    damaged.db.execute_sql("PRAGMA shrink_memory")  # what this connection has read it would not read again
    with pytest.raises(CasebookError, match="Nothing was saved"):
        save_case(damaged, NGUYEN, "Vera")


def test_a_fault_of_ours_is_not_taken_for_one_of_the_file(book: Casebook) -> None:
    twice = "INSERT INTO meta (key, value) VALUES ('secret', 'x')"
    for around in (readable, writing):
        with pytest.raises(Exception, match="UNIQUE") as raised, around(book):
            book.db.execute_sql(twice)
        assert not isinstance(raised.value, CasebookError)
