"""Every letter that the families of the intake file can get, under each reading."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.eligibility.decide import decide
from desktop.letters.obstacles import unprintable
from desktop.letters.page import pdf_bytes
from desktop.letters.templates import load_wording
from tests.eligibility.families import families
from tests.letters.families import letter_for, pages_of, rules

ON = date(2026, 11, 22)


@pytest.mark.parametrize("chosen", ["served-year", "decree-821"])
def test_every_letter_is_one_page_with_every_name_and_no_promise(chosen: str) -> None:
    made = 0
    for case in families().values():
        for place, sheet in enumerate(decide(case, rules()[chosen], ON).sheets):
            if sheet.outcome == "met":
                letter = letter_for(case, place, ON, chosen)
                assert not unprintable(letter, load_wording())
                (printed,) = pages_of(pdf_bytes(letter))
                assert sheet.person.name in printed
                assert sheet.person.name_in_script in printed
                assert not load_wording().promises.search(printed)
                made += 1
    assert made > 20
