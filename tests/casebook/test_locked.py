"""A casebook with a passphrase: nothing of it can be read without, and it works as any other with it."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from desktop.casebook.keeping.backups import back_up, backups_of, newest_good
from desktop.casebook.keeping.check import check, quick_check
from desktop.casebook.keeping.file import close_casebook, new_casebook, open_casebook
from desktop.casebook.keeping.recognise import Damaged, Locked, NotACasebook, WrongPassphrase, recognise
from desktop.casebook.keeping.relocking import change_passphrase, too_weak
from desktop.casebook.keeping.restoring import offered, restore
from desktop.casebook.keeping.salvage import salvage
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.drafts import NEW, Texts, keep_draft
from desktop.casebook.people.people import all_cases, load_case, save_case
from desktop.casebook.tables import cipher
from desktop.casebook.tables.book import Casebook, CasebookError, book_connection
from desktop.casebook.tables.cipher import key_for
from tests.casebook.invented import NGUYEN, SHERMATOV, THAPA, clock

WORDS = "жёлтый four words' here"
IN_PLAIN = [
    text.encode()
    for name in ("SHERMATOV", "OTABEK", "Шерматов", "C1252909", "K-00017", "Tajik only", "QODIROV", "people")
    for text in (name, name.lower())
]


@pytest.fixture(autouse=True)
def fewer_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guessing is made slow on purpose, which these tests need not wait for; one does."""
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Casebook]:
    book = new_casebook(tmp_path / "locked.yearmark", clock, passphrase=WORDS)
    save_case(book, SHERMATOV, "Vera")
    yield book
    close_casebook(book)


def in_plain(folder: Path) -> set[tuple[str, bytes]]:
    """Every text that can be read in any file of a folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {(path.name, text) for path in files for text in IN_PLAIN if text in path.read_bytes()}


def test_no_byte_of_file_log_draft_or_backup_can_be_read(locked: Casebook, tmp_path: Path) -> None:
    keep_draft(locked, NEW, NGUYEN, Texts({"family_name": "QODIROV"}))
    back_up(locked, tmp_path / "backups")
    names = {path.suffix for path in tmp_path.rglob("locked*")}
    assert {".yearmark", ".yearmark-wal"} <= names
    assert in_plain(tmp_path) == set()
    close_casebook(locked)
    assert in_plain(tmp_path) == set()


def test_it_opens_with_its_passphrase_and_finds_in_every_script(locked: Casebook) -> None:
    close_casebook(locked)
    again = open_casebook(locked.path, clock, passphrase=WORDS)
    assert load_case(again, SHERMATOV.number) == SHERMATOV
    assert {one.case for one in find(again, "шермат")} == {SHERMATOV.number}
    assert check(again).problems == ()
    assert quick_check(again) is None
    with book_connection(again):
        assert [case.number for case in all_cases(again)] == [SHERMATOV.number]
    close_casebook(again)


def test_letters_that_look_the_same_open_it_however_they_were_typed(locked: Casebook) -> None:
    close_casebook(locked)
    in_two_signs = unicodedata.normalize("NFD", WORDS)
    assert in_two_signs != WORDS
    again = open_casebook(locked.path, clock, passphrase=in_two_signs)
    assert [case.number for case in all_cases(again)] == [SHERMATOV.number]
    close_casebook(again)


def test_no_passphrase_a_wrong_one_damage_and_another_file_are_told_apart(
    locked: Casebook, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    close_casebook(locked)
    with pytest.raises(Locked, match="Give its passphrase"):
        open_casebook(locked.path, clock)
    with pytest.raises(WrongPassphrase, match="does not open"):
        open_casebook(locked.path, clock, passphrase="another one")
    content = locked.path.read_bytes()
    locked.path.write_bytes(content[:1000] + b"\0" * 96 + content[1096:])
    with pytest.raises(Damaged, match="is damaged"):
        open_casebook(locked.path, clock, passphrase=WORDS)
    locked.path.write_bytes(b"A diary of the office, page by page. " * 300)
    with pytest.raises(NotACasebook, match="is not a casebook"):
        open_casebook(locked.path, clock, passphrase=WORDS)
    assert capfd.readouterr().err == ""


def test_a_passphrase_given_for_a_file_without_one_is_left_aside(book: Casebook) -> None:
    close_casebook(book)
    again = open_casebook(book.path, clock, passphrase=WORDS)
    assert again.key is None
    close_casebook(again)


@pytest.fixture
def plain(book: Casebook, tmp_path: Path) -> Casebook:
    """A casebook without a passphrase, with a backup, closed."""
    save_case(book, SHERMATOV, "Vera")
    back_up(book, tmp_path / "backups")
    close_casebook(book)
    return book


def numbers_in(path: Path, passphrase: str | None) -> list[str]:
    book = open_casebook(path, clock, passphrase=passphrase)
    try:
        assert check(book).problems == ()
        assert [one.case for one in find(book, "otabek")] == [SHERMATOV.number]
        return [case.number for case in all_cases(book)]
    finally:
        close_casebook(book)


def test_a_passphrase_is_set_changed_and_taken_off_with_that_of_the_backups(
    plain: Casebook, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    (backup,) = backups_of(plain.path, folder)
    steps: list[tuple[str | None, str | None]] = [
        (None, WORDS),
        (WORDS, "another one"),
        ("another one", None),
    ]
    for old, new in steps:
        assert change_passphrase(plain.path, old, new, folder) == []
        assert bool(in_plain(tmp_path)) == (new is None)
        assert numbers_in(plain.path, new) == numbers_in(backup.path, new) == [SHERMATOV.number]
        if new is not None:
            with pytest.raises(CasebookError):
                recognise(plain.path, old or "nothing")
    assert [path.name for path in tmp_path.glob("*.new")] == []


def test_what_was_readable_is_written_over_before_it_is_let_go(plain: Casebook, tmp_path: Path) -> None:
    with plain.path.open("rb") as before:
        change_passphrase(plain.path, None, WORDS, tmp_path / "backups")
        assert set(before.read()) == {0}


def test_a_passphrase_is_not_changed_under_a_program_that_has_the_casebook_open(
    plain: Casebook, tmp_path: Path
) -> None:
    before = plain.path.read_bytes()
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD_OPEN, str(plain.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == b"open\n"
    with pytest.raises(CasebookError, match="Close other programs"):
        change_passphrase(plain.path, None, WORDS, tmp_path / "backups")
    other.communicate()
    assert plain.path.read_bytes() == before


_HOLD_OPEN = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("SELECT 1 FROM people").fetchall()
print("open", flush=True)
sys.stdin.read()
"""


