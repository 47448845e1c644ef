"""The casebook file: made for this user alone, opened, and every other file refused in words."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.keeping.file import (
    Casebook,
    CasebookError,
    book_connection,
    close_casebook,
    new_casebook,
    open_casebook,
    secret,
    writing,
)
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import all_cases, load_case, save_case
from desktop.casebook.tables.book import reading
from desktop.casebook.tables.upgrades import APPLICATION_ID, STEPS
from tests.casebook.invented import NGUYEN, SHERMATOV, clock


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A casebook with one case, closed again."""
    book = new_casebook(tmp_path / "closed.yearmark", clock)
    save_case(book, SHERMATOV, "Vera")
    close_casebook(book)
    return book.path


@pytest.fixture
def reopened(closed: Path) -> Iterator[Casebook]:
    book = open_casebook(closed, clock)
    yield book
    close_casebook(book)


def refusal(path: Path) -> str:
    with pytest.raises(CasebookError) as refused:
        open_casebook(path, clock)
    return str(refused.value)


def test_what_was_saved_is_there_after_reopening(reopened: Casebook) -> None:
    assert load_case(reopened, SHERMATOV.number) == SHERMATOV


def test_only_this_user_can_read_a_casebook(book: Casebook) -> None:
    for path in book.path.parent.glob("office.yearmark*"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_closing_leaves_one_file(closed: Path) -> None:
    assert [path.name for path in closed.parent.glob("closed*")] == ["closed.yearmark"]


def test_every_connection_keeps_its_rows_with_their_parents(reopened: Casebook) -> None:
    db = reopened.db
    assert (db.foreign_keys, db.journal_mode, db.synchronous) == (1, "wal", 2)
    assert (db.application_id, db.user_version) == (APPLICATION_ID, len(STEPS))


def test_a_new_casebook_never_overwrites_a_file(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(CasebookError, match="is there already; nothing was written"):
        new_casebook(closed, clock)
    assert closed.read_bytes() == before


def test_a_new_casebook_needs_a_folder_that_is_there(tmp_path: Path) -> None:
    with pytest.raises(CasebookError, match="Choose another folder"):
        new_casebook(tmp_path / "nowhere" / "office.yearmark", clock)


def test_a_casebook_that_cannot_be_made_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "office.yearmark"
    (tmp_path / "office.yearmark-wal").mkdir()
    with pytest.raises(CasebookError, match="could not be made"):
        new_casebook(path, clock)
    assert not path.exists()


def test_each_casebook_has_a_secret_of_its_own_that_stays(book: Casebook, reopened: Casebook) -> None:
    kept = secret(reopened)
    assert len(kept) == 32
    assert kept != secret(book)
    close_casebook(reopened)
    again = open_casebook(reopened.path, clock)
    assert secret(again) == kept
    close_casebook(again)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "nobody.yearmark is not there" in refusal(tmp_path / "nobody.yearmark")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_casebook(tmp_path: Path) -> None:
    assert "could not be read" in refusal(tmp_path)


def test_an_empty_file_is_no_casebook(tmp_path: Path) -> None:
    path = tmp_path / "empty.yearmark"
    path.touch()
    assert "is empty" in refusal(path)
    assert path.read_bytes() == b""


@pytest.mark.parametrize("content", [b"case,relation\n", b"SQLite format 3\0", bytes(200)])
def test_a_file_of_another_kind_is_no_casebook(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "intake.csv"
    path.write_bytes(content)
    assert "is not a casebook" in refusal(path)
    assert path.read_bytes() == content


def test_another_programs_sqlite_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE photos (id)")
    db.close()
    before = path.read_bytes()
    assert "belongs to another program" in refusal(path)
    assert path.read_bytes() == before


def test_a_newer_casebook_is_refused_in_words_and_left_untouched(closed: Path) -> None:
    _set_version(closed, len(STEPS) + 1)
    before = closed.read_bytes()
    assert "was made by a newer Yearmark" in refusal(closed)
    assert closed.read_bytes() == before
    assert [path.name for path in closed.parent.glob("closed*")] == ["closed.yearmark"]


def test_a_newer_casebook_is_known_also_while_another_window_has_it_open(closed: Path) -> None:
    other = sqlite3.connect(closed)
    other.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    try:
        assert "was made by a newer Yearmark" in refusal(closed)
    finally:
        other.close()


def test_a_damaged_casebook_is_refused_in_words(closed: Path) -> None:
    whole = closed.read_bytes()
    closed.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    assert "Restore a backup" in refusal(closed)


def test_a_damaged_casebook_with_a_log_beside_it_is_refused_in_words(closed: Path) -> None:
    closed.write_bytes(closed.read_bytes()[:16] + b"\xff" * 200)
    closed.with_name(closed.name + "-wal").touch()
    assert "Restore a backup" in refusal(closed)


def test_a_write_that_fails_half_way_leaves_nothing(book: Casebook) -> None:
    with pytest.raises(ZeroDivisionError), writing(book):
        save_case(book, SHERMATOV, "Vera")
        raise ZeroDivisionError
    assert load_case(book, SHERMATOV.number) is None


def test_a_casebook_that_another_program_is_writing_says_so(book: Casebook) -> None:
    book.db.pragma("busy_timeout", 1)
    other = sqlite3.connect(book.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(CasebookError, match="Nothing was saved"):
            save_case(book, SHERMATOV, "Vera")
    finally:
        other.close()
    assert save_case(book, SHERMATOV, "Vera").id is not None


def test_half_a_character_is_refused_in_words(book: Casebook) -> None:
    broken = replace(SHERMATOV, recruit=replace(SHERMATOV.recruit, note="seen \ud83d"))
    with pytest.raises(CasebookError, match="Type it anew"):
        save_case(book, broken, "Vera")
    assert load_case(book, SHERMATOV.number) is None


def test_a_program_killed_while_saving_leaves_every_case_whole(tmp_path: Path) -> None:
    path = tmp_path / "killed.yearmark"
    command = [sys.executable, "-c", _SAVE_FOR_EVER, str(path)]
    saving = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3])
    assert saving.stdout is not None
    told = [saving.stdout.readline().strip() for _ in range(30)]
    saving.kill()
    saving.communicate()
    book = open_casebook(path, clock)
    kept = list(all_cases(book))
    assert {case.number for case in kept} >= set(told)
    assert {(len(case.contracts), len(case.relatives)) for case in kept} == {(1, 1)}
    assert [len(find(book, case.number)) for case in kept] == [2] * len(kept)
    assert verify_chain(book) is None
    assert book.db.execute_sql("PRAGMA integrity_check").fetchone() == ("ok",)
    close_casebook(book)


_SAVE_FOR_EVER = """
import sys, itertools, pathlib
from dataclasses import replace
from desktop.casebook.keeping.file import new_casebook
from desktop.casebook.people.people import save_case
from tests.casebook.invented import NGUYEN, clock
book = new_casebook(pathlib.Path(sys.argv[1]), clock)
man, wife = NGUYEN.recruit, NGUYEN.relatives[0]
for n in itertools.count(1000):
    relatives = (replace(wife, person=replace(wife.person, passport_number=f"W{n}")),)
    recruit = replace(man, passport_number=f"M{n}")
    case = replace(NGUYEN, number=f"C{n}", recruit=recruit, relatives=relatives)
    print(save_case(book, case, "Vera").number, flush=True)
"""


def test_what_is_read_together_belongs_together(book: Casebook) -> None:
    saved = save_case(book, SHERMATOV, "Vera")

    def change_meanwhile() -> None:
        with book_connection(book):
            save_case(book, replace(saved, relatives=()), "Boris")

    with ThreadPoolExecutor(1) as pool, reading(book):
        before = load_case(book, SHERMATOV.number)
        pool.submit(change_meanwhile).result()
        assert load_case(book, SHERMATOV.number) == before == SHERMATOV
    changed = load_case(book, SHERMATOV.number)
    assert changed is not None
    assert changed.relatives == ()


def test_a_worker_thread_reads_and_writes_on_a_connection_of_its_own(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")

    def work() -> bool:
        with book_connection(book), book_connection(book):
            save_case(book, NGUYEN, "Vera")
            found = load_case(book, SHERMATOV.number)
        return found == SHERMATOV and book.db.is_closed()

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(work).result()
    with book_connection(book):
        assert load_case(book, NGUYEN.number) == NGUYEN
    assert not book.db.is_closed()


def _set_version(path: Path, version: int) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {version}")
    db.close()
