"""The box for the day everything is shown as of."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.window.as_of import AsOf

TODAY = date(2026, 3, 12)


@pytest.fixture
def box(qtbot: QtBot) -> AsOf:
    made = AsOf(TODAY)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def typed(qtbot: QtBot, box: AsOf, text: str) -> None:
    box.day.setFocus()
    box.day.selectAll()
    qtbot.keyClicks(box.day, text)
    qtbot.keyClick(box.day, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["01.09.2026", "2026-09-01", "1 Sep 2026"])
def test_a_day_can_be_typed_in_any_form_that_entry_reads(qtbot: QtBot, box: AsOf, text: str) -> None:
    with qtbot.waitSignal(box.asked) as asked:
        typed(qtbot, box, text)
    assert asked.args == [date(2026, 9, 1)]


@pytest.mark.parametrize("text", ["31.02.2026", "03/04/2026", "2026", "soon"])
def test_a_text_that_is_no_one_day_stays_and_is_marked_with_the_reason(
    qtbot: QtBot, box: AsOf, text: str
) -> None:
    with qtbot.assertNotEmitted(box.asked):
        typed(qtbot, box, text)
    assert box.day.text() == text
    assert box.property("error") == "true"
    assert box.day.accessibleDescription()


def test_esc_puts_the_day_back(qtbot: QtBot, box: AsOf) -> None:
    typed(qtbot, box, "31.02.2026")
    qtbot.keyClick(box.day, Qt.Key.Key_Escape)
    assert box.day.text() == "12.03.2026"
    assert box.property("error") == "false"


def test_today_can_be_asked_for_only_on_another_day(qtbot: QtBot, box: AsOf) -> None:
    assert not box.to_today.isEnabled()
    box.show_day(date(2026, 9, 1))
    with qtbot.waitSignal(box.asked) as asked:
        qtbot.mouseClick(box.to_today, Qt.MouseButton.LeftButton)
    assert asked.args == [TODAY]
