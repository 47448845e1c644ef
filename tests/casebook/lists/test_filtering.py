"""Who passes a filter by what is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Contract, Hold
from desktop.casebook.lists.filtering import places
from desktop.casebook.lists.search import Filter
from desktop.casebook.people.holds import lift_hold
from desktop.casebook.people.letters import LetterRecord, file_letter
from desktop.casebook.people.people import save_case, save_cases
from desktop.casebook.tables.book import Casebook
from tests.casebook.invented import NGUYEN, SHERMATOV, THAPA

ON = date(2026, 3, 12)


@pytest.fixture
def office(book: Casebook) -> Casebook:
    save_cases(book, [SHERMATOV, NGUYEN, THAPA], "Vera")
    return book


def letter(book: Casebook, person: int | None, on: date, void: bool = False) -> LetterRecord:
    return file_letter(
        book,
        lambda number: LetterRecord(
            number,
            "eligibility",
            SHERMATOV.number,
            person,
            "",
            on,
            "served-year",
            "en",
            "{}",
            b"",
            "",
            "",
            void=void,
        ),
        on,
    )


def everybody(book: Casebook) -> dict[str, tuple[int, ...]]:
    return places(book, Filter(), ON)


def test_an_empty_filter_lets_everybody_pass(office: Casebook) -> None:
    people = {case.number: tuple(range(1 + len(case.relatives))) for case in (SHERMATOV, NGUYEN, THAPA)}
    assert everybody(office) == people


def test_citizenship_is_asked_of_each_person_and_one_of_several_will_do(office: Casebook) -> None:
    for case in (SHERMATOV, NGUYEN, THAPA):
        everyone = [case.recruit, *(one.person for one in case.relatives)]
        for code in everyone[0].citizenship:
            having = tuple(at for at, one in enumerate(everyone) if code in one.citizenship)
            assert places(office, Filter(citizenship=("XKX", code)), ON)[case.number] == having
    assert places(office, Filter(citizenship=("XKX",)), ON) == {}


def test_a_relation_names_recruits_or_one_kind_of_relative(office: Casebook) -> None:
    assert set(places(office, Filter(relation="recruit"), ON).values()) == {(0,)}
    kinds = [one.kind for one in SHERMATOV.relatives]
    found = places(office, Filter(relation=kinds[0]), ON)[SHERMATOV.number]
    assert found == tuple(at for at, kind in enumerate(kinds, 1) if kind == kinds[0])


def test_a_relatives_place_is_right_after_one_before_it_was_taken_out(book: Casebook) -> None:
    saved = save_case(book, SHERMATOV, "Vera")
    save_case(book, replace(saved, relatives=saved.relatives[1:]), "Vera")
    assert everybody(book)[SHERMATOV.number] == tuple(range(len(SHERMATOV.relatives)))


def test_held_cases_and_the_others_part_the_casebook(office: Casebook) -> None:
    held = replace(
        NGUYEN, number="2026-0900", recruit=replace(NGUYEN.recruit, passport_number="X1"), relatives=()
    )
    save_case(office, replace(held, hold=Hold("pressure", "Vera", ON)), "Vera")
    on_hold, free = places(office, Filter(hold="held"), ON), places(office, Filter(hold="free"), ON)
    assert set(on_hold) == {held.number}
    assert on_hold | free == everybody(office)
    lift_hold(office, held.number, "settled", "Vera")
    assert places(office, Filter(hold="held"), ON) == {}


def test_an_outcome_is_asked_of_cases_that_are_not_on_hold_unless_holds_are_asked_for(
    office: Casebook,
) -> None:
    held = replace(
        NGUYEN, number="2026-0900", recruit=replace(NGUYEN.recruit, passport_number="X1"), relatives=()
    )
    save_case(office, replace(held, hold=Hold("pressure", "Vera", ON)), "Vera")
    assert held.number not in places(office, Filter(outcome="met"), ON)
    assert list(places(office, Filter(outcome="met", hold="held"), ON)) == [held.number]


def test_letters_count_for_the_person_from_their_day_on_until_they_are_void(office: Casebook) -> None:
    (recruit,) = office.db.execute_sql(
        "SELECT recruit_id FROM cases WHERE number = ?", (SHERMATOV.number,)
    ).fetchone()
    letter(office, recruit, ON)
    letter(office, None, ON)
    assert places(office, Filter(letter="issued"), ON) == {SHERMATOV.number: (0,)}
    assert places(office, Filter(letter="issued"), date(2026, 3, 11)) == {}
    assert 0 not in places(office, Filter(letter="none"), ON)[SHERMATOV.number]
    office.db.execute_sql("UPDATE letters SET void = 1")
    assert places(office, Filter(letter="issued"), ON) == {}


def test_a_mark_between_two_days_is_asked_where_it_is_stored(office: Casebook) -> None:
    (stored,) = office.db.execute_sql(
        "SELECT mark_last FROM cases WHERE number = ?", (SHERMATOV.number,)
    ).fetchone()
    mark, late = date.fromisoformat(stored), date(2030, 1, 1)
    assert SHERMATOV.number in places(office, Filter(mark_from=mark, mark_until=mark), late)
    assert SHERMATOV.number not in places(office, Filter(mark_until=date(2020, 1, 1)), late)


def test_a_case_with_a_fact_still_to_come_is_left_to_be_decided_afresh(book: Casebook) -> None:
    ended = Contract(ended_on=SHERMATOV.contracts[0].starts_on)
    save_case(book, replace(SHERMATOV, contracts=(*SHERMATOV.contracts, ended)), "Vera")
    assert SHERMATOV.number in places(book, Filter(mark_until=date(1999, 1, 1)), date(1990, 1, 1))


def test_filters_combine(office: Casebook) -> None:
    code = SHERMATOV.recruit.citizenship[0]
    found = places(office, Filter(citizenship=(code,), relation="recruit", hold="free", letter="none"), ON)
    assert found[SHERMATOV.number] == (0,)
    assert found.keys() <= places(office, Filter(citizenship=(code,)), ON).keys()
