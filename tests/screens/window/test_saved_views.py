"""What is listed, kept under a name in the left pane: saved, renamed, taken out, all by keyboard."""

from __future__ import annotations

import stat
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.saved_views import keep_view, saved_views
from desktop.casebook.lists.search import Filter, Search
from desktop.screens.list.column_choice import ColumnChoice
from desktop.screens.list.table import MARK, NAME, OUTCOME, START
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import CTRL, look_for, press, settled
from tests.screens.families import SHERMATOV

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
CHILDREN = Search(filter=Filter(relation="child"))


def title(window: MainWindow) -> str:
    return window.pages.people.list.title()


def shown(window: MainWindow) -> list[str]:
    """The saved views as a screen reader hears them."""
    places = window.sidebar.saved.list
    role = Qt.ItemDataRole.AccessibleTextRole
    return [places.item(row).data(role) for row in range(places.count())]


def save_as(qtbot: QtBot, window: MainWindow, name: str) -> None:
    press(qtbot, Qt.Key.Key_S, CTRL_SHIFT)
    line = QApplication.focusWidget()
    line.selectAll()  # type: ignore[union-attr]
    line.insert(name)  # type: ignore[union-attr]
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)


@pytest.fixture
def two(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window with two saved views, the second in hand."""
    window.pages.people.filter_by(Filter("met"))
    save_as(qtbot, window, "Spring intake")
    window.pages.people.filter_by(Filter())
    look_for(qtbot, window, "thapa")
    save_as(qtbot, window, "Family Thapa")
    return window


def test_without_a_saved_view_the_left_pane_says_nothing_of_them(window: MainWindow) -> None:
    assert window.sidebar.saved.isHidden()


def test_a_view_stands_in_the_left_pane_with_its_count(two: MainWindow) -> None:
    assert shown(two) == ["Spring intake, 2", "Family Thapa, 2"]
    assert title(two) == "Family Thapa 2 people, 1 case"
    assert two.status.said() == "Saved as view Family Thapa"


def test_words_filter_and_order_come_back_with_the_view(qtbot: QtBot, two: MainWindow) -> None:
    two.sidebar.saved.list.setFocus()
    press(qtbot, Qt.Key.Key_Up)
    settled(qtbot, two)
    assert title(two) == "Spring intake 2 people, 1 case"
    assert two.find_bar.find_box.text() == ""
    assert two.pages.people.list.filter_bar.words() == ["May apply"]
    press(qtbot, Qt.Key.Key_Down)
    settled(qtbot, two)
    assert two.find_bar.find_box.text() == "thapa"
    assert two.pages.people.list.filter_bar.words() == []


def test_a_view_that_is_changed_says_so_and_is_saved_again_under_its_name(
    qtbot: QtBot, two: MainWindow, book: Casebook
) -> None:
    two.pages.people.filter_by(Filter(relation="recruit"))
    settled(qtbot, two)
    assert title(two) == "Family Thapa, changed 1 person, 1 case"
    press(qtbot, Qt.Key.Key_S, CTRL_SHIFT)
    assert two.saved_views.bar.name.text() == "Family Thapa"
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, two)
    assert title(two) == "Family Thapa 1 person, 1 case"
    assert len(saved_views(book)) == 2


def test_f2_renames_a_view_and_a_name_that_is_taken_is_refused_where_it_is_typed(
    qtbot: QtBot, two: MainWindow
) -> None:
    two.sidebar.saved.list.setFocus()
    press(qtbot, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    line.setText("spring INTAKE")  # type: ignore[union-attr]
    press(qtbot, Qt.Key.Key_Return)
    assert "already" in two.saved_views.bar.refused()
    line.setText("The Thapas")  # type: ignore[union-attr]
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, two)
    assert shown(two) == ["Spring intake, 2", "The Thapas, 2"]
    assert title(two) == "The Thapas 2 people, 1 case"


def test_delete_takes_a_view_out_without_asking_and_undo_brings_it_back(
    qtbot: QtBot, two: MainWindow
) -> None:
    two.sidebar.saved.list.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    settled(qtbot, two)
    assert shown(two) == ["Spring intake, 2"]
    assert title(two) == "Everyone 11 people, 7 cases"
    assert two.status.undo_words() == "Undo: delete view Family Thapa"
    press(qtbot, Qt.Key.Key_Z, CTRL)
    settled(qtbot, two)
    assert shown(two) == ["Spring intake, 2", "Family Thapa, 2"]


def test_undoing_the_saving_leaves_what_is_listed_under_its_own_name(qtbot: QtBot, two: MainWindow) -> None:
    two.pages.people.list.view.setFocus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    settled(qtbot, two)
    assert shown(two) == ["Spring intake, 2"]
    assert title(two) == "Found 2 people, 1 case"


def test_esc_leaves_the_name_and_saves_nothing(qtbot: QtBot, window: MainWindow, book: Casebook) -> None:
    press(qtbot, Qt.Key.Key_S, CTRL_SHIFT)
    assert window.saved_views.bar.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert window.saved_views.bar.isHidden()
    assert window.pages.people.list.view.hasFocus()
    assert saved_views(book) == []


def test_a_view_of_the_left_pane_comes_back_whole_when_it_is_chosen(qtbot: QtBot, two: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_1, CTRL)
    settled(qtbot, two)
    assert title(two) == "Everyone 11 people, 7 cases"
    assert two.sidebar.saved.view_in_hand() is None


def test_views_are_counted_as_of_the_day_shown_and_not_changed_from_another(
    qtbot: QtBot, two: MainWindow, book: Casebook
) -> None:
    two.set_day(date(2026, 3, 1))
    settled(qtbot, two)
    assert shown(two) == ["Spring intake, 0", "Family Thapa, 2"]
    two.sidebar.saved.list.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    press(qtbot, Qt.Key.Key_F2)
    press(qtbot, Qt.Key.Key_S, CTRL_SHIFT)
    assert two.saved_views.bar.isHidden()
    assert len(saved_views(book)) == 2


def test_a_view_saved_in_another_window_comes_with_the_next_reading(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    keep_view(book, "Children", CHILDREN, "A. Brandt")
    window.refresh()
    settled(qtbot, window)
    assert shown(window) == ["Children, 1"]
    assert not window.grab().isNull()


def test_views_go_into_a_file_and_come_back_from_it(qtbot: QtBot, two: MainWindow, tmp_path: Path) -> None:
    path, file = tmp_path / "views.json", two.saved_views.file
    file.where_to = file.where_from = lambda _window: path
    file.export()
    assert two.status.said() == "The saved views are in views.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    file.bring_in()
    settled(qtbot, two)
    assert two.status.said() == "All its views are here already"
    two.saved_views._do_delete(saved_views(two.book)[0].id)
    file.bring_in()
    settled(qtbot, two)
    assert two.status.said() == "Brought in: Spring intake"
    assert shown(two) == ["Family Thapa, 2", "Spring intake, 2"]
    path.write_text("Dear all")
    file.bring_in()
    assert "is no file of saved views" in two.status.said()


def test_columns_left_out_come_back_with_the_view(qtbot: QtBot, window: MainWindow, book: Casebook) -> None:
    people, choice = window.pages.people, window.findChild(ColumnChoice)
    view = people.list.view
    choice.columns["start"].trigger()
    choice.columns["outcome"].trigger()
    assert people.search.hidden == ("start", "outcome")
    assert view.isColumnHidden(START) and view.isColumnHidden(OUTCOME) and not view.isColumnHidden(MARK)
    save_as(qtbot, window, "Marks alone")
    assert saved_views(book)[0].search.hidden == ("start", "outcome")
    choice.columns["start"].trigger()
    assert not view.isColumnHidden(START)
    assert title(window).startswith("Marks alone, changed")
    window.sidebar.saved.list.again.emit()
    settled(qtbot, window)
    assert view.isColumnHidden(START)
    assert [name for name, action in choice.columns.items() if not action.isChecked()] == ["start", "outcome"]


def test_a_found_row_is_painted_whole_without_the_outcome(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.hide_columns(("line", "outcome"))
    look_for(qtbot, window, SHERMATOV.recruit.passport_number)
    assert not window.pages.people.list.view.grab().isNull()
    assert window.pages.people.list.view.columnWidth(NAME) > 400


def test_columns_left_out_are_left_out_of_the_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.pages.people.hide_columns(("start", "left"))
    window.exporting.where_to_export = lambda *_: tmp_path / "list.csv"
    press(qtbot, Qt.Key.Key_E, CTRL_SHIFT)
    settled(qtbot, window)
    lines = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].split(",")[5:] == ["Mark", "Outcome"]
    assert lines[1].endswith(",2026-03-09,May apply")


def test_a_standing_view_after_a_saved_one_lists_all_of_it_with_the_columns_from_before(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    people = window.pages.people
    keep_view(book, "Everyone met", Search(filter=Filter("met"), hidden=("start",)), "N. Ferreira")
    window.refresh()
    settled(qtbot, window)
    everyone = people.list.count()
    window.saved_views._choose(saved_views(book)[0].id)
    settled(qtbot, window)
    assert people.list.count() != everyone and people.list.filter_bar.words()
    press(qtbot, Qt.Key.Key_1, CTRL)
    settled(qtbot, window)
    assert people.list.count() == everyone and people.list.filter_bar.words() == []
    assert people.search.hidden == ()


def test_a_filter_of_ones_own_goes_on_from_view_to_view(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.filter_by(Filter(relation="recruit"))
    press(qtbot, Qt.Key.Key_3, CTRL)
    press(qtbot, Qt.Key.Key_1, CTRL)
    settled(qtbot, window)
    assert window.pages.people.search.filter == Filter(relation="recruit")
