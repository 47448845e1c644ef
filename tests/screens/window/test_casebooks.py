"""The page of casebooks: open one, make one, look at the sample; what was open before can be taken off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.recent import remember
from desktop.screens.casebooks.casebooks_page import CasebooksPage
from desktop.screens.page.wanted import Wanted
from desktop.screens.window.window import MainWindow
from desktop.settings import load_settings
from tests.screens.at_the_window import CTRL, press

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def wanted() -> list[Wanted]:
    return []


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, wanted: list[Wanted]) -> CasebooksPage:
    made = CasebooksPage(tmp_path)
    made.wanted.connect(wanted.append)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    with qtbot.waitActive(made):
        made.show()
    made.show_page()
    return made


def test_the_sample_is_one_press_away(qtbot: QtBot, page: CasebooksPage, wanted: list[Wanted]) -> None:
    assert page.sample.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert [one.how for one in wanted] == ["sample"]


def test_a_casebook_open_before_is_opened_by_its_name(
    page: CasebooksPage, book: Casebook, tmp_path: Path, wanted: list[Wanted]
) -> None:
    remember(tmp_path, book.path)
    page.show_page()
    (row,) = page.rows
    assert row.name.text() == "office" and row.name.hasFocus()
    row.name.click()
    assert [(one.path, one.how) for one in wanted] == [(book.path, "open")]


def test_one_that_is_gone_is_said_so_and_can_be_taken_off_the_list(
    page: CasebooksPage, tmp_path: Path, wanted: list[Wanted]
) -> None:
    remember(tmp_path, tmp_path / "gone.yearmark")
    page.show_page()
    (row,) = page.rows
    said = [label.text() for label in row.findChildren(QLabel)]
    assert said == ["gone.yearmark is not there: it was moved or renamed, or its disk is not plugged in."]
    row.name.click()
    assert "is not there. Choose a casebook, or make a new one." in page.said() and not wanted
    row.drop.click()
    assert not page.rows and page.said() == ""
    assert load_settings(tmp_path).recent == ()


def test_a_file_that_is_no_casebook_is_refused_on_the_page(
    page: CasebooksPage, tmp_path: Path, wanted: list[Wanted]
) -> None:
    (tmp_path / "notes.txt").write_text("not this one")
    page.which_casebook = lambda _: tmp_path / "notes.txt"
    page.choose.click()
    assert page.said().endswith("notes.txt is not a casebook. Choose another file.") and not wanted


def test_a_casebook_is_made_where_it_is_typed_with_a_passphrase_for_whoever_wants_one(
    page: CasebooksPage, tmp_path: Path, wanted: list[Wanted]
) -> None:
    part = page.new_book
    assert part.file.text().endswith("casebook.yearmark")
    part.file.setText(str(tmp_path / "a folder" / "north"))
    part.make.click()
    part.passphrase.setText("correct horse")
    part.again.setText("correct horse")
    part.make.click()
    path = tmp_path / "a folder" / "north.yearmark"
    assert wanted == [Wanted(path, "make"), Wanted(path, "make", "correct horse")]
    assert path.parent.is_dir()


@pytest.mark.parametrize(
    ("file", "passphrase", "again", "says"),
    [
        ("", "", "", "Type the name of a file, or choose one."),
        ("office.yearmark", "", "", "is there already. Choose another name, or open it."),
        ("new", "short", "short", "A passphrase needs 8 signs or more"),
        ("new", "correct horse", "correct house", "The two passphrases are not the same. Type it twice."),
        ("office.yearmark/in", "", "", "can't be made"),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_typed_is_lost(
    page: CasebooksPage,
    book: Casebook,
    wanted: list[Wanted],
    file: str,
    passphrase: str,
    again: str,
    says: str,
) -> None:
    part = page.new_book
    part.file.setText(str(book.path.parent / file) if file else "")
    part.passphrase.setText(passphrase)
    part.again.setText(again)
    part.make.click()
    assert says in part.said() and not wanted
    assert part.passphrase.text() == passphrase


def test_the_proposed_name_is_that_of_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    made = CasebooksPage(tmp_path / "data")
    qtbot.addWidget(made)
    made.show_page()
    first = Path(made.new_book.file.text())
    first.parent.mkdir(parents=True, exist_ok=True)
    first.touch()
    made.show_page()
    assert Path(made.new_book.file.text()).name == "casebook-2.yearmark"
    first.unlink()


def test_another_casebook_is_opened_from_the_file_menu(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL | SHIFT)
    page = window.casebooks.page
    assert page is not None and page.new_book.file.hasFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert window.pages.shows_people()
    window.casebooks.open_page()
    page.open(window.book.path)
    assert window.pages.shows_people() and window.safety.leaving is None
    page.sample.click()
    assert window.safety.leaving == Wanted(tmp_path / "sample.yearmark", "sample")
    assert window.isHidden()


def test_what_is_typed_and_not_saved_is_asked_about_before_another_is_opened(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    form = window.pages.form
    assert form is not None
    qtbot.keyClicks(form.focusWidget(), "Baptiste")
    window.casebooks.open_page()
    assert window.casebooks.page is None and form.has_unsaved()
    form.closed.emit()
