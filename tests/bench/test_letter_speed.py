"""Letters beside other tools: the same content, logo, square and two scripts; a file each, all in one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from io import BytesIO
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PIL import Image, ImageDraw

from desktop.letters.paper.letter import Letter, Logo
from desktop.letters.paper.page import pdf_bytes
from tests.bench.letter_peers import fpdf2, plain_canvas, typst_compiler, weasyprint
from tests.bench.measuring import in_turns, milliseconds, tell
from tests.letters.families import OTABEK, SHERMATOV, letter_for

pytestmark = pytest.mark.slow

TURNS = 30

__all__ = ["milliseconds", "pdf_bytes"]


def logo() -> Logo:
    """A picture such as offices have: two shapes on a clear ground."""
    image = Image.new("RGBA", (360, 360), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 20, 340, 340), (14, 100, 104, 255))
    draw.polygon(((180, 60), (290, 290), (70, 290)), (255, 255, 255, 255))
    png = BytesIO()
    image.save(png, "PNG")
    return Logo(png.getvalue())


LOGO = logo()


def letters(count: int, first: int = 0) -> Iterator[Letter]:
    """Letters for as many people, each with a name of their own."""
    for number in range(first, first + count):
        person = replace(OTABEK, given_names=f"OTABEK {number}", passport_number=f"C{number:07}")
        letter = letter_for(replace(SHERMATOV, number=f"2025-{number:05}", recruit=person))
        yield replace(letter, letterhead=replace(letter.letterhead, logo=LOGO))


def turns(makers: list[Callable[[Letter], bytes]], count: int) -> list[list[Callable[[], object]]]:
    """Every maker for the same letter, one after the other, letter after letter."""
    for make in makers:
        make(next(letters(1)))
    return [[partial(make, one) for make in makers] for one in letters(count, 1)]


def test_a_file_for_each_letter_is_three_times_as_quick_as_the_plain_canvas(tmp_path: Path) -> None:
    slow = in_turns(turns([pdf_bytes, fpdf2(), weasyprint()], 10))
    tell("a letter, beside fpdf2", slow[0].p50, slow[1].p50)
    tell("a letter, beside WeasyPrint", slow[0].p50, slow[2].p50)
    quick = in_turns(turns([pdf_bytes, plain_canvas(), typst_compiler(tmp_path, LOGO.content)], TURNS))
    ours, plain, typst = (times.p50 for times in quick)
    assert tell("a letter, beside typst", ours, typst) < 1
    assert tell("a letter, beside the plain canvas", ours, plain) <= 1 / 3


def test_the_first_letter_of_a_running_program_is_there_at_once() -> None:
    """A program that runs has made a letter about nobody in an idle moment."""
    script = (
        "from desktop.screens.window.warming import warm\n"
        "from tests.bench.test_letter_speed import letters, pdf_bytes, milliseconds\n"
        "warm('en')\n(one,) = letters(1)\nprint(milliseconds(lambda: pdf_bytes(one)))"
    )
    took = [
        float(subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout)
        for _ in range(5)
    ]
    print(f"\nthe first letter: {sorted(took)[2]:.1f} ms")
    assert sorted(took)[2] <= 50


def one_file(count: int, first: int = 0) -> int:
    """Many letters in one file; gives its size."""
    found = list(letters(count, first))
    return len(pdf_bytes(*found))


def begin_process(both: Barrier) -> None:
    """Makes one letter, and waits for the other process to do so: neither loads any more when it counts."""
    one_file(1)
    both.wait()


def test_many_letters_in_one_file_are_twice_as_quick_as_the_plain_canvas() -> None:
    count = 1_000
    found = list(letters(count))
    plain = plain_canvas()
    ours = milliseconds(lambda: pdf_bytes(*found))
    beside = milliseconds(lambda: [plain(one) for one in found[: count // 10]]) * 10
    assert tell(f"{count} letters in one file, beside the plain canvas", ours, beside) <= 1 / 2


def busy(count: int, first: int) -> float:
    """How long a process is busy with letters in one file, in milliseconds."""
    return milliseconds(partial(one_file, count, first))


def and_by_the_clock(call: Callable[[], float]) -> tuple[float, float]:
    """What a call gives, and how long it takes by the clock, in milliseconds."""
    begun = perf_counter()
    return call(), 1000 * (perf_counter() - begun)


def test_two_processes_make_many_letters_nearly_twice_as_quickly() -> None:
    """By what the slower of the two is busy: by the clock, others at work on the machine would count too.

    What the clock says is told beside it, of the rounds that were disturbed least.
    """
    half, spawning = 150, get_context("spawn")
    both = (spawning.Barrier(2),)
    alone, together = [], []
    with ProcessPoolExecutor(2, mp_context=spawning, initializer=begin_process, initargs=both) as pool:
        list(pool.map(one_file, (1, 1)))
        one_file(1)
        for first in range(0, 10 * half, 2 * half):
            halves = (half, half), (first, first + half)
            alone.append(and_by_the_clock(partial(busy, 2 * half, first)))
            together.append(and_by_the_clock(lambda halves=halves: max(pool.map(busy, *halves))))
    (one, one_by_clock), (two, two_by_clock) = zip(*alone, strict=True), zip(*together, strict=True)
    tell("two processes, beside one, by the clock", min(two_by_clock), min(one_by_clock))
    assert tell("two processes, beside one", median(two), median(one)) <= 1 / 1.7
