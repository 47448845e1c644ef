"""A case is put on hold: no way leads to a letter of it any more, new or issued, in window or command."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import register
from desktop.casebook.people.people import save_case
from desktop.commands.line import run
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.words.terms import KINDS, Terms
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.letters.letter import LetterPreview
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.journeys.at_the_keyboard import ALT, SHIFT, enter
from tests.screens.at_the_window import CTRL, Rules, look_for, opened, press, settled
from tests.screens.families import SHERMATOV, THAPA

ON = date(2026, 3, 12)
READY = replace(THAPA, number="2025-0118", contracts=SHERMATOV.contracts, relatives=())
HAS_LETTER = SHERMATOV
REASON = "he asks for time"


@pytest.fixture
def window(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window on two men who reached the mark, of whom one has his letter."""
    save_case(book, READY, "N. Ferreira")
    saved = save_case(book, HAS_LETTER, "N. Ferreira")
    made = issue(book, saved, saved.recruit, Terms(rules, rules["served-year"], ON, settings.office))
    assert isinstance(made, Issued)
    window = opened(qtbot, book, rules, settings, ON, tmp_path)
    yield window
    window.close()


def take(qtbot: QtBot, window: MainWindow, number: str) -> None:
    look_for(qtbot, window, number)
    press(qtbot, Qt.Key.Key_Down)


def letter_page(qtbot: QtBot, window: MainWindow, number: str, folder: Path) -> LetterPreview:
    """The letter of a case's recruit, opened by its key; whatever is asked, it goes into that folder."""
    take(qtbot, window, number)
    press(qtbot, Qt.Key.Key_L, CTRL)
    page = window.pages.letter
    assert page is not None
    with qtbot.waitSignal(page.shown):
        pass
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    page.out.where_to_save, page.out.which_printer = lambda *_: folder / "saved.pdf", lambda *_: printer
    return page


def hold_in_hand(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_H, CTRL)
    enter(qtbot, REASON, "")
    settled(qtbot, window)


@pytest.mark.parametrize("what", ["save", "print"])
@pytest.mark.parametrize("case", [READY, HAS_LETTER], ids=["not issued yet", "issued"])
def test_held_at_another_desk_the_letter_that_is_looked_at_is_neither_issued_saved_nor_printed(
    qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path, case: Case, what: str
) -> None:
    page = letter_page(qtbot, window, case.number, tmp_path)
    place_hold(book, case.number, REASON, "A. Brandt")
    with qtbot.waitSignal(page.shown):
        getattr(page, what)()
    assert REASON in page.reason()
    assert len(register(book)) == 1
    assert not list(tmp_path.glob("*.pdf"))


def test_held_in_this_window_every_button_and_key_to_a_letter_is_shut(
    qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    page = letter_page(qtbot, window, HAS_LETTER.number, tmp_path)
    with qtbot.waitSignal(page.shown):
        hold_in_hand(qtbot, window)
    assert REASON in page.reason()
    assert not [one.text() for one in page.findChildren(KeyButton) if one.isVisible() and "…" in one.text()]
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_L, CTRL)
    assert window.pages.shows_people()
    assert window.pages.people.panel.outcome.state.accessibleName() == "On hold"

    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_5, ALT)
    press(qtbot, Qt.Key.Key_Return)
    issued = window.pages.case_pages.issued_letter
    assert issued is not None and issued.isVisible()
    with qtbot.waitSignal(issued.shown):
        pass
    assert REASON in issued.reason()


def test_no_command_makes_or_prints_a_letter_of_a_held_case_and_lifted_all_do_again(
    qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for case in (READY, HAS_LETTER):
        take(qtbot, window, case.number)
        hold_in_hand(qtbot, window)

    def command(*words: str) -> int:
        return run([*words, "-c", str(book.path), "--data-dir", str(tmp_path)], book.now)

    folder = ("--to", str(tmp_path / "letters"))
    ways = [
        *(("letter", READY.number, "--kind", kind, *folder) for kind in KINDS),
        ("letter", "--all-ready", *folder),
        ("reprint", "2026-00001", "--to", str(tmp_path / "again.pdf")),
    ]
    made = [command(*way) for way in ways]
    assert made == [1] * len(KINDS) + [0, 1]  # nobody is ready: that is no refusal
    assert not list(tmp_path.rglob("*.pdf")) and len(register(book)) == 1
    for case in (READY, HAS_LETTER):
        take(qtbot, window, case.number)
        press(qtbot, Qt.Key.Key_H, CTRL | SHIFT)
        enter(qtbot, "he asks for his letter", "")
        settled(qtbot, window)
    assert [command(*way) for way in (ways[0], ways[-1])] == [0, 0]
    assert len(list(tmp_path.rglob("*.pdf"))) == 2
    capsys.readouterr()
