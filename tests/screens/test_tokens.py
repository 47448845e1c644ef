"""The colours of the look: every text can be read on the grounds it stands on, in light and in dark."""

from __future__ import annotations

import pytest

from desktop.screens.tokens import ALL_TOKENS, DARK, LIGHT, STATES, Tokens

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
