"""A contract whose term is over with no end recorded is asked about where the year hangs on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Contract, PartialDate, Person, Term
from desktop.entry.confirming import in_doubt, with_confirmed
from desktop.entry.terms_over import terms_over

DAY = PartialDate.from_iso
MARK = date(2026, 3, 14)
ON = date(2026, 3, 20)


def case(*contracts: Contract) -> Case:
    return Case("1", Person("Shermatov", "Otabek"), contracts)


def contract(starts: str = "2025-03-14", term: Term | None = 6, ended: str = "") -> Contract:
    return Contract(starts_on=DAY(starts), term_months=term, ended_on=DAY(ended) if ended else None)


def asked(case: Case, mark: date | None = MARK, on: date = ON) -> list[str]:
    return [one.about[0].field for one in terms_over(case, mark, on)]


def test_half_a_year_signed_and_a_year_counted_is_asked_about_with_the_day_the_term_ended() -> None:
    (found,) = terms_over(case(contract()), MARK, ON)
    assert found.sentence == (
        "By its term contract 1 ended on 13 September 2025, before the mark, and no last day of service is "
        "recorded. Enter it, or confirm that service went on."
    )
    assert found.about[0].field == "contract[1].ended_on"


@pytest.mark.parametrize(
    "plain",
    [
        contract(term=12),
        contract(term="open"),
        contract(term=None),
        contract(ended="2025-09-13"),
        replace(contract(), starts_on=None),
    ],
)
def test_a_full_year_an_open_term_an_unknown_one_and_a_recorded_end_are_not(plain: Contract) -> None:
    assert asked(case(plain)) == []


def test_it_is_asked_from_the_day_after_the_term_on() -> None:
    assert asked(case(contract()), on=date(2025, 9, 13)) == []
    assert asked(case(contract()), on=date(2025, 9, 14)) == ["contract[1].ended_on"]


def test_a_year_moved_on_by_days_not_counted_outlasts_a_term_of_twelve_months() -> None:
    assert asked(case(contract(term=12)), mark=date(2026, 3, 15)) == ["contract[1].ended_on"]


def test_nothing_is_asked_where_there_is_no_mark() -> None:
    assert asked(case(contract()), mark=None) == []


def test_a_next_contract_that_begins_by_the_day_after_the_term_goes_on_with_it() -> None:
    assert asked(case(contract(), contract("2025-09-14", 12))) == []
    assert asked(case(contract(), contract("2025-09-15", 12))) == ["contract[1].ended_on"]


def test_a_start_known_to_the_month_has_ended_where_its_last_day_has() -> None:
    month = contract("2025-03")
    assert asked(case(month), on=date(2025, 9, 29)) == []
    assert asked(case(month), on=date(2025, 9, 30)) == ["contract[1].ended_on"]


def test_who_confirms_that_service_went_on_is_not_asked_again_unless_the_term_changes() -> None:
    doubtful = case(contract())
    confirmed = with_confirmed(doubtful, in_doubt(doubtful, MARK, ON), "Vera", ON)
    assert in_doubt(confirmed, MARK, ON) == []
    shorter = replace(confirmed, contracts=(contract(term=5),))
    assert [one.doubt for one in in_doubt(shorter, MARK, ON)] == ["term-over"]
