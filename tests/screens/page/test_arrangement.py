"""How people stand in the list: under heads by mark, relatives under their recruit."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.screens.page.arrangement import Arrangement, Entry, Place, by_mark, in_order

ON = date(2026, 3, 12)


def heads(arranged: Arrangement) -> list[tuple[str, int]]:
    return [
        (group.head, group.people) for row in arranged.heads() if (group := arranged.head_at(row)) is not None
    ]


def test_each_head_counts_the_people_under_it() -> None:
    arranged = by_mark(
        [
            Entry("1", 1, ON - timedelta(16)),
            Entry("2", 2, ON),
            Entry("3", 3, ON + timedelta(7)),
            Entry("4", 1, ON + timedelta(8)),
            Entry("5", 1, None),
        ],
        ON,
    )
    assert heads(arranged) == [("reached", 3), ("week", 3), ("later", 1), ("no_mark", 1)]
    assert (arranged.people, arranged.rows) == (8, 12)


def test_a_recruit_with_a_letter_stands_last_however_long_ago_the_mark_was() -> None:
    arranged = by_mark([Entry("1", 1, ON - timedelta(90), letter=True), Entry("2", 1, None)], ON)
    assert arranged.numbers == ["2", "1"]
    assert heads(arranged) == [("no_mark", 1), ("letter", 1)]


def test_relatives_stand_under_their_recruit() -> None:
    arranged = by_mark([Entry("1", 1, ON), Entry("2", 3, ON)], ON)
    assert [arranged.place_at(row) for row in range(1, 5)] == [
        Place(0, 0),
        Place(1, 0),
        Place(1, 1),
        Place(1, 2),
    ]


def test_by_name_there_are_no_heads() -> None:
    arranged = in_order([Entry("2", 2), Entry("1", 1)])
    assert heads(arranged) == []
    assert arranged.numbers == ["2", "1"]


def test_an_empty_list_has_neither_first_nor_last() -> None:
    assert in_order([]).end(last=False) is None
    assert in_order([]).end(last=True) is None


def test_a_case_that_is_not_listed_has_no_row() -> None:
    assert by_mark([Entry("1", 1, ON)], ON).row_of("9") is None


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(-400, 400) | st.none(), st.booleans()), max_size=30))
def test_every_row_is_a_head_or_one_person_and_leads_back_to_itself(
    cases: list[tuple[int, int | None, bool]],
) -> None:
    entries = [
        Entry(str(at), people, None if days is None else ON + timedelta(days), letter)
        for at, (people, days, letter) in enumerate(cases)
    ]
    arranged = by_mark(entries, ON)
    shown = [row for row in range(arranged.rows) if arranged.head_at(row) is None]
    for row in shown:
        place = arranged.place_at(row)
        assert arranged.row_of(arranged.numbers[place.case], place.person) == row
    assert len(shown) == sum(people for people, _, _ in cases)
