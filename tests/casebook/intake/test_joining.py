"""Rows of a new case that all go in as they are open it in one go, as they would one after the other."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case import Case
from desktop.casebook.intake.intake_rows import Entry, read_entry
from desktop.casebook.intake.joining import join, opened
from desktop.casebook.intake.sheets import Row as SheetRow
from tests.casebook.taking_in import CONTRACT, MOTHER, RECRUIT, WIFE, Row


def read(*rows: Row) -> list[Entry]:
    return [
        read_entry(SheetRow(line, tuple(row.values())), tuple(row), date(2026, 3, 9))
        for line, row in enumerate(rows, 2)
    ]


@pytest.mark.parametrize(
    "rows",
    [(RECRUIT,), (RECRUIT, WIFE, MOTHER), ({**RECRUIT, "hold": "Asked to wait. | Vera Lind"}, WIFE)],
)
def test_a_family_is_opened_as_if_its_rows_were_joined_one_by_one(rows: tuple[Row, ...]) -> None:
    joined = None
    for entry in read(*rows):
        case = join(joined, "C-1", entry)
        assert isinstance(case, Case)
        joined = case
    assert opened("C-1", read(*rows)) == joined


@pytest.mark.parametrize(
    "rows",
    [
        (WIFE, RECRUIT),
        (RECRUIT, CONTRACT),
        (RECRUIT, WIFE, WIFE),
        (RECRUIT, WIFE, {**MOTHER, "passport_number": "j 101"}),
        (RECRUIT, {**MOTHER, "family_name": "RAI", "given_names": "PREM"}),
        (RECRUIT, {**WIFE, "birth_date": "1999-13-02"}),
    ],
)
def test_rows_that_may_be_refused_or_be_about_one_person_are_joined_one_by_one(rows: tuple[Row, ...]) -> None:
    assert opened("C-1", read(*rows)) is None
