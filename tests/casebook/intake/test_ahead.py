"""A second process works ahead, gives back in order, and never outlives the one that asked."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from contextlib import closing
from multiprocessing import active_children

from desktop.casebook.intake.ahead import worked_ahead

# Says which process works for it, and is killed while that one waits for more.
KILLED = """
import os, signal
from multiprocessing import active_children
from desktop.casebook.intake.ahead import worked_ahead

if __name__ == "__main__":
    coming = worked_ahead(len, ["one", "two", "three"])
    next(coming)
    print(active_children()[0].pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_is_made_comes_back_in_the_order_asked_for() -> None:
    assert list(worked_ahead(len, ["", "a", "bb", "ccc" * 100_000])) == [0, 1, 2, 300_000]
    assert list(worked_ahead(len, [])) == []
    assert active_children() == []


def test_where_the_work_fails_the_caller_is_left_to_do_it() -> None:
    assert list(worked_ahead(int, ["1", "no number", "3"])) == [1, None, None]


def test_where_the_process_is_gone_the_caller_is_left_to_do_it() -> None:
    assert list(worked_ahead(os._exit, [1, 2, 3])) == [None, None, None]


def test_who_stops_asking_leaves_no_process_behind() -> None:
    with closing(worked_ahead(len, ["a", "bb", "ccc"])) as coming:
        assert next(coming) == 1
        assert len(active_children()) == 1
    assert active_children() == []


def test_the_process_ends_when_the_one_that_asked_is_killed() -> None:
    asking = subprocess.Popen([sys.executable, "-c", KILLED], stdout=subprocess.PIPE, text=True)
    assert asking.stdout
    with asking.stdout as told:
        working = os.pidfd_open(int(told.readline()))
    assert asking.wait() == -signal.SIGKILL
    ended = select.poll()
    ended.register(working, select.POLLIN)
    assert ended.poll(60_000)
    os.close(working)
