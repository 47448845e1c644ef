"""What stands in a table to be written: words, counts and days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from desktop.case import PartialDate

Cell = str | int | date | PartialDate | None
Rows = Iterable[Sequence[Cell]]

_SHAPES = {"day": "%d.%m.%Y", "month": "%m.%Y", "year": "%Y"}


class ListError(Exception):
    """A list that can't be written; `str(error)` is the sentence for the user."""


def for_machines(cell: Cell) -> str:
    """A cell as another program reads it: days as 2026-03-09, 2026-03 or 2026."""
    return "" if cell is None else str(cell)


def for_people(cell: Cell) -> str:
    """A cell as it stands in a column: days as 09.03.2026, 03.2026 or 2026."""
    if isinstance(cell, PartialDate):
        return format(cell.first, _SHAPES[cell.precision])
    if isinstance(cell, date):
        return format(cell, _SHAPES["day"])
    if isinstance(cell, int):
        return str(cell).replace("-", "\N{MINUS SIGN}")
    return cell or ""