def test_a_wrong_old_passphrase_changes_nothing(locked: Casebook, tmp_path: Path) -> None:
    close_casebook(locked)
    before = locked.path.read_bytes()
    with pytest.raises(WrongPassphrase):
        change_passphrase(locked.path, "another one", None, tmp_path)
    assert locked.path.read_bytes() == before


def test_a_backup_of_a_locked_casebook_is_restored_with_its_passphrase(
    locked: Casebook, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    made = back_up(locked, folder)
    save_case(locked, NGUYEN, "Vera")
    assert newest_good(locked.path, folder, locked.key) == made
    with offered(made.path, locked.path, clock, folder, passphrase=WORDS) as offer:
        assert offer.differences.only_second == (NGUYEN.number,)
        restore(offer, folder, "Vera")
    assert [case.number for case in all_cases(locked)] == [SHERMATOV.number]
    assert in_plain(tmp_path) == set()


def test_a_plain_backup_in_the_place_of_a_locked_casebook_keeps_what_it_replaced_locked(
    locked: Casebook, plain: Casebook, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    close_casebook(locked)
    with offered(plain.path, locked.path, clock, folder, passphrase=WORDS) as offer:
        kept = restore(offer, folder, "Vera")
    assert kept is not None
    assert numbers_in(kept, WORDS) == numbers_in(locked.path, None)


def test_a_damaged_locked_casebook_is_salvaged_locked(
    locked: Casebook, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for case in (NGUYEN, THAPA):
        save_case(locked, case, "Vera")
    page = locked.db.execute_sql("SELECT rootpage FROM sqlite_schema WHERE name = 'papers'").fetchone()[0]
    close_casebook(locked)
    content = bytearray(locked.path.read_bytes())
    content[(page - 1) * 4096 + 100] ^= 1
    locked.path.write_bytes(content)
    to = tmp_path / "saved.yearmark"
    saved = salvage(locked.path, to, clock, passphrase=WORDS)
    assert (saved.kept.cases, len(saved.lost)) == (3, 1)
    assert in_plain(tmp_path) == set()
    assert capfd.readouterr().err == ""


def test_the_file_is_one_of_sqlciphers_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has the passphrase and not this program can open it with any SQLCipher."""
    monkeypatch.undo()
    book = new_casebook(tmp_path / "locked.yearmark", clock, passphrase="correct horse")
    close_casebook(book)
    db = sqlcipher.connect(book.path)
    db.execute("PRAGMA key = 'correct horse'")
    assert db.execute("SELECT count(*) FROM people").fetchone() == (0,)
    db.close()


def test_a_short_passphrase_is_not_taken() -> None:
    assert "8 signs" in too_weak("secret ")
    assert too_weak("correct horse") == ""


def test_the_key_is_shown_in_no_message() -> None:
    assert "secret" not in repr(key_for("x", bytes(16)))


def test_the_window_restores_and_salvages_with_the_key_it_holds(locked: Casebook, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    made = back_up(locked, folder)
    save_case(locked, NGUYEN, "Vera")
    with offered(made.path, locked.path, clock, folder, None, locked.key, locked) as offer:
        restore(offer, folder, "Vera")
    assert [case.number for case in all_cases(locked)] == [SHERMATOV.number]
    assert salvage(locked.path, tmp_path / "saved.yearmark", clock, None, locked.key).lost == ()
    assert in_plain(tmp_path) == set()
