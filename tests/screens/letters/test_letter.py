"""A letter on screen: the page itself, issued once, saved and printed as the same bytes."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import letter_bytes, register
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.letters.issuing.issue import issue as issue_letter
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.letters.find_in_letter import FindInLetter
from desktop.screens.letters.letter import LetterPreview
from desktop.screens.letters.letter_foot import LetterFoot
from desktop.screens.letters.letter_terms import terms_of, usual, without_office
from desktop.screens.letters.pdf_pages import page_images, page_texts
from desktop.screens.letters.pdf_view import PdfView
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.settings import Office, Settings

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
Made = Callable[..., LetterPreview]


@pytest.fixture
def case(book: Casebook, shermatov: Case) -> Case:
    return save_case(book, shermatov, "N. Ferreira")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "letter.pdf"


@pytest.fixture
def letter(
    qtbot: QtBot, book: Casebook, rules: Mapping[str, RuleSet], settings: Settings, file: Path, on: date
) -> Iterator[LetterPreview]:
    """The letter's page; its user always answers with one file, and with a printer that prints to PDF."""

    def printer(_parent: QWidget) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(file.with_name("printed.pdf")))
        return made

    shown = Asked(book, rules, settings.reading, on)
    made = LetterPreview(shown, settings, lambda _parent, _name: file, printer)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.findChild(Background).close()


def words(letter: LetterPreview) -> str:
    """What a screen reader hears of the pages."""
    view = letter.findChild(PdfView)
    assert isinstance(view, PdfView)
    return " ".join(view.accessibleDescription().split())


def said(letter: LetterPreview) -> str:
    foot = letter.findChild(LetterFoot)
    assert isinstance(foot, LetterFoot)
    return foot.said()


def button(letter: LetterPreview, text: str) -> KeyButton:
    return next(one for one in letter.findChildren(KeyButton) if one.text() == text)


def look(qtbot: QtBot, letter: LetterPreview, case: Case, person: int, on: date) -> None:
    with qtbot.waitSignal(letter.shown):
        letter.show_letter(case, person, on)


def issue(qtbot: QtBot, letter: LetterPreview) -> str:
    with qtbot.waitSignal(letter.issued) as issued:
        button(letter, "Issue and save…").click()
    return str(issued.args[0])


def test_the_page_is_looked_at_before_anything_is_filed(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date
) -> None:
    look(qtbot, letter, case, 0, on)
    assert "SHERMATOV OTABEK appears to meet the conditions to apply" in words(letter)
    assert "preview" in words(letter)
    assert not register(book)


def test_issue_and_save_files_the_letter_and_writes_its_bytes_for_this_user_alone(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date, file: Path
) -> None:
    look(qtbot, letter, case, 0, on)
    number = issue(qtbot, letter)
    assert number == "2026-00001"
    assert file.read_bytes() == letter_bytes(book, number)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert number in words(letter)
    assert said(letter) == f"Saved as {file}"


def test_words_are_found_on_the_pages_one_place_after_another(
    qtbot: QtBot, letter: LetterPreview, case: Case, on: date
) -> None:
    look(qtbot, letter, case, 0, on)
    finding = letter.findChild(FindInLetter)
    assert isinstance(finding, FindInLetter)
    qtbot.keyClick(letter, Qt.Key.Key_F3)
    assert finding.line.hasFocus()
    scrolled = letter.findChildren(PdfView)[0].verticalScrollBar()
    finding.line.setText("shermatov")
    qtbot.waitUntil(lambda: not finding.busy())
    count = int(finding.said().removeprefix("1 of "))
    assert count > 3
    for key, modifier in ((Qt.Key.Key_Return, NO), (Qt.Key.Key_F3, NO), (Qt.Key.Key_Return, SHIFT)):
        qtbot.keyClick(finding.line, key, modifier)
    assert finding.said() == f"2 of {count}"
    for _ in range(count - 2):
        qtbot.keyClick(finding.line, Qt.Key.Key_Return)
    assert finding.said() == f"{count} of {count}" and scrolled.value() > 0
    with qtbot.waitSignal(letter.shown):
        qtbot.keyClick(letter, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not finding.busy())
    assert finding.said() == f"{count} of {count}"
    finding.line.setText("guaranteed")
    qtbot.waitUntil(lambda: not finding.busy())
    assert finding.said() == "not in it"


