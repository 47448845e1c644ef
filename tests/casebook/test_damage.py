"""Ten ways in which a file is damaged or none of ours: each told as what it is, none changed."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.casebook.keeping.check import check, quick_check
from desktop.casebook.keeping.file import close_casebook, new_casebook, open_casebook
from desktop.casebook.keeping.recognise import Damaged, NotACasebook, WrongPassphrase
from desktop.casebook.people.people import all_cases, save_case
from desktop.casebook.tables import cipher
from desktop.casebook.tables.book import Casebook, CasebookError
from tests.casebook.invented import NGUYEN, SHERMATOV, clock

PAGE = 4096


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 9 * PAGE + 100])


def zeroed_page(path: Path) -> None:
    _overwrite(path, 6 * PAGE, bytes(PAGE))


def flipped_bits(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for place in range(2 * PAGE, len(content), 97):
        content[place] ^= 0x10
    path.write_bytes(content)


def wrong_header(path: Path) -> None:
    _overwrite(path, 0, b"SQLight format 4")


def text(path: Path) -> None:
    path.write_text("A list of names, typed by hand.\n" * 400, encoding="utf-8")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def old_journal(path: Path) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\x07" * 3000)


def half_a_log(path: Path) -> None:
    path.with_name(f"{path.name}-wal").write_bytes(b"\x37\x7f\x06\x82" + b"\x55" * 9000)


def someone_elses(path: Path) -> None:
    path.unlink()
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE photos (id)")
    db.close()


@pytest.fixture
def closed(book: Casebook) -> Path:
    for case in (SHERMATOV, NGUYEN):
        save_case(book, case, "Vera")
    close_casebook(book)
    return book.path


def told(path: Path) -> list[str]:
    """What opening says, or, where it opens, what the check at the start and the whole check say."""
    try:
        book = open_casebook(path, clock)
    except CasebookError as error:
        return [f"{type(error).__name__}: {error}"]
    try:
        return [*filter(None, [quick_check(book)]), *check(book).problems]
    finally:
        close_casebook(book)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (cut, "damaged"),
        (zeroed_page, "damaged"),
        (flipped_bits, "damaged"),
        (wrong_header, "NotACasebook: "),
        (text, "NotACasebook: "),
        (empty, "is empty"),
        (someone_elses, "belongs to another program"),
    ],
)
def test_each_damage_is_told_as_what_it_is_and_the_file_left(
    closed: Path, damage: Callable[[Path], None], said: str
) -> None:
    damage(closed)
    before = hashlib.sha256(closed.read_bytes()).hexdigest()
    found = told(closed)
    assert found
    assert said in found[0]
    assert not any("Traceback" in one for one in found)
    assert hashlib.sha256(closed.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("beside", [old_journal, half_a_log])
def test_what_a_crash_left_beside_the_file_takes_nothing_from_it(
    closed: Path, beside: Callable[[Path], None]
) -> None:
    beside(closed)
    assert told(closed) == []
    book = open_casebook(closed, clock)
    assert list(all_cases(book)) == [SHERMATOV, NGUYEN]
    close_casebook(book)


def test_a_wrong_key_and_a_torn_locked_page_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)
    book = new_casebook(tmp_path / "locked.yearmark", clock, passphrase="correct horse")
    close_casebook(book)
    with pytest.raises(WrongPassphrase):
        open_casebook(book.path, clock, passphrase="wrong horse")
    _overwrite(book.path, 200, b"\0" * 64)
    with pytest.raises(Damaged):
        open_casebook(book.path, clock, passphrase="correct horse")
    cut(book.path)
    with pytest.raises(CasebookError):
        open_casebook(book.path, clock, passphrase="correct horse")
    text(book.path)
    with pytest.raises(NotACasebook):
        open_casebook(book.path, clock, passphrase="correct horse")


def _overwrite(path: Path, place: int, content: bytes) -> None:
    whole = bytearray(path.read_bytes())
    whole[place : place + len(content)] = content
    path.write_bytes(whole)
