"""How soon the window is on the screen, and filled, against one with an empty table and nothing else."""

from __future__ import annotations

import compileall
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from desktop.__main__ import main
from desktop.resources import resource

ROOT = Path(__file__).parent.parent.parent
ROUNDS = 7
# Processor time, the clock, memory.
Used = list[float]
# At most so many times what a bare window takes of the processor, and of memory, at each moment.
MOST = {"painted": (1.25, 1.1), "rows": (3.3, 1.75), "whole": (5.0, 2.1), "filled": (5.6, 2.1)}


@pytest.fixture
def casebook(tmp_path: Path) -> Path:
    """The sample, brought in."""
    path = tmp_path / "sample.yearmark"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(resource("sample/sample.csv")), "-c", str(path)]) == 0
    return path


def started(*words: str) -> dict[str, Used]:
    """What was used at each moment of one start."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    program = [sys.executable, str(ROOT / "tests" / "bench" / "starting.py"), *words, str(time.monotonic())]
    ended = subprocess.run(program, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    lines = (line.split() for line in ended.stdout.splitlines())
    return {moment: [float(figure) for figure in figures] for moment, *figures in lines}


def middle(of_rounds: list[Used]) -> Used:
    return [median(figures) for figures in zip(*of_rounds, strict=True)]


@pytest.mark.slow
def test_the_first_people_are_painted_soon_after_an_empty_window_would_be(
    casebook: Path, tmp_path: Path
) -> None:
    compileall.compile_dir(ROOT / "desktop", quiet=1)
    words = str(casebook), str(tmp_path / "data")
    rounds = [(started("bare")["bare"], started(*words)) for _ in range(ROUNDS)]
    bare = middle([one for one, _ in rounds])
    print(f"\nbare: {bare[0]:.0f} ms of processor, {bare[1]:.0f} ms, {bare[2]:.0f} MiB")
    for moment, (most, most_memory) in MOST.items():
        ours = middle([one[moment] for _, one in rounds])
        ratios = [mine / theirs for mine, theirs in zip(ours, bare, strict=True)]
        print(
            f"{moment}: {ours[0]:.0f} ms, {ours[1]:.0f} ms, {ours[2]:.0f} MiB; ratios",
            *map("{:.2f}".format, ratios),
        )
        assert ratios[0] <= most and ratios[2] <= most_memory
