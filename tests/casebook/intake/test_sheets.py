"""A table is read from text in any usual encoding and with any usual separator, or from a workbook."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from desktop.casebook.intake import workbooks
from desktop.casebook.intake.sheets import Row, read_sheet
from desktop.casebook.tables.book import CasebookError

KNOWN = ("case", "relation", "name", "note", "born")


def table(folder: Path, content: bytes | str, encoding: str = "utf-8") -> Path:
    path = folder / "table.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def rows(path: Path) -> list[Row]:
    return list(read_sheet(path, KNOWN).rows)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1251"]
)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_every_encoding_and_separator_gives_the_same_rows(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    text = "case,name\r\nM-1,Шестаков\r\n".replace(",", separator)
    sheet = read_sheet(table(tmp_path, text, encoding), KNOWN)
    assert sheet.columns == ("case", "name")
    assert list(sheet.rows) == [Row(2, ("M-1", "Шестаков"))]


def test_a_line_break_inside_a_cell_keeps_the_count_of_lines(tmp_path: Path) -> None:
    text = 'case,note\n\nM-1,"one\ntwo\nthree"\nM-2,four\n,\n\nM-3,five'
    assert rows(table(tmp_path, text)) == [
        Row(3, ("M-1", "one\ntwo\nthree")),
        Row(6, ("M-2", "four")),
        Row(9, ("M-3", "five")),
    ]


def test_columns_come_in_any_order_and_case_and_others_are_named(tmp_path: Path) -> None:
    sheet = read_sheet(table(tmp_path, " NAME ,Colour,Case,,\nA,red,M-1,,\n"), KNOWN)
    assert (sheet.columns, sheet.unknown) == (("name", "case"), ("Colour",))
    assert list(sheet.rows) == [Row(2, ("A", "M-1"))]


def test_text_under_no_column_is_not_lost(tmp_path: Path) -> None:
    assert rows(table(tmp_path, "case,,name\nM-1,x,A,B,\nM-2")) == [
        Row(2, ("M-1", "A"), "x B"),
        Row(3, ("M-2", "")),
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"case,name,case\n", "has two columns case."),
        (b'case,name\nM-1,A\nM-2,"B\nM-3,C\n', "cannot be read from line 3 on (unexpected end of data)."),
        (b"case,name\nM-1," + b"A" * 200_000, "cannot be read from line 2 on (field larger"),
        (b"case,name\nM-1,\x98\n", "is not text in UTF-8, UTF-16 or Windows-1251."),
        ("case,name\nM-1,Шестаков".encode() + b"\xd0,\n", "is text in UTF-8, but damaged."),
        (b"\xff\xfec", "is not text in UTF-8"),
        (b"PK\3\4 no workbook", "is not a workbook that can be read."),
        (b"\xd0\xcf\x11\xe0 under a password", "is not a workbook that can be read."),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = table(tmp_path, content)
    with pytest.raises(CasebookError) as refused:
        rows(path)
    assert f"{path} {sentence}" in str(refused.value)


def test_a_missing_file_and_a_folder_are_refused_in_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(CasebookError, match="cannot be read"):
            rows(path)


@given(st.binary(max_size=200) | st.binary(max_size=200).map(b"case,name\n".__add__))
def test_no_bytes_at_all_stop_the_reader(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = table(tmp_path_factory.getbasetemp(), content)
    try:
        assert all(len(row.cells) <= 2 for row in rows(path))
    except CasebookError as refused:
        assert str(path) in str(refused)


def test_a_workbook_gives_its_cells_as_they_would_be_typed(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "dd.mm.yyyy"})
        sheet = book.add_worksheet()
        sheet.write_row(1, 1, ["case", "relation", "name", "note", "born"])
        sheet.write_row(3, 1, [17, True, "Шестаков", 1.5])
        sheet.write_datetime(3, 5, datetime.datetime(1999, 2, 1), day)
        sheet.write_datetime(4, 5, datetime.datetime(1999, 2, 1, 12, 30), day)
    assert rows(path) == [
        Row(4, ("17", "yes", "Шестаков", "1.5", "1999-02-01")),
        Row(5, ("", "", "", "", "1999-02-01 12:30:00")),
    ]


def test_a_cell_far_from_the_table_is_told_and_does_not_take_all_memory(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["case", "relation"])
        sheet.write_string(1_048_575, 16_383, "typed by mistake")
    with pytest.raises(CasebookError, match="a cell far below the table"):
        rows(path)


def test_a_workbook_that_would_unpack_to_more_than_can_be_held_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet().write_row(0, 0, ["case", "relation"])
    monkeypatch.setattr(workbooks, "MOST_BYTES", 1000)
    with pytest.raises(CasebookError, match="too large to be read"):
        rows(path)
