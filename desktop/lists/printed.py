"""A list as a PDF to print."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.letters.paper.list_page import PrintedList
from desktop.letters.paper.page import list_bytes
from desktop.lists.cells import Cell, ListError, Rows, for_people
from desktop.phrase import phrase

MOST_ROWS = 5_000


def list_pdf(
    head: Sequence[str], rows: Rows, title: str, named: str = "", foot: str = "", language: str = "en"
) -> bytes:
    """The list as the bytes of a PDF: A4 sheets on their side, with title and columns over each.

    named: what the list shows, such as its filter and the day; foot: whose list it is. The same list gives
    the same bytes. Raises ListError where there are more rows than anybody prints.
    """
    printed: list[Sequence[Cell]] = []
    for row in rows:
        if len(printed) == MOST_ROWS:
            sentence = phrase("No more than {most} rows are printed. Narrow the list, or save it as CSV.")
            raise ListError(sentence.format(most=f"{MOST_ROWS:,}"))
        printed.append(row)
    return list_bytes(
        PrintedList(
            title,
            named,
            tuple(head),
            [[for_people(cell) for cell in row] for row in printed],
            frozenset(place for place in range(len(head)) if _counts(printed, place)),
            foot,
            "Page {page} of {pages}",
            language,
        )
    )


def _counts(rows: Sequence[Sequence[Cell]], place: int) -> bool:
    """True for a column of numbers, which stand under one another from the right."""
    cells = [row[place] for row in rows if row[place] not in (None, "")]
    return bool(cells) and all(isinstance(cell, int) for cell in cells)
