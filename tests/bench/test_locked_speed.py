"""A casebook with a passphrase beside the same one without: look-up, due list, import and opening."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from time import process_time

import pytest

from desktop.casebook.intake.intake import bring_in
from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook, open_casebook
from desktop.casebook.lists.due import due
from desktop.casebook.lookup.lookup import find
from desktop.eligibility.rules import load_rules
from tests.bench.measuring import in_turns, milliseconds, tell
from tests.bench.million import write_file
from tests.bench.office import office
from tests.casebook.invented import clock

pytestmark = pytest.mark.slow

CASES, LOOK_UPS = 10_000, 1000
WORDS = "correct horse battery staple"


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Casebook, Casebook, list[float]]]:
    """Two casebooks of forty thousand people, locked and plain, and what bringing each in cost in seconds."""
    folder = tmp_path_factory.mktemp("locked")
    write_file(folder / "intake.csv", office(CASES))
    books, cost = [], []
    for name, passphrase in (("locked", WORDS), ("plain", None)):
        book = new_casebook(folder / f"{name}.yearmark", clock, passphrase=passphrase)
        begun = process_time()
        bring_in(book, folder / "intake.csv", "Vera")
        cost.append(process_time() - begun)
        close_casebook(book)
        books.append(open_casebook(book.path, clock, passphrase=passphrase))
    yield books[0], books[1], cost
    for book in books:
        close_casebook(book)


def looked_up(count: int) -> list[str]:
    """Beginnings of names, as they stand in the find box after some key."""
    names = [
        name for case in office(count // 2) for name in (case.recruit.name, case.recruit.passport_number)
    ]
    return [name[: 2 + place % 7] for place, name in enumerate(names) if name][:count]


def test_a_look_up_is_hardly_slower_in_a_locked_casebook(
    both: tuple[Casebook, Casebook, list[float]],
) -> None:
    locked, plain, _ = both
    # The first time a page is read it is unlocked; after that it is kept in memory.
    for book in (locked, plain):
        for words in looked_up(LOOK_UPS):
            find(book, words)
    ours, peer = in_turns(
        [partial(find, locked, each), partial(find, plain, each)] for each in looked_up(LOOK_UPS)
    )
    assert tell("look-up p50, locked against plain", ours.p50, peer.p50) <= 1.3
    assert tell("look-up p95, locked against plain", ours.p95, peer.p95) <= 2


def test_the_due_list_is_hardly_slower_in_a_locked_casebook(
    both: tuple[Casebook, Casebook, list[float]],
) -> None:
    locked, plain, _ = both
    rules, days = load_rules(), [date(2026, 1, 1 + day) for day in range(28)]
    ours, peer = in_turns(
        [partial(due, locked, rules, on, 30, 50), partial(due, plain, rules, on, 30, 50)] for on in days
    )
    assert tell("due list p50, locked against plain", ours.p50, peer.p50) <= 1.3
    assert tell("due list p95, locked against plain", ours.p95, peer.p95) <= 2


def test_bringing_a_file_in_takes_less_than_twice_as_long(
    both: tuple[Casebook, Casebook, list[float]],
) -> None:
    locked, plain = both[2]
    assert tell("import, locked against plain", locked, plain, "s") <= 2


def test_opening_takes_longer_by_the_key_alone(
    both: tuple[Casebook, Casebook, list[float]], tmp_path: Path
) -> None:
    def open_and_close(path: Path, passphrase: str | None) -> None:
        close_casebook(open_casebook(path, clock, passphrase=passphrase))

    locked = sorted(milliseconds(partial(open_and_close, both[0].path, WORDS)) for _ in range(5))[2]
    plain = sorted(milliseconds(partial(open_and_close, both[1].path, None)) for _ in range(5))[2]
    print(f"\nopening: {locked:.0f} ms locked, {plain:.0f} ms plain, {locked - plain:.0f} more")
    assert locked - plain <= 500
