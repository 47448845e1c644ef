"""The first start, and going from one casebook to another, as somebody does it at the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import start
from desktop.__main__ import main
from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.lists.list import case_numbers
from desktop.casebook.tables import cipher
from desktop.recent import remember, sample_in
from desktop.screens.casebooks.casebooks_page import CasebooksPage
from desktop.screens.page.unlock import UnlockPage
from desktop.screens.window.window import MainWindow
from desktop.screens.window.window_frame import WindowFrame
from desktop.settings import load_settings

NOW = datetime(2026, 3, 12, 10, 42)
Step = Callable[[CasebooksPage | UnlockPage | MainWindow], object]


@pytest.fixture
def walk(qtbot: QtBot) -> Iterator[Callable[[list[Step]], QTimer]]:
    """Does one thing after another, each with the page or the window that is seen next."""
    timers = []

    def begin(steps: list[Step]) -> QTimer:
        left = list(steps)

        def go_on() -> None:
            seen = seen_now()
            if seen is not None and left and not seen.property("walked"):
                seen.setProperty("walked", True)
                try:
                    left.pop(0)(seen)
                except BaseException:
                    # Nobody would close what is open.
                    QApplication.exit(1)
                    raise

        timer = QTimer()
        timer.timeout.connect(go_on)
        timer.start(20)
        timers.append(timer)
        return timer

    yield begin
    for timer in timers:
        timer.stop()


def seen_now() -> CasebooksPage | UnlockPage | MainWindow | None:
    """The window when it has read everything, or the page that stands alone in the frame."""
    all_of_them = [one for one in QApplication.allWidgets() if one.isVisible()]
    windows = [one for one in all_of_them if isinstance(one, MainWindow)]
    if windows:
        return None if windows[0].busy() else windows[0]
    pages = [one for one in all_of_them if isinstance(one, CasebooksPage | UnlockPage)]
    # A page that has no keys yet hears none.
    return pages[0] if pages and pages[0].isActiveWindow() else None


def test_from_the_first_start_to_the_sample_and_on_to_a_casebook_of_ones_own(
    walk: Callable[[list[Step]], QTimer], tmp_path: Path
) -> None:
    mine, found = tmp_path / "mine.yearmark", []

    def open_sample(page: CasebooksPage | MainWindow) -> None:
        assert isinstance(page, CasebooksPage) and not page.rows
        page.sample.click()

    def make_my_own(window: CasebooksPage | MainWindow) -> None:
        assert isinstance(window, MainWindow)
        found.extend(case_numbers(window.book, "case"))
        window.casebooks.make()
        page = window.casebooks.page
        assert page is not None
        page.new_book.file.setText(str(mine))
        page.new_book.make.click()

    def leave(window: CasebooksPage | MainWindow) -> None:
        assert isinstance(window, MainWindow) and window.book.path == mine
        assert case_numbers(window.book, "case") == []
        # The offer of a passphrase stood on the page where it was made.
        assert window.safety.strip.said() == ""
        window.window().close()

    walk([open_sample, make_my_own, leave])
    assert start.open_window(None, lambda: NOW, tmp_path) == 0
    assert len(found) == 25
    assert load_settings(tmp_path).recent == (str(mine),)
    assert sample_in(tmp_path).exists() and mine.exists()


def test_a_first_start_that_is_closed_makes_no_file(
    walk: Callable[[list[Step]], QTimer], tmp_path: Path
) -> None:
    walk([lambda page: page.window().close()])
    assert main(["--data-dir", str(tmp_path / "data")]) == 0
    assert not list((tmp_path / "data").glob("*.yearmark"))


def test_a_casebook_that_was_open_last_and_is_gone_leads_to_the_page_that_says_so(
    walk: Callable[[list[Step]], QTimer], tmp_path: Path
) -> None:
    remember(tmp_path, tmp_path / "gone.yearmark")
    said = []

    def read(page: CasebooksPage | MainWindow) -> None:
        assert isinstance(page, CasebooksPage)
        said.extend(row.path.name for row in page.rows)
        page.window().close()

    walk([read])
    assert main(["--data-dir", str(tmp_path)]) == 0
    assert said == ["gone.yearmark"]


def test_one_chosen_on_the_page_that_cannot_be_opened_leads_back_to_it_with_the_reason(
    walk: Callable[[list[Step]], QTimer], tmp_path: Path
) -> None:
    broken, said = tmp_path / "broken.yearmark", []
    close_casebook(new_casebook(broken, lambda: NOW))
    head = broken.read_bytes()[:100]

    def choose(page: CasebooksPage | MainWindow) -> None:
        assert isinstance(page, CasebooksPage)
        broken.write_bytes(head + b"\xff" * 4000)
        page.open(broken)

    def leave(page: CasebooksPage | MainWindow) -> None:
        assert isinstance(page, CasebooksPage) and isinstance(page.window(), WindowFrame)
        said.append(page.said())
        page.window().close()

    walk([choose, leave])
    assert start.open_window(None, lambda: NOW, tmp_path) == 0
    assert "broken.yearmark is damaged" in said[0]


def test_a_file_named_at_the_start_is_opened(walk: Callable[[list[Step]], QTimer], tmp_path: Path) -> None:
    named, opened = tmp_path / "named.yearmark", []
    main(["new", str(named)])

    def leave(window: CasebooksPage | MainWindow) -> None:
        assert isinstance(window, MainWindow)
        opened.append(window.book.path)
        window.window().close()

    walk([leave])
    assert main([str(named), "--data-dir", str(tmp_path)]) == 0
    assert opened == [named]


@pytest.mark.parametrize("by_key", [True, False])
def test_whoever_has_forgotten_a_passphrase_goes_on_to_the_page_of_casebooks(
    walk: Callable[[list[Step]], QTimer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_key: bool
) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)
    locked, said = tmp_path / "locked.yearmark", []
    close_casebook(new_casebook(locked, lambda: NOW, passphrase="correct horse"))
    remember(tmp_path, locked)

    def ask_for_another(page: CasebooksPage | UnlockPage | MainWindow) -> None:
        assert isinstance(page, UnlockPage)
        if by_key:
            QTest.keyClick(page.field, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        else:
            page.another.setFocus()
            QTest.keyClick(page.another, Qt.Key.Key_Return)

    def read(page: CasebooksPage | UnlockPage | MainWindow) -> None:
        assert isinstance(page, CasebooksPage)
        said.extend(row.path.name for row in page.rows)
        page.window().close()

    walk([ask_for_another, read])
    assert main(["--data-dir", str(tmp_path)]) == 0
    assert said == ["locked.yearmark"]


def test_esc_leaves_the_page_that_asks_for_a_passphrase(
    walk: Callable[[list[Step]], QTimer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)
    close_casebook(new_casebook(tmp_path / "locked.yearmark", lambda: NOW, passphrase="correct horse"))
    remember(tmp_path, tmp_path / "locked.yearmark")
    walk([lambda page: QTest.keyClick(page.field, Qt.Key.Key_Escape)])
    assert main(["--data-dir", str(tmp_path)]) == 0
