"""The disk full, or a folder nobody may write to: a sentence each time, and nothing lost or half done."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.deeds import DEEDS

HOUSE = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["full", "read-only"])
@pytest.mark.parametrize("deed", DEEDS)
def test_without_room_or_leave_to_write_it_says_so_and_leaves_the_casebook_whole(
    deed: str, fault: str
) -> None:
    words = [sys.executable, "-m", "tests.faults.no_room", deed, fault]
    ended = subprocess.run(words, cwd=HOUSE, capture_output=True, text=True, timeout=400, check=False)
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    print(found)
    assert found["wrong"] == []
    assert found["refused"] > 0
