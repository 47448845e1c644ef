"""A program killed at any moment leaves a sound casebook, as it was before the deed or after it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.deeds import DEEDS

HOUSE = Path(__file__).parents[2]
TIMES = 25


@pytest.mark.slow
@pytest.mark.parametrize("deed", DEEDS)
def test_a_killed_program_leaves_the_casebook_sound_and_nothing_half_done(deed: str) -> None:
    words = [sys.executable, "-m", "tests.faults.killer", deed, str(TIMES), "2026"]
    ended = subprocess.run(words, cwd=HOUSE, capture_output=True, text=True, timeout=400, check=False)
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    print(found)
    assert found["wrong"] == []
    assert found["before"] + found["between"] + found["after"] == TIMES
