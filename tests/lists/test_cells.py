"""How a cell of a list reads, to another program and to a person."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case import PartialDate
from desktop.lists.cells import Cell, for_machines, for_people


@pytest.mark.parametrize(
    ("cell", "machine", "person"),
    [
        (date(2026, 3, 9), "2026-03-09", "09.03.2026"),
        (PartialDate.of(2026, 3), "2026-03", "03.2026"),
        (PartialDate.of(2026), "2026", "2026"),
        (-16, "-16", "−16"),
        ("Шерматов", "Шерматов", "Шерматов"),
        (None, "", ""),
    ],
)
def test_a_day_is_written_for_programs_and_for_people(cell: Cell, machine: str, person: str) -> None:
    assert (for_machines(cell), for_people(cell)) == (machine, person)
