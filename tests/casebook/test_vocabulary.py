"""What counts as a slip: a letter mistaken, added, left out, or swapped with its neighbour."""

from __future__ import annotations

from itertools import product

import pytest

from desktop.casebook.vocabulary import is_a_slip_off, slips_between

WORDS = ["".join(letters) for length in range(5) for letters in product("abc", repeat=length)]


@pytest.mark.parametrize(
    ("typed", "word", "slips"),
    [
        ("sharipov", "sharipov", 0),
        ("sharipov", "sharupov", 1),
        ("sharipov", "shariipov", 1),
        ("sharipov", "sharpov", 1),
        ("sharipov", "sharpiov", 1),
        ("sharipov", "sharipo", 1),
        ("sharipov", "harpov", 2),
        ("sharipov", "sharipovna", 2),
    ],
)
def test_slips_are_counted(typed: str, word: str, slips: int) -> None:
    assert slips_between(typed, word) == slips
    assert is_a_slip_off(typed, word) is (slips == 1)


def test_one_slip_is_told_as_by_counting_for_all_short_words() -> None:
    found = {(a, b) for a in WORDS for b in WORDS if is_a_slip_off(a, b)}
    assert found == {(a, b) for a in WORDS for b in WORDS if slips_between(a, b) == 1}
