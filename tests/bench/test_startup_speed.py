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


@pytest.fixture
def casebook(tmp_path: Path) -> Path:
    """The sample, brought in."""
    path = tmp_path / "sample.yearmark"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(resource("sample/sample.csv")), "-c", str(path)]) == 0
    return path


def started(*words: str) -> list[Used]:
    """What was used at each picture of one start."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    program = [sys.executable, str(ROOT / "tests" / "bench" / "starting.py"), *words, str(time.monotonic())]
    ended = subprocess.run(program, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return [[float(figure) for figure in line.split()] for line in ended.stdout.splitlines()]


def middle(of_rounds: list[Used]) -> Used:
    return [median(figures) for figures in zip(*of_rounds, strict=True)]


@pytest.mark.slow
def test_the_window_is_painted_nearly_as_soon_as_an_empty_one(casebook: Path, tmp_path: Path) -> None:
    compileall.compile_dir(ROOT / "desktop", quiet=1)
    rounds = [(started("bare")[0], started(str(casebook), str(tmp_path / "data"))) for _ in range(ROUNDS)]
    bare = middle([one for one, _ in rounds])
    painted, filled = (middle([ours[at] for _, ours in rounds]) for at in (0, 1))
    print(f"\nbare: {bare[0]:.0f} ms of processor, {bare[1]:.0f} ms, {bare[2]:.0f} MiB")
    for name, ours in (("painted", painted), ("filled", filled)):
        ratios = [mine / theirs for mine, theirs in zip(ours, bare, strict=True)]
        print(
            f"{name}: {ours[0]:.0f} ms, {ours[1]:.0f} ms, {ours[2]:.0f} MiB; ratios",
            *map("{:.2f}".format, ratios),
        )
    assert painted[0] / bare[0] <= 1.25
