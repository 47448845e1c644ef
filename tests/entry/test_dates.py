"""A typed date is read to the day, the month or the year, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.case import PartialDate
from desktop.entry.dates import read_date
from desktop.entry.months import MONTHS, month_number
from desktop.entry.refusal import Refusal


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2024-03-14", "2024-03-14"),
        ("14.03.2024", "2024-03-14"),
        ("14.3.2024", "2024-03-14"),
        ("14. 3. 2024.", "2024-03-14"),
        ("03.04.2024", "2024-04-03"),
        ("14 Mar 2024", "2024-03-14"),
        ("14-Mar-2024", "2024-03-14"),
        ("14 March 2024", "2024-03-14"),
        ("14 mar. 2024", "2024-03-14"),
        ("March 14, 2024", "2024-03-14"),
        ("March 2024", "2024-03"),
        ("14 марта 2024 г.", "2024-03-14"),
        ("14 мар. 2024", "2024-03-14"),
        ("март 2024", "2024-03"),
        ("14 de marzo de 2024", "2024-03-14"),
        ("14 dic 2024", "2024-12-14"),
        ("2024/03/04", "2024-03-04"),
        ("2024-3-4", "2024-03-04"),
        ("2024-03", "2024-03"),
        ("03.2024", "2024-03"),
        ("03/2024", "2024-03"),
        ("2024", "2024"),
        ("14/03/2024", "2024-03-14"),
        ("03/14/2024", "2024-03-14"),
        ("04/04/2024", "2024-04-04"),
        ("04-04-2024", "2024-04-04"),
        ("29.02.2024", "2024-02-29"),
        ("  2024-03-14\t", "2024-03-14"),
        ("2024–03–14", "2024-03-14"),
    ],
)
def test_every_form_an_operator_types_is_read(typed: str, read: str) -> None:
    """Dots, hyphens, slashes, names of months in three languages, and dates known in part."""
    assert read_date(typed, "birth_date") == PartialDate.from_iso(read)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31.02.1990", "31 February 1990 does not exist; February 1990 had 28 days."),
        ("31/02/1990", "31 February 1990 does not exist; February 1990 had 28 days."),
        ("02/31/1990", "31 February 1990 does not exist; February 1990 had 28 days."),
        ("30 Feb 2024", "30 February 2024 does not exist; February 2024 had 29 days."),
        ("2024-13-01", "There is no month 13; write the date as 2024-03-14 or 14.03.2024."),
        ("13/13/2024", "There is no month 13; write the date as 2024-03-14 or 14.03.2024."),
        ("1066", "The year 1066 cannot be right; a year lies between 1900 and 2100."),
        ("14.03.2424", "The year 2424 cannot be right; a year lies between 1900 and 2100."),
        ("14.03.24", "“14.03.24” has a year of two digits; write all four, as in 14.03.2024."),
        ("14 Mar 24", "“14 Mar 24” has a year of two digits; write all four, as in 14.03.2024."),
        ("14.03", "“14.03” has no year; write it in four digits, as in 14.03.2024."),
        ("14 March", "“14 March” has no year; write it in four digits, as in 14.03.2024."),
    ],
)
def test_a_date_that_cannot_be_taken_says_why(typed: str, sentence: str) -> None:
    """Two ways to read it, no such day, a year that is missing, short or out of reach."""
    assert read_date(typed, "starts_on") == Refusal("starts_on", typed, sentence)


@pytest.mark.parametrize(
    "typed", ["", "soon", "45000", "2024-03-14-01", "14 Brumaire 2024", "١٤.٠٣.٢٠٢٤", "2024-"]
)
def test_what_is_no_date_is_answered_with_the_forms_that_are_taken(typed: str) -> None:
    """The sentence shows how a date is written."""
    answer = read_date(typed, "signed_on")
    assert isinstance(answer, Refusal)
    assert answer.reason.startswith("This is not a date; write 2024-03-14 or 14.03.2024")


def test_a_month_is_named_by_no_other_month_in_any_language() -> None:
    """`mar` is March in English, Russian letters aside, and in Spanish too."""
    for months in MONTHS.values():
        for number, forms in enumerate(months, start=1):
            assert {month_number(form) for form in forms} == {number}


_DATE_LIKE = st.text("0123456789-./ ,", max_size=12) | st.from_regex(
    r"[0-3]?[0-9][-./ ]([0-1]?[0-9]|mar|май|dic)[-./ ](19|20)[0-9]{2}", fullmatch=True
)


@given(_DATE_LIKE | st.text())
@example("²/²/2024")
def test_whatever_is_taken_is_written_back_and_read_again_as_the_same_date(typed: str) -> None:
    """No text of any kind stops the reader, and what it takes keeps its meaning."""
    answer = read_date(typed, "birth_date")
    if isinstance(answer, PartialDate):
        assert read_date(str(answer), "birth_date") == answer
    else:
        assert answer.value == typed and answer.reason.endswith(".")


@pytest.mark.parametrize("typed", ["03/04/2024", "03-04-2024"])
def test_a_two_way_date_names_both_days_so_that_one_can_be_chosen(typed: str) -> None:
    """Day first, then month first; a date that reads one way, or no date, offers no choice."""
    sentence = "3 April 2024 or 4 March 2024? Write it as 2024-04-03 or as 2024-03-04."
    ways = (date(2024, 4, 3), date(2024, 3, 4))
    assert read_date(typed, "starts_on") == Refusal("starts_on", typed, sentence, ways)
    refused = read_date("soon", "starts_on")
    assert isinstance(refused, Refusal) and refused.ways == ()
