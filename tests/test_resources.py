"""Shipped files: they are found by name, and the fonts can write what the office writes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont

from desktop.resources import resource

TAJIK_UZBEK_KYRGYZ = "ҚқҒғҲҳҶҷӢӣӮӯӨөҢңҮү"
UKRAINIAN_SERBIAN = "ЄєІіЇїҐґЂђЉљЊњЋћЏџ"
LATIN = "ĐđŁłŠšŽžČčĆćÑñÖöÜüİığşʻ’№–"
VIETNAMESE = "ẠạẤấẦầẪẫẬậẮắẰằẴẵẶặẸẹẾếỀềỄễỆệỈỉỊịỌọỐốỒồỘộỚớỜờỞởỢợỤụỨứỪừỮữỰựỲỳỴỵỸỹĂăƠơƯư"
EVERY_ALPHABET = TAJIK_UZBEK_KYRGYZ + UKRAINIAN_SERBIAN + LATIN + VIETNAMESE


def test_a_file_that_was_not_shipped_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/Papyrus\.ttf"):
        resource("fonts/Papyrus.ttf")


@pytest.mark.parametrize(
    "cut", ["Sans-Regular", "Sans-Medium", "Sans-SemiBold", "Sans-Italic", "Mono-Regular"]
)
def test_the_screen_can_write_every_alphabet_of_the_sample(qapp: object, cut: str) -> None:
    font = QRawFont(str(resource(f"fonts/IBMPlex{cut}.ttf")), 13)
    assert not [sign for sign in EVERY_ALPHABET if not font.supportsCharacter(ord(sign))]


@pytest.mark.parametrize("cut", ["Serif-Regular", "Serif-SemiBold", "Serif-Italic"])
def test_a_letter_can_write_every_alphabet_of_the_sample(qapp: object, cut: str) -> None:
    font = QRawFont(str(resource(f"fonts/IBMPlex{cut}.ttf")), 10.5)
    assert not [sign for sign in EVERY_ALPHABET if not font.supportsCharacter(ord(sign))]


@pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold"])
@pytest.mark.parametrize(("family", "name"), [("Arabic", "أحمد چوہدری"), ("Devanagari", "राम बहादुर")])
def test_own_script_names_can_be_drawn(qapp: object, family: str, name: str, weight: str) -> None:
    font = QRawFont(str(resource(f"fonts/IBMPlexSans{family}-{weight}.ttf")), 14)
    assert not [sign for sign in name if not font.supportsCharacter(ord(sign))]


def test_the_licence_of_the_fonts_is_shipped_with_them() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in resource("fonts/OFL.txt").read_text(encoding="utf-8")
