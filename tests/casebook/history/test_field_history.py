"""The history of one field: its own changes, the newest first, however its contract is numbered since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desktop.case import Case, Contract
from desktop.casebook.erasure.erasure import erase_relative
from desktop.casebook.history.field_history import has_own_history, history_beside, history_of_field
from desktop.casebook.history.history import Entry, entries
from desktop.casebook.people.people import load_case
from desktop.casebook.steps.steps import save_as_step, undo
from desktop.casebook.tables.book import Casebook
from tests.casebook.invented import SHERMATOV, when

Change = Callable[[Case], Case]


def entered(book: Casebook) -> Case:
    """A case with three contracts."""
    contracts = tuple(Contract(f"K-{number}", when("2024-01-01")) for number in (1, 2, 3))
    return save_as_step(book, replace(SHERMATOV, contracts=contracts), "Vera")


def changed(book: Casebook, by: str, change: Change) -> None:
    was = load_case(book, SHERMATOV.number)
    assert was is not None
    save_as_step(book, change(was), by)


def started(name: str, day: str) -> Change:
    """The contract of that name with another day of signing."""

    def change(case: Case) -> Case:
        contracts = (
            replace(one, signed_on=when(day)) if one.number == name else one for one in case.contracts
        )
        return replace(case, contracts=tuple(contracts))

    return change


def of_recruit(**facts: Any) -> Change:
    return lambda case: replace(case, recruit=replace(case.recruit, **facts))


def without(*names: str) -> Change:
    return lambda case: replace(
        case, contracts=tuple(one for one in case.contracts if one.number not in names)
    )


def history(book: Casebook) -> list[Entry]:
    return list(entries(book, SHERMATOV.number))


def told(found: list[Entry]) -> list[tuple[str, str, str, str]]:
    return [(one.by, one.what, one.was, one.is_) for one in found]


def test_a_field_has_its_own_changes_the_newest_first_and_who_entered_it(book: Casebook) -> None:
    entered(book)
    changed(book, "Boris", of_recruit(birth_date=when("1996-06")))
    changed(book, "Ana", of_recruit(birth_date=when("1996-07-01")))
    changed(book, "Ana", of_recruit(note="called"))
    born = str(SHERMATOV.recruit.birth_date)
    assert told(history_of_field(history(book), "recruit.birth_date")) == [
        ("Ana", "changed", "1996-06", "1996-07-01"),
        ("Boris", "changed", born, "1996-06"),
        ("Vera", "entered", "", "SHERMATOV OTABEK"),
    ]


def test_a_contract_keeps_its_history_when_those_before_it_are_taken_out(book: Casebook) -> None:
    entered(book)
    changed(book, "Boris", started("K-3", "2024-02-03"))
    changed(book, "Boris", started("K-1", "2024-02-01"))
    changed(book, "Boris", without("K-1", "K-2"))
    changed(book, "Ana", started("K-3", "2024-03-03"))
    assert told(history_of_field(history(book), "contract[1].signed_on")) == [
        ("Ana", "changed", "2024-02-03", "2024-03-03"),
        ("Boris", "changed", "2024-01-01", "2024-02-03"),
        ("Vera", "entered", "", "K-3"),
    ]
    assert history_of_field(history(book), "contract[2].signed_on") == []


def test_a_contract_put_before_the_others_begins_a_history_of_its_own(book: Casebook) -> None:
    entered(book)
    changed(book, "Boris", started("K-1", "2024-02-01"))
    first = Contract("K-0", when("2023-01-01"))
    changed(book, "Ana", lambda case: replace(case, contracts=(first, *case.contracts)))
    assert told(history_of_field(history(book), "contract[1].signed_on")) == [("Ana", "entered", "", "K-0")]
    assert told(history_of_field(history(book), "contract[2].signed_on")) == [
        ("Boris", "changed", "2024-01-01", "2024-02-01"),
        ("Vera", "entered", "", "K-1"),
    ]


def test_beside_an_entry_stand_the_others_of_its_field_whatever_the_number_was_then(book: Casebook) -> None:
    entered(book)
    changed(book, "Boris", started("K-3", "2024-02-03"))
    changed(book, "Boris", without("K-1"))
    changed(book, "Ana", started("K-3", "2024-03-03"))
    found = history(book)
    (early,) = [one for one in found if one.field == "contract[3].signed_on"]
    (late,) = [one for one in found if one.field == "contract[2].signed_on"]
    assert history_beside(found, early) == history_beside(found, late)
    assert [one.by for one in history_beside(found, early)] == ["Ana", "Boris", "Vera"]


def test_a_step_undone_is_a_change_of_its_fields(book: Casebook) -> None:
    entered(book)
    changed(book, "Boris", of_recruit(note="called"))
    undo(book, "Ana")
    note = SHERMATOV.recruit.note
    assert told(history_of_field(history(book), "recruit.note"))[:2] == [
        ("Ana", "changed", "called", note),
        ("Boris", "changed", note, "called"),
    ]


def test_values_that_were_erased_stay_as_entries_that_say_so(book: Casebook) -> None:
    case = entered(book)
    wife, mother = case.relatives
    since = replace(wife, since=when("2017"))
    changed(book, "Boris", lambda case: replace(case, relatives=(since, mother)))
    person = mother.person.id
    assert person is not None
    erase_relative(book, SHERMATOV.number, person, "Vera", "asked for")
    found = history_of_field(history(book), "relative[1].relation_since")
    assert [(one.by, one.what, one.erased) for one in found] == [
        ("Boris", "changed", True),
        ("Vera", "entered", True),
    ]


def test_only_an_entry_about_one_field_has_a_history_of_its_own(book: Casebook) -> None:
    entered(book)
    changed(book, "Boris", started("K-1", "2024-02-01"))
    assert [one.field for one in history(book) if has_own_history(one)] == ["contract[1].signed_on"]
    assert history_of_field(history(book), "hold") == []
