"""With every text longer by three fifths, as in Russian, no label, button or head is cut on any page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.casebook.people.people import save_cases
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.screens.list.list_head import ListHead
from desktop.screens.window.sidebar_list import SidebarList
from desktop.screens.window.window import MainWindow
from desktop.screens.words.language import speak
from desktop.settings import WINDOW_LANGUAGES, Settings
from scripts.longer_words import LongerWords
from tests.screens.at_the_window import opened, settled
from tests.screens.families import FAMILIES
from tests.screens.test_accessible import PAGES

Page = Callable[[MainWindow, Casebook, Path], None]


@pytest.fixture
def long_window(
    qapp: QApplication,
    qtbot: QtBot,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """The window in a language of words longer than any of ours, on a screen with room for them.

    In the languages there are, the window has room at the size it opens with; beyond that it scrolls.
    """
    words = LongerWords(qapp)
    qapp.installTranslator(words)
    save_cases(book, FAMILIES, "N. Ferreira")
    made = opened(qtbot, book, rules, settings, on, tmp_path)
    made.resize(1540, 940)
    yield made
    made.close()
    qapp.removeTranslator(words)


def test_no_word_is_cut_on_any_page(
    qtbot: QtBot, long_window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    assert not cut_on(qtbot, long_window, book, tmp_path, PAGES)


@pytest.mark.slow
@pytest.mark.parametrize("language", [one for one in WINDOW_LANGUAGES if one != "en"])
def test_no_word_is_cut_in_any_language(
    qtbot: QtBot,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
    language: str,
) -> None:
    speak(language)
    save_cases(book, FAMILIES, "N. Ferreira")
    window = opened(qtbot, book, rules, settings, on, tmp_path)
    found = cut_on(qtbot, window, book, tmp_path, PAGES)
    window.close()
    speak("en")
    assert not found


def cut_on(
    qtbot: QtBot, window: MainWindow, book: Casebook, folder: Path, pages: Sequence[Page]
) -> dict[str, str]:
    """What is cut on any of some pages, with the page."""
    found: dict[str, str] = {}
    for page in pages:
        page(window, book, folder)
        settled(qtbot, window)
        # Words that wrap take their height once the width is known, and may ask for another layout by that.
        for _ in range(3):
            QApplication.processEvents()
        visible = [one for one in window.findChildren(QWidget) if one.isVisible()]
        found |= {fault: page.__name__ for one in visible for fault in cut(one)}
    return found


def cut(widget: QWidget) -> Iterator[str]:
    """What of a widget's words cannot be seen, in a sentence for whoever reads the test's outcome."""
    for words, needed in needs(widget):
        room = widget.size()
        if needed.width() > room.width() or needed.height() > room.height():
            yield f"{type(widget).__name__} “{words}” needs {needed.toTuple()}, has {room.toTuple()}"
        elif beyond := outside(widget, needed):
            yield f"{type(widget).__name__} “{words}” lies beyond {beyond}"


def needs(widget: QWidget) -> Iterator[tuple[str, QSize]]:
    """The words of a widget, and the room they take."""
    if isinstance(widget, QLabel) and widget.text():
        width = widget.width()
        hint = QSize(0, widget.heightForWidth(width)) if widget.wordWrap() else widget.sizeHint()
        yield widget.text(), hint
        if widget.wordWrap():
            yield widget.text(), QSize(longest_word(widget), 0)
    elif isinstance(widget, QAbstractButton) and widget.text():
        tall = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
        yield widget.text(), QSize(widget.minimumSizeHint().width(), tall)
    elif isinstance(widget, QComboBox):
        yield widget.currentText(), QSize(width_of_choice(widget), 0)
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        margins = widget.textMargins()
        spare = margins.left() + margins.right() + 2 * widget.fontMetrics().horizontalAdvance("x")
        words = widget.placeholderText()
        yield words, QSize(widget.fontMetrics().horizontalAdvance(words) + spare, 0)
    elif isinstance(widget, ListHead):
        for at in range(widget.count()):
            if not widget.isSectionHidden(at) and widget.needs(at) > widget.sectionSize(at):
                yield f"column {at}", QSize(10_000, 0)
    elif isinstance(widget, SidebarList):
        yield widget.accessibleName(), QSize(widget.sizeHintForColumn(0), 0)


def longest_word(label: QLabel) -> int:
    document = QTextDocument()
    document.setHtml(label.text())
    words = document.toPlainText().replace("&", "").split()
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)


def width_of_choice(choice: QComboBox) -> int:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice)
    return choice.width() - room.width() + choice.fontMetrics().horizontalAdvance(choice.currentText())


def outside(widget: QWidget, needed: QSize) -> str:
    """The name of what holds the widget and does not show it whole; what can be scrolled to is no fault."""
    around, scrolled = widget.parentWidget(), False
    while around is not None and not widget.isWindow():
        scrolled = scrolled or isinstance(around.parentWidget(), QAbstractScrollArea)
        place = QRect(
            widget.mapTo(around, QPoint(0, 0)), QSize(max(1, needed.width()), max(1, needed.height()))
        )
        inside = around.rect().adjusted(0, -100_000, 0, 100_000) if scrolled else around.rect()
        if not inside.contains(place):
            return type(around).__name__
        if around.isWindow():
            break
        around = around.parentWidget()
    return ""
