"""The case in hand saved as a folder of plain files, with its letters, from the Case menu."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.casebook.people.letters import letter_bytes, register
from desktop.casebook.people.people import load_case
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.issue import Issued, issue
from desktop.screens.letters.letter_terms import Chosen, terms_of
from desktop.screens.safety.case_export import CaseExport
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_window import settled
from tests.screens.families import SHERMATOV


@pytest.fixture
def export(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> CaseExport:
    """The action, with the Shermatov family in hand; its user always answers with one folder."""
    window.refresh(first=(SHERMATOV.number, 0))
    settled(qtbot, window)
    made = window.safety.folder
    made.which_folder = lambda _parent: tmp_path
    return made


def test_the_case_in_hand_is_saved_with_its_letters(
    qtbot: QtBot, window: MainWindow, export: CaseExport, book: Casebook, settings: Settings, tmp_path: Path
) -> None:
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    terms = terms_of(window.pages.people.asked, settings, Chosen("status", "en", True))
    assert isinstance(issue(book, case, case.recruit, terms), Issued)
    (letter,) = register(book)
    export.action.trigger()
    settled(qtbot, window)
    folder = tmp_path / SHERMATOV.number
    assert str(folder) in window.status.said() and "anybody who has it can read it" in window.status.said()
    assert (folder / f"{letter.number}.pdf").read_bytes() == letter_bytes(book, letter.number)
    (written,) = json.loads((folder / "case.json").read_text(encoding="utf-8"))["cases"]
    assert written["case"] == SHERMATOV.number
    assert all(path.stat().st_mode & 0o077 == 0 for path in (folder, *folder.iterdir()))


def test_a_folder_that_is_there_already_is_left_alone(
    qtbot: QtBot, window: MainWindow, export: CaseExport, tmp_path: Path
) -> None:
    (tmp_path / SHERMATOV.number).mkdir()
    export.action.trigger()
    settled(qtbot, window)
    assert "is there already; nothing was written" in window.status.said()
    assert list((tmp_path / SHERMATOV.number).iterdir()) == []


def test_leaving_the_question_writes_nothing(
    qtbot: QtBot, window: MainWindow, export: CaseExport, tmp_path: Path
) -> None:
    export.which_folder = lambda _parent: None
    before = set(tmp_path.iterdir())
    export.action.trigger()
    settled(qtbot, window)
    assert set(tmp_path.iterdir()) == before
