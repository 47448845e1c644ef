"""A printed list, read back from the PDF as another program reads it."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from desktop.lists import printed
from desktop.lists.cells import Cell, ListError
from desktop.lists.printed import list_pdf

HEAD = ("Name", "In own script", "Mark", "Left", "Outcome")
OTABEK: tuple[Cell, ...] = ("Shermatov Otabek", "Шерматов Отабек", date(2026, 3, 9), -3, "May apply")
NAMES = ["Шерматов Отабек", "بشير", "बिशाल थापा", "Nguyễn Văn Hải"]


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_a_list_prints_its_name_its_filter_its_columns_and_its_rows() -> None:
    (page,) = pages_of(list_pdf(HEAD, [OTABEK], "Spring intake", "Reached, citizenship Nepal"))
    for words in ("Spring intake", "Reached, citizenship Nepal", "In own script", "09.03.2026", "−3"):
        assert words in page
    assert "Page 1 of 1" in page


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_its_own_script_is_printed(name: str) -> None:
    (page,) = pages_of(list_pdf(HEAD, [("A", name, None, None, "")], "Everyone"))
    assert name in page


def test_every_page_says_which_list_it_is_of_and_no_row_is_lost() -> None:
    rows = [(f"Person {number:03}", *OTABEK[1:]) for number in range(120)]
    pages = pages_of(list_pdf(HEAD, rows, "Everyone", "as of 12 March 2026", "North Pier Office"))
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert "Everyone as of 12 March 2026" in page and "North Pier Office" in page
        assert f"Page {number} of {len(pages)}" in page and "Outcome" in page
    printed_rows = [word for page in pages for word in page.split() if word.isdigit() and len(word) == 3]
    assert printed_rows == [f"{number:03}" for number in range(120)]


def test_a_name_too_wide_for_its_column_goes_on_beneath_and_is_never_cut() -> None:
    long = " ".join(f"Longname{number}" for number in range(40))
    (page,) = pages_of(list_pdf(HEAD, [(long, long, date(2026, 3, 9), 2, long)], "Everyone"))
    assert page.count("Longname39") == 3


def test_an_empty_list_prints_too_and_the_same_list_gives_the_same_bytes() -> None:
    assert "Everyone" in pages_of(list_pdf(HEAD, [], "Everyone"))[0]
    assert list_pdf(HEAD, [OTABEK], "Everyone") == list_pdf(HEAD, [OTABEK], "Everyone")


def test_more_rows_than_anybody_prints_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printed, "MOST_ROWS", 1)
    with pytest.raises(ListError, match="No more than 1 rows"):
        list_pdf(HEAD, [OTABEK, OTABEK], "Everyone")
