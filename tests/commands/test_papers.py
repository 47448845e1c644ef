"""The office's own list of papers, as its letters from the prompt name it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from desktop.casebook.intake.intake import bring_in
from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.commands.line import run
from tests.letters.families import pages_of

NOW = datetime(2026, 11, 22, 9, 30)
FAMILY = """case,relation,family_name,sex,birth_date,citizenship,passport_number,signed_on,starts_on
A-1,recruit,SAIDOV,M,1994-07-18,TJK,T1,2025-09-22,2025-09-28
"""
OWN = """\
[oath]
years = 1
warn_days = 30
from_age = 14
source = "The office"

[[paper]]
id = "receipt"
for = ["everyone"]
name = { en = "receipt of the fee" }
source = "The office"
"""


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder with a casebook of one recruit who may apply."""
    (tmp_path / "in.csv").write_text(FAMILY, encoding="utf-8")
    book = new_casebook(tmp_path / "casebook.yearmark", lambda: NOW)
    bring_in(book, tmp_path / "in.csv", "Anna")
    close_casebook(book)
    return tmp_path


def letter(data_dir: Path) -> int:
    return run(["letter", "A-1", "--to", str(data_dir / "out"), "--data-dir", str(data_dir)], lambda: NOW)


def printed(data_dir: Path) -> str:
    page, _ = pages_of((data_dir / "out" / "2026-00001.pdf").read_bytes())
    return page


def test_a_letter_names_the_papers_of_the_shipped_list(data_dir: Path) -> None:
    assert letter(data_dir) == 0
    assert "Still to bring: application form; passport and a copy;" in printed(data_dir)


def test_a_letter_names_the_papers_of_the_offices_own_list_instead(data_dir: Path) -> None:
    (data_dir / "papers.toml").write_text(OWN, encoding="utf-8")
    assert letter(data_dir) == 0
    assert "Still to bring: receipt of the fee. To be settled:" in printed(data_dir)


def test_a_broken_list_is_named_with_its_line_and_no_letter_is_issued(
    data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data_dir / "papers.toml").write_text(OWN.replace("everyone", "everybody"), encoding="utf-8")
    assert letter(data_dir) == 2
    assert capsys.readouterr().err.startswith("papers.toml, line 9: paper 1, for, 1: ")
    assert not (data_dir / "out" / "2026-00001.pdf").exists()
