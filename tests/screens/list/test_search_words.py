"""A filter in words."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casebook.lists.search import Filter, Search
from desktop.screens.list.search_words import filter_parts, search_sentence

JUNE = (date(2026, 6, 1), date(2026, 6, 30))


def test_a_search_is_said_in_one_sentence() -> None:
    wanted = Filter(citizenship=("NPL",), mark_from=JUNE[0], mark_until=JUNE[1])
    sentence = search_sentence(Search("reached", "", wanted), "Reached, no letter")
    assert sentence == "Reached, no letter, citizenship Nepal, mark 1 to 30 June 2026"


def test_words_looked_up_are_named_in_the_place_of_the_view() -> None:
    sentence = search_sentence(Search("reached", "шест", Filter(hold="free")), "Reached, no letter")
    assert sentence == "Found for “шест”, not on hold"


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        (date(2026, 6, 1), date(2026, 6, 30), "mark 1 to 30 June 2026"),
        (date(2026, 5, 1), date(2026, 6, 30), "mark 1 May to 30 June 2026"),
        (date(2025, 12, 1), date(2026, 1, 31), "mark 1 December 2025 to 31 January 2026"),
        (date(2026, 6, 1), date(2026, 6, 1), "mark 1 June 2026"),
        (date(2026, 6, 1), None, "mark from 1 June 2026"),
        (None, date(2026, 6, 30), "mark until 30 June 2026"),
    ],
)
def test_two_days_are_said_without_saying_anything_twice(
    begin: date | None, end: date | None, words: str
) -> None:
    assert filter_parts(Filter(mark_from=begin, mark_until=end)) == [("mark", words)]


def test_every_part_of_a_filter_has_words() -> None:
    wanted = Filter("unknown", citizenship=("NPL", "XXA"), relation="spouse", hold="held", letter="stale")
    assert [words for _, words in filter_parts(wanted)] == [
        "Cannot say yet",
        "citizenship Nepal or stateless",
        "relation spouse",
        "on hold",
        "letter stale",
    ]
