"""Saves the sample of today's version, once and for ever: python -m tests.casebook.samples.save_sample"""

from __future__ import annotations

from pathlib import Path

from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.people.people import save_cases
from desktop.casebook.tables.upgrades import STEPS
from tests.casebook.invented import NGUYEN, RAI, SHERMATOV, THAPA, clock


def save_sample() -> None:
    """Writes v<version>.yearmark beside this file; one that is there is never overwritten."""
    book = new_casebook(Path(__file__).parent / f"v{len(STEPS)}.yearmark", clock)
    save_cases(book, [SHERMATOV, NGUYEN, THAPA, RAI], "Vera Lind")
    close_casebook(book)


if __name__ == "__main__":
    save_sample()
