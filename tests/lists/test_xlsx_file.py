"""A list as XLSX, read back by another program."""

from __future__ import annotations

import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from desktop.case import PartialDate
from desktop.lists import xlsx_file
from desktop.lists.cells import ListError, Rows
from desktop.lists.xlsx_file import write_xlsx

HEAD = ("Name", "Start", "Mark", "Left")


def written(path: Path, rows: Rows, title: str = "Everyone", named: str = "") -> list[list[object]]:
    write_xlsx(path, HEAD, rows, title, named)
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def test_a_day_is_a_day_a_count_a_number_and_a_name_a_word(tmp_path: Path) -> None:
    rows = [
        ("Шерматов", PartialDate.of(2025, 3, 3), date(2026, 3, 9), -3),
        ("बिशाल", PartialDate.of(2025, 3), None, None),
    ]
    assert written(tmp_path / "list.xlsx", rows) == [
        list(HEAD),
        ["Шерматов", date(2025, 3, 3), date(2026, 3, 9), -3.0],
        ["बिशाल", "2025-03", "", ""],
    ]


@pytest.mark.parametrize("name", ["=1+1", "+1", "@SUM(A1)", "http://x.example", "{=1}"])
def test_no_name_is_a_formula_or_a_link(tmp_path: Path, name: str) -> None:
    path = tmp_path / "list.xlsx"
    assert written(path, [(name, None, None, 1)], named=name)[2][0] == name
    with zipfile.ZipFile(path) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet and "hyperlink" not in sheet


def test_the_filter_is_named_over_the_head_and_the_sheet_after_the_list(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    lines = written(path, [("A", None, None, 1)], "Reached: May/June [2026]", "Reached, mark in May")
    assert lines[0][0] == "Reached, mark in May" and lines[1] == list(HEAD)
    assert CalamineWorkbook.from_path(path).sheet_names == ["Reached  May June  2026"]


@pytest.fixture
def no_shared_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no folder for temporary files: whoever writes into it fails."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))


@pytest.mark.usefixtures("no_shared_folder")
def test_more_rows_than_a_sheet_holds_are_refused_and_nothing_stays_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 3)
    with pytest.raises(ListError, match="Save the list as CSV instead"):
        write_xlsx(tmp_path / "list.xlsx", HEAD, [("A", None, None, 1)] * 3, "Everyone")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("no_shared_folder")
def test_what_is_written_on_the_way_lies_beside_the_list_for_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    (tmp_path / ".list.xlsx.parts").mkdir()
    (tmp_path / ".list.xlsx.parts" / "left by a program that was killed").touch()
    seen = []

    def rows() -> Rows:
        for _ in range(3):
            yield ("Shermatov", None, None, 1)
            (parts,) = (one for one in tmp_path.iterdir() if one.is_dir())
            assert parts.stat().st_mode & 0o077 == 0
            seen.append([one.name for one in parts.iterdir()])

    write_xlsx(path, HEAD, rows(), "Everyone")
    assert all(seen) and "left by a program that was killed" not in seen[0]
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ListError, match=r"gone/list.xlsx: No such file"):
        write_xlsx(tmp_path / "gone" / "list.xlsx", HEAD, [], "Everyone")
