"""A hold stops the letters of a case until a named person lifts it with a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case import Case, Contract, Hold, Person
from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook, CasebookError
from desktop.casebook.people.holds import YEARMARK, lift_hold, place_hold, under_age
from desktop.casebook.people.people import load_case, save_case
from tests.casebook.invented import SAVED_AT, SHERMATOV, when


def recruit_of(born: str, signed: str = "", starts: str = "") -> Case:
    contract = Contract("K", when(signed) if signed else None, when(starts) if starts else None)
    return Case("2026-0003", Person("DUPONT", birth_date=when(born) if born else None), (contract,))


def held(book: Casebook, number: str) -> Hold | None:
    case = load_case(book, number)
    assert case is not None
    return case.hold


@pytest.mark.parametrize(
    ("born", "signed", "starts", "certain"),
    [
        ("2006-05-11", "2024-05-10", "", "was"),
        ("2006-05-11", "", "2024-05-10", "was"),
        ("2006-05-11", "2024-05-10", "2024-06-01", "was"),
        ("2006-05-11", "2024-06-01", "2024-05-10", "was"),
        ("2004-02-29", "2022-02-27", "", "was"),
        ("2006-05", "2024-05-10", "", "may have been"),
        ("2006", "2024-12-30", "", "may have been"),
        ("2006-05-11", "2024-05", "", "may have been"),
        ("2006", "2024", "", "may have been"),
        ("2007", "2024", "", "was"),
    ],
)
def test_a_recruit_who_was_or_may_have_been_under_18_is_put_on_hold_at_once(
    book: Casebook, born: str, signed: str, starts: str, certain: str
) -> None:
    hold = save_case(book, recruit_of(born, signed, starts), "Vera").hold
    assert hold is not None
    assert hold == held(book, "2026-0003")
    assert (hold.by, hold.on) == (YEARMARK, SAVED_AT.date())
    assert f"The recruit {certain} under 18 when contract 1 was signed or began" in hold.reason


@pytest.mark.parametrize(
    ("born", "signed", "starts"),
    [
        ("2006-05-10", "2024-05-10", ""),
        ("2006-05-10", "2024-06-01", "2024-05-10"),
        ("2004-02-29", "2022-02-28", ""),
        ("2006", "2024-12-31", ""),
        ("2006-05-01", "2024-05", ""),
        ("", "2024-05-10", ""),
        ("2006-05-11", "", ""),
    ],
)
def test_a_recruit_who_was_18_or_whose_age_nobody_recorded_is_not_held(
    book: Casebook, born: str, signed: str, starts: str
) -> None:
    assert save_case(book, recruit_of(born, signed, starts), "Vera").hold is None
    assert held(book, "2026-0003") is None


def test_the_reason_names_contract_and_dates() -> None:
    grown = recruit_of("2006-05-11", "2024-06-01")
    young = replace(grown, contracts=(*grown.contracts, Contract("K2", when("2023-05-01"))))
    assert under_age(young) == (
        "The recruit was under 18 when contract 2 was signed or began (1 May 2023; born 11 May 2006)."
    )


def test_a_lifted_hold_stays_lifted_while_other_facts_change(book: Casebook) -> None:
    saved = save_case(book, recruit_of("2006-05-11", "2024-05-10"), "Vera")
    assert lift_hold(book, saved.number, "Age checked against the birth certificate.", "Vera") is None
    again = save_case(book, replace(saved, hold=None, recruit=replace(saved.recruit, note="seen")), "Vera")
    assert again.hold is held(book, saved.number) is None


def test_a_lifted_hold_comes_back_when_the_dates_are_changed(book: Casebook) -> None:
    saved = save_case(book, recruit_of("2006-05-11", "2024-05-10"), "Vera")
    lift_hold(book, saved.number, "Age checked.", "Vera")
    younger = replace(saved, hold=None, recruit=replace(saved.recruit, birth_date=when("2007")))
    assert save_case(book, younger, "Vera").hold == held(book, saved.number) is not None


def test_a_case_held_for_its_dates_is_not_held_twice(book: Casebook) -> None:
    saved = save_case(book, recruit_of("2006-05-11", "2024-05-10"), "Vera")
    save_case(book, replace(saved, recruit=replace(saved.recruit, birth_date=when("2007"))), "Vera")
    assert lift_hold(book, saved.number, "Age checked.", "Vera") is None


def test_a_form_cannot_lift_a_hold_by_not_knowing_of_it(book: Casebook) -> None:
    saved = save_case(book, SHERMATOV, "Vera")
    hold = place_hold(book, saved.number, "Asked not to be contacted.", "Vera")
    assert save_case(book, replace(saved, hold=None), "Boris").hold == hold == held(book, saved.number)


def test_a_hold_that_an_intake_file_brings_is_in_force_from_the_start(book: Casebook) -> None:
    hold = Hold("Asked not to be contacted.", "Vera", SAVED_AT.date())
    assert save_case(book, replace(SHERMATOV, hold=hold), "import").hold == held(book, "2026-0001") == hold


def test_each_of_several_holds_is_lifted_for_itself(book: Casebook) -> None:
    saved = save_case(book, recruit_of("2006-05-11", "2024-05-10"), "Vera")
    second = place_hold(book, saved.number, "Family asked us to wait.", "Boris")
    assert lift_hold(book, saved.number, "Age checked.", "Vera") == second == held(book, saved.number)
    assert lift_hold(book, saved.number, "Family agrees.", "Boris") is None
    assert held(book, saved.number) is None


def test_placing_and_lifting_stay_in_the_history(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    place_hold(book, "2026-0001", "Family asked us to wait.", "Boris")
    lift_hold(book, "2026-0001", "Family agrees.", "Cora")
    told = [(entry.by, entry.what, entry.was, entry.is_) for entry in entries(book, "2026-0001")][-2:]
    assert told == [
        ("Boris", "put on hold", "", "Family asked us to wait."),
        ("Cora", "hold lifted", "Family asked us to wait.", "Family agrees."),
    ]


@pytest.mark.parametrize(("reason", "by"), [("", "Vera"), ("Because.", " ")])
def test_a_hold_without_reason_or_name_is_refused(book: Casebook, reason: str, by: str) -> None:
    save_case(book, SHERMATOV, "Vera")
    for act in (place_hold, lift_hold):
        with pytest.raises(CasebookError, match="a named person with a reason"):
            act(book, "2026-0001", reason, by)


def test_a_case_that_is_not_there_or_not_held_is_named(book: Casebook) -> None:
    with pytest.raises(CasebookError, match="2026-0404 is not in this casebook"):
        place_hold(book, "2026-0404", "Because.", "Vera")
    save_case(book, SHERMATOV, "Vera")
    with pytest.raises(CasebookError, match="2026-0001 is not on hold"):
        lift_hold(book, "2026-0001", "Because.", "Vera")
