"""The line from start to mark as it is painted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.case import Case, Contract, Person
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.words import mark_text
from desktop.screens.look import theme
from desktop.screens.mark.line import paint_small_line
from desktop.screens.mark.mark_line import MarkLine
from desktop.screens.mark.run import run_of
from tests.screens.families import contract

ON = date(2026, 3, 12)
WIDTH, HEIGHT = 100, 40
GROUND = "#FFFFFF"


def painted(rules: Mapping[str, RuleSet], one: Contract, held: bool = False) -> QImage:
    """The small line of a contract on a white ground."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    run = run_of(mark_of(Case("1", Person("A"), (one,)), rules["served-year"], ON), ON)
    assert run is not None
    painter = QPainter(image)
    paint_small_line(painter, QRectF(0, 0, WIDTH, HEIGHT), run, GROUND, held)
    painter.end()
    return image


def colour_at(image: QImage, x: float) -> str:
    return image.pixelColor(round(x), HEIGHT // 2).name().upper()


def test_the_diamond_is_filled_once_the_mark_is_reached(rules: Mapping[str, RuleSet]) -> None:
    reached = painted(rules, contract("2025-02-24"))
    assert colour_at(reached, WIDTH - theme.px(6)) == theme.tokens().accent


def test_the_diamond_is_hollow_before_the_mark(rules: Mapping[str, RuleSet]) -> None:
    to_come = painted(rules, contract("2025-09-28"))
    assert colour_at(to_come, WIDTH - theme.px(6)) == GROUND


def test_the_line_is_petrol_for_days_served_and_pale_for_days_to_come(rules: Mapping[str, RuleSet]) -> None:
    half_way = painted(rules, contract("2025-09-12"))
    assert colour_at(half_way, WIDTH * 0.25) == theme.tokens().accent
    assert colour_at(half_way, WIDTH * 0.75) == theme.tokens().line


def test_a_case_on_hold_has_a_grey_line(rules: Mapping[str, RuleSet]) -> None:
    held = painted(rules, contract("2025-09-12"), held=True)
    assert colour_at(held, WIDTH * 0.25) == theme.tokens().ink3


@pytest.fixture
def line(qtbot: QtBot) -> MarkLine:
    made = MarkLine()
    qtbot.addWidget(made)
    made.resize(344, made.sizeHint().height())
    return made


def test_the_large_line_says_its_arithmetic_to_a_screen_reader(
    line: MarkLine, rules: Mapping[str, RuleSet]
) -> None:
    mark = mark_of(Case("1", Person("A"), (contract("2025-02-24"),)), rules["served-year"], ON)
    line.show_mark(mark, ON, mark_text(mark, ON))
    assert line.accessibleName() == "One year from 24 February 2025 is 24 February 2026, reached 16 days ago."


def test_the_large_line_hides_where_no_start_is_recorded(
    line: MarkLine, rules: Mapping[str, RuleSet]
) -> None:
    mark = mark_of(Case("1", Person("A"), (Contract(),)), rules["served-year"], ON)
    line.show_mark(mark, ON, mark_text(mark, ON))
    assert line.isHidden()


@pytest.mark.parametrize(
    "start", ["2024-02-24", "2025-03-12", "2025-03-13", "2025-09-28", "2026-03-12", "2027-01-01"]
)
def test_the_large_line_can_be_drawn_on_any_day(
    line: MarkLine, rules: Mapping[str, RuleSet], start: str
) -> None:
    mark = mark_of(Case("1", Person("A"), (contract(start),)), rules["served-year"], ON)
    line.show_mark(mark, ON, mark_text(mark, ON))
    assert not line.grab().isNull()
