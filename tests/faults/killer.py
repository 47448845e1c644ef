"""Kills a deed at random moments and looks at what is left: python -m tests.faults.killer DEED TIMES SEED

Each time a child process, forked from this one where everything is loaded already, does the deed on a fresh
copy; it is killed with SIGKILL somewhere between begin and end. Prints what was found as JSON.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

from tests.faults.deeds import DEEDS, Deed, State, book_at, hasten, state_of


def main(name: str, times: int, seed: int) -> None:
    """Prints how often the state before, between and after was found, and everything that was wrong."""
    hasten()
    deed, chance = DEEDS[name], random.Random(seed)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        model = folder / "model"
        model.mkdir()
        deed.prepare(model)
        before, after, seconds = _unharmed(deed, model, folder / "whole")
        counted = {"before": 0, "between": 0, "after": 0}
        wrong: list[str] = []
        for at in range(times):
            trial = folder / f"trial-{at}"
            shutil.copytree(model, trial)
            moment = chance.uniform(0, 1.05 * seconds)
            _killed(deed, trial, moment)
            try:
                counted[_told(deed, state_of(book_at(trial)), before, after)] += 1
                _look_at_backups(trial)
            except AssertionError as error:
                wrong.append(f"killed after {moment * 1000:.1f} ms of {seconds * 1000:.0f}: {error}")
            shutil.rmtree(trial)
    print(json.dumps({"deed": name, "milliseconds": round(seconds * 1000), **counted, "wrong": wrong}))


def _unharmed(deed: Deed, model: Path, whole: Path) -> tuple[State, State, float]:
    shutil.copytree(model, whole)
    untouched = whole.with_name("untouched")
    shutil.copytree(model, untouched)
    before = state_of(book_at(untouched))
    child, begun = _do(deed, whole), time.monotonic()
    assert os.waitpid(child, 0)[1] == 0, "the deed fails also where nobody kills it"
    seconds = time.monotonic() - begun
    return before, state_of(book_at(whole)), seconds


def _do(deed: Deed, folder: Path) -> int:
    child = os.fork()
    if child == 0:
        try:
            deed.do(folder)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return child


def _killed(deed: Deed, folder: Path, moment: float) -> None:
    child = _do(deed, folder)
    threading.Event().wait(moment)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _told(deed: Deed, found: State, before: State, after: State) -> str:
    if found == before:
        return "before"
    if found == after:
        return "after"
    assert deed.halves, "neither the state before nor the one after"
    old, new = ({case.number: case for case in state[0]} for state in (before, after))
    for case in found[0]:
        assert case in (old.get(case.number), new.get(case.number)), f"case {case.number} is half done"
    assert found[1] == after[1][: len(found[1])], "a letter is missing between others"
    return "between"


def _look_at_backups(folder: Path) -> None:
    for path in folder.rglob("*.yearmark"):
        if path != book_at(folder):
            state_of(path)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
