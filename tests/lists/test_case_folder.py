"""One case goes out as a folder of plain files, with its history and its letters."""

from __future__ import annotations

import stat
from datetime import date
from pathlib import Path

import pytest

from desktop.casebook.book import Casebook
from desktop.casebook.intake import bring_in
from desktop.casebook.letters import file_letter
from desktop.casebook.people import load_case, save_case
from desktop.lists.case_folder import write_case_folder
from desktop.lists.cells import ListError
from tests.casebook.invented import NGUYEN, SHERMATOV
from tests.casebook.test_letters import made


def test_a_case_goes_out_with_facts_history_and_letters(book: Casebook, tmp_path: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    saved = save_case(book, SHERMATOV, "Vera")
    file_letter(book, lambda number: made(number, saved.recruit.id), date(2026, 3, 12))
    folder = write_case_folder(book, SHERMATOV.number, tmp_path / "out")
    assert sorted(path.name for path in folder.iterdir()) == [
        *("2026-00001.pdf", "case.csv", "case.json", "history.csv")
    ]
    assert (folder / "2026-00001.pdf").read_bytes() == b"%PDF-1.4 2026-00001"
    assert "letter issued" in (folder / "history.csv").read_text(encoding="utf-8-sig")
    assert "NGUY" not in (folder / "case.csv").read_text(encoding="utf-8-sig")
    assert {stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())} == {0o700, 0o600}


def test_its_table_can_be_brought_in_again(book: Casebook, tmp_path: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    folder = write_case_folder(book, NGUYEN.number, tmp_path)
    assert bring_in(book, folder / "case.csv", "Vera").already_there == 2


def test_a_number_with_a_stroke_names_a_folder_here_and_not_elsewhere(book: Casebook, tmp_path: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    book.db.execute_sql("UPDATE cases SET number = '../../A/1'")
    assert load_case(book, "../../A/1") is not None
    assert write_case_folder(book, "../../A/1", tmp_path) == tmp_path / "______A_1"


def test_a_folder_that_is_there_is_left_alone(book: Casebook, tmp_path: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    (tmp_path / NGUYEN.number).mkdir()
    with pytest.raises(ListError, match="is there already"):
        write_case_folder(book, NGUYEN.number, tmp_path)
    with pytest.raises(ListError, match="is not in this casebook"):
        write_case_folder(book, "2026-0099", tmp_path)
