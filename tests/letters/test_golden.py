"""Golden letters, compared byte for byte. After a wanted change look at them, then make them anew:

.venv/bin/python -m tests.letters.test_golden
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.case import PaperRecord
from desktop.letters.paper.letter import Letter
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.words.terms import KINDS
from tests.letters.families import CONTRACT, DAY, ON, SHERMATOV, letter_for

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES = ("en", "ru", "es", "en+ru")

# What a status letter has to tell of: a date to come, a fact that is missing, a point to be settled.
OPEN = replace(
    SHERMATOV,
    contracts=(replace(CONTRACT, starts_on=DAY("2025-06-01"), interruptions=()),),
    relatives=(replace(SHERMATOV.relatives[1], settlings=()), *SHERMATOV.relatives[:1]),
    papers=(PaperRecord("passport", received_on=ON), PaperRecord("photographs", asked_on=ON)),
)


def letters() -> Iterator[tuple[str, Letter]]:
    yield "recruit", letter_for()
    yield "spouse-arabic", letter_for(place=1)
    yield "adoptive-parent-settled", letter_for(place=2)
    for kind in KINDS:
        for language in LANGUAGES:
            case = OPEN if kind in ("status", "papers") else SHERMATOV
            place = 1 if kind == "status" else 0
            letter = letter_for(case, place, kind=kind, language=language, annex=True)
            yield f"{kind}.{language}", letter


LETTERS = dict(letters())


@pytest.mark.parametrize("name", LETTERS)
def test_the_letter_is_byte_for_byte_the_golden_one(name: str) -> None:
    assert pdf_bytes(LETTERS[name]) == (GOLDEN / f"{name}.pdf").read_bytes()


def test_there_is_no_golden_letter_that_nobody_compares() -> None:
    assert {path.stem for path in GOLDEN.glob("*.pdf")} == set(LETTERS)


if __name__ == "__main__":
    for name, letter in LETTERS.items():
        (GOLDEN / f"{name}.pdf").write_bytes(pdf_bytes(letter))
