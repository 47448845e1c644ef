"""A file that meets people who are there: the same is passed over, the new goes in, a conflict is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casebook.intake.families import RefusedRow
from desktop.casebook.people.people import all_cases, load_case, save_case
from desktop.casebook.tables.book import Casebook
from tests.casebook.taking_in import CONTRACT, MOTHER, OTHER, RECRUIT, WIFE, Intake, counts, refused


@pytest.fixture
def intake(book: Casebook, tmp_path: Path) -> Intake:
    return Intake(book, tmp_path / "intake.csv")


def test_new_relatives_and_contracts_of_a_known_case_go_in(intake: Intake, book: Casebook) -> None:
    intake(RECRUIT)
    report = intake(RECRUIT, WIFE, MOTHER, CONTRACT)
    assert (counts(report), report.refused) == ((2, 1, 1, 0), [])
    case = load_case(book, "C-1")
    assert case
    assert [relative.kind for relative in case.relatives] == ["spouse", "parent"]
    assert [contract.number for contract in case.contracts] == ["K-1", "K-2"]


def test_a_known_case_needs_no_row_of_its_recruit(intake: Intake) -> None:
    intake(RECRUIT)
    assert counts(intake(WIFE, CONTRACT)) == (1, 1, 0, 0)


def test_a_case_without_a_recruit_anywhere_is_refused(intake: Intake, book: Casebook) -> None:
    report = intake(WIFE, CONTRACT)
    assert refused(report) == [(2, "case"), (3, "case")]
    assert list(all_cases(book)) == []


@pytest.mark.parametrize(
    ("column", "says"),
    [
        ("given_names", "PREMA"),
        ("birth_date", "1998-08"),
        ("sex", ""),
        ("citizenship", "NPL IND"),
        ("passport_expires", "2030"),
        ("note", "seen in person"),
        ("starts_on", "2024-03-05"),
        ("term_months", "open"),
        ("interruptions", "2024-04-01..2024-04-02"),
    ],
)
def test_other_facts_of_a_known_recruit_are_refused_and_nothing_is_overwritten(
    intake: Intake, book: Casebook, column: str, says: str
) -> None:
    intake(RECRUIT)
    before = load_case(book, "C-1")
    report = intake(RECRUIT | {column: says}, WIFE)
    assert refused(report) == [(2, column), (3, "case")]
    assert report.refused[0].value == says
    assert load_case(book, "C-1") == before


def test_a_conflict_says_what_the_casebook_has(intake: Intake) -> None:
    intake(RECRUIT, WIFE)
    has = "The casebook has “1999-01-02” here; it was not overwritten. Change it there if the file is right."
    assert intake(WIFE | {"birth_date": "1999"}).refused == [RefusedRow(2, "birth_date", "1999", has)]
    has = "The casebook has nothing here; it was not overwritten. Change it there if the file is right."
    assert intake(WIFE | {"sex": "F"}).refused == [RefusedRow(2, "sex", "F", has)]


@pytest.mark.parametrize(
    ("column", "says"),
    [("relation", "partner"), ("relation_since", "2020-02"), ("registered", "no"), ("family_name", "THAPA")],
)
def test_other_facts_of_a_known_wife_are_refused(intake: Intake, column: str, says: str) -> None:
    intake(RECRUIT, WIFE)
    assert refused(intake(WIFE | {column: says})) == [(2, column)]


def test_a_contract_is_known_by_its_number(intake: Intake) -> None:
    intake(RECRUIT, CONTRACT)
    assert counts(intake(CONTRACT)) == (0, 0, 0, 0)
    assert refused(intake(CONTRACT | {"signed_on": "2025-03-05"})) == [(2, "signed_on")]


def test_the_note_on_a_contracts_own_row_is_kept_with_the_contract(intake: Intake, book: Casebook) -> None:
    intake(RECRUIT | {"note": "speaks Nepali"}, CONTRACT | {"note": "a second page is missing"})
    case = load_case(book, "C-1")
    assert case and case.recruit.note == "speaks Nepali"
    assert [contract.note for contract in case.contracts] == ["", "a second page is missing"]
    assert refused(intake(CONTRACT | {"note": "the page was found"})) == [(2, "note")]


def test_a_recruits_row_says_nothing_of_a_note_on_the_contract(intake: Intake, book: Casebook) -> None:
    intake(RECRUIT)
    case = load_case(book, "C-1")
    assert case
    save_case(book, replace(case, contracts=(replace(case.contracts[0], note="seen in copy"),)), "Anna")
    assert counts(intake(RECRUIT)) == (0, 0, 1, 0)


def test_a_contract_without_a_number_is_known_by_its_dates(intake: Intake) -> None:
    nameless = CONTRACT | {"contract_number": ""}
    intake(RECRUIT, nameless)
    assert counts(intake(nameless)) == (0, 0, 0, 0)
    assert refused(intake(nameless | {"term_months": "12"})) == [(2, "term_months")]
    assert refused(intake(CONTRACT)) == [(2, "contract_number")]
    assert counts(intake(nameless | {"signed_on": "2026-03-05"})) == (0, 1, 0, 0)


def test_two_contracts_without_dates_are_told_apart_by_their_numbers(intake: Intake) -> None:
    undated = {"case": "C-1", "relation": "contract", "contract_number": "K-7"}
    intake(RECRUIT, undated)
    assert counts(intake(undated, undated | {"contract_number": "", "term_months": "6"})) == (0, 1, 0, 0)


def test_the_same_contract_twice_in_a_file_goes_in_once(intake: Intake) -> None:
    report = intake(RECRUIT, CONTRACT, CONTRACT, CONTRACT | {"term_months": "6"})
    assert (counts(report), refused(report)) == ((1, 2, 0, 1), [(5, "term_months")])


def test_the_same_person_twice_in_a_file_goes_in_once(intake: Intake) -> None:
    report = intake(RECRUIT, WIFE, WIFE, WIFE | {"sex": "F"})
    assert (counts(report), refused(report)) == ((2, 1, 1, 1), [(5, "sex")])


def test_a_recruit_repeated_with_another_contract_brings_that_contract(intake: Intake) -> None:
    report = intake(RECRUIT, RECRUIT | {"contract_number": "K-2", "signed_on": "", "starts_on": "2025-03-04"})
    assert (counts(report), report.refused) == ((1, 2, 1, 1), [])


def test_a_second_recruit_in_a_case_is_refused_and_the_family_of_the_first_goes_in(intake: Intake) -> None:
    report = intake(RECRUIT, OTHER | {"case": "C-1"}, WIFE)
    assert (counts(report), refused(report)) == ((2, 1, 0, 1), [(3, "relation")])


def test_another_recruit_under_a_known_number_is_refused_with_the_family(intake: Intake) -> None:
    intake(RECRUIT)
    assert refused(intake(OTHER | {"case": "C-1"}, WIFE)) == [(2, "relation"), (3, "case")]


def test_a_person_without_a_passport_is_known_by_relation_names_and_birth_date(intake: Intake) -> None:
    intake(RECRUIT, MOTHER)
    assert counts(intake(MOTHER)) == (0, 0, 1, 0)
    assert refused(intake(MOTHER | {"sex": "F"})) == [(2, "sex")]
    assert counts(intake(MOTHER | {"birth_date": "1971"})) == (1, 0, 0, 0)


def test_a_passport_that_is_new_for_a_known_person_is_a_conflict_not_a_second_person(intake: Intake) -> None:
    intake(RECRUIT, MOTHER)
    assert refused(intake(MOTHER | {"passport_number": "J102"})) == [(2, "passport_number")]


def test_a_passport_number_is_the_same_with_and_without_spaces(intake: Intake) -> None:
    intake(RECRUIT)
    assert counts(intake(RECRUIT | {"passport_number": "j 100"})) == (0, 0, 1, 0)
    assert refused(intake(OTHER | {"passport_number": "j 100"})) == [(2, "passport_number")]


def test_a_passport_of_somebody_of_another_case_is_refused_in_a_file_and_over_files(intake: Intake) -> None:
    thief = WIFE | {"case": "C-2", "passport_number": "J100"}
    report = intake(RECRUIT, OTHER, thief, MOTHER | {"case": "C-2"})
    assert (counts(report), refused(report)) == ((3, 1, 0, 2), [(4, "passport_number")])
    assert "C-1" in report.refused[0].reason
    assert refused(intake(OTHER, thief)) == [(3, "passport_number")]


def test_a_recruit_with_somebody_elses_passport_is_refused_with_the_family(
    intake: Intake, book: Casebook
) -> None:
    report = intake(RECRUIT, OTHER | {"passport_number": "J100"}, MOTHER | {"case": "C-2"})
    assert refused(report) == [(3, "passport_number"), (4, "case")]
    assert [case.number for case in all_cases(book)] == ["C-1"]


def test_a_wife_with_the_passport_of_her_husband_is_refused_by_its_number(intake: Intake) -> None:
    report = intake(RECRUIT, WIFE | {"passport_number": "J100"})
    assert refused(report) == [(3, "passport_number")]
    assert report.refused[0].reason == (
        "This is the passport number of RAI PREM, recruit in the same case. Check the number."
    )
