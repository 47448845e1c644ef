"""Which letters of a name are the ones looked for."""

from __future__ import annotations

import pytest

from desktop.casebook.lookup.matching import spans


@pytest.mark.parametrize(
    ("words", "name", "shown"),
    [
        ("otab", "SHERMATOV OTABEK", ["OTAB"]),
        ("отаб шерм", "SHERMATOV OTABEK", ["SHERM", "OTAB"]),
        ("shch", "Щукин Юрий", ["Щ"]),
        ("yuri", "Щукин Юрий", ["Юри"]),
        ("oneil", "TÖRÖK-O’NEILL", ["O’NEIL"]),
        ("shermtaov", "SHERMATOV OTABEK", ["SHERMATOV"]),
        ("Мухаммад", "محمد الحسن", ["محمد"]),
        ("1996 lola", "SHERMATOV OTABEK", []),
        ("", "SHERMATOV", []),
    ],
)
def test_the_letters_that_match_are_told(words: str, name: str, shown: list[str]) -> None:
    assert [name[begin:end] for begin, end in spans(words, name)] == shown
