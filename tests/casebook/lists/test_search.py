"""A search as text: what a saved view is kept as, and what an office can hand to another."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casebook.lists.search import Filter, Search, search_as_json, search_from_json
from desktop.casebook.tables.book import CasebookError

JUNE = Filter(
    outcome="met",
    mark_from=date(2026, 6, 1),
    mark_until=date(2026, 6, 30),
    citizenship=("NPL", "LKA"),
    relation="spouse",
    hold="free",
    letter="none",
)


@pytest.mark.parametrize(
    "search", [Search(), Search("reached", "шест", JUNE, "name"), Search(filter=JUNE, hidden=("line",))]
)
def test_a_search_is_read_back_as_it_was_kept(search: Search) -> None:
    assert search_from_json(search_as_json(search)) == search


def test_a_search_kept_before_columns_could_be_left_out_is_still_read() -> None:
    assert search_from_json('{"view":"reached","order":"name"}') == Search("reached", order="name")


def test_only_what_a_search_says_is_written() -> None:
    assert search_as_json(Search(filter=Filter(citizenship=("NPL",)))) == '{"filter":{"citizenship":["NPL"]}}'


@pytest.mark.parametrize(
    "text", ["", "[]", '{"order": "height"}', '{"hidden": ["name"]}', '{"filter": {"mark_from": "soon"}}']
)
def test_a_text_that_is_no_search_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(CasebookError, match=r"This saved view can't be used: .+"):
        search_from_json(text)


@pytest.mark.parametrize("part", ["outcome", "mark", "citizenship", "relation", "hold", "letter"])
def test_each_part_of_a_filter_is_taken_off_by_itself(part: str) -> None:
    left = JUNE.without(part)
    assert left and left != JUNE
    assert left.without(part) == left


def test_a_filter_without_its_last_part_filters_nobody() -> None:
    assert not Filter(mark_from=date(2026, 6, 1), mark_until=date(2026, 6, 30)).without("mark")
