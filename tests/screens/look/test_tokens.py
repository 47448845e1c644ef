"""The colours of the look: every text can be read on the grounds it stands on, in light and in dark."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.casebook.tables.book import Casebook
from desktop.screens.look.theme import palette
from desktop.screens.look.tokens import ALL_TOKENS, DARK, LIGHT, STATES, Tokens
from desktop.screens.today.year_painter import STEPS, heat, ink_on
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import settled
from tests.screens.test_accessible import PAGES

TEXT = 4.5
BORDER = 3.0
LOOKS = pytest.mark.parametrize("tokens", ALL_TOKENS, ids=("light", "dark", "light strong", "dark strong"))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The contrast of two colours as WCAG measures it."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@LOOKS
def test_ink_is_read_on_every_ground(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.side, tokens.surface, tokens.panel, tokens.raised, tokens.tint)
    for ink in (tokens.ink, tokens.ink2):
        assert all(contrast(ink, ground) >= TEXT for ground in grounds)


@LOOKS
def test_small_hints_are_read_where_the_look_allows_them(tokens: Tokens) -> None:
    assert all(contrast(tokens.ink3, ground) >= TEXT for ground in (tokens.surface, tokens.window))


@LOOKS
def test_each_state_is_read_in_a_list_and_on_the_row_in_hand(tokens: Tokens) -> None:
    for state in STATES:
        assert all(
            contrast(tokens.of_state(state), ground) >= TEXT for ground in (tokens.surface, tokens.tint)
        )


@LOOKS
def test_each_state_is_read_on_its_own_soft_ground(tokens: Tokens) -> None:
    soft = {"met": tokens.tint2, "unknown": tokens.unknown_soft, "hold": tokens.hold_soft}
    for state in STATES:
        assert contrast(tokens.of_state(state), soft.get(state, tokens.line2)) >= TEXT


@LOOKS
def test_the_border_of_a_field_is_seen(tokens: Tokens) -> None:
    assert all(contrast(tokens.edge, ground) >= BORDER for ground in (tokens.surface, tokens.window))


@LOOKS
def test_the_main_button_is_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.fill) >= TEXT


@pytest.mark.parametrize(
    ("tokens", "measured"),
    [
        (LIGHT, (16.0, 6.5, 5.4, 6.9, 7.1, 5.9, 6.5, 5.9, 6.6)),
        (DARK, (13.3, 7.6, 5.9, 7.5, 7.1, 8.3, 7.6, 6.8, 7.0)),
    ],
    ids=("light", "dark"),
)
def test_the_contrasts_on_the_surface_are_those_the_look_gives(
    tokens: Tokens, measured: tuple[float, ...]
) -> None:
    colours = [tokens.ink, tokens.ink2, tokens.ink3, *(tokens.of_state(state) for state in STATES)]
    assert [contrast(colour, tokens.surface) for colour in colours] == pytest.approx(measured, abs=0.06)


# Each tone of words with the grounds it stands on in the window; a walk through all pages finds no other.
STANDS_ON = {
    "ink": (
        "window",
        "side",
        "surface",
        "panel",
        "raised",
        "tint",
        "tint2",
        "line2",
        "unknown_soft",
        "hold_soft",
    ),
    "ink2": (
        "window",
        "side",
        "surface",
        "panel",
        "raised",
        "tint",
        "tint2",
        "line2",
        "unknown_soft",
        "hold_soft",
    ),
    "ink3": ("window", "surface", "panel", "raised"),
    "accent": ("window", "surface", "panel", "raised", "tint", "tint2"),
    "hold": ("window", "surface", "panel", "raised", "hold_soft"),
    "unknown": ("window", "surface", "panel", "unknown_soft"),
}


@LOOKS
@pytest.mark.parametrize("tone", STANDS_ON)
def test_each_tone_of_words_is_read_on_the_grounds_it_stands_on(tokens: Tokens, tone: str) -> None:
    values = asdict(tokens)
    low = {on: contrast(values[tone], values[on]) for on in STANDS_ON[tone]}
    assert not {on: round(found, 2) for on, found in low.items() if found < TEXT}


@LOOKS
def test_each_shape_icon_and_bar_is_seen_where_it_is_drawn(tokens: Tokens) -> None:
    grounds = (tokens.surface, tokens.panel, tokens.tint, tokens.tint2, tokens.window)
    drawn = [tokens.of_state(state) for state in STATES] + [tokens.accent, tokens.ink2]
    assert all(contrast(colour, ground) >= BORDER for colour in drawn for ground in grounds)
    assert all(contrast(tokens.ink2, ground) >= BORDER for ground in (tokens.side, tokens.side_sel))
    assert all(contrast(tokens.accent, ground) >= BORDER for ground in (tokens.side, tokens.side_sel))


@LOOKS
def test_the_view_in_hand_and_what_is_selected_are_read(tokens: Tokens) -> None:
    assert contrast(tokens.ink, tokens.side_sel) >= TEXT and contrast(tokens.ink2, tokens.side_sel) >= TEXT
    assert contrast(tokens.ink, tokens.tint) >= TEXT


@LOOKS
def test_every_number_of_the_year_is_read_on_its_step(tokens: Tokens) -> None:
    for step in range(len(STEPS)):
        assert contrast(ink_on(step, tokens), heat(step, tokens).name()) >= TEXT


@LOOKS
def test_every_role_of_the_palette_is_read_on_its_ground(qapp: QApplication, tokens: Tokens) -> None:
    made, role = palette(tokens), QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
        (role.LinkVisited, role.Base),
        (role.Text, role.AlternateBase),
    ]
    assert all(contrast(made.color(a).name(), made.color(b).name()) >= TEXT for a, b in pairs)


@pytest.mark.slow
def test_no_page_has_words_of_a_tone_on_another_ground(
    qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    found = set()
    for page in PAGES:
        page(window, book, tmp_path)
        settled(qtbot, window)
        for label in window.findChildren(QLabel):
            if label.isVisible() and label.text() and label.property("tone"):
                found.add((_TONES.get(label.property("tone"), label.property("tone")), ground_under(label)))
    known = {(tone, ground) for tone, grounds in STANDS_ON.items() for ground in grounds}
    assert not found - known


_TONES = {"second": "ink2", "third": "ink3"}
_GROUNDS = {"met_soft": "tint2", "plain_soft": "line2"}


def ground_under(widget: QWidget) -> str:
    """The ground that a widget stands on: its own, or that of what it lies in."""
    under: QWidget | None = widget
    while under is not None:
        if ground := under.property("ground"):
            return _GROUNDS.get(ground, ground)
        if under.objectName() == "as_of":
            return "raised"
        under = under.parentWidget()
    return "window"
