"""A letter's file: whole, private, or not there at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desktop.letters.words.files import write_private


def test_a_letter_is_written_for_this_user_alone_and_replaces_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "2026-00001.pdf"
    path.write_bytes(b"an older file")
    write_private(path, b"%PDF")
    assert path.read_bytes() == b"%PDF"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["2026-00001.pdf"]


def test_a_letter_that_cannot_be_written_leaves_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "2026-00001.pdf"
    path.mkdir()
    with pytest.raises(OSError):
        write_private(path, b"%PDF")
    assert path.is_dir() and not list(tmp_path.glob(".*"))
