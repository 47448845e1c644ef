"""The first hour with the program: a family typed in, its letter saved, all still there the next day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook, open_casebook
from desktop.eligibility.rules import load_rules
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.window.window import MainWindow
from desktop.screens.words.language import speak
from desktop.settings import Office, Settings
from tests.screens.at_the_form import CTRL, fill, press

MORNING = datetime(2026, 3, 12, 9, 0)
NEXT_DAY = datetime(2026, 3, 13, 9, 0)
SETTINGS = Settings(operator="N. Ferreira", office=Office(name="North Pier Office"))


@dataclass(frozen=True)
class Words:
    """What is typed and read in a language: choices, a state, the button, the mark, what the letter says."""

    male: str
    female: str
    spouse: str
    parent: str
    yes: str
    state: str
    issue: str
    mark: str
    letter: str


ENGLISH = Words(
    *("Male", "Female", "Spouse", "Parent", "Yes", "UZB", "Issue and save…", "9 March 2026"),
    "Eligibility to apply: SHERMATOV OTABEK",
)
OTHERS = {
    "ru": Words(
        *("Мужской", "Женский", "Супруг", "Родитель", "Да", "Узбекистан", "Выдать и сохранить…"),
        *("9 марта 2026", "SHERMATOV OTABEK"),
    ),
    "es": Words(
        *(
            "Hombre",
            "Mujer",
            "Cónyuge",
            "Padre",
            "Sí",
            "Uzbekistán",
            "Emitir y guardar…",
            "9 de marzo de 2026",
        ),
        "SHERMATOV OTABEK",
    ),
}


@pytest.fixture
def empty_book(tmp_path: Path) -> Iterator[Casebook]:
    book = new_casebook(tmp_path / "office.yearmark", lambda: MORNING)
    yield book
    close_casebook(book)


class Shown(QObject):
    """Notes every window that opens, so that none opens that nobody asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    noting = Shown()
    qapp.installEventFilter(noting)
    yield noting
    qapp.removeEventFilter(noting)


def opened(
    qtbot: QtBot, book: Casebook, on: date, data_dir: Path, settings: Settings = SETTINGS
) -> MainWindow:
    """The program's own window, once it has read the casebook."""
    window = MainWindow(book, load_rules(), settings, on, data_dir)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    read(qtbot, window)
    return window


def read(qtbot: QtBot, window: MainWindow) -> None:
    """Waits until the window has read what it was asked for."""
    qtbot.waitUntil(lambda: not window.busy())


def type_a_family(qtbot: QtBot, window: MainWindow, words: Words = ENGLISH) -> None:
    """A recruit with one contract, his wife and his mother, by keyboard alone."""
    press(qtbot, Qt.Key.Key_N, CTRL)
    assert window.pages.form is not None
    fill(qtbot, "SHERMATOV", "OTABEK", "Шерматов Отабек", "23.06.1996", words.state, words.male)
    fill(qtbot, "C1252909", "14.08.2029", "", "")
    fill(qtbot, "38/25", "28.02.2025", "03.03.2025", "12", "", "", "11.08.2025..16.08.2025")
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, words.spouse, "2018-05-04", words.yes)
    fill(qtbot, "SHERMATOVA", "DILNOZA", "", "1994", words.state, words.female)
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, words.parent, "", "", "SHERMATOVA", "MARYAM", "", "1970-03-02", words.state, words.female)
    with qtbot.waitSignal(window.pages.saved):
        press(qtbot, Qt.Key.Key_S, CTRL)


def save_letter(qtbot: QtBot, window: MainWindow, file: Path, words: Words = ENGLISH) -> None:
    """Opens the letter of the person in hand, and saves it where the file box is answered with `file`.

    A box that is still reading its folder does not take the answer, so it is given until the box is gone.
    """
    press(qtbot, Qt.Key.Key_L, CTRL)
    # The first letter of a run waits until what it needs is loaded.
    qtbot.waitUntil(lambda: window.pages.letter is not None)
    preview = window.pages.letter
    assert preview is not None
    save = next(one for one in preview.findChildren(KeyButton) if one.text() == words.issue)
    qtbot.waitUntil(save.isEnabled)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QFileDialog):
            box.setDirectory(str(file.parent))
            box.selectFile(file.name)
            box.accept()

    asking = QTimer()
    asking.timeout.connect(answer)
    asking.start(10)
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(file.exists)
    asking.stop()
    with qtbot.waitActive(window):
        window.activateWindow()  # a desktop does this by itself when a box over a window closes


def panel_words(window: MainWindow) -> str:
    """What the case panel says, as a screen reader would read it."""
    panel = window.pages.people.panel
    labels = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    names = [widget.accessibleName() for widget in panel.findChildren(QWidget) if widget.isVisible()]
    return " | ".join(labels + names)


def test_from_an_empty_casebook_to_a_letter_and_back_the_next_day(
    qtbot: QtBot, empty_book: Casebook, tmp_path: Path, shown: Shown
) -> None:
    window = opened(qtbot, empty_book, MORNING.date(), tmp_path)
    type_a_family(qtbot, window)
    press(qtbot, Qt.Key.Key_Escape)
    read(qtbot, window)
    assert QApplication.focusWidget() is window.pages.people.list.view

    words = panel_words(window)
    assert "SHERMATOV OTABEK" in words
    assert "9 March 2026" in words
    assert "6 days not counted move it to 9 March 2026" in words
    assert "SHERMATOVA DILNOZA" in words and "SHERMATOVA MARYAM" in words

    letter = tmp_path / "letter.pdf"
    save_letter(qtbot, window, letter)
    page = pypdfium2.PdfDocument(letter)[0].get_textpage().get_text_range()
    assert ENGLISH.letter in page and "Шерматов Отабек" in page and "2026-00001" in page
    press(qtbot, Qt.Key.Key_Escape)

    press(qtbot, Qt.Key.Key_F, CTRL)
    window.find_bar.find_box.insert("дилно")
    read(qtbot, window)
    assert window.pages.people.list.in_hand() == ("2026-0001", 1)
    assert set(shown.kinds) == {"MainWindow", "QFileDialog"}
    window.close()
    close_casebook(empty_book)

    book = open_casebook(tmp_path / "office.yearmark", lambda: NEXT_DAY)
    try:
        again = opened(qtbot, book, NEXT_DAY.date(), tmp_path)
        assert again.pages.people.list.in_hand() == ("2026-0001", 1)
        again.pages.people.list.show_case("2026-0001")
        words = panel_words(again)
        assert "SHERMATOV OTABEK" in words and "9 March 2026" in words
        assert "2026-00001" in words
        again.close()
    finally:
        close_casebook(book)


@pytest.mark.parametrize("language", ["ru", "es"])
def test_so_it_is_in_the_other_languages_of_the_window(
    qtbot: QtBot, empty_book: Casebook, tmp_path: Path, language: str
) -> None:
    words = OTHERS[language]
    speak(language)
    try:
        settings = replace(SETTINGS, language=language)
        window = opened(qtbot, empty_book, MORNING.date(), tmp_path, settings)
        type_a_family(qtbot, window, words)
        press(qtbot, Qt.Key.Key_Escape)
        read(qtbot, window)
        assert words.mark in panel_words(window)
        letter = tmp_path / "letter.pdf"
        save_letter(qtbot, window, letter, words)
        page = pypdfium2.PdfDocument(letter)[0].get_textpage().get_text_range()
        assert words.letter in page and words.mark in page and "2026-00001" in page
        window.close()
    finally:
        speak("en")
