"""How words stand in the look-up: none is taken for another, and every beginning of a number is found."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.casebook.lookup.filing import (
    BARE,
    filed_beginnings,
    filed_digits,
    filed_fold,
    filed_number,
    fold_of,
    is_fold,
    number_words,
)
from desktop.casebook.lookup.folding import spelled

_NUMBERS = st.text("0123456789ABкК-/ ", min_size=1, max_size=14)


@settings(max_examples=200)
@given(number=_NUMBERS, length=st.integers(1, 14))
def test_a_number_is_found_by_every_beginning_of_it_and_of_its_ends(number: str, length: int) -> None:
    for word in number_words(number):
        ways = tuple(filed_beginnings(word[:length]))
        assert filed_digits(word).startswith(ways)


@given(number=_NUMBERS, other=_NUMBERS)
def test_a_number_is_not_found_by_the_beginning_of_another(number: str, other: str) -> None:
    for word in number_words(number):
        for typed in number_words(other):
            found = filed_digits(word).startswith(tuple(filed_beginnings(typed)))
            assert found == word.startswith(typed)


def test_two_digits_take_one_sign_and_letters_stay() -> None:
    assert [len(word) for word in filed_number("C1252909")] == [5, 4]
    assert filed_number("C1252909")[0].startswith("c")


@given(text=st.text(max_size=20))
def test_no_word_as_it_is_spelled_looks_like_one_that_is_folded_or_filed(text: str) -> None:
    for word in spelled(text).split():
        assert not is_fold(word)
        assert not word.startswith(BARE)
        assert not any("\u2800" <= sign <= "\u28ff" for sign in word)


def test_a_folded_word_comes_back_as_it_was() -> None:
    assert is_fold(filed_fold("sermatov"))
    assert fold_of(filed_fold("sermatov2")) == "sermatov2"
