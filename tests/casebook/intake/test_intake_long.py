"""A file so long that a second process works its rows out goes in as a short one would."""

from __future__ import annotations

from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path

import pytest

from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.intake.intake import bring_in
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import save_case
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, CasebookError
from tests.bench.million import write_file
from tests.bench.office import office

pytestmark = pytest.mark.slow

CASES = 5_100


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    write_file(tmp_path / "intake.csv", office(CASES))
    return tmp_path / "intake.csv"


def test_new_known_and_refused_rows_are_told_apart(book: Casebook, long_file: Path) -> None:
    first, *others = office(CASES)
    save_case(book, first, "Vera")
    taken = others[4000].recruit.passport_number
    elsewhere = replace(first.recruit, given_names="OTHER", passport_number=taken)
    save_case(book, replace(first, number="2019-00001", recruit=elsewhere, relatives=()), "Vera")
    with long_file.open("a", encoding="utf-8") as file:
        file.write("2030-00001,recruit,NOBODY,,,,31.02.1998\n")
    report = bring_in(book, long_file, "Vera")
    assert (report.cases, report.already_there) == (CASES - 2, 4)
    assert report.entered == 4 * (CASES - 2)
    assert {one.field for one in report.refused} == {"passport_number", "case", "birth_date"}
    last = others[-1]
    assert load_case(book, last.number) == last
    assert last.number in {found.case for found in find(book, last.recruit.passport_number)}
    assert verify_chain(book) is None
    assert active_children() == []


def test_who_gives_up_leaves_neither_rows_nor_a_process(book: Casebook, long_file: Path) -> None:
    def give_up(done: int, _: int) -> None:
        if done > 10_000:
            raise CasebookError("given up")

    with pytest.raises(CasebookError, match="given up"):
        bring_in(book, long_file, "Vera", progress=give_up)
    assert book.db.execute_sql("SELECT count(*) FROM people").fetchone() == (0,)
    assert active_children() == []
