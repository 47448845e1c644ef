"""The queries of lists and forms among a million people, beside the same in plain sqlite3."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from functools import partial
from random import Random

import pytest

from desktop.casebook.lists.list import case_numbers, listed
from desktop.casebook.people.people import load_cases
from tests.bench.measuring import in_turns, tell
from tests.bench.million import Million, any_case
from tests.casebook.invented import SAVED_AT

pytestmark = pytest.mark.slow

TURNS, FORMS, CASES_AT_ONCE = 5, 100, 50

NUMBERS = "SELECT number FROM cases ORDER BY mark_last NULLS LAST, number"
LISTED = (
    "SELECT number, 1 + (SELECT count(*) FROM relations WHERE case_id = cases.id),"
    " mark_first, mark_last, mark_holds_from,"
    " EXISTS (SELECT 1 FROM letters WHERE person_id = recruit_id AND kind = 'eligibility' AND NOT void"
    "  AND \"on\" <= '2026-03-12')"
    " FROM cases ORDER BY mark_last NULLS LAST, number"
)
WHOLE = (
    "SELECT * FROM cases WHERE number IN ({0}) ORDER BY number",
    "SELECT * FROM people WHERE id IN (SELECT recruit_id FROM cases WHERE number IN ({0}))",
    "SELECT * FROM contracts WHERE case_id IN (SELECT id FROM cases WHERE number IN ({0})) ORDER BY position",
    "SELECT * FROM relations WHERE case_id IN (SELECT id FROM cases WHERE number IN ({0})) ORDER BY position",
    "SELECT * FROM people WHERE id IN (SELECT person_id FROM relations WHERE case_id IN"
    " (SELECT id FROM cases WHERE number IN ({0})))",
)


@pytest.fixture(scope="module")
def plain(million: Million) -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(million.book.path)
    yield db
    db.close()


def fetched(db: sqlite3.Connection, sql: str, values: Sequence[str] = ()) -> list[object]:
    return db.execute(sql, values).fetchall()


def test_a_list_costs_hardly_more_than_its_query(million: Million, plain: sqlite3.Connection) -> None:
    turn = (
        partial(case_numbers, million.book),
        partial(fetched, plain, NUMBERS),
        partial(listed, million.book, "mark", SAVED_AT.date()),
        partial(fetched, plain, LISTED),
    )
    numbers, plain_numbers, whole, plain_whole = in_turns(turn for _ in range(TURNS))
    assert tell("all case numbers against plain sqlite3", numbers.p50, plain_numbers.p50) <= 1.2
    assert tell("all that the list is laid out by", whole.p50, plain_whole.p50) <= 1.2


def test_cases_are_read_whole_in_few_times_their_queries(million: Million, plain: sqlite3.Connection) -> None:
    random = Random(13)

    def plainly(numbers: Sequence[str]) -> None:
        for sql in WHOLE:
            fetched(plain, sql.format(", ".join("?" * len(numbers))), numbers)

    asked = [[any_case(million.book, random).number for _ in range(CASES_AT_ONCE)] for _ in range(FORMS)]
    ours, floor = in_turns(
        [partial(load_cases, million.book, numbers), partial(plainly, numbers)] for numbers in asked
    )
    print(f"\n{CASES_AT_ONCE} cases read whole: {ours}; plain sqlite3 {floor}")
    assert tell("cases read whole against plain sqlite3", ours.p50, floor.p50) <= 3
