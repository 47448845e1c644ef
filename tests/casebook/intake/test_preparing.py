"""What a second process prepares is what this one would have."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from pathlib import Path

import pytest

from desktop.casebook.intake.families import Prepared
from desktop.casebook.intake.preparing import Reading, Rows, prepared
from desktop.casebook.intake.sheets import read_sheet
from desktop.eligibility.rules import load_rules
from desktop.entry.fields import COLUMNS

DATA = Path(__file__).parent.parent / "data"


def in_order(made: Prepared) -> Prepared:
    """The same, with the words of each person in an order."""
    words = [" ".join(sorted(each.split())) for each in made.rows.words]
    return made._replace(rows=made.rows._replace(words=words))


@pytest.mark.parametrize("name", ["intake.csv", "messy.csv"])
def test_rows_are_prepared_alike_here_and_ahead(name: str) -> None:
    sheet = read_sheet(DATA / name, (*COLUMNS, "hold"))
    reading = Reading(sheet.columns, date(2026, 3, 9), load_rules()["served-year"])
    place = sheet.columns.index("case")
    families: list[Rows] = [
        (number, list(rows)) for number, rows in groupby(sheet.rows, lambda row: row.cells[place])
    ]
    batches = [families[:3], families[3:]]
    here, ahead = (list(prepared(reading, batches, ahead)) for ahead in (False, True))
    assert [batch for batch, _ in ahead] == [batch for batch, _ in here] == batches
    assert [in_order(made) for _, made in ahead] == [in_order(made) for _, made in here]
    assert any(made.rows.people for _, made in here)
