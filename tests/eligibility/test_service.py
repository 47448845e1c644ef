"""Contracts as they stand on a day, in each way their partial dates may fall."""

from __future__ import annotations

from datetime import date

from desktop.case import Contract, Interruption, PartialDate
from desktop.eligibility.dates import merged
from desktop.eligibility.service import Service, spells, ways
from tests.eligibility.families import contract_of

ON = date(2026, 3, 12)


def ways_of(*contracts: dict[str, str], on: date = ON) -> list[Service]:
    return ways([contract_of(one) for one in contracts], on)


def test_whole_dates_leave_one_way() -> None:
    (service,) = ways_of({"signed_on": "2024-03-01", "starts_on": "2024-03-05", "ended_on": "2025-10-13"})
    (stint,) = service.counted
    assert service.days == {}
    assert (stint.signed, stint.begins, stint.ended) == (
        date(2024, 3, 1),
        date(2024, 3, 5),
        date(2025, 10, 13),
    )


def test_a_month_leaves_a_way_for_each_of_its_days() -> None:
    found = ways_of({"starts_on": "2024-02"})
    assert [one.counted[0].begins for one in found] == [date(2024, 2, day) for day in range(1, 30)]
    assert found[0].days == {(1, "starts_on"): date(2024, 2, 1)}


def test_two_months_leave_a_way_for_each_pair_of_days() -> None:
    assert len(ways_of({"signed_on": "2024-01", "starts_on": "2024-02"})) == 31 * 29


def test_of_a_year_and_a_month_both_ends_are_taken() -> None:
    found = ways_of({"signed_on": "2023", "starts_on": "2024-02"})
    assert [(one.counted[0].signed, one.counted[0].begins) for one in found] == [
        (date(2023, 1, 1), date(2024, 2, 1)),
        (date(2023, 1, 1), date(2024, 2, 29)),
        (date(2023, 12, 31), date(2024, 2, 1)),
        (date(2023, 12, 31), date(2024, 2, 29)),
    ]


def test_of_ten_partial_dates_the_most_and_the_least_service_are_taken() -> None:
    contracts = [{"starts_on": f"{year}", "ended_on": f"{year + 1}"} for year in range(2010, 2020, 2)]
    found = ways_of(*contracts)
    first, last = date(2018, 1, 1), date(2018, 12, 31)
    assert [(one.counted[4].begins, one.counted[4].ended) for one in found] == [
        (first, date(2019, 1, 1)),
        (first, date(2019, 12, 31)),
        (last, date(2019, 1, 1)),
        (last, date(2019, 12, 31)),
    ]


def test_nine_partial_dates_are_still_taken_at_both_ends() -> None:
    contracts = [{"starts_on": f"{year}", "ended_on": f"{year + 1}"} for year in range(2010, 2018, 2)]
    assert len(ways_of(*contracts, {"starts_on": "2018"})) == 2**9


def test_a_way_in_which_service_ends_before_it_begins_is_none() -> None:
    found = ways_of({"starts_on": "2024-03", "ended_on": "2024-03-02"})
    assert [one.counted[0].begins for one in found] == [date(2024, 3, 1), date(2024, 3, 2)]


def test_without_a_start_the_signing_is_the_begin_that_an_end_follows() -> None:
    found = ways_of({"signed_on": "2024-03", "ended_on": "2024-03-02"})
    assert [one.counted[0].begins for one in found] == [date(2024, 3, 1), date(2024, 3, 2)]


def test_a_signing_may_follow_the_end_where_a_start_is_recorded() -> None:
    assert len(ways_of({"signed_on": "2024-03", "starts_on": "2024-01-10", "ended_on": "2024-03-02"})) == 31


def test_where_no_way_is_left_the_last_days_stand_for_all() -> None:
    """Entry refuses such a contract; a decision does not fail on one."""
    contract = Contract(starts_on=PartialDate.of(2024, 3), ended_on=PartialDate.of(2023, 1, 1))
    (service,) = ways([contract], ON)
    assert service.counted[0].begins == date(2024, 3, 31)
    assert service.counted[0].ended == date(2023, 1, 1)
    assert service.days == {(1, "starts_on"): date(2024, 3, 31)}


def test_an_end_that_has_not_come_is_left_out_with_its_ground() -> None:
    (service,) = ways_of({"starts_on": "2024-03-05", "ended_on": "2026-03-12", "discharge_ground": "health"})
    assert (service.counted[0].ended, service.counted[0].ground) == (None, None)


def test_the_day_of_a_death_is_known_on_it() -> None:
    (service,) = ways_of({"starts_on": "2024-03-05", "ended_on": "2026-03-12", "discharge_ground": "died"})
    assert service.died
    assert service.counted[0].ended == ON


def test_a_spell_ends_as_far_as_its_end_is_known() -> None:
    found = ways_of({"starts_on": "2024-03-05", "ended_on": "2025-10"})[-1]
    (spell,) = spells(found.counted)
    assert spell.ended == date(2025, 10, 31)
    assert str(spell.ended_on) == "2025-10"


def test_a_spell_that_runs_has_no_end() -> None:
    (service,) = ways_of({"starts_on": "2024-03-05", "ended_on": "2027-10-13"})
    (spell,) = spells(service.counted)
    assert (spell.ended, spell.ended_on) == (None, None)


def test_interruptions_that_overlap_or_touch_are_one_span() -> None:
    def span(first: int, last: int) -> Interruption:
        return Interruption(date(2025, 7, first), date(2025, 7, last))

    assert merged([span(6, 10), span(1, 5)]) == [(date(2025, 7, 1), date(2025, 7, 10))]
    assert merged([span(1, 5), span(5, 10)]) == [(date(2025, 7, 1), date(2025, 7, 10))]
    assert merged([span(1, 10), span(3, 4)]) == [(date(2025, 7, 1), date(2025, 7, 10))]
    assert merged([span(1, 5), span(7, 10)]) == [
        (date(2025, 7, 1), date(2025, 7, 5)),
        (date(2025, 7, 7), date(2025, 7, 10)),
    ]
    assert merged([Interruption(date(2025, 7, 1))]) == []
