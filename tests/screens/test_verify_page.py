"""Checking a letter in the window: by its file, locked or not, by its code, and by the text of its square."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from desktop.casebook.book import Casebook, secret
from desktop.casebook.letters import letter, void_letter
from desktop.casebook.people import load_case
from desktop.letters.handing_out import Manner, handed_out
from desktop.letters.issue import Issued, issue
from desktop.letters.square import square_text
from desktop.screens.verify_page import VerifyPage
from desktop.screens.window import MainWindow
from tests.letters.families import terms_for
from tests.screens.at_the_window import press, settled
from tests.screens.families import SHERMATOV


@pytest.fixture
def one(window: MainWindow, book: Casebook) -> Issued:
    """A letter that was issued."""
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    made = issue(book, case, case.recruit, terms_for())
    assert isinstance(made, Issued)
    return made


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> VerifyPage:
    """The page, opened by its key."""
    press(qtbot, Qt.Key.Key_F12)
    settled(qtbot, window)
    made = window.pages.office.verify
    assert made is not None and made.isVisible() and made.text.hasFocus()
    return made


def check(qtbot: QtBot, page: VerifyPage, text: str) -> str:
    page.text.setText(text)
    qtbot.keyClick(page.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy())
    return page.said()


def choose(qtbot: QtBot, page: VerifyPage, path: Path, content: bytes) -> str:
    path.write_bytes(content)
    page.which_file = lambda _parent: path
    page.choose.click()
    qtbot.waitUntil(lambda: not page.busy())
    return page.said()


def test_code_and_square_of_a_letter_are_genuine_and_another_code_is_not(
    qtbot: QtBot, page: VerifyPage, one: Issued, book: Casebook
) -> None:
    record = letter(book, one.number)
    assert record is not None
    for text in (one.code.lower(), square_text(secret(book), one.number, record.facts)):
        assert check(qtbot, page, text).startswith(f"Genuine Letter {one.number} of ")
    assert check(qtbot, page, "K7QF-2M9X-4TRB-81H5").startswith("Not genuine No letter of this casebook")


def test_a_void_letter_is_told_from_one_that_stands(
    qtbot: QtBot, page: VerifyPage, one: Issued, book: Casebook
) -> None:
    void_letter(book, one.number, "the name was misspelt", "A. Brandt")
    said = check(qtbot, page, one.code)
    assert said.startswith("Genuine, but void") and "the name was misspelt" in said


def test_a_file_is_chosen_and_a_changed_one_is_told(
    qtbot: QtBot, page: VerifyPage, one: Issued, tmp_path: Path
) -> None:
    assert choose(qtbot, page, tmp_path / "a.pdf", one.pdf).startswith("Genuine Letter")
    assert choose(qtbot, page, tmp_path / "b.pdf", one.pdf + b"\n").startswith("Not genuine")
    assert choose(qtbot, page, tmp_path / "c.pdf", b"PK").startswith("Not genuine This is no letter")


def drop(page: VerifyPage, *addresses: QUrl) -> bool:
    """Drops what lies at some addresses on the page; True where it may be dropped there."""
    data = QMimeData()
    data.setUrls(addresses)
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enters = QDragEnterEvent(QPoint(9, 9), *held)
    enters.ignore()
    page.dragEnterEvent(enters)
    page.dropEvent(QDropEvent(QPoint(9, 9), *held))
    return enters.isAccepted()


def test_a_file_is_dropped_on_the_page_but_not_two_nor_an_address_of_the_web(
    qtbot: QtBot, page: VerifyPage, one: Issued, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(one.pdf)
    file = QUrl.fromLocalFile(str(path))
    assert not drop(page, file, file) and not drop(page, QUrl("https://example.org/a.pdf"))
    assert not page.busy() and page.said() == ""
    assert drop(page, file)
    qtbot.waitUntil(lambda: page.said().startswith("Genuine Letter"))
    assert drop(page, QUrl.fromLocalFile(str(tmp_path)))
    qtbot.waitUntil(lambda: "can't be read" in page.said())


def test_a_locked_file_asks_for_its_password_which_is_then_forgotten(
    qtbot: QtBot, page: VerifyPage, one: Issued, tmp_path: Path
) -> None:
    said = choose(qtbot, page, tmp_path / "a.pdf", handed_out(one.pdf, Manner("для Отабека")))
    assert said.startswith("Locked") and page.password.hasFocus()
    page.password.setText("a guess")
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open this PDF" in page.said())
    page.password.setText("для Отабека")
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.said().startswith("Genuine Letter"))
    assert not page.password.text() and not page.password.isVisible()


def test_a_file_that_cannot_be_read_is_told_and_esc_leaves(
    qtbot: QtBot, page: VerifyPage, window: MainWindow, tmp_path: Path
) -> None:
    page.which_file = lambda _parent: tmp_path / "gone.pdf"
    page.choose.click()
    qtbot.waitUntil(lambda: "can't be read" in page.said())
    press(qtbot, Qt.Key.Key_Escape)
    assert not page.isVisible()
