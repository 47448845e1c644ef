"""What the first letter needs is loaded when the window has nothing to do, and not before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.screens.window.warming import Warming

HOUSE = Path(__file__).parents[3]


def test_it_waits_until_nothing_is_being_read_and_is_done_once(qtbot: QtBot) -> None:
    busy, parent = [True], QObject()
    warming = Warming(lambda: busy[0], "en+ru", parent)
    told: list[bool] = []
    warming.warmed.connect(lambda: told.append(True))
    warming.look()
    assert warming._timer.isActive() and not told
    busy[0] = False
    with qtbot.waitSignal(warming.warmed, timeout=10_000):
        warming.look()
    assert not warming._timer.isActive()
    warming.close()
    assert told == [True]


def test_then_one_thing_after_another_is_made_while_nothing_is_being_read(qtbot: QtBot) -> None:
    busy, parent, done = [False], QObject(), []
    ahead = (lambda: done.append("form"), lambda: done.append("page"))
    warming = Warming(lambda: busy[0], "en", parent, lambda: ahead)
    warming.make()
    assert done == ["form"]
    busy[0] = True
    warming.make()
    assert done == ["form"]
    busy[0] = False
    warming.make()
    warming.make()
    assert done == ["form", "page"]
    warming.close()


_WINDOW = """
import sys
from datetime import datetime
from pathlib import Path
from time import perf_counter
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import start
from desktop.screens.window import warming
needed = ("reportlab", "uharfbuzz", "pypdfium2", "desktop.letters.paper.page")
before, gaps, last = [], [], [perf_counter()]

def tick():
    now = perf_counter()
    gaps.append((now - last[0]) * 1000)
    last[0] = now

class Watched(warming.Warming):
    def look(self):
        before.append(any(one in sys.modules for one in needed))
        self.ticks = QTimer(self, interval=1)
        self.ticks.timeout.connect(tick)
        last[0] = perf_counter()
        self.ticks.start()
        self.warmed.connect(self.warm)
        super().look()

    def warm(self):
        from desktop.letters.issuing.example import example_page
        from desktop.letters.words.templates import shipped_files
        from desktop.eligibility.rules import load_rules
        from desktop.settings import Office
        self.ticks.stop()
        text, rules, on = shipped_files("en")["eligibility.toml"], load_rules(), datetime(2026, 3, 12).date()
        begun = perf_counter()
        example_page("eligibility.toml", text, "en", rules, Office("Pier"), on)
        print(before[0], max(gaps), (perf_counter() - begun) * 1000)
        QApplication.closeAllWindows()

warming.Warming = Watched
folder = Path(sys.argv[1])
sys.exit(start.open_window(folder / "office.yearmark", lambda: datetime(2026, 3, 12), folder))
"""


@pytest.mark.slow
def test_the_window_is_never_held_up_for_50_ms_and_the_first_letter_is_there_in_50(tmp_path: Path) -> None:
    held, first = [], []
    for turn in range(5):
        folder = tmp_path / str(turn)
        folder.mkdir()
        words = [sys.executable, "-c", _WINDOW, str(folder)]
        shut = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HOUSE)}
        ended = subprocess.run(words, capture_output=True, text=True, env=shut, check=True, timeout=60)
        before, gap, took = ended.stdout.split()
        assert before == "False"
        held.append(float(gap))
        first.append(float(took))
    print(f"\nheld up for {sorted(held)[2]:.1f} ms, the first letter {sorted(first)[2]:.1f} ms")
    assert sorted(held)[2] <= 50 and sorted(first)[2] <= 50
