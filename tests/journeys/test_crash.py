"""The program is killed in the middle of a form: at the next start nothing is lost but the field in hand."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.drafts import drafts
from desktop.casebook.people.people import load_case
from desktop.settings import Settings
from tests.journeys.at_the_keyboard import tab_to, type_over
from tests.screens.at_the_form import cursor
from tests.screens.at_the_window import CTRL, Rules, opened, press, settled

TEXTS = ["QODIROV", "FIRDAVS", "Kodir", "17.11.98", "TJK", "Male", "4017258"]


@pytest.fixture
def killed(book: Casebook, tmp_path: Path) -> None:
    """Another process typed these texts on the same casebook, and was killed over the last of them."""
    program = [sys.executable, "-m", "tests.journeys.typing_until_killed"]
    command = [*program, str(book.path), str(tmp_path / "elsewhere")]
    root = Path(__file__).parents[2]
    with subprocess.Popen([*command, *TEXTS], stdout=subprocess.PIPE, cwd=root, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL


@pytest.mark.slow
def test_killed_in_the_middle_of_a_form_the_next_start_offers_all_but_the_field_in_hand(
    qtbot: QtBot, killed: None, book: Casebook, rules: Rules, settings: Settings, tmp_path: Path
) -> None:
    window = opened(qtbot, book, rules, settings, book.now().date(), tmp_path)
    offer = window.start_drafts.offer
    assert offer.said() == "QODIROV FIRDAVS, new case: A draft of 09:00 is kept."
    tab_to(qtbot, "Use it")
    press(qtbot, Qt.Key.Key_Space)
    form = window.pages.form
    assert form is not None and form.isVisible()
    stood = form.page.person.grid.texts()
    assert [stood[one] for one in ("family_name", "given_names", "name_in_script")] == TEXTS[:3]
    assert (stood["birth_date"], stood["citizenship"], stood["sex"]) == ("17.11.98", "TJK", "M")
    assert stood["passport_number"] == ""

    form.focus_field("passport_number")
    assert cursor().text() == ""
    type_over(qtbot, "401725836")
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)
    case = load_case(book, "2026-0001")
    assert case and (case.recruit.name, case.recruit.passport_number) == ("QODIROV FIRDAVS", "401725836")
    assert drafts(book) == []
    window.close()
