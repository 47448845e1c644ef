"""In the window a date is typed in few keys, and what was read is said back with its weekday."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.case import Interruption, PartialDate
from desktop.entry.dates import read_date
from desktop.entry.day_steps import a_day_on, a_month_on
from desktop.entry.day_words import day_in_words, day_with_weekday
from desktop.entry.facts import read_contract
from desktop.entry.months import MONTHS
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import full_years, read_typed_date, texts_in_full

ON = date(2026, 3, 12)


def read(text: str, field: str = "starts_on") -> str:
    """The date as it is kept, or the sentence that refuses it."""
    answer = read_typed_date(text, field, ON)
    return answer.reason if isinstance(answer, Refusal) else str(answer)


@pytest.mark.parametrize(
    ("typed", "is_read_as"),
    [
        ("14032024", "2024-03-14"),
        ("20240314", "2024-03-14"),
        ("19102010", "2010-10-19"),
        ("20111012", "2011-10-12"),
        ("14.3.24", "2024-03-14"),
        ("14.03.24", "2024-03-14"),
        ("14. 3. 24", "2024-03-14"),
        ("14/03/2024", "2024-03-14"),
        ("14/3/24", "2024-03-14"),
        ("2024-03-14", "2024-03-14"),
        ("14 mar 2024", "2024-03-14"),
        ("14 mar 24", "2024-03-14"),
        ("14mar24", "2024-03-14"),
        ("14-MAR-24", "2024-03-14"),
        ("14 марта 2024", "2024-03-14"),
        ("14 марта 24 г.", "2024-03-14"),
        ("14 мар. 24", "2024-03-14"),
        ("марте 2024", "2024-03"),
        ("14 de marzo de 2024", "2024-03-14"),
        ("14 de marzo de 24", "2024-03-14"),
        ("14 dic 2024", "2024-12-14"),
        ("03.2024", "2024-03"),
        ("март 2024", "2024-03"),
        ("2024", "2024"),
    ],
)
def test_a_date_is_typed_in_few_keys(typed: str, is_read_as: str) -> None:
    """Digits alone, short years, names of months in three languages, and all that an intake file may hold."""
    assert read(typed) == is_read_as


@pytest.mark.parametrize("typed", ["03/04/2024", "3/4/24", "03-04-2024"])
def test_a_two_way_date_is_never_guessed_and_carries_both_days(typed: str) -> None:
    answer = read_typed_date(typed, "signed_on", ON)
    assert isinstance(answer, Refusal)
    assert answer.ways == (date(2024, 4, 3), date(2024, 3, 4))
    assert answer.reason.startswith("3 April 2024 or 4 March 2024?")


def test_digits_alone_are_day_first_as_between_dots() -> None:
    """Nobody is asked about 03042024: the day is said back with its weekday."""
    assert read("03042024") == read("03.04.2024") == "2024-04-03"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("30.02.24", "30 February 2024 does not exist; February 2024 had 29 days."),
        ("30022024", "30 February 2024 does not exist; February 2024 had 29 days."),
        ("31/02/23", "31 February 2023 does not exist; February 2023 had 28 days."),
        ("14132024", "There is no month 13; write the date as 2024-03-14 or 14.03.2024."),
        ("24-03-14", "“24-03-14” has a year of two digits; write all four, as in 14.03.2024."),
        ("14.03", "“14.03” has no year; write it in four digits, as in 14.03.2024."),
        ("99999999", "The year 9999 cannot be right; a year lies between 1900 and 2100."),
    ],
)
def test_what_cannot_be_taken_is_named(typed: str, sentence: str) -> None:
    assert read(typed) == sentence


@pytest.mark.parametrize(
    ("field", "typed", "is_read_as"),
    [
        ("birth_date", "17.11.98", "1998-11-17"),
        ("birth_date", "12.03.26", "2026-03-12"),
        ("birth_date", "13.03.26", "1926-03-13"),
        ("birth_date", "01.01.27", "1927-01-01"),
        ("passport_expires", "20.05.31", "2031-05-20"),
        ("passport_expires", "20.05.06", "2006-05-20"),
        ("passport_expires", "31.12.99", "2099-12-31"),
        ("expires_on", "01.01.40", "2040-01-01"),
        ("starts_on", "11.07.25", "2025-07-11"),
        ("ended_on", "01.01.36", "2036-01-01"),
        ("relation_since", "01.01.37", "1937-01-01"),
    ],
)
def test_the_field_says_which_century_a_short_year_is_of(field: str, typed: str, is_read_as: str) -> None:
    """Nobody is born after the day of entry; passports expire forward; all else lies about the present."""
    assert read(typed, field) == is_read_as


def test_a_birth_date_that_reads_two_ways_is_of_the_century_that_one_of_its_days_allows() -> None:
    answer = read_typed_date("4/3/26", "birth_date", ON)
    assert isinstance(answer, Refusal) and answer.ways == (date(2026, 3, 4), date(2026, 4, 3))
    later = read_typed_date("4/5/26", "birth_date", ON)
    assert isinstance(later, Refusal) and later.ways == (date(1926, 5, 4), date(1926, 4, 5))


def test_an_intake_file_keeps_refusing_short_years() -> None:
    for typed in ("14.3.24", "14 mar 24", "14032024"):
        assert isinstance(read_date(typed, "birth_date"), Refusal)


def test_the_dates_of_a_form_are_written_out_and_nothing_else_is() -> None:
    texts = {
        "family_name": "14.3.24",
        "birth_date": "17.11.98",
        "interruptions": "2.10.25..25.10.2025; 1.12.25 – 02122025; 3.1.26..",
    }
    assert texts_in_full(texts, ON) == {
        "family_name": "14.3.24",
        "birth_date": "17.11.1998",
        "interruptions": "2.10.2025..25.10.2025;1.12.2025..02.12.2025;3.1.2026..",
    }


@pytest.mark.parametrize(
    "typed",
    [
        "2.10.25 - 25.10.25",
        "2.10.2025-25.10.2025",
        "2.10.25–25.10.2025",
        "2025-10-02-2025-10-25",
        "from 2.10.25 to 25.10.25",
        "с 2.10.25 по 25.10.25",
        "del 2.10.25 al 25.10.25",
        "2 октября 2025 г. до 25 октября 2025 г.",
        "2 oct 2025 hasta 25 oct 2025",
    ],
)
def test_days_not_counted_are_typed_with_a_hyphen_or_a_word_between_them(typed: str) -> None:
    contract, refused = read_contract(texts_in_full({"interruptions": typed}, ON))
    assert refused == []
    assert contract.interruptions == (Interruption(date(2025, 10, 2), date(2025, 10, 25)),)


def test_a_hyphen_after_the_first_day_alone_leaves_the_end_open() -> None:
    contract, _ = read_contract(texts_in_full({"interruptions": "2.10.25 -"}, ON))
    assert contract.interruptions == (Interruption(date(2025, 10, 2)),)


def test_a_hyphen_within_a_day_parts_no_days() -> None:
    (refused,) = read_contract(texts_in_full({"interruptions": "13-08-2024"}, ON))[1]
    assert "13-08-2024" in refused.value and "is no interruption" in refused.reason


_NAMES = st.sampled_from([form for months in MONTHS.values() for forms in months for form in forms])
_DATE_LIKE = (
    st.text("0123456789", min_size=8, max_size=8)
    | st.from_regex(r"[0-3]?[0-9][-./ ][0-1]?[0-9][-./ ]([0-9]{2}|(19|20)[0-9]{2})", fullmatch=True)
    | st.builds("{} {} {}".format, st.integers(0, 32), _NAMES, st.integers(0, 99) | st.integers(1890, 2110))
)


@given(_DATE_LIKE | st.text(), st.sampled_from(["birth_date", "passport_expires", "starts_on"]))
@example("²2032024", "starts_on")
@example("14.3.²4", "starts_on")
def test_whatever_is_taken_is_written_back_and_read_again_as_the_same_date(typed: str, field: str) -> None:
    """Nothing typed stops the reader; what it takes it reads again from what is kept."""
    answer = read_typed_date(typed, field, ON)
    if isinstance(answer, PartialDate):
        assert read_typed_date(str(answer), field, ON) == answer == read_date(str(answer), field)
        assert (
            field != "birth_date" or len(typed) > 8 or answer.first <= ON or str(answer.first.year) in typed
        )
    else:
        assert answer.reason.endswith(".")


_DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
_DATES = st.one_of(
    st.builds(lambda day: PartialDate(day, day), _DAYS),
    st.builds(lambda day: PartialDate.of(day.year, day.month), _DAYS),
    st.builds(lambda day: PartialDate.of(day.year), _DAYS),
)


@given(_DATES, st.sampled_from(["en", "ru", "es"]))
@settings(max_examples=50)
def test_a_date_said_in_words_is_read_again_as_the_same_date(day: PartialDate, language: str) -> None:
    """The weekday stands in front of those very words."""
    words = day_in_words(day, language)
    assert read_date(words, "birth_date") == day
    assert day_with_weekday(day, language).endswith(words)


def test_the_weekday_stands_before_the_day_in_three_languages() -> None:
    day = PartialDate.of(2024, 3, 14)
    assert day_with_weekday(day) == "Thursday 14 March 2024"
    assert day_with_weekday(day, "ru") == "четверг, 14 марта 2024"
    assert day_with_weekday(day, "es") == "jueves, 14 de marzo de 2024"
    assert day_with_weekday(PartialDate.of(2024, 3), "ru") == "март 2024"
    assert day_with_weekday(PartialDate.of(2024), "es") == "2024"


def test_up_and_down_move_by_what_is_known() -> None:
    assert a_day_on(PartialDate.of(2024, 2, 28), 1) == PartialDate.of(2024, 2, 29)
    assert a_day_on(PartialDate.of(2024, 1, 1), -1) == PartialDate.of(2023, 12, 31)
    assert a_day_on(PartialDate.of(2024, 12), 1) == PartialDate.of(2025, 1)
    assert a_day_on(PartialDate.of(2024), -1) == PartialDate.of(2023)


def test_page_up_and_page_down_move_by_a_month_and_stay_in_it() -> None:
    assert a_month_on(PartialDate.of(2024, 1, 31), 1) == PartialDate.of(2024, 2, 29)
    assert a_month_on(PartialDate.of(2024, 1, 14), -1) == PartialDate.of(2023, 12, 14)
    assert a_month_on(PartialDate.of(2024, 1), -1) == PartialDate.of(2023, 12)
    assert a_month_on(PartialDate.of(2024), 1) == PartialDate.of(2025)


@given(_DATES, st.integers(-40_000, 40_000))
@settings(max_examples=50)
def test_a_moved_date_can_always_be_typed_again(day: PartialDate, by: int) -> None:
    """The years that can be entered are never left."""
    for moved in (a_day_on(day, by), a_month_on(day, by)):
        assert read_date(str(moved), "birth_date") == moved and moved.precision == day.precision


@given(st.integers(0, 99), st.sampled_from(["birth_date", "passport_expires", "signed_on"]), _DAYS)
@settings(max_examples=50)
def test_two_digits_stand_for_a_year_that_ends_in_them(digits: int, field: str, on: date) -> None:
    assert {year % 100 for year in full_years(digits, field, on)} == {digits}
