"""A file that meets people who are there: the same is passed over, the new goes in, a conflict is refused."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casebook.book import Casebook
from desktop.casebook.families import RefusedRow
from desktop.casebook.holds import place_hold
from desktop.casebook.intake import IntakeReport, bring_in
from desktop.casebook.people import all_cases, load_case, save_case

Row = dict[str, str]

RECRUIT: Row = {
    "case": "C-1",
    "relation": "recruit",
    "family_name": "RAI",
    "given_names": "PREM",
    "sex": "M",
    "birth_date": "1998-08-08",
    "citizenship": "NPL",
    "passport_number": "J100",
    "contract_number": "K-1",
    "signed_on": "2024-03-01",
    "starts_on": "2024-03-04",
    "term_months": "12",
}
WIFE: Row = {
    "case": "C-1",
    "relation": "spouse",
    "family_name": "RAI",
    "given_names": "DEVI",
    "birth_date": "1999-01-02",
    "passport_number": "J101",
    "relation_since": "2020-02-02",
    "registered": "yes",
}
MOTHER: Row = {"case": "C-1", "relation": "parent", "family_name": "RAI", "birth_date": "1970"}
CONTRACT: Row = {"case": "C-1", "relation": "contract", "contract_number": "K-2", "signed_on": "2025-03-04"}
OTHER: Row = {"case": "C-2", "relation": "recruit", "family_name": "THAPA", "passport_number": "J200"}


class Intake:
    """Writes rows into a file and brings it in."""

    def __init__(self, book: Casebook, path: Path) -> None:
        self.book = book
        self.path = path

    def __call__(self, *rows: Row) -> IntakeReport:
        columns = list(dict.fromkeys(column for row in rows for column in row))
        with self.path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)
        return bring_in(self.book, self.path, "Anna")


@pytest.fixture
def intake(book: Casebook, tmp_path: Path) -> Intake:
    return Intake(book, tmp_path / "intake.csv")


def refused(report: IntakeReport) -> list[tuple[int, str]]:
    return [(row.line, row.field) for row in report.refused]


def counts(report: IntakeReport) -> tuple[int, int, int, int]:
    return report.entered, report.contracts, report.already_there, report.cases


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


def test_a_hold_in_the_file_is_placed_with_its_reason_and_name(intake: Intake, book: Casebook) -> None:
    report = intake(RECRUIT | {"hold": "was deceived | Anna Berg"}, OTHER | {"hold": ""})
    assert (report.held, report.refused) == (["C-1"], [])
    case = load_case(book, "C-1")
    assert case and case.hold
    assert (case.hold.reason, case.hold.by) == ("was deceived", "Anna Berg")
    assert counts(intake(RECRUIT | {"hold": "was deceived | Anna Berg"})) == (0, 0, 1, 0)


def test_a_hold_the_casebook_does_not_know_is_a_conflict(intake: Intake, book: Casebook) -> None:
    intake(RECRUIT)
    held = RECRUIT | {"hold": "was deceived | Anna Berg"}
    assert refused(intake(held)) == [(2, "hold")]
    place_hold(book, "C-1", "asked for time", "Boris")
    assert counts(intake(held)) == (0, 0, 1, 0)


@pytest.mark.parametrize("hold", ["was deceived", "| Anna", "was deceived |"])
def test_a_hold_needs_a_reason_and_a_name(intake: Intake, hold: str) -> None:
    assert refused(intake(RECRUIT | {"hold": hold})) == [(2, "hold")]


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (MOTHER | {"contract_number": "K-9"}, "contract_number"),
        (MOTHER | {"hold": "was deceived | Anna"}, "hold"),
        (CONTRACT | {"hold": "was deceived | Anna"}, "hold"),
        (MOTHER | {"relation": ""}, "relation"),
        (MOTHER | {"relation": "mother"}, "relation"),
        (MOTHER | {"case": " "}, "case"),
        ({"case": "C-1", "relation": "contract", "family_name": "RAI"}, "contract_number"),
    ],
)
def test_a_fact_on_a_row_that_has_no_place_for_it_is_refused_not_lost(
    intake: Intake, row: Row, field: str
) -> None:
    assert refused(intake(RECRUIT, row)) == [(3, field)]


def test_the_end_of_a_relation_on_the_row_of_a_recruit_is_refused(intake: Intake) -> None:
    assert refused(intake(RECRUIT | {"registered": "yes"}, WIFE)) == [(2, "registered"), (3, "case")]


def test_every_problem_of_a_row_is_reported_in_the_order_of_the_lines(intake: Intake) -> None:
    report = intake(WIFE | {"sex": "Q"}, RECRUIT | {"sex": "Q", "term_months": "twelve"})
    assert refused(report) == [(2, "sex"), (2, "case"), (3, "sex"), (3, "term_months")]


def test_a_recruit_may_have_no_contract_yet(intake: Intake, book: Casebook) -> None:
    assert counts(intake(OTHER)) == (1, 0, 0, 1)
    case = load_case(book, "C-2")
    assert case and case.contracts == ()


def test_a_row_with_more_cells_than_columns_is_refused(book: Casebook, tmp_path: Path) -> None:
    path = tmp_path / "intake.csv"
    path.write_text("case,relation,family_name,note\nC-1,recruit,RAI,one, two\n", encoding="utf-8")
    assert bring_in(book, path, "Anna").refused == [
        RefusedRow(
            2,
            "note",
            "two",
            "Here stands text under no column. Put quotation marks around a cell that holds a separator.",
        )
    ]


def test_columns_that_are_not_known_are_named_and_left_out(intake: Intake) -> None:
    report = intake(RECRUIT | {"Shoe size": "42"})
    assert (report.ignored_columns, counts(report)) == (["Shoe size"], (1, 1, 0, 1))
