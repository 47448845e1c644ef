"""How the window was left comes back the next morning; a broken file is passed over without a word."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import save_cases
from desktop.eligibility.rules import RuleSet
from desktop.screens.list.people_view import LEAST_NAME, WIDTHS
from desktop.screens.list.table import NAME, OUTCOME, START
from desktop.screens.look import theme
from desktop.screens.window.window import MainWindow
from desktop.screens.window.window_state import FILE_NAME, WindowState, load_state, save_state
from desktop.settings import Settings
from tests.screens.at_the_window import in_hand, opened, settled
from tests.screens.families import FAMILIES, NGUYEN, SHERMATOV

LEFT = WindowState(
    1100, 700, False, 240, 350, {"outcome": 190}, "name", "held", "/x", "2025-0001", 2, 340, "line"
)


@pytest.fixture
def again(
    qtbot: QtBot,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
    window: MainWindow,
) -> MainWindow:
    """The window after a restart, which the first window was closed for."""
    people = window.pages.people
    window.resize(theme.px(1240), theme.px(500))
    window.pages.splitter.setSizes([theme.px(220), theme.px(1020)])
    people.splitter.setSizes([theme.px(660), theme.px(320)])
    people.list.view.setColumnWidth(OUTCOME, theme.px(190))
    people.sort("name")
    settled(qtbot, window)
    people.list.show_case(SHERMATOV.number, 2)
    people.list.view.verticalScrollBar().setValue(46)
    people.hide_columns(("start",))
    window.close()
    made = opened(qtbot, book, rules, settings, on, tmp_path)
    settled(qtbot, made)
    return made


def test_size_panes_and_columns_come_back(window: MainWindow, again: MainWindow) -> None:
    assert again.size() == window.size()
    assert again.pages.splitter.sizes() == window.pages.splitter.sizes()
    assert again.pages.people.splitter.sizes() == window.pages.people.splitter.sizes()
    assert again.pages.people.list.view.columnWidth(OUTCOME) == theme.px(190)
    assert again.pages.people.list.view.isColumnHidden(START)
    again.close()


def test_the_order_the_person_in_hand_and_the_scroll_come_back(window: MainWindow, again: MainWindow) -> None:
    first, second = window.pages.people.list.view, again.pages.people.list.view
    assert in_hand(again) == (SHERMATOV.number, 2)
    assert second.model().index(0, NAME).data().startswith("Al-Haddad")
    assert second.verticalScrollBar().value() == first.verticalScrollBar().value() > 0
    again.close()


def test_the_view_comes_back(
    qtbot: QtBot,
    window: MainWindow,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> None:
    window.sidebar.choose("next90")
    settled(qtbot, window)
    window.pages.people.list.show_case(NGUYEN.number)
    window.close()
    made = opened(qtbot, book, rules, settings, on, tmp_path)
    settled(qtbot, made)
    assert made.pages.people.list.title() == "Next 90 days 5 people, 4 cases"
    assert in_hand(made) == (NGUYEN.number, 0)
    made.close()


def test_a_broken_file_is_passed_over_and_written_anew(
    qtbot: QtBot,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> None:
    (tmp_path / FILE_NAME).write_text('{"width": "broad", "view": "nowhere", "case": [', encoding="utf-8")
    save_cases(book, FAMILIES, "N. Ferreira")
    window = opened(qtbot, book, rules, settings, on, tmp_path)
    assert window.pages.people.list.title() == "Everyone 11 people, 7 cases"
    window.close()
    assert json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))["view"] == "everyone"


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    save_state(tmp_path / "made", LEFT)
    assert load_state(tmp_path / "made") == LEFT


def test_a_folder_that_cannot_be_written_keeps_nobody_from_closing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    save_state(tmp_path / "file", LEFT)
    assert load_state(tmp_path / "file") == WindowState()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.dictionaries(st.sampled_from(["width", "columns", "view", "case", "x"]), inner),
    max_leaves=6,
)


@settings(max_examples=30)
@given(_JSON)
def test_whatever_stands_in_the_file_a_state_comes_of_it(
    tmp_path_factory: pytest.TempPathFactory, found: object
) -> None:
    folder = tmp_path_factory.mktemp("state")
    (folder / FILE_NAME).write_text(json.dumps(found), encoding="utf-8")
    state = load_state(folder)
    assert all(0 <= length < 10**6 for length in (state.width, state.height, *state.columns.values()))
    assert isinstance(state.view, str) and isinstance(state.case, str)


def test_a_column_is_never_narrower_than_its_words_nor_takes_the_room_of_names(window: MainWindow) -> None:
    view = window.pages.people.list.view
    view.setColumnWidth(OUTCOME, 10)
    assert view.columnWidth(OUTCOME) == theme.px(WIDTHS[OUTCOME])
    view.setColumnWidth(OUTCOME, 5000)
    assert view.columnWidth(NAME) >= theme.px(LEAST_NAME)
