"""Text made ready to be set: cleaned, its days kept whole, and in the order in which it is seen."""

from __future__ import annotations

import pytest

from desktop.letters.paper.scripts import clean, keep_days, runs_right_to_left, visual_runs

KHALIL, AMINA = "خليل", "أمينة"


def test_control_signs_are_taken_out_and_line_breaks_become_spaces() -> None:
    assert clean("SHER\x00MATOV\u202e\nOTA\u00adBEK\u200b") == "SHERMATOV OTABEK"


def test_letters_and_their_marks_are_composed_and_joiners_stay() -> None:
    assert clean("Ha\u0309i") == "Hải"
    assert clean("علی\u200cرضا") == "علی\u200cرضا"


@pytest.mark.parametrize("day", ["9 March 2026", "12 марта 2026", "9 de marzo de 2026"])
def test_a_day_is_held_together_by_no_break_spaces(day: str) -> None:
    assert keep_days(f"until {day} or so") == f"until {day.replace(' ', chr(0xA0))} or so"


def test_latin_and_cyrillic_run_as_they_are_written() -> None:
    assert visual_runs("Шерматов, C1252909") == [("Шерматов, C1252909", False)]
    assert visual_runs("") == []


def test_an_arabic_name_is_one_stretch_that_runs_the_other_way() -> None:
    assert visual_runs(f"{KHALIL} {AMINA}") == [(f"{KHALIL} {AMINA}", True)]


def test_an_arabic_name_in_a_sentence_keeps_its_place() -> None:
    assert visual_runs(f"for {KHALIL} {AMINA}, spouse") == [
        ("for ", False),
        (f"{KHALIL} {AMINA}", True),
        (", spouse", False),
    ]


def test_a_number_in_an_arabic_name_runs_from_left_to_right_and_stands_on_the_left() -> None:
    assert visual_runs(f"{KHALIL} 12.5") == [("12.5", False), (f"{KHALIL} ", True)]


def test_a_number_after_latin_letters_stays_with_them() -> None:
    assert visual_runs(f"K 12 {KHALIL}") == [("K 12 ", False), (KHALIL, True)]


def test_in_a_text_that_runs_right_to_left_latin_stands_in_its_turn() -> None:
    assert visual_runs(f"{KHALIL} (Khalil) {AMINA}", rtl=True) == [
        (f") {AMINA}", True),
        ("Khalil", False),
        (f"{KHALIL} (", True),
    ]


def test_a_value_runs_right_to_left_only_where_all_its_letters_do() -> None:
    assert runs_right_to_left(f"{KHALIL}, 12")
    assert not runs_right_to_left(f"{KHALIL} Khalil")
    assert not runs_right_to_left("12")
