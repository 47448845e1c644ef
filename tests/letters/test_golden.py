"""Golden letters, compared byte for byte. After a wanted change look at them, then make them anew:

.venv/bin/python -m tests.letters.test_golden
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.letters.page import pdf_bytes
from tests.letters.families import letter_for

GOLDEN = Path(__file__).parent / "golden"
LETTERS = {"recruit": 0, "spouse-arabic": 1, "adoptive-parent-settled": 2}


@pytest.mark.parametrize("name", LETTERS)
def test_the_letter_is_byte_for_byte_the_golden_one(name: str) -> None:
    assert pdf_bytes(letter_for(place=LETTERS[name])) == (GOLDEN / f"{name}.pdf").read_bytes()


if __name__ == "__main__":
    for name, place in LETTERS.items():
        (GOLDEN / f"{name}.pdf").write_bytes(pdf_bytes(letter_for(place=place)))
