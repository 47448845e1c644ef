"""Which letters of what is shown the words typed stand in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Contract, PartialDate, Person
from desktop.casebook.lookup.shown import beside_name, in_name, in_number

ON = date(2026, 3, 12)
PERSON = Person(
    "SHERMATOV",
    "OTABEK",
    "Шерматов Отабек",
    "M",
    PartialDate.of(1996, 6, 23),
    ("UZB",),
    "C 1252909",
    other_names="Rustamovich",
)
CASE = Case("2025-0117", PERSON, (Contract("38/25"),))


def letters(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[begin:end] for begin, end in spans]


@pytest.mark.parametrize(
    ("typed", "name", "matching"),
    [
        ("sher ota", "Shermatov Otabek", ["Sher", "Ota"]),
        ("шерм", "Shermatov Otabek", ["Sherm"]),
        ("shermatow", "Шерматов Отабек", ["Шерматов"]),
        ("nguyen", "Nguyễn Văn Hải", ["Nguyễn"]),
        ("nobody", "Shermatov Otabek", []),
    ],
)
def test_the_letters_of_a_name_that_match_are_known(typed: str, name: str, matching: list[str]) -> None:
    assert letters(name, in_name(typed, name)) == matching


@pytest.mark.parametrize(
    ("typed", "number", "matching"),
    [
        ("C1252", "C 1252909", ["C 1252"]),
        ("c 125 29", "C 1252909", ["C 12529"]),
        ("1252", "C 1252909", ["1252"]),
        ("252", "C 1252909", []),
        ("0117", "2025-0117", ["0117"]),
        ("2025-01", "2025-0117", ["2025-01"]),
        ("20250117", "2025-0117", ["2025-0117"]),
        ("otabek", "C 1252909", []),
    ],
)
def test_the_signs_of_a_number_that_match_are_known(typed: str, number: str, matching: list[str]) -> None:
    assert letters(number, in_number(typed, number)) == matching


@pytest.mark.parametrize(
    ("typed", "column", "matching"),
    [
        ("1252909", "passport_number", ["1252909"]),
        ("0117", "case", ["0117"]),
        ("38/25", "contract_number", ["38/25"]),
        ("23.6.1996", "birth_date", []),
        ("1996", "birth_date", []),
        ("rustamo", "other_names", ["Rustamo"]),
    ],
)
def test_a_fact_that_the_list_does_not_show_is_shown_where_it_was_found(
    typed: str, column: str, matching: list[str]
) -> None:
    found = {one.column: letters(one.text, one.spans) for one in beside_name(typed, CASE, PERSON, ON)}
    assert found == {column: matching}


def test_a_name_alone_needs_nothing_beside_it() -> None:
    assert not list(beside_name("shermatov otabek", CASE, PERSON, ON))


def test_a_contract_is_found_in_the_recruits_row_alone() -> None:
    assert not list(beside_name("38/25", CASE, replace(PERSON, family_name="SHERMATOVA"), ON))


@pytest.mark.parametrize(
    ("typed", "columns"),
    [
        ("", []),
        (" ", []),
        ("-", []),
        ("//", []),
        ("٣", ["contract_number"]),
        ("a" * 500, []),
        ("1", ["passport_number"]),
        ("0 0 0 0 0 0 0 0 0 0 0 0 0 0", ["case"]),
    ],
)
def test_whatever_is_typed_is_answered(typed: str, columns: list[str]) -> None:
    assert [one.column for one in beside_name(typed, CASE, PERSON, ON)] == columns
