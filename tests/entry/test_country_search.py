"""Countries are found by the beginning of a code or a name, in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.entry.country_search import being_typed, countries_like, country_named


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("taj", "TJK"),
        ("Тадж", "TJK"),
        ("tayik", "TJK"),
        ("TJ", "TJK"),
        ("guinea", "GIN"),
        ("niger", "NER"),
        ("лан", "LKA"),
        ("emir", "ARE"),
        ("estados", "USA"),
    ],
)
def test_a_beginning_in_any_of_the_languages_finds_the_country(typed: str, first: str) -> None:
    assert first in countries_like(typed)
    if typed in ("taj", "Тадж", "tayik", "TJ", "guinea", "niger"):
        assert countries_like(typed)[0] == first


@pytest.mark.parametrize("typed", ["", "t", "TJK", "tjk", "zzzz", "123"])
def test_too_little_a_whole_code_and_no_country_offer_nothing(typed: str) -> None:
    assert countries_like(typed) == ()


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Kaz", "Kaz"),
        ("UZB TJK Kaz", "Kaz"),
        ("Uzbekistan, Taj", "Taj"),
        ("Sri La", "Sri La"),
        ("UZB", "UZB"),
    ],
)
def test_the_country_being_typed_comes_after_those_that_are_whole(text: str, last: str) -> None:
    assert being_typed(text) == last


def test_a_whole_name_in_any_language_is_its_country() -> None:
    assert [country_named(name) for name in ("Таджикистан", "Tayikistán", "tajikistan")] == ["TJK"] * 3
    assert country_named("Таджик") is None and country_named("") is None


@given(st.text(max_size=20))
def test_whatever_is_typed_it_never_fails(text: str) -> None:
    assert text.endswith(being_typed(text))
    assert all(len(code) == 3 for code in countries_like(being_typed(text)))
