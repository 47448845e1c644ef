"""Counts for others to read: nobody can be made out in them."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest

from desktop.lists.figures import FEW, HIDDEN, figures, total_shown


def shown(*counts: int) -> list[str] | None:
    told = figures({str(place): count for place, count in enumerate(counts)})
    return None if told is None else [one.shown for one in told]


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((0, 5, 12), ["0", "5", "12"]),
        ((40, 3, 9), ["40", FEW, HIDDEN]),
        ((40, 3, 9, 2), ["40", FEW, "9", FEW]),
        ((40, 1, 9, 1), ["40", FEW, HIDDEN, FEW]),
        ((3,), None),
        ((1, 1), None),
        ((0, 0), ["0", "0"]),
        ((), []),
    ],
)
def test_small_counts_and_what_would_give_them_away_are_left_out(
    counts: tuple[int, ...], told: list[str] | None
) -> None:
    assert shown(*counts) == told


@pytest.mark.parametrize(("kinds", "most"), [(1, 14), (2, 16), (3, 11), (4, 7)])
def test_no_small_count_can_be_worked_out_from_the_others_and_the_total(kinds: int, most: int) -> None:
    """Every table there can be, by what is told of it: no hidden count is the same in all that look alike."""
    alike = defaultdict(list)
    for counts in product(range(most + 1), repeat=kinds):
        told = shown(*counts)
        if told is not None:
            alike[sum(counts), tuple(told)].append(counts)
    for (_, told), tables in alike.items():
        # At the edge of what is tried here the other tables lie beyond it.
        if max(max(table) for table in tables) <= most - 4:
            for place, word in enumerate(told):
                if word == FEW:
                    assert len({table[place] for table in tables}) > 1, (told, tables)


def test_a_small_total_is_not_told_either() -> None:
    assert [total_shown(total) for total in (0, 1, 4, 5)] == ["0", FEW, FEW, "5"]
