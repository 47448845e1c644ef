"""Who is listed: of the cases of a view, those whom the words find and who pass the filter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.case import Case
from desktop.casebook.lists.filtering import places
from desktop.casebook.lists.search import Filter, Search
from desktop.casebook.lookup.lookup import Found, find
from desktop.casebook.people.letters import letters_of_case
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.screens.page.arrangement import Entry
from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.background import Stop
from desktop.screens.page.known import DecidedBy

FOUND_AT_MOST = 50
_COUNTED_AT_ONCE = 20_000
# Words narrowed by a filter are looked up more widely first.
_LOOKED_UP_AT_MOST = 2000
_AT_ONCE = 200

# By case number, in the order they are to be listed: who of the case, in case order.
_Who = dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The cases listed, each with those of its people who are.

    whys: of those whom words found, by case and person, the nearest first: how the words read otherwise, or
    empty; cut: the words find more people than were looked up; cases: those of the words, read on the way.
    """

    entries: tuple[Entry, ...]
    whys: Mapping[tuple[str, int], str]
    cut: bool
    cases: Mapping[str, Case] = field(default_factory=dict)

    @property
    def people(self) -> int:
        """How many people are listed."""
        return sum(entry.people for entry in self.entries)


def narrowed(asked: Asked, entries: Mapping[str, Entry], search: Search, stop: Stop) -> Narrowed | None:
    """Narrows entries that come in their order to a search; None where it was stopped.

    entries: everyone, or those of the view, by case number; people found by words come as the look-up gives
    them, all others in the order of the entries.
    """
    with book_connection(asked.book):
        found = _look_up(asked.book, search, stop)
        if search.words:
            # At a keystroke only the few cases found are gone on with, and not a whole large casebook.
            meant = dict.fromkeys(one.case for one in found)
            entries = {number: entries[number] for number in meant if number in entries}
        passing = _passing(asked, entries, search.filter)
        cases = {case.number: case for case in load_cases(asked.book, list(passing if found else ()))}
        whys = _places_of(found, cases, passing)
        who = _together(whys) if search.words else passing
        decided = _decided(asked, who, search.filter, stop)
    if decided is None or stop():
        return None
    listed = tuple(entries[number].of(persons) for number, persons in decided.items())
    kept = {place: why for place, why in whys.items() if place[1] in decided.get(place[0], ())}
    return Narrowed(listed, kept, len(found) == _most(search), cases)


def _most(search: Search) -> int:
    return _LOOKED_UP_AT_MOST if search.filter else FOUND_AT_MOST


def _look_up(book: Casebook, search: Search, stop: Stop) -> list[Found]:
    return find(book, search.words, _most(search), stop) if search.words else []


def _passing(asked: Asked, entries: Mapping[str, Entry], wanted: Filter) -> _Who:
    """Who passes by what is stored."""
    if not wanted:
        return {number: tuple(range(entry.people)) for number, entry in entries.items()}
    stored = places(asked.book, wanted, asked.on)
    return {
        number: stored[number]
        for number, entry in entries.items()
        if number in stored and _lies_between(entry.mark, wanted)
    }


def _lies_between(mark: date | None, wanted: Filter) -> bool:
    if wanted.mark_from is None and wanted.mark_until is None:
        return True
    least, most = wanted.mark_from or date.min, wanted.mark_until or date.max
    return mark is not None and least <= mark <= most


def _places_of(
    found: Sequence[Found], cases: Mapping[str, Case], passing: _Who
) -> dict[tuple[str, int], str]:
    """Which place of a case each person found has, of those who pass, and why each was found."""
    whys: dict[tuple[str, int], str] = {}
    for one in found:
        case = cases.get(one.case)
        for person in passing[one.case] if case else ():
            if case and (one.case, person) not in whys and _is_there(one, case, person):
                whys[one.case, person] = one.why
                break
    return whys


def _is_there(one: Found, case: Case, place: int) -> bool:
    if place > len(case.relatives):
        return False
    person = case.relatives[place - 1].person if place else case.recruit
    relation = case.relatives[place - 1].kind if place else "recruit"
    same = (relation, person.name, person.passport_number, person.birth_date)
    return same == (one.relation, one.name, one.passport_number, one.birth_date)


def _together(places: Mapping[tuple[str, int], str]) -> _Who:
    who: dict[str, list[int]] = {}
    for number, person in places:
        who.setdefault(number, []).append(person)
    return {number: tuple(sorted(persons)) for number, persons in who.items()}


def _decided(asked: Asked, who: _Who, wanted: Filter, stop: Stop) -> _Who | None:
    """Who passes by what has to be decided; None where it was stopped."""
    if not wanted.outcome and wanted.letter != "stale":
        return who
    passing: _Who = {}
    numbers, by = list(who), asked.decided_by
    for begin in range(0, len(numbers), _AT_ONCE):
        if stop():
            return None
        for case in load_cases(asked.book, numbers[begin : begin + _AT_ONCE]):
            passed = _who_pass(asked, by, case, who[case.number], wanted)
            if passed:
                passing[case.number] = passed
    return passing


def _who_pass(
    asked: Asked, by: DecidedBy, case: Case, places: tuple[int, ...], wanted: Filter
) -> tuple[int, ...]:
    """Who of these of a case pass: 0 for the recruit, from 1 the relatives."""
    there = [place for place in places if place <= len(case.relatives)]
    if wanted.outcome:
        outcomes = asked.known.outcomes(case, by)
        there = [place for place in there if outcomes[place] == wanted.outcome]
    if wanted.letter == "stale":
        there = [place for place in there if _is_stale(asked, case, place)]
    return tuple(there)


def _is_stale(asked: Asked, case: Case, place: int) -> bool:
    """Whether a letter of the person would say something else now. place: 0 for the recruit."""
    # Loaded only where it is asked: the window opens without what letters are made from.
    from desktop.letters.issuing.stale import stale_lines

    person = case.relatives[place - 1].person if place else case.recruit
    return any(
        stale_lines(one, case, asked.rules, asked.on)
        for one in letters_of_case(asked.book, case.number)
        if one.person_id == person.id and one.kind == "eligibility" and not one.void and one.on <= asked.on
    )


def ready_of(search: Search, listed: Callable[[], Sequence[Entry]], followed: Followed | None) -> int:
    """How many of those whom a search lists may apply and have no letter.

    0 while that is counted, and for a filter that leaves more than can be counted while the window waits.
    """
    if followed is None:
        return 0
    if not (search.words or search.filter):
        return followed.ready_in.get(search.view, 0)
    entries = listed()
    if len(entries) > _COUNTED_AT_ONCE:
        return 0
    found = ((entry.only, followed.ready.get(entry.number, ())) for entry in entries)
    return sum(len(set(only) & set(places)) if only else len(places) for only, places in found)
