"""What can still be read of a damaged casebook is saved, and what can't is listed."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casebook.keeping.check import check, quick_check
from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.keeping.salvage import STAND_IN, salvage
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import all_cases, save_case
from desktop.casebook.tables.book import Casebook, CasebookError
from tests.casebook.invented import NGUYEN, SHERMATOV, clock

PAGE = 4096


def page_of(path: Path, sql: str) -> int:
    """The page of a file where the rows of a table begin."""
    db = sqlite3.connect(path)
    (page,) = db.execute(sql).fetchone()
    db.close()
    return int(page)


def tear(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)


@pytest.fixture
def closed(book: Casebook) -> Path:
    save_case(book, SHERMATOV, "Vera")
    for number in range(40):
        case = replace(
            NGUYEN,
            number=f"N-{number:03}",
            recruit=replace(NGUYEN.recruit, passport_number=f"N{number}", note="long " * 100),
            relatives=(),
        )
        save_case(book, case, "Vera")
    close_casebook(book)
    return book.path


def test_a_torn_page_of_people_costs_those_people_and_nobody_else(closed: Path, tmp_path: Path) -> None:
    tear(
        closed, page_of(closed, "SELECT max(pageno) FROM dbstat WHERE name = 'people' AND pagetype = 'leaf'")
    )
    assert quick_check(Casebook(closed, None, clock, None)) is not None  # type: ignore[arg-type]
    to = tmp_path / "saved.yearmark"
    saved = salvage(closed, to, clock)
    assert saved.kept.cases == 41
    assert any(told.startswith("people: row") for told in saved.lost)
    book = open_casebook(to, clock)
    lost = [case for case in all_cases(book) if case.recruit.family_name == STAND_IN]
    assert 0 < len(lost) < 20
    assert all(case.contracts for case in lost)
    assert next(iter(all_cases(book))) == SHERMATOV
    assert [found.case for found in find(book, "otabek")] == [SHERMATOV.number]
    assert not [one for one in check(book).problems if "damaged" in one]
    close_casebook(book)


def test_the_damaged_file_is_left_as_it_was(closed: Path, tmp_path: Path) -> None:
    tear(closed, page_of(closed, "SELECT rootpage FROM sqlite_schema WHERE name = 'contracts'"))
    before = closed.read_bytes()
    assert salvage(closed, tmp_path / "saved.yearmark", clock).lost
    assert closed.read_bytes() == before


def test_a_sound_file_is_saved_whole(closed: Path, tmp_path: Path) -> None:
    assert salvage(closed, tmp_path / "saved.yearmark", clock).lost == ()


def test_a_file_of_an_older_version_is_saved_and_upgraded(tmp_path: Path) -> None:
    old = Path(shutil.copy(Path(__file__).parents[1] / "samples" / "v3.yearmark", tmp_path))
    saved = salvage(old, tmp_path / "saved.yearmark", clock)
    assert (saved.kept.cases, saved.lost) == (3, ())


def test_where_nothing_can_be_read_no_file_is_left(closed: Path, tmp_path: Path) -> None:
    content = closed.read_bytes()
    closed.write_bytes(content[:100] + b"\xa5" * (len(content) - 100))
    to = tmp_path / "saved.yearmark"
    with pytest.raises(CasebookError, match="Restore a backup"):
        salvage(closed, to, clock)
    assert not to.exists()


def test_a_file_that_is_there_is_not_overwritten(closed: Path, tmp_path: Path) -> None:
    to = tmp_path / "notes.txt"
    to.write_text("mine")
    with pytest.raises(CasebookError, match="is there already"):
        salvage(closed, to, clock)
    assert to.read_text() == "mine"


def test_a_sound_file_is_found_sound_at_the_start(closed: Path) -> None:
    assert quick_check(Casebook(closed, None, clock, None)) is None  # type: ignore[arg-type]


def test_a_check_at_the_start_can_be_stopped(closed: Path) -> None:
    tear(closed, 5)
    quick_check(Casebook(closed, None, clock, None), stop=lambda: True)  # type: ignore[arg-type]
