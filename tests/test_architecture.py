"""The page on the architecture says of the house what the house is."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.draw_architecture import HOUSE, PICTURE, picture, rows_of, without_shortcuts

ROOT = Path(__file__).parent.parent


def test_the_picture_shows_what_the_code_imports() -> None:
    again = "The borders have changed: python -m scripts.draw_architecture"
    assert PICTURE.read_text("utf-8") == picture(), again


def test_every_room_in_the_picture_has_its_line_on_the_page() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rooms = {path.stem for path in HOUSE.iterdir()} - {"__init__", "__pycache__"}
    assert not [room for room in rooms if f"**{room}**" not in page]


def test_an_arrow_that_follows_from_others_is_left_out_and_everyone_stands_beneath_their_users() -> None:
    uses = {
        "letters": frozenset({"casebook", "case"}),
        "casebook": frozenset({"case"}),
        "case": frozenset[str](),
    }
    assert without_shortcuts(uses)["letters"] == {"casebook"}
    assert rows_of(uses) == [["letters"], ["casebook"], ["case"]]


def test_rooms_that_use_each_other_in_a_ring_are_named() -> None:
    with pytest.raises(ValueError, match="ring: casebook, letters"):
        rows_of({"letters": frozenset({"casebook"}), "casebook": frozenset({"letters"})})
