"""A row or form becomes facts, and everything in it that cannot be taken is named."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.case import (
    ENDS_OF_RELATION,
    GROUNDS,
    KINDS,
    SEXES,
    Contract,
    Interruption,
    PartialDate,
    Person,
    Relative,
)
from desktop.entry.facts import (
    contract_fields,
    person_fields,
    read_contract,
    read_person,
    read_relative,
    relative_fields,
)
from desktop.entry.fields import COLUMNS, CONTRACT_COLUMNS
from desktop.entry.refusal import Refusal

ON = date(2026, 3, 12)
DAY = PartialDate.from_iso


def fields_refused(refused: list[Refusal]) -> list[str]:
    return [each.field for each in refused]


def test_a_recruit_is_read_from_a_row() -> None:
    row = {
        "family_name": " NAZAROV ",
        "given_names": "JAMSHED",
        "name_in_script": "Назаров",
        "sex": "m",
        "birth_date": "18.07.1994",
        "citizenship": "Tajikistan",
        "passport_number": "E5477212",
        "passport_expires": "2031-05",
        "note": "plain",
    }
    assert read_person(row, ON) == (
        Person(
            "NAZAROV",
            "JAMSHED",
            "Назаров",
            "M",
            DAY("1994-07-18"),
            ("TJK",),
            "E5477212",
            DAY("2031-05"),
            "plain",
        ),
        [],
    )


def test_a_person_with_one_name_is_enough_and_one_with_none_is_refused() -> None:
    assert read_person({"given_names": "SUHARTONO"}, ON) == (Person(given_names="SUHARTONO"), [])
    assert read_person({"name_in_script": "خليل"}, ON) == (Person(name_in_script="خليل"), [])
    _, refused = read_person({"family_name": "   ", "sex": "M"}, ON)
    assert fields_refused(refused) == ["family_name"]


def test_a_name_that_is_refused_is_refused_once() -> None:
    _, refused = read_person({"family_name": "<b>"}, ON)
    assert fields_refused(refused) == ["family_name"]
    assert refused[0].value == "<b>"


def test_a_birth_date_after_the_day_is_refused_and_one_that_may_have_been_is_taken() -> None:
    assert fields_refused(read_person({"given_names": "A", "birth_date": "2026-03-13"}, ON)[1]) == [
        "birth_date"
    ]
    assert read_person({"given_names": "A", "birth_date": "2026-03-12"}, ON)[1] == []
    assert read_person({"given_names": "A", "birth_date": "2026"}, ON)[1] == []


def test_every_problem_of_a_row_is_named_not_only_the_first() -> None:
    row = {"family_name": "A", "sex": "Q", "birth_date": "03/04/1997", "citizenship": "NPLL"}
    assert fields_refused(read_person(row, ON)[1]) == ["sex", "birth_date", "citizenship"]


def test_a_contract_is_read_with_term_and_interruptions() -> None:
    row = {
        "contract_number": "K-1",
        "signed_on": "2024-03-01",
        "starts_on": "2024-03",
        "term_months": "Open",
        "ended_on": "2025",
        "discharge_ground": "term expired",
        "interruptions": "01.08.2024..2024-08-10; 2024-09-01.. ;",
        "note": "the copy is hard to read",
    }
    interruptions = (Interruption(date(2024, 8, 1), date(2024, 8, 10)), Interruption(date(2024, 9, 1)))
    assert read_contract(row) == (
        Contract(
            "K-1",
            DAY("2024-03-01"),
            DAY("2024-03"),
            "open",
            DAY("2025"),
            "term_expired",
            interruptions,
            "the copy is hard to read",
        ),
        [],
    )


@pytest.mark.parametrize("term", ["open", "Бессрочно", "indefinido", "SIN PLAZO"])
def test_a_term_without_an_end_is_read_in_each_language_of_the_window(term: str) -> None:
    contract, refused = read_contract({"term_months": term})
    assert (contract.term_months, refused) == ("open", [])


@pytest.mark.parametrize("term", ["twelve", "0", "-1", "12.5", "1e3", "9" * 5000, "²"])
def test_a_term_that_is_no_number_of_months_is_refused(term: str) -> None:
    _, refused = read_contract({"term_months": term})
    assert refused == [
        Refusal(
            "term_months", term, "Write the term as a whole number of months, such as 12, or the word open."
        )
    ]


@pytest.mark.parametrize(
    ("interruptions", "sentence"),
    [
        ("2024-09-10..2024-09-01", "The interruption from 2024-09-10 to 2024-09-01 ends before it begins."),
        ("2024-09..2024-10-01", "“2024-09” is no whole date; an interruption is counted in days."),
        (
            "2024-09-01",
            "“2024-09-01” is no interruption; write 2024-08-01..2024-08-10,"
            " or 2024-08-01.. where it has not ended.",
        ),
        ("2024-09-01..2024-09-31", "31 September 2024 does not exist; September 2024 had 30 days."),
    ],
)
def test_an_interruption_that_cannot_be_counted_is_refused(interruptions: str, sentence: str) -> None:
    typed = f"2024-08-01..2024-08-02; {interruptions}"
    assert read_contract({"interruptions": typed})[1] == [Refusal("interruptions", typed, sentence)]


@pytest.mark.parametrize(
    ("begins", "ended_on", "taken"),
    [
        ({"starts_on": "2024-05-12"}, "2024-05-11", False),
        ({"starts_on": "2024-05-12"}, "2024-05-12", True),
        ({"signed_on": "2024-05-12"}, "2024-05-11", False),
        ({"signed_on": "2024-05-10", "starts_on": "2024-05-12"}, "2024-05-11", False),
        ({"starts_on": "2024-05"}, "2024-04-30", False),
        ({"starts_on": "2024-05"}, "2024-05-02", True),
        ({"starts_on": "2024-05-12"}, "2024-05", True),
        ({"starts_on": "2024-05-12"}, "2024", True),
        ({"starts_on": "2024-05-12"}, "2023", False),
        ({}, "2023", True),
    ],
)
def test_service_cannot_end_before_it_begins(begins: dict[str, str], ended_on: str, taken: bool) -> None:
    _, refused = read_contract(begins | {"ended_on": ended_on})
    assert fields_refused(refused) == ([] if taken else ["ended_on"])


def test_a_discharge_ground_needs_an_end_that_was_typed() -> None:
    assert fields_refused(read_contract({"discharge_ground": "health"})[1]) == ["discharge_ground"]
    assert read_contract({"discharge_ground": "health", "ended_on": "2024"})[1] == []
    # An end that cannot be read is named itself, and not the ground as well.
    assert fields_refused(read_contract({"discharge_ground": "health", "ended_on": "soon"})[1]) == [
        "ended_on"
    ]


def test_a_spouse_is_read_with_the_marriage() -> None:
    row = {
        "relation": "spouse",
        "family_name": "RAHMONOV",
        "relation_since": "2016-06-16",
        "relation_until": "2023-12-14",
        "relation_until_why": "death",
        "registered": "Yes",
    }
    marriage = (DAY("2016-06-16"), DAY("2023-12-14"), "death", True)
    assert read_relative(row, ON) == (Relative(Person("RAHMONOV"), "spouse", *marriage), [])


def test_a_relation_that_is_no_relation_or_missing_is_refused() -> None:
    assert fields_refused(read_relative({"relation": "cousin", "family_name": "A"}, ON)[1]) == ["relation"]
    assert fields_refused(read_relative({"family_name": "A"}, ON)[1]) == ["relation"]


def test_a_reason_for_the_end_without_an_end_is_taken_and_an_end_before_the_begin_is_not() -> None:
    row = {"relation": "spouse", "family_name": "A", "relation_until_why": "divorce"}
    assert read_relative(row, ON)[1] == []
    row |= {"relation_since": "2020-02-02", "relation_until": "2020-02-01"}
    assert fields_refused(read_relative(row, ON)[1]) == ["relation_until"]
    row |= {"relation_until": "2020-02"}
    assert read_relative(row, ON)[1] == []


def partial_dates(last: date = date(2100, 12, 31)) -> st.SearchStrategy[PartialDate]:
    days = st.dates(date(1900, 1, 1), last)
    return st.one_of(
        days.map(lambda day: PartialDate.of(day.year, day.month, day.day)),
        days.map(lambda day: PartialDate.of(day.year, day.month)),
        days.map(lambda day: PartialDate.of(day.year)),
    )


NAMES = st.sampled_from(["", "NAZAROV", "Ғаниев", "D’ARCY Jr.", "خليل"])
CODES = st.lists(st.sampled_from(["TJK", "RUS", "XXA", "XKX"]), unique=True).map(tuple)
INTERRUPTIONS = st.builds(
    lambda begins, days: Interruption(begins, None if days is None else begins + timedelta(days)),
    st.dates(date(1900, 1, 1), date(2099, 1, 1)),
    st.none() | st.integers(0, 400),
)
PEOPLE = st.builds(
    Person,
    family_name=st.just("KHALIL"),
    given_names=NAMES,
    name_in_script=NAMES,
    sex=st.none() | st.sampled_from(SEXES),
    birth_date=st.none() | partial_dates(ON),
    citizenship=CODES,
    passport_number=st.sampled_from(["", "AA 123", "750-1"]),
    passport_expires=st.none() | partial_dates(),
    note=st.sampled_from(["", "a note; of two\nlines"]),
    id=st.none(),
)


@given(PEOPLE)
def test_a_person_written_back_reads_as_the_same_person(person: Person) -> None:
    assert read_person(person_fields(person), ON) == (person, [])


@given(
    st.builds(
        Relative,
        person=PEOPLE,
        kind=st.sampled_from(KINDS),
        since=st.none() | partial_dates(date(2010, 1, 1)),
        until=st.none() | partial_dates().filter(lambda until: until.last > date(2011, 1, 1)),
        until_why=st.none() | st.sampled_from(ENDS_OF_RELATION),
        registered=st.none() | st.booleans(),
        settlings=st.just(()),
        id=st.none(),
    )
)
def test_a_relative_written_back_reads_as_the_same_relative(relative: Relative) -> None:
    assert read_relative(relative_fields(relative), ON) == (relative, [])


@given(
    st.builds(
        Contract,
        number=st.sampled_from(["", "K-1"]),
        signed_on=st.none() | partial_dates(date(2010, 1, 1)),
        starts_on=st.none() | partial_dates(date(2010, 1, 1)),
        term_months=st.none() | st.just("open") | st.integers(1, 1200),
        ended_on=partial_dates().filter(lambda end: end.last > date(2011, 1, 1)),
        discharge_ground=st.none() | st.sampled_from(GROUNDS),
        interruptions=st.lists(INTERRUPTIONS, max_size=3).map(tuple),
        note=st.sampled_from(["", "the copy is hard to read"]),
        id=st.none(),
    )
)
def test_a_contract_written_back_reads_as_the_same_contract(contract: Contract) -> None:
    assert read_contract(contract_fields(contract)) == (contract, [])


@given(st.dictionaries(st.sampled_from(COLUMNS), st.text()))
def test_no_text_in_any_column_stops_the_reading(row: dict[str, str]) -> None:
    for refused in (read_relative(row, ON)[1], read_contract(row)[1]):
        assert all(each.field in COLUMNS and each.reason[-1] in ".?" for each in refused)


def test_the_columns_are_those_of_the_intake_file() -> None:
    assert " ".join(COLUMNS) == (
        "case relation family_name given_names name_in_script sex birth_date citizenship passport_number "
        "passport_expires relation_since relation_until relation_until_why registered contract_number "
        "signed_on starts_on term_months ended_on discharge_ground interruptions note"
    )
    assert set(contract_fields(Contract())) == {*CONTRACT_COLUMNS, "note"}
