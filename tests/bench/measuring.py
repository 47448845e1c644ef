"""How benches measure: the time on the processor, in turns with a floor or peer."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import process_time
from typing import NamedTuple

# Runs the words it is given, and prints the seconds on the processor, the KiB and the seconds it took.
STARTS = """
import resource, subprocess, sys, time
begun = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
took = time.perf_counter() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, took)
"""


class Times(NamedTuple):
    """Milliseconds a call took."""

    p50: float
    p95: float
    most: float

    def __str__(self) -> str:
        return f"p50 {self.p50:.3f}, p95 {self.p95:.3f}, most {self.most:.3f} ms"


class Cost(NamedTuple):
    """What a program took: seconds on the processor, its memory at the most in MiB, seconds by the clock.

    Of several processes the seconds on the processor are those of all, the memory is that of the largest.
    """

    seconds: float
    mebibytes: float
    clock: float


def milliseconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = process_time()
    call()
    return (process_time() - begun) * 1000


def times(took: Sequence[float]) -> Times:
    """The middle, the slowest of twenty, and the slowest."""
    return Times(median(took), quantiles(took, n=20)[-1], max(took))


def in_turns(calls: Iterable[Sequence[Callable[[], object]]]) -> list[Times]:
    """Every call of a turn after the other, turn after turn, so that all meet the same noise."""
    # What the run of tests has piled up would be walked through again and again in the calls.
    gc.collect()
    gc.freeze()
    took = [[milliseconds(call) for call in turn] for turn in calls]
    return [times(each) for each in zip(*took, strict=True)]


def run(*words: str | Path) -> Cost:
    """Runs a program to its end. Raises CalledProcessError where it fails."""
    # A small program starts the one that is measured: a new process counts the memory of the one that made
    # it, which here would be all that the run of tests has piled up.
    starting = [sys.executable, "-I", "-S", "-c", STARTS, *map(str, words)]
    seconds, kibibytes, clock = subprocess.run(
        starting, stdout=subprocess.PIPE, text=True, check=True
    ).stdout.split()
    return Cost(float(seconds), int(kibibytes) / 1024, float(clock))


def tell(what: str, ours: float, peer: float, unit: str = "ms") -> float:
    """Prints both and their ratio, which is returned."""
    ratio = ours / peer
    shown = f"1/{1 / ratio:,.0f}" if ratio < 0.1 else f"{ratio:.2f}"
    print(f"\n{what}: {ours:.3f} {unit} against {peer:.3f} {unit}, {shown}")
    return ratio
