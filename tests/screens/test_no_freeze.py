"""Nothing that is done in the window keeps it from answering for more than 50 milliseconds."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from desktop.casebook.keeping.file import Casebook, close_casebook
from desktop.casebook.people.people import save_cases
from tests.screens.families import FAMILIES

MOST_MS = 50
# What does not hold yet: the form is filled in one go when it is first opened, and two pages are each made in
# one go in a quiet moment.
FIRST_MS = {
    "form, first": 120,
    "made_form, ahead": 110,
    "made_safeguarding, ahead": 130,
    # These hold on a quiet machine only.
    "today, first": 65,
    "settings, first": 80,
    "papers, first": 80,
    "papers": 65,
    "form": 65,
}


@pytest.mark.slow
def test_no_page_and_no_journey_holds_the_window(book: Casebook) -> None:
    save_cases(book, FAMILIES, "N. Ferreira")
    close_casebook(book)
    # The least of three: a processor that is shared, or hot, is no fault of the window either.
    runs = [one_run(book) for _ in range(3)]
    found = {name: min(run[name] for run in runs) for name in runs[0]}
    too_long = {name: spent for name, spent in found.items() if spent > FIRST_MS.get(name, MOST_MS)}
    assert len(found) > 60 and not too_long


def one_run(book: Casebook) -> dict[str, float]:
    """The longest time of each thing done, in milliseconds, in a program that was just started."""
    words = [sys.executable, "-m", "tests.screens.freezing", str(copy_of(book))]
    ended = subprocess.run(words, capture_output=True, text=True, timeout=300, check=True)
    found: dict[str, float] = json.loads(ended.stdout.splitlines()[-1])
    return found


def copy_of(book: Casebook) -> Path:
    """Each run begins with the same casebook, in a folder of its own."""
    folder = Path(tempfile.mkdtemp(dir=book.path.parent))
    return Path(shutil.copy(book.path, folder))