class Viewer(QObject):
    """What the desktop does with a file: here it notes which one it was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_saved_file_is_opened_in_the_viewer_of_the_desktop(
    qtbot: QtBot, letter: LetterPreview, case: Case, on: date, file: Path
) -> None:
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "open")
    try:
        look(qtbot, letter, case, 0, on)
        assert not button(letter, "Open the file").isVisible()
        issue(qtbot, letter)
        button(letter, "Open the file").click()
        assert viewer.opened == [str(file)]
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_a_letter_that_stands_is_shown_again_and_not_issued_twice(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date, file: Path
) -> None:
    look(qtbot, letter, case, 0, on)
    number = issue(qtbot, letter)
    file.unlink()
    look(qtbot, letter, case, 0, on)
    assert number in words(letter)
    with qtbot.waitSignal(letter.shown):
        button(letter, "Save…").click()
    assert file.read_bytes() == letter_bytes(book, number)
    assert len(register(book)) == 1


def test_an_issued_letter_is_not_saved_again_once_its_case_is_on_hold(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date, file: Path
) -> None:
    look(qtbot, letter, case, 0, on)
    issue(qtbot, letter)
    file.unlink()
    place_hold(book, case.number, "she asked for time", "N. Ferreira")
    with qtbot.waitSignal(letter.shown):
        button(letter, "Save…").click()
    assert "she asked for time" in letter.reason()
    assert not file.exists()


def test_nothing_is_issued_where_no_file_is_named_for_it(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date
) -> None:
    look(qtbot, letter, case, 0, on)
    proposed: list[str] = []
    letter.out.where_to_save = lambda _parent, name: proposed.append(name)
    button(letter, "Issue and save…").click()
    assert said(letter) == "Not issued: no file was named for it."
    assert proposed == ["2026-00001.pdf"] and not register(book)


def test_nothing_is_issued_where_no_printer_is_chosen_for_it(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date
) -> None:
    look(qtbot, letter, case, 0, on)
    letter.out.which_printer = lambda _parent: None
    button(letter, "Issue and print…").click()
    assert said(letter) == "Not issued: no printer was chosen for it."
    assert not register(book)


def test_a_file_has_the_number_of_its_letter_where_another_desk_took_the_one_proposed(
    qtbot: QtBot,
    letter: LetterPreview,
    book: Casebook,
    case: Case,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> None:
    look(qtbot, letter, case, 0, on)

    def meanwhile(_parent: QWidget, name: str) -> Path:
        terms = terms_of(Asked(book, rules, settings.reading, on), settings, usual(settings, "papers"))
        issue_letter(book, case, case.recruit, terms)
        return tmp_path / name

    letter.out.where_to_save = meanwhile
    number = issue(qtbot, letter)
    assert number == "2026-00002"
    assert (tmp_path / "2026-00002.pdf").exists() and not (tmp_path / "2026-00001.pdf").exists()


def test_a_file_that_cannot_be_written_is_named_and_the_letter_stays_in_the_register(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date, file: Path
) -> None:
    file.mkdir()
    look(qtbot, letter, case, 0, on)
    issue(qtbot, letter)
    assert f"{file} can't be written" in said(letter)
    assert len(register(book)) == 1


def test_print_sends_the_same_page_to_the_printer(
    qtbot: QtBot, letter: LetterPreview, case: Case, on: date, file: Path
) -> None:
    look(qtbot, letter, case, 0, on)
    button(letter, "Issue and print…").click()
    printed = file.with_name("printed.pdf")
    qtbot.waitUntil(lambda: said(letter) == "Sent to the printer")
    with pypdfium2.PdfDocument(printed) as document:
        size = document[0].get_size()
    assert [round(side) for side in size] == [595, 842]
    page = page_images(printed.read_bytes(), 36)[0]
    inks = {
        QColor(page.pixel(x, y)).lightness() < 160 for x in range(page.width()) for y in range(page.height())
    }
    assert inks == {True, False}


def test_a_case_on_hold_gets_no_letter_and_the_page_says_what_to_do(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date
) -> None:
    place_hold(book, case.number, "she asked for time", "N. Ferreira")
    held = load_case(book, case.number)
    assert held is not None
    look(qtbot, letter, held, 0, on)
    assert "she asked for time" in letter.reason() and letter.reason().endswith("Lift the hold first.")
    assert not button(letter, "Issue and save…").isVisible()
    advice = [label.text() for label in letter.findChildren(QLabel) if label.isVisible()]
    assert any("lift it with Ctrl+Shift+H" in one for one in advice)
    assert not any("another kind of letter" in one for one in advice)


def test_before_the_mark_the_page_says_why_there_is_no_letter(
    qtbot: QtBot, letter: LetterPreview, case: Case
) -> None:
    look(qtbot, letter, case, 0, date(2026, 3, 8))
    assert letter.reason() == "Not yet under served-year. Year served: the mark is 9 March 2026."


def test_a_case_changed_elsewhere_is_not_issued_on_the_old_facts(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date
) -> None:
    look(qtbot, letter, case, 0, on)
    save_case(book, replace(case, recruit=replace(case.recruit, given_names="OTABEK JON")), "A. Other")
    with qtbot.waitSignal(letter.shown):
        button(letter, "Issue and save…").click()
    assert "is not saved as it stands here" in letter.reason()
    assert not register(book)


def test_the_pages_can_be_made_larger(qtbot: QtBot, letter: LetterPreview, case: Case, on: date) -> None:
    look(qtbot, letter, case, 0, on)
    view = letter.findChild(PdfView)
    assert isinstance(view, PdfView)
    before = view.widget().sizeHint().width()
    with qtbot.waitSignal(letter.shown):
        qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.widget().sizeHint().width() > before


def test_esc_leaves_the_letter(qtbot: QtBot, letter: LetterPreview, case: Case, on: date) -> None:
    look(qtbot, letter, case, 0, on)
    with qtbot.waitSignal(letter.closed):
        qtbot.keyClick(letter.findChild(PdfView), Qt.Key.Key_Escape)


def test_pages_are_drawn_on_white_with_their_words(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date, file: Path
) -> None:
    look(qtbot, letter, case, 0, on)
    issue(qtbot, letter)
    page = page_images(file.read_bytes(), 72)[0]
    assert (page.width(), page.height()) == (596, 842)
    assert QColor(page.pixel(2, 2)) == QColor("white")
    assert "Eligibility to apply" in page_texts(file.read_bytes())[0]


def choose(qtbot: QtBot, letter: LetterPreview, name: str, key: Qt.Key, text: str) -> None:
    """Goes to a choice by its key and takes a value there."""
    field = getattr(letter.choice, name)
    qtbot.keyClick(letter, key, Qt.KeyboardModifier.AltModifier)
    assert field.hasFocus()
    with qtbot.waitSignal(letter.shown):
        field.setText(text)


def test_kind_language_and_annex_are_chosen_and_the_page_follows(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date
) -> None:
    look(qtbot, letter, case, 0, on)
    assert "Annex" in words(letter)
    choose(qtbot, letter, "annex", Qt.Key.Key_A, "without")
    assert "Annex" not in words(letter)
    choose(qtbot, letter, "language", Qt.Key.Key_G, "ru")
    assert "SHERMATOV OTABEK" in words(letter) and "appears to meet" not in words(letter)
    choose(qtbot, letter, "language", Qt.Key.Key_G, "en+es")
    assert "appears to meet" in words(letter) and "parece" in words(letter)
    choose(qtbot, letter, "kind", Qt.Key.Key_K, "papers")
    assert letter.reason() == "" and not register(book)
    number = issue(qtbot, letter)
    (filed,) = register(book)
    assert (filed.number, filed.kind, filed.language) == (number, "papers", "en+es")


def test_who_may_not_apply_yet_gets_a_status_letter(
    qtbot: QtBot, letter: LetterPreview, case: Case, book: Casebook
) -> None:
    look(qtbot, letter, case, 0, date(2026, 3, 8))
    assert letter.reason()
    choose(qtbot, letter, "kind", Qt.Key.Key_K, "status")
    assert letter.reason() == ""
    issue(qtbot, letter)
    assert register(book)[0].kind == "status"


def test_a_case_on_hold_gets_no_letter_of_any_kind(
    qtbot: QtBot, letter: LetterPreview, book: Casebook, case: Case, on: date
) -> None:
    place_hold(book, case.number, "she asked for time", "N. Ferreira")
    look(qtbot, letter, case, 0, on)
    for kind in ("family", "status", "papers"):
        choose(qtbot, letter, "kind", Qt.Key.Key_K, kind)
        assert "she asked for time" in letter.reason()


def test_the_choices_have_names_that_are_read_out(letter: LetterPreview) -> None:
    fields = (letter.choice.kind, letter.choice.language, letter.choice.annex)
    names = [one.accessibleName() for one in fields]
    assert names == ["Kind", "Language", "Annex"]


def test_a_letter_of_an_office_without_a_name_says_where_the_name_is_set(settings: Settings) -> None:
    assert without_office(settings.office) == ""
    assert "Set it with Ctrl+comma" in without_office(Office())
