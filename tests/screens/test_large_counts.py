"""In an office of any size the words of Today stay whole, and no bar runs into a number."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.lists.figures import Figure
from desktop.screens.look import theme
from desktop.screens.today.figure_table import ROW, FigureTable
from desktop.screens.today.today_lines import Line
from desktop.screens.today.today_row import TodayRow

LINE = Line("2026-0001", 0, "met", "Khuvovechbekov Suhrob", "1 January 2024, 801 days ago, 3 relatives")


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.dress(qapp)


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (290, 2)])
def test_words_without_room_beside_a_name_stand_beneath_it(qtbot: QtBot, width: int, lines: int) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    column, row = QVBoxLayout(part), TodayRow(LINE)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    column.addStretch(1)
    part.resize(theme.px(width), 200)
    with qtbot.waitExposed(part):
        part.show()
    assert row.height() == theme.px({1: 25, 2: 43}[lines])
    row.grab()
    # What is cut would stand in a tooltip.
    assert not row.toolTip()


def test_no_bar_runs_into_a_large_number(qtbot: QtBot) -> None:
    table = FigureTable("People by outcome")
    qtbot.addWidget(table)
    table.resize(theme.px(307), theme.px(2 * ROW))
    table.show_figures([Figure("May apply", 418_092, "418092"), Figure("Not yet", 1_000_000, "1000000")])
    image, middle = table.grab().toImage(), theme.px(1.5 * ROW)
    bar = QColor(theme.tokens().ink3)
    last = max(x for x in range(image.width()) if image.pixelColor(x, middle) == bar)
    number = QFontMetricsF(theme.font(13, 600)).horizontalAdvance("1\N{NARROW NO-BREAK SPACE}000 000")
    assert last < table.width() - number
