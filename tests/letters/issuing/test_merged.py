"""Many letters in one file: the pages that were issued, in order, whole or not at all, and only once."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.casebook.people.deliveries import owed
from desktop.casebook.people.holds import lift_hold, place_hold
from desktop.casebook.people.letters import letter_bytes, register, void_letter
from desktop.casebook.people.people import save_cases
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing import merged
from desktop.letters.issuing.batch import Asked, file_each, go_on
from desktop.letters.issuing.merged import deliver_in_one
from desktop.screens.letters.pdf_pages import page_images
from tests.letters.families import pages_of, terms_for
from tests.letters.issuing.test_batch import everyone, many


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the letters are to be written."""
    made = tmp_path / "out"
    made.mkdir()
    return made


def filed(book: Casebook, folder: Path, count: int = 3) -> list[Asked]:
    """Letters that are filed for a folder and not written yet."""
    save_cases(book, many(count), "Vera")
    asked = everyone(book)
    assert len(list(file_each(book, asked, terms_for(), folder))) == count
    return asked


def test_the_file_holds_the_pages_of_every_letter_in_the_order_of_the_register(
    book: Casebook, folder: Path
) -> None:
    filed(book, folder)
    written = deliver_in_one(book, folder)
    numbers = [one.number for one in register(book)]
    assert [one.letter.number for one in written] == numbers
    (path,) = folder.iterdir()
    assert {one.path for one in written} == {path}
    assert path.name == "2026-00001 to 2026-00003.pdf"
    stored = [letter_bytes(book, number) or b"" for number in numbers]
    assert pages_of(path.read_bytes()) == [page for pdf in stored for page in pages_of(pdf)]
    first = page_images(stored[0], 40)
    assert page_images(path.read_bytes(), 40)[: len(first)] == first


def test_only_this_user_can_read_the_file(book: Casebook, folder: Path) -> None:
    filed(book, folder, 1)
    (one,) = deliver_in_one(book, folder)
    assert one.path.name == "2026-00001.pdf"
    assert stat.S_IMODE(one.path.stat().st_mode) == 0o600


def test_a_letter_is_in_one_file_only(book: Casebook, folder: Path) -> None:
    filed(book, folder)
    assert deliver_in_one(book, folder)
    assert owed(book) == []
    assert deliver_in_one(book, folder) == []
    assert list(go_on(book, folder)) == []


def test_a_void_letter_is_left_out_and_one_on_hold_waits_for_the_next_file(
    book: Casebook, folder: Path
) -> None:
    first, second, _ = filed(book, folder)
    void_letter(book, "2026-00001", "a wrong date", "A. Costa")
    place_hold(book, second.case.number, "wait", "A. Costa")
    assert [one.letter.number for one in deliver_in_one(book, folder)] == ["2026-00003"]
    lift_hold(book, second.case.number, "he agrees", "A. Costa")
    assert [one.letter.number for one in deliver_in_one(book, folder)] == ["2026-00002"]
    assert first.case.number not in {one.letter.case for one in deliver_in_one(book, folder)}


def test_where_the_file_cannot_be_written_the_letters_are_owed_still(book: Casebook, folder: Path) -> None:
    filed(book, folder, 2)
    (folder / merged.file_name(["2026-00001", "2026-00002"])).mkdir()
    with pytest.raises(OSError):
        deliver_in_one(book, folder)
    assert [one.number for one in owed(book)] == ["2026-00001", "2026-00002"]
    assert not list(folder.glob(".*"))


_KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from desktop.casebook.keeping.file import open_casebook
from desktop.letters.issuing import merged
book = open_casebook(Path(sys.argv[1]), lambda: datetime(2026, 3, 12))
Path.replace = lambda self, to: os.kill(os.getpid(), signal.SIGKILL)
merged.deliver_in_one(book, Path(sys.argv[2]))
"""


def test_a_kill_before_the_file_is_whole_leaves_no_file_and_the_next_run_writes_it(
    book: Casebook, folder: Path
) -> None:
    filed(book, folder, 2)
    words = [sys.executable, "-c", _KILLED, str(book.path), str(folder)]
    ended = subprocess.run(words, env={**os.environ, "PYTHONPATH": "."})
    assert ended.returncode == -signal.SIGKILL
    assert not list(folder.glob("*.pdf"))
    assert len(deliver_in_one(book, folder)) == 2
    assert [path.name for path in folder.iterdir()] == ["2026-00001 to 2026-00002.pdf"]
