"""A strip fills what is empty and never types over what stands there."""

from __future__ import annotations

from datetime import date

from desktop.entry.strip_filling import Difference, filling
from tests.entry.strips import ON, TAJIK, read

PRINTED = read(TAJIK).fields


def test_empty_fields_take_all_that_the_strip_gives() -> None:
    assert filling({"family_name": " ", "note": "late"}, PRINTED, ON) == (dict(PRINTED), [])


def test_the_same_fact_in_another_spelling_is_no_difference() -> None:
    stands = {
        "family_name": "Qodírov",
        "given_names": "FIRDAVS",
        "birth_date": "17.11.98",
        "citizenship": "Tajikistan, UZB",
        "passport_number": "4017 25-836",
        "passport_expires": "20052031",
        "sex": "m",
    }
    assert filling(stands, PRINTED, ON) == ({}, [])


def test_another_fact_is_named_with_both_texts_and_stays() -> None:
    stands = {"birth_date": "18.11.98", "passport_number": "401725838", "citizenship": "UZB"}
    taken, differing = filling(stands, PRINTED, ON)
    assert not stands.keys() & taken.keys()
    assert {one.column: (one.typed, one.printed) for one in differing} == {
        "passport_number": ("401725838", "401725836"),
        "birth_date": ("18.11.98", "1998-11-17"),
        "citizenship": ("UZB", "TJK"),
    }


def test_a_text_that_cannot_be_read_differs_from_any_fact() -> None:
    _, differing = filling({"birth_date": "soon"}, PRINTED, date(2026, 3, 12))
    assert differing == [Difference("birth_date", "soon", "1998-11-17")]
