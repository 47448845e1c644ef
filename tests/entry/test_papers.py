"""What was done about a paper, and the days of an oath, as they are typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.case import Oath, PaperRecord
from desktop.entry.papers import PAPER_COLUMNS, oath_fields, paper_fields, read_oath, read_paper
from desktop.entry.refusal import Refusal

ON = date(2026, 3, 12)
PAST = st.dates(date(1990, 1, 1), ON)


def test_a_paper_is_asked_for_received_and_confirmed() -> None:
    typed = {"asked_on": "2.3.2026", "received_on": "12 March 2026", "confirmed_by": " N. Ferreira "}
    assert read_paper("passport", typed, ON) == (
        PaperRecord("passport", date(2026, 3, 2), date(2026, 3, 12), confirmed_by="N. Ferreira"),
        [],
    )


def test_a_paper_of_which_nothing_is_typed_has_no_record() -> None:
    assert read_paper("passport", dict.fromkeys(PAPER_COLUMNS, " "), ON) == (None, [])


@pytest.mark.parametrize("column", ["asked_on", "received_on"])
def test_a_paper_cannot_be_asked_for_or_received_after_the_day_of_entry(column: str) -> None:
    assert read_paper("passport", {column: "12.03.2026"}, ON)[1] == []
    assert read_paper("passport", {column: "13.03.2026"}, ON)[1] == [
        Refusal(
            column,
            "13.03.2026",
            "This cannot lie after today, 12 March 2026; look at its day and year again.",
        )
    ]


def test_a_paper_may_expire_on_any_day() -> None:
    record, refused = read_paper("medical-decision", {"expires_on": "2031-05-20"}, ON)
    assert (record, refused) == (PaperRecord("medical-decision", expires_on=date(2031, 5, 20)), [])


@pytest.mark.parametrize("typed", ["2026-03", "2026"])
def test_a_month_or_a_year_is_no_whole_date(typed: str) -> None:
    said = f"“{typed}” is no whole date; write day, month and year."
    assert read_paper("passport", {"received_on": typed}, ON)[1] == [Refusal("received_on", typed, said)]
    assert read_oath({"granted_on": typed}, ON) == (None, [Refusal("granted_on", typed, said)])


def test_a_decision_is_recorded_with_or_without_the_oath() -> None:
    assert read_oath({"granted_on": "1.9.2025"}, ON) == (Oath(date(2025, 9, 1)), [])
    both = {"granted_on": "1.9.2025", "taken_on": "2.9.2025"}
    assert read_oath(both, ON) == (Oath(date(2025, 9, 1), date(2025, 9, 2)), [])
    assert read_oath({}, ON) == (None, [])


def test_an_oath_needs_the_day_of_the_decision() -> None:
    _, refused = read_oath({"taken_on": "2.9.2025"}, ON)
    assert [one.field for one in refused] == ["granted_on"]


def test_an_oath_is_taken_on_the_day_of_the_decision_or_later_and_not_after_today() -> None:
    granted = {"granted_on": "2025-09-01"}
    assert read_oath(granted | {"taken_on": "2025-09-01"}, ON)[1] == []
    assert [one.field for one in read_oath(granted | {"taken_on": "2025-08-31"}, ON)[1]] == ["taken_on"]
    assert read_oath(granted | {"taken_on": "2026-03-12"}, ON)[1] == []
    assert [one.field for one in read_oath(granted | {"taken_on": "2026-03-13"}, ON)[1]] == ["taken_on"]


def test_a_decision_still_to_come_is_refused() -> None:
    assert [one.field for one in read_oath({"granted_on": "2026-03-13"}, ON)[1]] == ["granted_on"]


@settings(max_examples=30)
@given(
    st.builds(
        PaperRecord,
        paper=st.just("passport"),
        asked_on=PAST,
        received_on=st.none() | PAST,
        expires_on=st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)),
        confirmed_by=st.sampled_from(["", "N. Ferreira"]),
    )
)
def test_a_record_written_back_reads_as_the_same_record(record: PaperRecord) -> None:
    assert read_paper(record.paper, paper_fields(record), ON) == (record, [])


@settings(max_examples=30)
@given(st.none() | st.builds(Oath, PAST.map(lambda day: min(day, date(2020, 1, 1))), st.none() | st.just(ON)))
def test_an_oath_written_back_reads_as_the_same_oath(oath: Oath | None) -> None:
    assert read_oath(oath_fields(oath), ON) == (oath, [])
