"""A list as CSV, read back as a spreadsheet would read it."""

from __future__ import annotations

import csv
import stat
from datetime import date
from pathlib import Path

import pytest

from desktop.lists.cells import ListError, Rows
from desktop.lists.csv_file import write_csv

HEAD = ("Name", "Mark", "Left")


def written(path: Path, rows: Rows, named: str = "") -> list[list[str]]:
    write_csv(path, HEAD, rows, named)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_names_in_every_script_days_and_counts_are_read_back(tmp_path: Path) -> None:
    rows = [("Шерматов, Отабек", date(2026, 3, 9), -3), ('يوسف "الحداد"', None, 0), ("two\nlines", None, 5)]
    assert written(tmp_path / "list.csv", rows) == [
        list(HEAD),
        ["Шерматов, Отабек", "2026-03-09", "-3"],
        ['يوسف "الحداد"', "", "0"],
        ["two\nlines", "", "5"],
    ]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "\u00a0@"])
def test_a_name_that_a_spreadsheet_would_run_is_marked_as_text(tmp_path: Path, begin: str) -> None:
    name = f'{begin}HYPERLINK("http://x.example";"a")'
    assert written(tmp_path / "list.csv", [(name, None, 1)], named=name)[1][0] == f"'{name}"
    assert written(tmp_path / "list.csv", [], named=name)[-1] == [f"'{name}"]


def test_the_filter_is_named_after_the_rows(tmp_path: Path) -> None:
    lines = written(tmp_path / "list.csv", [("A", None, 1)], "Reached, citizenship Nepal")
    assert lines[0] == list(HEAD)
    assert lines[-2:] == [[], ["Reached, citizenship Nepal"]]


def test_spreadsheets_are_told_that_the_file_is_utf8(tmp_path: Path) -> None:
    written(tmp_path / "list.csv", [])
    assert (tmp_path / "list.csv").read_bytes().startswith(b"\xef\xbb\xbfName,Mark,Left\r\n")


def test_only_this_user_can_read_the_file(tmp_path: Path) -> None:
    written(tmp_path / "list.csv", [])
    assert stat.S_IMODE((tmp_path / "list.csv").stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_is_named_and_nothing_is_left_half_written(tmp_path: Path) -> None:
    with pytest.raises(ListError, match=r"can't be written to .*gone/list\.csv: No such file"):
        write_csv(tmp_path / "gone" / "list.csv", HEAD, [])
    (tmp_path / "list.csv").write_text("an older list")

    def rows() -> Rows:
        yield ("A", None, 1)
        raise ListError("The casebook can't be read.")

    with pytest.raises(ListError):
        write_csv(tmp_path / "list.csv", HEAD, rows())
    assert (tmp_path / "list.csv").read_text() == "an older list"
    assert [one.name for one in tmp_path.iterdir()] == ["list.csv"]
