"""Two programs change one casebook at the same time: none of what they did is lost or half done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.casebook.history.history import entries
from desktop.casebook.keeping.check import check
from desktop.casebook.keeping.file import close_casebook, new_casebook, open_casebook
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.letters import register
from desktop.casebook.people.people import all_cases
from tests.casebook.invented import clock

CHANGES = 2000
HOUSE = Path(__file__).parents[2]


@pytest.mark.slow
def test_two_programs_of_2000_mixed_changes_each_lose_none(tmp_path: Path) -> None:
    path = tmp_path / "office.yearmark"
    close_casebook(new_casebook(path, clock))
    words = [sys.executable, "-m", "tests.faults.changing", str(path), str(CHANGES)]
    both = [subprocess.Popen([*words, who], cwd=HOUSE) for who in ("A", "B")]
    assert [one.wait(timeout=900) for one in both] == [0, 0]
    book = open_casebook(path, clock)
    assert check(book).problems == ()
    for who in ("A", "B"):
        own = [case for case in all_cases(book) if case.number.startswith(who)]
        done = [entry for entry in entries(book) if entry.by == who]
        assert len(own) == CHANGES // 4
        assert {case.recruit.note for case in own} == {"changed"}
        assert all(len(case.relatives) == 1 for case in own)
        assert sum(entry.what == "put on hold" for entry in done) == CHANGES // 4
        assert sum(entry.what == "letter issued" for entry in done) == CHANGES // 4
        assert [one.case for one in find(book, own[-1].number)] == [own[-1].number] * 2
    numbers = [int(one.number[5:]) for one in register(book)]
    assert numbers == list(range(1, CHANGES // 2 + 1))
    close_casebook(book)
