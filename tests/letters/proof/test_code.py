"""The check code: short, typeable, and made by this casebook alone."""

from __future__ import annotations

import re

from desktop.letters.proof.code import check_code

SECRET = bytes(range(32))


def test_a_code_is_sixteen_signs_in_fours_without_letters_that_are_misread() -> None:
    code = check_code(SECRET, "2026-00001", "{}")
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}", code)
    assert code == check_code(SECRET, "2026-00001", "{}")


def test_another_number_another_fact_or_another_casebook_gives_another_code() -> None:
    codes = {
        check_code(SECRET, "2026-00001", "{}"),
        check_code(SECRET, "2026-00002", "{}"),
        check_code(SECRET, "2026-00001", '{"on":"2026-03-12"}'),
        check_code(SECRET[::-1], "2026-00001", "{}"),
    }
    assert len(codes) == 4
