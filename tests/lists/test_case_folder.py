"""One case goes out as a folder of plain files, with its history and its letters."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desktop.case import Case
from desktop.casebook.intake.intake import bring_in
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import letter_bytes, void_letter
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.lists.case_folder import write_case_folder
from desktop.lists.cells import ListError
from tests.casebook.invented import NGUYEN
from tests.letters.families import AMINA, SHERMATOV
from tests.letters.letters_issued import asked, issued


@pytest.fixture
def case(book: Casebook) -> Case:
    """A case of which a letter was issued."""
    saved = save_case(book, SHERMATOV, "Vera")
    issued(asked(book, saved))
    return saved


def test_a_case_goes_out_with_facts_history_and_letters(book: Casebook, case: Case, tmp_path: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    folder, left_out = write_case_folder(book, case.number, tmp_path / "out")
    names = ["2026-00001.pdf", "case.csv", "case.json", "history.csv", "letters.csv"]
    assert not left_out and sorted(path.name for path in folder.iterdir()) == names
    assert (folder / "2026-00001.pdf").read_bytes() == letter_bytes(book, "2026-00001")
    assert "letter issued" in (folder / "history.csv").read_text(encoding="utf-8-sig")
    assert NGUYEN.number not in (folder / "case.csv").read_text(encoding="utf-8-sig")
    assert {stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())} == {0o700, 0o600}


def test_no_letter_of_a_case_on_hold_goes_out(book: Casebook, case: Case, tmp_path: Path) -> None:
    place_hold(book, case.number, "He says he signed under pressure", "Vera")
    folder, left_out = write_case_folder(book, case.number, tmp_path)
    assert left_out == ("2026-00001",) and not list(folder.glob("*.pdf"))
    assert "is on hold" in (folder / "letters.csv").read_text(encoding="utf-8-sig")


def test_a_void_letter_does_not_go_out(book: Casebook, case: Case, tmp_path: Path) -> None:
    issued(asked(book, case, AMINA))
    void_letter(book, "2026-00001", "The name was misspelt", "Vera")
    folder, left_out = write_case_folder(book, case.number, tmp_path)
    assert left_out == ("2026-00001",)
    assert [path.name for path in folder.glob("*.pdf")] == ["2026-00002.pdf"]


def test_its_table_can_be_brought_in_again(book: Casebook, tmp_path: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    folder, _ = write_case_folder(book, NGUYEN.number, tmp_path)
    assert bring_in(book, folder / "case.csv", "Vera").already_there == 2


def test_a_number_with_a_stroke_names_a_folder_here_and_not_elsewhere(book: Casebook, tmp_path: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    book.db.execute_sql("UPDATE cases SET number = '../../A/1'")
    assert load_case(book, "../../A/1") is not None
    assert write_case_folder(book, "../../A/1", tmp_path).path == tmp_path / "______A_1"


def test_a_folder_that_is_there_is_left_alone(book: Casebook, tmp_path: Path) -> None:
    save_case(book, NGUYEN, "Vera")
    (tmp_path / NGUYEN.number).mkdir()
    with pytest.raises(ListError, match="is there already"):
        write_case_folder(book, NGUYEN.number, tmp_path)
    with pytest.raises(ListError, match="is not in this casebook"):
        write_case_folder(book, "2026-0099", tmp_path)
