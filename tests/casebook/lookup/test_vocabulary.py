"""What counts as a slip: a letter mistaken, added, left out, or swapped with its neighbour."""

from __future__ import annotations

from itertools import product

import pytest

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lookup.vocabulary import is_a_slip_off, learn, slips_between, words_near
from desktop.casebook.tables.book import writing

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


def test_a_word_finds_those_of_every_length_that_are_one_or_two_slips_away(book: Casebook) -> None:
    """Words longer and shorter than the letters that forms are made of, and as long."""
    whole = ["sharipovna"[:length] for length in range(6, 11)]
    slipped = [
        way for word in whole for way in (word[:2] + word[3:], f"{word[:3]}x{word[3:]}", f"h{word[2:]}")
    ]
    words = sorted({word for word in (*whole, *slipped) if len(word) >= 6})
    with writing(book):
        learn(book, words)
    for most, typed in product((1, 2), words):
        meant = [(slips_between(typed, word), word) for word in words]
        assert words_near(book, typed, most) == sorted(each for each in meant if 0 < each[0] <= most)
