"""What the left pane follows: which cases stand under each of its views on a day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from heapq import nsmallest

from desktop.case import Case
from desktop.casebook.lists.due import due
from desktop.casebook.lists.list import Listed, Order, cases_with_letters, counts, listed, people_with_letters
from desktop.casebook.people.letters import letters_of_case
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import all_cases, load_cases
from desktop.casebook.tables.book import book_connection
from desktop.eligibility.mark import mark_of
from desktop.screens.page.arrangement import Entry
from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.background import Stop
from desktop.screens.page.standing import ALL_VIEWS, FAR, View, views_of_due

# How many of each view are named on Today.
FIRST = 4
_AT_ONCE = 200


def entries(asked: Asked, order: Order) -> dict[str, Entry]:
    """Every case for the list by its number, with its mark as known on the day, in the order asked."""
    with book_connection(asked.book):
        found = listed(asked.book, order, asked.on)
        later = [one.number for one in found if one.holds_from is not None and one.holds_from > asked.on]
        fresh = {
            case.number: mark_of(case, asked.book.served_year, asked.on).mark
            for case in load_cases(asked.book, later)
        }
    made = [Entry(one.number, one.people, _mark(one, fresh, asked.on), one.letter) for one in found]
    # Sorted again only for marks decided afresh; the rest comes in order, and sorting keeps that.
    if order == "mark" and fresh:
        made.sort(key=lambda one: one.mark or date.max)
    return {one.number: one for one in made}


def of_view(everyone: dict[str, Entry], under: frozenset[str] | None) -> dict[str, Entry]:
    """The entries of a view, in their order. under: the cases that stand under it; None for everybody."""
    if under is None:
        return everyone
    return {number: entry for number, entry in everyone.items() if number in under}


def _mark(one: Listed, fresh: Mapping[str, date | None], on: date) -> date | None:
    """The one date that may be shown; where the start is a span, its last mark, once that has come."""
    if one.number in fresh:
        return fresh[one.number]
    known = one.mark_last is not None and (one.mark_first == one.mark_last or one.mark_last <= on)
    return one.mark_last if known else None


def follow(asked: Asked, stop: Stop) -> Followed | None:
    """Decides the whole casebook once and says what stands under each view; None where it was stopped."""
    found: dict[View, dict[str, date]] = {view: {} for view in ALL_VIEWS[1:]}
    ready: dict[str, tuple[int, ...]] = {}
    with book_connection(asked.book):
        total = counts(asked.book)
        with_letter = people_with_letters(asked.book, asked.on)
        for one in due(asked.book, asked.rules, asked.on, FAR):
            for view in views_of_due(one, asked.on):
                found[view][one.case] = one.mark_to
        by = asked.decided_by
        for case in all_cases(asked.book):
            if stop():
                return None
            stands = asked.known.of(case, by)
            for view in stands.views:
                if view != "reached" or case.recruit.id not in with_letter:
                    found[view][case.number] = stands.soonest
            if places := _without_letter(case, stands.may_apply, with_letter):
                ready[case.number] = places
                found["ready"][case.number] = stands.soonest
        found["stale"] = dict.fromkeys(_with_stale_letters(asked, stop), date.max)
    return Followed(
        total,
        {view: frozenset(cases) for view, cases in found.items()},
        {view: tuple(_soonest(cases)) for view, cases in found.items()},
        ready,
        {
            "everyone": sum(map(len, ready.values())),
            **{view: sum(len(ready.get(number, ())) for number in cases) for view, cases in found.items()},
        },
    )


def _without_letter(case: Case, places: Sequence[int], with_letter: frozenset[int]) -> tuple[int, ...]:
    """Those of the places in a case whose people have no letter."""
    if not places:
        return ()
    ids = [person.id for person in people_of(case)]
    return tuple(place for place in places if ids[place] not in with_letter)


def _with_stale_letters(asked: Asked, stop: Stop) -> Iterator[str]:
    """The cases with a letter that would say something else now."""
    numbers = cases_with_letters(asked.book, asked.on)
    if not numbers:
        return
    # Loaded only where there is one: the window opens without what letters are made from.
    from desktop.letters.issuing.stale import stale_lines

    for begin in range(0, len(numbers), _AT_ONCE):
        for case in load_cases(asked.book, numbers[begin : begin + _AT_ONCE]):
            if stop():
                return
            letters = (one for one in letters_of_case(asked.book, case.number) if not one.void)
            if any(one.on <= asked.on and stale_lines(one, case, asked.rules, asked.on) for one in letters):
                yield case.number


def _soonest(cases: Mapping[str, date]) -> list[str]:
    return nsmallest(FIRST, cases, key=lambda number: (cases[number], number))
