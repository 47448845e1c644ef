"""Rows of a file: holds in it, facts without a place, rows too long, columns that are not known."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.casebook.intake.families import RefusedRow
from desktop.casebook.intake.intake import bring_in
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.people import load_case
from desktop.casebook.tables.book import Casebook
from tests.casebook.taking_in import CONTRACT, MOTHER, OTHER, RECRUIT, WIFE, Intake, Row, counts, refused


@pytest.fixture
def intake(book: Casebook, tmp_path: Path) -> Intake:
    return Intake(book, tmp_path / "intake.csv")


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
