"""What the benches share."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from coverage import Coverage

from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook, open_casebook
from tests.bench.measuring import Cost, run
from tests.bench.million import CASES, Million, write_file
from tests.bench.office import office
from tests.casebook.invented import clock

# Names a folder in which the casebook is kept from run to run; to be emptied when the program has changed.
KEPT = "YEARMARK_MILLION"


@pytest.fixture(autouse=True, scope="package")
def uncovered() -> Iterator[None]:
    """No bench is slowed by the count of lines that a whole run of the tests keeps."""
    counting = Coverage.current()
    if counting:
        counting.stop()
    yield
    if counting:
        counting.start()


@pytest.fixture(scope="session")
def million(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Million]:
    """A million invented people, brought in from a file by the program. Not to be changed."""
    folder = Path(os.environ[KEPT]) if KEPT in os.environ else tmp_path_factory.mktemp("million")
    book, file, cost = folder / "office.yearmark", folder / "intake.csv", folder / "cost.json"
    if not file.exists():
        write_file(file, office(CASES))
    if not cost.exists():
        cost.write_text(json.dumps(_brought_in(book, file)))
    opened = open_casebook(book, clock)
    yield Million(opened, file)
    close_casebook(opened)


@pytest.fixture(scope="module")
def million_to_change(million: Million, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """A copy of the casebook."""
    copy = tmp_path_factory.mktemp("changed") / "office.yearmark"
    shutil.copyfile(million.book.path, copy)
    book = open_casebook(copy, clock)
    yield book
    close_casebook(book)
    copy.unlink()


def _brought_in(book: Path, file: Path) -> Cost:
    book.unlink(missing_ok=True)
    close_casebook(new_casebook(book, clock))
    data = file.parent / "data"
    return run(sys.executable, "-m", "desktop", "import", file, "--casebook", book, "--data-dir", data)
