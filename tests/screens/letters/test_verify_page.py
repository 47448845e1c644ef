"""F12 says of a letter that somebody brings whether it is true: by file, by code, or by its square's text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.people.letters import letter, void_letter
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook, secret
from desktop.letters.issuing.issue import Issued, issue, replace_letter
from desktop.letters.proof.handing_out import Manner, handed_out
from desktop.letters.proof.square import square_text
from desktop.letters.words.terms import Terms
from desktop.screens.letters.verify_page import VerifyPage
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_window import Rules, in_hand, press, settled
from tests.screens.families import SHERMATOV


@pytest.fixture
def terms(rules: Rules, settings: Settings, on: date) -> Terms:
    return Terms(rules, rules["served-year"], on, settings.office, "en", settings.operator)


@pytest.fixture
def one(window: MainWindow, book: Casebook, terms: Terms) -> Issued:
    """A letter that was issued in the casebook of the window."""
    return issued(book, terms)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> VerifyPage:
    """The page, opened by its key, with the cursor in its field."""
    press(qtbot, Qt.Key.Key_F12)
    made = window.pages.office.verify
    assert made is not None and made.text.hasFocus()
    return made


def issued(book: Casebook, terms: Terms) -> Issued:
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    made = issue(book, case, case.recruit, terms)
    assert isinstance(made, Issued)
    return made


def square_of(book: Casebook, number: str) -> str:
    record = letter(book, number)
    assert record is not None
    return square_text(secret(book), number, record.facts)


def typed(qtbot: QtBot, page: VerifyPage, text: str) -> str:
    """The word that answers a text which is pasted, followed by Enter."""
    page.text.setFocus()
    page.text.selectAll()
    page.text.insert(text)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy())
    return page.answer.word()


def chosen(qtbot: QtBot, page: VerifyPage, path: Path, content: bytes) -> str:
    """The word that answers a file which is chosen."""
    path.write_bytes(content)
    page.which_file = lambda _: path
    page.choose.click()
    qtbot.waitUntil(lambda: not page.busy())
    return page.answer.word()


def test_the_file_of_a_letter_is_genuine_and_which_letter_it_is_stands_beneath(
    qtbot: QtBot, one: Issued, page: VerifyPage, tmp_path: Path
) -> None:
    assert chosen(qtbot, page, tmp_path / "brought.pdf", one.pdf) == "Genuine"
    said = page.answer.said()
    assert "Letter 2026-00001 of 12 March 2026 is genuine, of case 2025-0117." in said
    assert "Issued here: 2026-00001 · 12.03.2026 · Eligibility · Shermatov Otabek, recruit" in said


def test_a_code_is_genuine_however_it_is_typed(qtbot: QtBot, one: Issued, page: VerifyPage) -> None:
    assert typed(qtbot, page, one.code) == "Genuine"
    badly = f"  {one.code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} "
    assert typed(qtbot, page, badly) == "Genuine"


def test_the_text_of_a_square_is_genuine_and_a_fact_changed_in_it_is_named(
    qtbot: QtBot, one: Issued, page: VerifyPage, book: Casebook
) -> None:
    text = square_of(book, one.number)
    assert typed(qtbot, page, text) == "Genuine"
    assert typed(qtbot, page, text.replace("1996-06-23", "1996-06-24")) == "Not as it was issued"
    assert "1996-06-24" in page.answer.said() and "and issued: " in page.answer.said()


def test_a_void_letter_is_void_with_its_reason(
    qtbot: QtBot, one: Issued, page: VerifyPage, book: Casebook
) -> None:
    void_letter(book, one.number, "the name was misspelt", "A. Brandt")
    assert typed(qtbot, page, one.code) == "Void"
    assert "it is void: the name was misspelt." in page.answer.said()
    assert "Made void by A. Brandt" in page.answer.said()


def test_a_replaced_letter_names_the_one_that_stands(
    qtbot: QtBot, one: Issued, page: VerifyPage, book: Casebook, terms: Terms
) -> None:
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    replace_letter(book, one.number, "she asked for it", case, case.recruit, terms)
    assert typed(qtbot, page, one.code) == "Void, replaced by 2026-00002"


def test_a_changed_byte_is_seen(qtbot: QtBot, one: Issued, page: VerifyPage, tmp_path: Path) -> None:
    changed = one.pdf.replace(b"%PDF-1.4", b"%PDF-1.5")
    assert chosen(qtbot, page, tmp_path / "brought.pdf", changed) == "Not as it was issued"
    assert "its bytes were changed" in page.answer.said() and page.to_case.isEnabled()


def test_a_letter_of_another_casebook_is_told_as_such_and_opens_nothing_here(
    qtbot: QtBot, one: Issued, page: VerifyPage, book: Casebook, terms: Terms, tmp_path: Path
) -> None:
    other = new_casebook(tmp_path / "other.yearmark", book.now)
    save_case(other, SHERMATOV, "N. Ferreira")
    theirs = issued(other, terms)
    square = square_of(other, theirs.number)
    close_casebook(other)
    assert chosen(qtbot, page, tmp_path / "theirs.pdf", theirs.pdf) == "No letter of this casebook"
    assert typed(qtbot, page, theirs.code) == "No letter of this casebook"
    assert typed(qtbot, page, square) == "No letter of this casebook"
    assert "comes from another casebook" in page.answer.said()
    assert not page.to_register.isEnabled() and not page.to_case.isEnabled()


def test_nonsense_is_answered_in_a_sentence(qtbot: QtBot, page: VerifyPage) -> None:
    nonsense = ("Yearmark letter", "K7QF-2M9X-4TRB", "a\ud800", "a\x00b", "<b>%s {0}</b>", "9" * 20_000)
    for text in nonsense:
        assert typed(qtbot, page, text) == "No letter of this casebook"
        assert len(page.answer.said().splitlines()) == 2


def test_nothing_typed_is_said_to_be_nothing(qtbot: QtBot, page: VerifyPage) -> None:
    assert typed(qtbot, page, "  ") == "Nothing was read"
    assert page.text.hasFocus()


def test_a_wrong_file_is_answered_in_a_sentence(qtbot: QtBot, page: VerifyPage, tmp_path: Path) -> None:
    for content in (b"", b"%PDF-1.4 and no more", b"\x89PNG\r\n\x1a\n"):
        assert chosen(qtbot, page, tmp_path / "brought.pdf", content) == "No letter of this casebook"
        assert "not a PDF" in page.answer.said()


def test_a_file_that_is_gone_and_a_folder_are_answered_in_a_sentence(
    qtbot: QtBot, page: VerifyPage, tmp_path: Path
) -> None:
    for path in (tmp_path / "gone.pdf", tmp_path, tmp_path / ("long" * 100)):
        page.check_file(path)
        qtbot.waitUntil(lambda: not page.busy())
        assert page.answer.word() == "Nothing was read" and path.name in page.answer.said()


def test_a_protected_file_asks_for_its_password_until_it_is_right(
    qtbot: QtBot, one: Issued, page: VerifyPage, tmp_path: Path
) -> None:
    locked = handed_out(one.pdf, Manner("для Отабека"))
    assert chosen(qtbot, page, tmp_path / "brought.pdf", locked) == "Protected with a password"
    for password, word in (("wrong", "Protected with a password"), ("для Отабека", "Genuine")):
        qtbot.waitUntil(page.password.hasFocus)
        page.password.insert(password)
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not page.busy())
        assert page.answer.word() == word and page.password.text() == ""
    assert not page.password.isVisible()


def test_a_file_that_is_dropped_is_answered_and_two_are_not_taken(
    qtbot: QtBot, one: Issued, page: VerifyPage, tmp_path: Path
) -> None:
    path = tmp_path / "brought.pdf"
    path.write_bytes(one.pdf)
    drop(page, path)
    qtbot.waitUntil(lambda: page.answer.word() == "Genuine")
    drop(page, path, path)
    assert page.answer.word() == "Nothing was read" and "Drop one file" in page.answer.said()


def drop(page: VerifyPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, none))


def test_from_the_answer_one_gets_to_the_register_and_to_the_case(
    qtbot: QtBot, one: Issued, page: VerifyPage, window: MainWindow
) -> None:
    typed(qtbot, page, one.code)
    page.to_register.click()
    settled(qtbot, window)
    register = window.pages.office.register
    assert register is not None and register.isVisible() and register.view.keys_shown() == [one.number]
    press(qtbot, Qt.Key.Key_F12)
    assert page.text.text() == "" and page.answer.word() == ""
    typed(qtbot, page, one.code)
    page.to_case.click()
    settled(qtbot, window)
    assert window.pages.shows_people() and in_hand(window) == (SHERMATOV.number, 0)


def test_esc_leaves_and_no_password_stays(qtbot: QtBot, page: VerifyPage, window: MainWindow) -> None:
    page.password.setText("secret")
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people() and page.password.text() == ""
