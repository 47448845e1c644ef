"""Names are kept as they are, in any script; a sign that no name holds is named."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.entry.names import read_name, read_number, read_passport_number, read_text
from desktop.entry.refusal import Refusal


@pytest.mark.parametrize(
    "name",
    [
        "TÖRÖK-O’NEILL ʻAKAU",
        "D’ARCY Jr.",
        "KHALIL, Jr.",
        "O'BRIEN",
        "Ғаниев",
        "إبراهيم",
        "गुरुङ",
        "ĐẶNG THỊ HƯƠNG",
        "买买提·吐尔逊",
        "RAJU A/L MUNIAH",
        "می‌خواهم",
    ],
)
def test_a_name_keeps_the_signs_a_name_may_have(name: str) -> None:
    assert read_name(name, "family_name") == name


def test_a_name_has_one_form_however_it_was_typed() -> None:
    assert read_name(unicodedata.normalize("NFD", " ĐẶNG   ĐỨC\u200f "), "family_name") == "ĐẶNG ĐỨC"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ('=HYPERLINK("http://x")', "A name cannot hold “=”; write it as the passport has it."),
        ("<b>KWESI</b>", "A name cannot hold “<”; write it as the passport has it."),
        ("KWESI>", "A name cannot hold “>”; write it as the passport has it."),
        ("http://x", "A name cannot hold “:”; write it as the passport has it."),
        ("IV4N", "A name cannot hold “4”; write it as the passport has it."),
        ("IV\0AN", "A name cannot hold the invisible sign U+0000; write it as the passport has it."),
        ("IV\ufffdAN", "A name cannot hold “\ufffd”; write it as the passport has it."),
        ("---", "A name needs at least one letter; leave it empty where there is none."),
        ("A" * 201, "This has 201 signs; at most 200 can be kept; shorten it."),
    ],
)
def test_what_no_name_looks_like_is_refused_and_the_sign_is_named(typed: str, sentence: str) -> None:
    assert read_name(typed, "given_names") == Refusal("given_names", typed, sentence)


def test_a_passport_number_is_kept_as_typed() -> None:
    assert read_passport_number(" aa 123-456 ", "passport_number") == "aa 123-456"
    assert read_passport_number("№ 750123456", "passport_number") == "№ 750123456"


@pytest.mark.parametrize("typed", ["=1+1", "A<1", "--", "A" * 61])
def test_what_is_no_passport_number_is_refused(typed: str) -> None:
    assert isinstance(read_passport_number(typed, "passport_number"), Refusal)


def test_a_contract_number_is_one_line_of_any_signs_that_can_be_seen() -> None:
    assert read_number("№ 12/345-К (2)", "contract_number") == "№ 12/345-К (2)"
    assert isinstance(read_number("K\0", "contract_number"), Refusal)


def test_a_note_keeps_its_lines_and_signs() -> None:
    assert read_text('<b>"a" & b</b>\r\nsecond', "note") == '<b>"a" & b</b>\nsecond'
    assert read_text("bell \a", "note") == Refusal(
        "note", "bell \a", "A text cannot hold the invisible sign U+0007; take it out."
    )


@given(st.text() | st.text(st.characters(categories=("L", "M", "Zs", "Pd", "Po", "Cf"))))
def test_what_is_taken_is_read_again_as_the_same(typed: str) -> None:
    for read in (read_name, read_passport_number, read_number, read_text):
        answer = read(typed, "note")
        if isinstance(answer, str) and answer:
            assert read(answer, "note") == answer
