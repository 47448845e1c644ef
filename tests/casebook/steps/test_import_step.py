"""One undo takes a whole import back, and one redo brings it in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import save_case
from desktop.casebook.steps.import_step import bring_in_as_step
from desktop.casebook.steps.steps import last_step, redo, undo
from desktop.casebook.tables.book import Casebook
from tests.casebook.dump import dump
from tests.casebook.invented import NGUYEN, SHERMATOV

INTAKE = """case,relation,family_name,birth_date,passport_number,contract_number,signed_on,interruptions
2026-0002,contract,,,,K-99,2026-01-01,2026-02-01..2026-02-03
2026-0002,sibling,NGUYỄN,,S1234,,,
A-1,recruit,SAIDOV,2009-07-18,T1000,K-1,2025-09-22,
A-1,spouse,SAIDOVA,,T2000,,,
"""


@pytest.fixture
def intake(tmp_path: Path) -> Path:
    path = tmp_path / "intake.csv"
    path.write_text(INTAKE, encoding="utf-8")
    return path


def test_one_undo_takes_a_whole_import_back_and_one_redo_brings_it_in_again(
    book: Casebook, intake: Path
) -> None:
    for case in (SHERMATOV, NGUYEN):
        save_case(book, case, "Vera")
    before = dump(book)
    report = bring_in_as_step(book, intake, "Boris")
    assert (report.entered, report.contracts, report.held) == (3, 2, ["A-1"])
    entered = dump(book)
    step = last_step(book)
    assert step is not None
    assert (step.what, step.name) == ("import", "intake.csv")
    assert undo(book, "Boris") is not None
    assert dump(book) == before
    assert find(book, "saidov") == []
    assert redo(book, "Boris") is not None
    assert dump(book) == entered
    assert verify_chain(book) is None


def test_a_dry_run_is_no_step(book: Casebook, intake: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    before = dump(book)
    assert bring_in_as_step(book, intake, "Boris", dry_run=True).entered == 3
    assert dump(book) == before
    assert last_step(book) is None


def test_an_import_that_brings_nothing_new_is_no_step(book: Casebook, intake: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    bring_in_as_step(book, intake, "Boris")
    first = last_step(book)
    bring_in_as_step(book, intake, "Boris")
    assert last_step(book) == first
