"""The six states: each has a word and an outline of its own, so that no colour speaks alone."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.screens.look.shapes import StateLabel, paint_shape
from desktop.screens.look.tokens import STATES, State

SIDE = 32


def drawn(state: State) -> list[int]:
    """How dark each dot of a shape is, drawn in black on white."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_shape(painter, QRectF(0, 0, SIDE, SIDE), state, QColor("black"))
    painter.end()
    return [255 - image.pixelColor(x, y).value() for y in range(SIDE) for x in range(SIDE)]


def test_grey_print_keeps_the_six_shapes_apart() -> None:
    shapes = {state: drawn(state) for state in STATES}
    for first, second in combinations(STATES, 2):
        apart = sum(abs(a - b) for a, b in zip(shapes[first], shapes[second], strict=True)) / 255
        assert apart > SIDE * SIDE / 12, f"{first} looks like {second}"


def test_every_shape_is_drawn_inside_its_place(qtbot: QtBot) -> None:
    for state in STATES:
        dots = drawn(state)
        assert sum(dots) > 0
        corners = (0, SIDE - 1, SIDE * (SIDE - 1), SIDE * SIDE - 1)
        assert all(dots[corner] < 64 for corner in corners)


def test_a_state_is_said_to_a_screen_reader_in_its_word(qtbot: QtBot) -> None:
    label = StateLabel()
    qtbot.addWidget(label)
    label.show_state("unknown", "Cannot say yet")
    assert label.accessibleName() == "Cannot say yet"


def test_a_state_is_as_wide_as_shape_and_word(qtbot: QtBot) -> None:
    label = StateLabel()
    qtbot.addWidget(label)
    label.show_state("met", "May apply")
    short = label.sizeHint().width()
    label.show_state("not_met", "Not on this basis")
    assert label.sizeHint().width() > short
