"""The colours of the look, light and dark, as plain values; each is named for what it is used on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

State = Literal["met", "unsettled", "unknown", "not_yet", "not_met", "hold"]
# The desktop's text, in points, is taken as this large where it is smaller: 100 %.
LEAST_POINTS = 9.75
STATES: tuple[State, ...] = ("met", "unsettled", "unknown", "not_yet", "not_met", "hold")


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours, `#RRGGBB` each. The last six are the colours of the states."""

    window: str
    side: str
    surface: str
    panel: str
    raised: str
    line: str
    line2: str
    edge: str
    button_edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    fill: str
    on_accent: str
    tint: str
    tint2: str
    side_sel: str
    unknown_soft: str
    hold_soft: str
    met: str
    unsettled: str
    unknown: str
    not_yet: str
    not_met: str
    hold: str

    def of_state(self, state: State) -> str:
        """The colour of one of the six states, `#RRGGBB`."""
        return str(getattr(self, state))


LIGHT = Tokens(
    window="#F3F4F1",
    side="#EAECE8",
    surface="#FFFFFF",
    panel="#FAFBF9",
    raised="#FFFFFF",
    line="#DDE0DB",
    line2="#EBEDE9",
    edge="#7F8985",
    button_edge="#BCC2BD",
    ink="#1B2322",
    ink2="#55605D",
    ink3="#626C69",
    accent="#0E6468",
    fill="#0E6468",
    on_accent="#FFFFFF",
    tint="#DDECEB",
    tint2="#EDF5F4",
    side_sel="#D3E4E2",
    unknown_soft="#FAF0DC",
    hold_soft="#FAE9E6",
    met="#0E6468",
    unsettled="#7A4480",
    unknown="#8A5A00",
    not_yet="#3F5F8A",
    not_met="#5D6663",
    hold="#A6372B",
)

DARK = Tokens(
    window="#161A1B",
    side="#121617",
    surface="#1C2122",
    panel="#191E1F",
    raised="#242A2B",
    line="#323A3B",
    line2="#282F30",
    edge="#6D7876",
    button_edge="#475050",
    ink="#E4E9E7",
    ink2="#A8B3B0",
    ink3="#939E9B",
    accent="#5CBFBF",
    fill="#1E6E72",
    on_accent="#FFFFFF",
    tint="#1D3A3B",
    tint2="#1B2C2D",
    side_sel="#1C3435",
    unknown_soft="#362C18",
    hold_soft="#3B2320",
    met="#5CBFBF",
    unsettled="#CB9BD2",
    unknown="#DFB25A",
    not_yet="#93B4DF",
    not_met="#A0AAA7",
    hold="#EE9184",
)


def in_high_contrast(tokens: Tokens) -> Tokens:
    """The same colours for a desktop that asks for contrast: greys of text and borders become ink."""
    ink = tokens.ink
    return replace(tokens, ink2=ink, ink3=ink, edge=ink, button_edge=ink, line=tokens.edge, not_met=ink)


LIGHT_CONTRAST = in_high_contrast(LIGHT)
DARK_CONTRAST = in_high_contrast(DARK)
ALL_TOKENS: tuple[Tokens, ...] = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
