"""A check digit that does not fit is named with its field and the likeliest misread sign, never taken."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.entry.mrz_digits import Check, check_digit, mendings
from tests.entry.strips import SIGNS, TAJIK, TD3, made, only_finding, read


@pytest.mark.parametrize(
    ("right", "misread", "field", "sentence", "proposed"),
    [
        (
            "9811175M",
            "98I1175M",
            "birth_date",
            "Check digit 5 does not fit the birth date 98I117.",
            ("I", "1", "981117"),
        ),
        (
            "9811175M",
            "9811S75M",
            "birth_date",
            "Check digit 5 does not fit the birth date 9811S7.",
            ("S", "1", "981117"),
        ),
        (
            "9811175M",
            "98II175M",
            "birth_date",
            "Check digit 5 does not fit the birth date 98II17.",
            ("II", "11", "981117"),
        ),
        (
            "9811175M",
            "981117SM",
            "birth_date",
            "The check digit of the birth date 981117 reads S, which is no digit.",
            ("S", "5", "5"),
        ),
        (
            "9811175M",
            "9I11175M",
            "birth_date",
            "The birth date 9I1117 has a letter where only digits stand.",
            ("I", "8", "981117"),
        ),
        (
            "3105205",
            "31O5205",
            "passport_expires",
            "Check digit 5 does not fit the expiry date 31O520.",
            ("O", "0", "310520"),
        ),
        (
            "4017258360",
            "4O17258360",
            "passport_number",
            "Check digit 0 does not fit the passport number 4O1725836.",
            ("O", "0", "401725836"),
        ),
        (
            "4017258360",
            "401725B360",
            "passport_number",
            "Check digit 0 does not fit the passport number 401725B36.",
            ("B", "8", "401725836"),
        ),
    ],
)
def test_a_wrong_check_digit_is_named_with_its_field_and_the_likeliest_misread_sign(
    right: str, misread: str, field: str, sentence: str, proposed: tuple[str, str, str]
) -> None:
    """The text is proposed, and never taken by itself."""
    damaged = read(TAJIK.replace(right, misread))
    (found,) = damaged.findings
    assert (found.field, found.sentence) == (field, sentence)
    first = found.mendings[0]
    assert (first.was, first.becomes, first.proposed) == proposed
    assert field not in damaged.fields


def test_a_proposal_that_is_used_gives_the_whole_strip_put_right() -> None:
    found = only_finding(TAJIK.replace("4017258360", "4O17258360"))
    assert found.places == (45,) and read(found.mendings[0].strip) == read(TAJIK)


def test_a_date_whose_digits_are_wrong_has_no_proposal_where_no_sign_looks_like_another() -> None:
    found = only_finding(TAJIK.replace("9811175", "9832175"))
    assert found.sentence == "Check digit 5 does not fit the birth date 983217." and not found.mendings


def test_the_other_facts_of_a_damaged_strip_are_taken_and_said_to_fit() -> None:
    damaged = read(TAJIK.replace("9811175", "98I1175"))
    assert damaged.fitting == ("passport_number", "passport_expires")
    assert damaged.fields["family_name"] == "QODIROV" and damaged.fields["citizenship"] == "TJK"


def test_the_last_digit_is_over_the_optional_data_of_a_card_too() -> None:
    card = made("TD1", optional="A12B")
    assert read(card).findings == ()
    found = only_finding(card.replace("A12B", "AI2B"))
    assert found.sentence.startswith("The last check digit,") and found.field == "strip"
    assert found.mendings[0].becomes == "1"


def test_the_optional_data_of_a_passport_has_its_own_digit() -> None:
    found = only_finding(TD3.replace("UTO", "TJK").replace("ZE184226B", "ZE1B4226B"))
    assert found.sentence == "Check digit 1 does not fit the optional data ZE1B4226B."
    assert found.mendings[0].proposed == "ZE184226B"


def test_a_number_without_its_digit_is_not_taken() -> None:
    found = only_finding(TAJIK.replace("4017258360", "401725836<"))
    assert found.sentence == "The passport number 401725836 has no check digit."


def test_a_check_digit_is_the_sum_by_seven_three_one() -> None:
    """The examples of part 3, section 4.9."""
    assert check_digit("520727") == "3"
    assert check_digit("AB2134<<<") == "5"


def test_no_more_than_three_ways_to_mend_are_offered() -> None:
    check = Check(tuple(range(9)), 9)
    ways = [mendings(f"{number:09d}{digit}", check) for number in range(100) for digit in range(10)]
    assert max(len(found) for found in ways) == 3


_CHECKED = st.sampled_from([*range(45, 55), *range(58, 65), *range(66, 73)])


def _as_seen(sign: str) -> int:
    """A sign as the sum sees it: signs whose values are ten apart are one to it."""
    return 0 if sign == "<" else int(sign, 36) % 10


@given(_CHECKED, st.sampled_from(SIGNS))
@settings(max_examples=150)
def test_one_changed_sign_in_a_checked_field_is_never_taken_silently(place: int, sign: str) -> None:
    """But for signs of the passport number that 7-3-1 cannot tell apart, such as 8, I and S."""
    changed = TAJIK[:place] + sign + TAJIK[place + 1 :]
    strip = read(changed)
    in_number = place < 54
    alike = in_number and _as_seen(sign) == _as_seen(TAJIK[place])
    assert strip.findings or sign == TAJIK[place] or alike
