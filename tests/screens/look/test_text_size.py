"""Larger and smaller text: by key and in the settings, at once on every page, with nothing cut or lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.casebook.tables.book import Casebook
from desktop.screens.look import theme
from desktop.screens.look.text_size import show_text_size
from desktop.screens.window.window import MainWindow
from desktop.screens.words.language import speak
from desktop.settings import load_settings
from tests.screens.at_the_window import CTRL, press, settled
from tests.screens.families import SHERMATOV
from tests.screens.test_accessible import PAGES
from tests.screens.test_nothing_cut import Page, cut_on


@pytest.fixture(autouse=True)
def usual_size_afterwards(dressed: None) -> Iterator[None]:
    yield
    show_text_size(100)
    speak("en")


def test_ctrl_plus_and_minus_change_every_text_and_ctrl_0_takes_it_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    name = window.pages.people.panel.name
    tall, rows = name.fontMetrics().height(), window.pages.people.list.view.rowHeight(1)
    for key, percent in ((Qt.Key.Key_Plus, 110), (Qt.Key.Key_Equal, 125), (Qt.Key.Key_Minus, 110)):
        press(qtbot, key, CTRL)
        settled(qtbot, window)
        assert theme.text_size() == percent
        assert load_settings(tmp_path).text_size == str(percent)
    assert name.fontMetrics().height() == pytest.approx(tall * 1.1, abs=2)
    assert window.pages.people.list.view.rowHeight(1) == pytest.approx(rows * 1.1, abs=2)
    press(qtbot, Qt.Key.Key_0, CTRL)
    settled(qtbot, window)
    assert theme.text_size() == 100 and name.fontMetrics().height() == tall


def test_it_goes_from_80_to_200_percent_and_no_further(qtbot: QtBot, window: MainWindow) -> None:
    for key, end in ((Qt.Key.Key_Minus, 80), (Qt.Key.Key_Plus, 200)):
        for _ in range(8):
            press(qtbot, key, CTRL)
        settled(qtbot, window)
        assert theme.text_size() == end


def test_what_is_being_typed_stays_with_the_cursor_in_it(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.insert("Baptiste")
    press(qtbot, Qt.Key.Key_Plus, CTRL)
    settled(qtbot, window)
    assert QApplication.focusWidget() is line and line.text() == "Baptiste"
    form = window.pages.form
    assert form is not None and form.isVisible() and form.has_unsaved()
    form.closed.emit()


def test_it_is_set_in_the_settings_too(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    press(qtbot, Qt.Key.Key_Plus, CTRL)
    window.pages.open_settings(tmp_path)
    page = window.pages.office.settings
    assert page is not None and page.fields["text_size"].text() == "110"
    page.fields["text_size"].setText("150")
    page.save()
    settled(qtbot, window)
    assert theme.text_size() == 150 and load_settings(tmp_path).text_size == "150"


def test_a_page_that_grew_is_laid_out_as_one_made_at_that_size(
    qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    window.pages.open_form(SHERMATOV.number)
    settled(qtbot, window)
    window.text_size.take(150)
    settled(qtbot, window)
    grown = window.pages.form
    assert grown is not None
    window.pages.case_pages.form = None
    window.pages.open_form(SHERMATOV.number)
    settled(qtbot, window)
    made = window.pages.form
    assert made is not None and made is not grown
    assert grown.minimumSizeHint().toTuple() == pytest.approx(made.minimumSizeHint().toTuple(), abs=6)


def test_no_size_of_text_makes_the_window_larger_and_ctrl_0_leaves_it_as_it_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    was = window.size()
    for key in (*[Qt.Key.Key_Plus] * 5, Qt.Key.Key_N):
        press(qtbot, key, CTRL)
        settled(qtbot, window)
    assert theme.text_size() == 200 and window.size() == was
    form = window.pages.form
    assert form is not None and form.isVisible()
    form.closed.emit()
    press(qtbot, Qt.Key.Key_0, CTRL)
    settled(qtbot, window)
    assert window.size() == was


def test_in_large_text_the_form_fits_a_usual_screen_with_save_in_it(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 870)
    window.text_size.take(175)
    window.pages.open_form(None)
    settled(qtbot, window)
    form = window.pages.form
    assert form is not None
    assert form.width() <= 1440
    buttons = [
        one for one in form.findChildren(QPushButton) if one.accessibleName() == "Save" and one.isVisible()
    ]
    assert buttons and not buttons[0].visibleRegion().isEmpty()


def test_in_large_text_no_page_of_the_office_scrolls_sideways_and_the_left_pane_stays(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = window.pages
    window.resize(1440, 900)
    window.text_size.take(175)
    settled(qtbot, window)
    least = window.sidebar.width()
    for go in (window.begin, pages.back, pages.open_why, pages.open_register, pages.open_batch):
        go()
        settled(qtbot, window)
        assert window.whole.horizontalScrollBar().maximum() == 0, go.__name__
        assert window.sidebar.width() == least


def test_the_list_gives_up_columns_before_the_case_panel_leaves_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1366, 740)
    window.text_size.take(150)
    settled(qtbot, window)
    panel = window.pages.people.panel
    assert panel.mapTo(window, panel.rect().topRight()).x() <= 1366


def test_a_field_outside_a_small_window_is_shown_when_the_cursor_comes_to_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(960, 660)
    window.text_size.take(200)
    settled(qtbot, window)
    day = window.find_bar.as_of.day
    qtbot.waitUntil(lambda: day.visibleRegion().isEmpty())
    press(qtbot, Qt.Key.Key_D, CTRL)
    assert not day.visibleRegion().isEmpty()


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_no_page_cuts_a_word_when_its_text_grows(
    qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path, page: Page
) -> None:
    window.resize(1920, 1080)
    page(window, book, tmp_path)
    settled(qtbot, window)
    window.text_size.take(150)
    settled(qtbot, window)
    assert not cut_on(qtbot, window, book, tmp_path, [lambda *_: None])
