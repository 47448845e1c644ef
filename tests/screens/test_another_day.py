"""The window as of another day: everything moves, nothing is saved, and letters are shut."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import CTRL, in_hand, press, settled
from tests.screens.families import AL_HADDAD, NGUYEN, SHERMATOV, TOKTOGULOV

SHIFT = Qt.KeyboardModifier.ShiftModifier
BEFORE, MARK = "16.03.2026", "17.03.2026"  # of Al-Haddad


def go_to(qtbot: QtBot, window: MainWindow, day: str) -> None:
    """Types a day into the box for it, reached by its key."""
    press(qtbot, Qt.Key.Key_D, CTRL)
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClicks(widget, day)
    press(qtbot, Qt.Key.Key_Return)
    settled(qtbot, window)


def counts(window: MainWindow) -> list[str]:
    """How much stands under each view of the left pane."""
    views = window.sidebar.findChildren(QListWidget)[0]
    assert views is not None
    texts = [views.item(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(1, 7)]
    return [text.split(", ")[-1] for text in texts]


def heads(window: MainWindow) -> list[str]:
    """The heads of the list and how many people stand under each."""
    model = window.pages.people.list.view.model()
    first = [model.index(row, 0) for row in range(model.rowCount())]
    return [index.data() for index in first if not index.flags()]


def outcome(window: MainWindow) -> str:
    return window.pages.people.panel.outcome.state.accessibleName()


def test_on_another_day_everything_moves_and_the_window_says_so(qtbot: QtBot, window: MainWindow) -> None:
    go_to(qtbot, window, "1.9.26")
    people = window.pages.people
    assert window.status.said() == "as of 1 September 2026, nothing is saved from this view"
    assert window.find_bar.property("ground") == "tint"
    assert not people.panel.letter_button.isEnabled()
    assert not window.find_bar.new_case.isEnabled()
    people.list.show_case(NGUYEN.number)
    assert outcome(window) == "May apply"


@pytest.mark.parametrize(
    ("day", "word", "under"),
    [
        (BEFORE, "Not yet", ["Reached, no letter yet 6", "This week 1", "Later 2", "No mark to show 2"]),
        (MARK, "May apply", ["Reached, no letter yet 7", "Later 2", "No mark to show 2"]),
    ],
)
def test_the_list_its_heads_and_the_panel_move_on_both_sides_of_a_mark(
    qtbot: QtBot, window: MainWindow, day: str, word: str, under: list[str]
) -> None:
    go_to(qtbot, window, day)
    assert window.pages.people.list.view.hasFocus()
    window.pages.people.list.show_case(AL_HADDAD.number)
    row = window.pages.people.list.view.currentIndex()
    assert row.siblingAtColumn(5).data() == word
    assert row.siblingAtColumn(4).data() == ("1" if day == BEFORE else "0")
    assert outcome(window) == word
    assert heads(window) == under


@pytest.mark.parametrize(
    ("day", "counted"), [(BEFORE, ["7", "2", "1", "3", "2", "1"]), (MARK, ["7", "3", "1", "3", "2", "1"])]
)
def test_the_counts_of_the_left_pane_move_on_both_sides_of_a_mark(
    qtbot: QtBot, window: MainWindow, day: str, counted: list[str]
) -> None:
    go_to(qtbot, window, day)
    assert counts(window) == counted


@pytest.mark.parametrize(("day", "title"), [(BEFORE, "Reached, no letter 6 people, 2 cases"), (MARK, "")])
def test_a_view_of_the_left_pane_lists_those_of_the_day(
    qtbot: QtBot, window: MainWindow, day: str, title: str
) -> None:
    press(qtbot, Qt.Key.Key_2, CTRL)
    go_to(qtbot, window, day)
    assert window.pages.people.list.title() == (title or "Reached, no letter 7 people, 3 cases")


def test_while_it_is_counted_anew_no_count_of_the_other_day_stays(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 9, 1))
    assert counts(window) == ["…"] * 6
    settled(qtbot, window)
    assert "…" not in counts(window)


def test_the_why_sheet_stays_open_and_moves_with_the_day(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.list.show_case(AL_HADDAD.number)
    press(qtbot, Qt.Key.Key_W)
    press(qtbot, Qt.Key.Key_End)
    sheet = window.pages.why
    assert sheet is not None
    said = {}
    for day in (BEFORE, MARK):
        go_to(qtbot, window, day)
        assert sheet.isVisible()
        assert sheet.isAncestorOf(QApplication.focusWidget())
        assert sheet.shown is not None
        said[day] = sheet.shown.sheet.outcome
        row = sheet._view.in_hand()
        assert row is not None
        assert row.id == "alive"
    assert said == {BEFORE: "not_yet", MARK: "met"}
    press(qtbot, Qt.Key.Key_Escape)
    assert in_hand(window) == (AL_HADDAD.number, 0)
    assert outcome(window) == "May apply"


def test_a_day_can_be_gone_through_with_the_arrows(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.people.list.show_case(AL_HADDAD.number)
    go_to(qtbot, window, BEFORE)
    box = window.find_bar.as_of
    qtbot.mouseClick(box._forth, Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    assert (box.day.text(), outcome(window)) == (MARK, "May apply")
    qtbot.mouseClick(box._back, Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    assert (box.day.text(), outcome(window)) == (BEFORE, "Not yet")


def test_today_again_takes_the_words_away(qtbot: QtBot, window: MainWindow) -> None:
    window.set_day(date(2026, 9, 1))
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_T, CTRL)
    settled(qtbot, window)
    assert window.status.said() == ""
    assert window.find_bar.property("ground") == "window"
    assert window.pages.people.panel.letter_button.isEnabled()


def test_a_day_that_is_typed_and_left_is_the_day_that_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_D, CTRL)
    qtbot.keyClicks(window.find_bar.as_of.day, "01.09.2026")
    press(qtbot, Qt.Key.Key_F, CTRL)
    settled(qtbot, window)
    assert window.status.said().startswith("as of 1 September 2026")
    assert window.find_bar.find_box.hasFocus()


@pytest.mark.parametrize("typed", ["31.02.2026", "2026"])
def test_what_is_no_day_is_said_and_stays_as_typed_and_everything_stays_as_of_today(
    qtbot: QtBot, window: MainWindow, typed: str
) -> None:
    go_to(qtbot, window, typed)
    box = window.find_bar.as_of
    assert box.day.text() == typed
    assert window.status.said() == box.day.accessibleDescription() != ""
    press(qtbot, Qt.Key.Key_Escape)
    assert box.day.text() == "12.03.2026"
    assert window.status.said() == ""


def test_nothing_is_saved_from_the_view_of_another_day(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    before = len(list(entries(book)))
    window.pages.people.list.show_case(TOKTOGULOV.number)
    go_to(qtbot, window, BEFORE)
    for key in (Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_H, Qt.Key.Key_L):
        press(qtbot, key, CTRL)
    press(qtbot, Qt.Key.Key_H, CTRL | SHIFT)
    window.pages.open_letter()
    window.lift_hold()
    press(qtbot, Qt.Key.Key_Return)
    assert window.pages.shows_people()
    assert not window.hold_bar.isVisible()
    assert window.pages.people.panel.letter_words() == "letters are made as of today only"
    assert len(list(entries(book))) == before


def test_under_the_decree_reading_the_list_follows_the_decree_of_the_day_and_served_year_before_any(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    assert window.pages.office.settings is not None
    window.pages.office.settings.fields["reading"].setText("decree")
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)
    seen = []
    for day in ("14.05.2023", "15.05.2023", "03.01.2024", "04.01.2024", "04.11.2025", "05.11.2025"):
        go_to(qtbot, window, day)
        window.pages.people.list.show_case(NGUYEN.number)
        panel = window.pages.people.panel
        seen.append((window.status._facts[1].text(), panel.outcome.other.isVisible()))
    assert seen == [
        ("Reading: served-year", False),
        ("Reading: Decree 343", True),
        ("Reading: Decree 343", True),
        ("Reading: Decree 10", True),
        ("Reading: Decree 10", True),
        ("Reading: Decree 821", True),
    ]
    # The contract is signed; by the decree's own text that is all a year asks for.
    assert window.pages.people.list.view.currentIndex().siblingAtColumn(5).data() == "May apply"


def test_whatever_else_is_said_the_status_line_goes_on_saying_the_day(
    qtbot: QtBot, window: MainWindow
) -> None:
    go_to(qtbot, window, BEFORE)
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    press(qtbot, Qt.Key.Key_S, CTRL)
    settled(qtbot, window)
    said = "as of 16 March 2026, nothing is saved from this view  ·  Settings saved"
    assert window.status.said() == said


def test_a_hold_being_placed_keeps_the_day_where_it_is(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_H, CTRL)
    window.set_day(date(2026, 3, 16))
    assert window.find_bar.as_of.day.text() == "12.03.2026"
    assert window.hold_bar.isVisible()
    assert window.status.said().startswith("Finish the hold, or leave it with Esc")


def test_a_missing_fact_is_listed_and_cannot_be_filled_in_as_of_another_day(
    qtbot: QtBot, window: MainWindow
) -> None:
    missing = window.pages.people.panel.missing
    window.pages.people.list.show_case(SHERMATOV.number)
    assert missing.links()[0].isEnabled()
    go_to(qtbot, window, BEFORE)
    window.pages.people.list.show_case(SHERMATOV.number)
    assert [link.text() for link in missing.links()]
    assert not missing.links()[0].isEnabled()
    assert missing._shut.text() == "Facts are filled in as of today only."


def test_what_is_typed_in_a_form_keeps_the_day_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    QApplication.focusWidget().insert("Baptiste")  # type: ignore[union-attr]
    go_to(qtbot, window, BEFORE)
    assert window.find_bar.as_of.day.text() == "12.03.2026"
    form = window.pages.form
    assert form is not None
    assert form.has_unsaved()
    form.closed.emit()
