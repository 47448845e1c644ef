"""The register of letters: what stands in it, what can be done with a letter, and what a hold stops."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.case import Interruption
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import letter, letter_bytes, register, void_letter
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.words.terms import Terms
from desktop.screens.letters.letter_foot import LetterFoot
from desktop.screens.letters.letter_terms import Chosen
from desktop.screens.letters.pdf_view import PdfView
from desktop.screens.letters.register_page import RegisterPage
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.screens.at_the_window import CTRL, Rules, press, settled
from tests.screens.families import SHERMATOV

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(
    qtbot: QtBot, window: MainWindow, book: Casebook, rules: Rules, settings: Settings, on: date
) -> RegisterPage:
    """The register, opened by its key, with the one letter of a family."""
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    terms = Terms(rules, rules["served-year"], on, settings.office, "ru", settings.operator)
    assert isinstance(issue(book, case, case.recruit, terms), Issued)
    press(qtbot, Qt.Key.Key_R, CTRL | SHIFT)
    settled(qtbot, window)
    made = window.pages.office.register
    assert made is not None
    return made


def row(page: RegisterPage, at: int = 0) -> list[str]:
    return [cell.said() for cell in page.view.table.row_at(at).cells]


def test_a_letter_stands_with_number_day_person_kind_language_and_state(
    page: RegisterPage, window: MainWindow
) -> None:
    person = f"Shermatov Otabek, Recruit · {SHERMATOV.number}"
    assert row(page) == ["2026-00001", "12.03.2026", person, "Eligibility", "Russian", "Valid"]
    assert window.pages.office.seen() == "letters"


def test_words_narrow_the_register_and_esc_takes_them_back(qtbot: QtBot, page: RegisterPage) -> None:
    press(qtbot, Qt.Key.Key_O, ALT)
    qtbot.keyClicks(page.words, "nobody")
    assert page.view.table.rowCount() == 0
    qtbot.keyClick(page.words, Qt.Key.Key_Escape)
    qtbot.keyClicks(page.words, "russian otabek")
    assert page.view.table.rowCount() == 1


def test_enter_opens_the_letter_as_issued_and_esc_comes_back(
    qtbot: QtBot, page: RegisterPage, window: MainWindow
) -> None:
    press(qtbot, Qt.Key.Key_Return)
    shown = window.pages.office.issued_letter
    assert shown is not None
    qtbot.waitUntil(lambda: not shown.busy() and shown.reason() == "")
    assert shown.choice.isVisible() and not shown.choice.isEnabled()
    assert shown.choice.chosen() == Chosen("eligibility", "ru", annex=True)
    press(qtbot, Qt.Key.Key_Escape)
    settled(qtbot, window)
    assert page.isVisible()


def test_after_a_letter_is_made_void_from_its_button_the_keys_are_at_its_row(
    qtbot: QtBot, page: RegisterPage, window: MainWindow
) -> None:
    page.void.setFocus()
    page.void.click()
    page.bar.reason.set_text("the name was misspelt")
    page.bar.press()
    settled(qtbot, window)
    assert page.view.hasFocus() and page.view.in_hand() == "2026-00001"


def test_a_void_letter_is_read_with_its_marking_beside_the_page_and_never_handed_out(
    qtbot: QtBot, page: RegisterPage, window: MainWindow, book: Casebook
) -> None:
    void_letter(book, "2026-00001", "the name was misspelt", "A. Brandt")
    window.refresh()
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_Return)
    shown = window.pages.office.issued_letter
    assert shown is not None
    pages, foot = shown.findChild(PdfView), shown.findChild(LetterFoot)
    assert pages is not None and foot is not None
    qtbot.waitUntil(lambda: "2026-00001" in pages.accessibleDescription())
    assert shown.void.isVisible() and "A. Brandt" in shown.void.said()
    assert "the name was misspelt" in shown.void.said() and foot.isHidden()
    assert "misspelt" not in pages.accessibleDescription()
    with qtbot.waitSignal(shown.shown):
        shown.save()
    assert "was made void" in shown.reason()


def test_a_letter_is_made_void_with_a_reason_and_a_name(
    qtbot: QtBot, page: RegisterPage, window: MainWindow, book: Casebook
) -> None:
    press(qtbot, Qt.Key.Key_I, ALT)
    qtbot.waitUntil(page.bar.isVisible)
    press(qtbot, Qt.Key.Key_Return)
    assert page.bar.refused() == "Say why; the reason stays in the register."
    page.bar.reason.set_text("the name was misspelt")
    page.bar.press()
    settled(qtbot, window)
    found = letter(book, "2026-00001")
    assert found is not None and found.void and found.voided_by == "N. Ferreira"
    assert row(page)[-1] == "Void, Made void by N. Ferreira on " + found.voided_on.strftime("%d.%m.%Y") + (  # type: ignore[union-attr]
        ": the name was misspelt."
    )
    assert not page.void.isEnabled() and not page.again.isEnabled()


def test_a_letter_is_replaced_in_another_language(
    qtbot: QtBot, page: RegisterPage, window: MainWindow, book: Casebook
) -> None:
    press(qtbot, Qt.Key.Key_A, ALT)
    qtbot.waitUntil(page.bar.isVisible)
    page.bar.reason.set_text("she asked for English")
    page.bar.language.setText("en")
    page.bar.press()
    settled(qtbot, window)
    assert page.said() == "Letter 2026-00002 replaces 2026-00001, which is void"
    assert [one.void for one in register(book)] == [True, False]
    assert row(page)[4:] == ["English", "Valid"]
    assert row(page, 1)[-1] == "Void, Letter 2026-00002 replaces it."


def test_a_letter_is_handed_out_again_with_a_slip_that_says_which_copy(
    qtbot: QtBot, page: RegisterPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    path = tmp_path / "again.pdf"
    page.where_to_save = lambda _parent, _name: path
    press(qtbot, Qt.Key.Key_P, ALT)
    qtbot.waitUntil(lambda: page.said() != "")
    settled(qtbot, window)
    assert path.read_bytes() == letter_bytes(book, "2026-00001")
    assert (tmp_path / "again copy 2.pdf").exists()
    assert row(page)[-1] == "Valid, copy 2 handed out"


def test_a_hold_stops_reprint_and_replacing(
    qtbot: QtBot, page: RegisterPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    place_hold(book, SHERMATOV.number, "he asked for time", "N. Ferreira")
    asked: list[str] = []
    page.where_to_save = lambda _parent, name: asked.append(name)
    page.again.click()
    settled(qtbot, window)
    assert "he asked for time" in page.said() and not asked, "no file is asked for before it is refused"
    page.replace.click()
    page.bar.reason.set_text("she asked for English")
    page.bar.press()
    settled(qtbot, window)
    assert "he asked for time" in page.bar.refused()
    assert [one.void for one in register(book)] == [False]


def test_a_letter_that_facts_have_overtaken_is_marked_with_the_line_that_differs(
    qtbot: QtBot, page: RegisterPage, window: MainWindow, book: Casebook
) -> None:
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    away = Interruption(date(2025, 9, 1), date(2025, 9, 20))
    contract = replace(case.contracts[0], interruptions=(*case.contracts[0].interruptions, away))
    save_case(book, replace(case, contracts=(contract,)), "N. Ferreira")
    window.refresh()
    settled(qtbot, window)
    assert row(page)[-1].startswith("Stale, ")
    assert "now" in page.reasons()


def test_as_of_another_day_nothing_is_done_with_a_letter(
    qtbot: QtBot, page: RegisterPage, window: MainWindow
) -> None:
    window.set_day(date(2026, 3, 20))
    window.sidebar.choose_letters()
    settled(qtbot, window)
    assert page.view.table.rowCount() == 1
    assert not page.void.isEnabled()
