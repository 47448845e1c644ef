"""A password or a signature on what is saved from the window: typed twice, put on, then forgotten."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.people.letters import letter_bytes, register
from desktop.casebook.tables.book import Casebook
from desktop.letters.proof.verify import verify_file
from desktop.screens.batch.batch_page import BatchPage
from desktop.screens.letters.letter import LetterPreview
from desktop.screens.letters.letter_foot import LetterFoot
from desktop.screens.letters.manner_bar import MannerBar
from desktop.screens.letters.manner_work import AS_IT_IS
from desktop.screens.letters.register_page import RegisterPage
from desktop.screens.window.window import MainWindow
from tests.letters.certificates import PASSPHRASE, office_p12
from tests.screens.at_the_window import press, settled
from tests.screens.batch.test_batch_page import page
from tests.screens.letters.test_letter import case, file, letter, look
from tests.screens.letters.test_register_page import ALT
from tests.screens.letters.test_register_page import page as register_page

__all__ = ["case", "file", "letter", "page", "register_page"]

PASSWORD = "для Отабека"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """The office's certificate, in a file."""
    path = tmp_path / "office.p12"
    path.write_bytes(office_p12())
    return path


@pytest.fixture
def shown_letter(qtbot: QtBot, letter: LetterPreview, case: Case, on: date) -> LetterPreview:
    """The page with the recruit's letter, not issued yet."""
    look(qtbot, letter, case, 0, on)
    return letter


def typed(bar: MannerBar, password: str, again: str | None = None) -> None:
    bar.switch()
    bar.password.setText(password)
    bar.again.setText(password if again is None else again)


def test_a_closed_line_puts_nothing_on(qtbot: QtBot) -> None:
    bar = MannerBar()
    qtbot.addWidget(bar)
    assert bar.put_on() == AS_IT_IS


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [("", "", "Type a password"), ("one", "two", "not the same"), ("x" * 128, "x" * 128, "too long")],
)
def test_what_cannot_be_put_on_is_told(qtbot: QtBot, password: str, again: str, said: str) -> None:
    bar = MannerBar()
    qtbot.addWidget(bar)
    typed(bar, password, again)
    assert bar.put_on() is None and said in bar.refused()


def test_esc_forgets_what_was_typed(qtbot: QtBot) -> None:
    bar = MannerBar()
    qtbot.addWidget(bar)
    typed(bar, PASSWORD)
    qtbot.keyClick(bar.again, Qt.Key.Key_Escape)
    assert bar.isHidden() and not bar.password.text() and not bar.again.text()


def test_a_letter_is_saved_with_password_and_signature_and_both_are_forgotten(
    qtbot: QtBot, shown_letter: LetterPreview, book: Casebook, file: Path, certificate: Path
) -> None:
    bar = shown_letter.manner
    typed(bar, PASSWORD)
    bar.which_certificate = lambda _parent: certificate
    bar.choose.click()
    bar.passphrase.setText(PASSPHRASE)
    shown_letter.save()
    qtbot.waitUntil(lambda: file.exists() and bar.isHidden())
    content, (record,) = file.read_bytes(), register(book)
    assert b"/ETSI.CAdES.detached" in content
    assert PdfReader(BytesIO(content)).decrypt(PASSWORD)
    assert verify_file(book, content, PASSWORD).number == record.number
    assert letter_bytes(book, record.number) != content
    assert not bar.password.text() and not bar.passphrase.text()


def test_nothing_is_issued_while_the_two_passwords_differ(
    shown_letter: LetterPreview, book: Casebook, file: Path
) -> None:
    typed(shown_letter.manner, PASSWORD, "another")
    shown_letter.save()
    assert not register(book) and not file.exists()


def test_a_passphrase_that_does_not_fit_is_told_and_the_letter_stays(
    qtbot: QtBot, shown_letter: LetterPreview, book: Casebook, file: Path, certificate: Path
) -> None:
    bar = shown_letter.manner
    typed(bar, "")
    bar.which_certificate = lambda _parent: certificate
    bar.choose.click()
    bar.passphrase.setText("a guess")
    shown_letter.save()
    foot = shown_letter.findChild(LetterFoot)
    assert foot is not None
    qtbot.waitUntil(lambda: "its passphrase is another" in foot.said())
    assert len(register(book)) == 1 and not file.exists() and bar.isVisible()


def test_a_letter_handed_out_again_and_its_slip_get_the_password(
    qtbot: QtBot, register_page: RegisterPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    path = tmp_path / "again.pdf"
    register_page.where_to_save = lambda _parent, _name: path
    press(qtbot, Qt.Key.Key_S, ALT)
    bar = register_page.manner
    qtbot.waitUntil(bar.isVisible)
    bar.password.setText(PASSWORD)
    register_page.again.click()
    assert "not the same" in bar.refused() and not path.exists()
    bar.again.setText(PASSWORD)
    register_page.again.click()
    settled(qtbot, window)
    assert verify_file(book, path.read_bytes()).locked
    assert verify_file(book, path.read_bytes(), PASSWORD).genuine
    assert PdfReader(tmp_path / "again copy 2.pdf").is_encrypted
    assert bar.isHidden() and not bar.password.text()


def test_a_password_typed_in_the_register_is_forgotten_when_it_is_left(
    qtbot: QtBot, register_page: RegisterPage
) -> None:
    typed(register_page.manner, PASSWORD)
    register_page.view.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert register_page.isHidden() and not register_page.manner.password.text()


def test_every_file_of_a_run_gets_the_password(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    page.foot.dress.click()
    page.manner.password.setText(PASSWORD)
    page.manner.again.setText(PASSWORD)
    page.foot.make.click()
    settled(qtbot, window)
    paths = list((tmp_path / "letters").iterdir())
    assert len(paths) == len(register(book)) > 1
    for path in paths:
        assert verify_file(book, path.read_bytes()).locked
        assert verify_file(book, path.read_bytes(), PASSWORD).genuine
