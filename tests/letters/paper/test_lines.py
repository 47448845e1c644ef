"""Breaking into lines, measured here as if every letter were one wide and every bold one two."""

from __future__ import annotations

from desktop.letters.paper.letter import Run
from desktop.letters.paper.lines import Line, break_lines


def broken(*runs: Run, width: float = 10) -> list[str]:
    lines = break_lines(runs, width, lambda text, bold: len(text) * (2 if bold else 1))
    return ["".join(run.text for run in line) for line in lines]


def test_lines_end_at_spaces_and_none_is_too_wide() -> None:
    assert broken(Run("one two three four")) == ["one two", "three four"]


def test_a_day_is_never_broken_over_a_line() -> None:
    assert broken(Run("it is on 9 March 2026 then"), width=14) == [
        "it is on",
        "9\u00a0March\u00a02026",
        "then",
    ]


def test_a_word_too_wide_for_a_line_is_cut_between_letters_and_marks_stay_with_theirs() -> None:
    assert broken(Run("ab 0123456789xy cd")) == ["ab", "0123456789", "xy cd"]
    assert broken(Run("गुरुङ"), width=2) == ["गु", "रु", "ङ"]


def test_a_bold_name_and_the_comma_after_it_are_one_word() -> None:
    assert broken(Run("to us "), Run("HAI", bold=True), Run(", now"), width=9) == ["to us", "HAI,", "now"]


def test_runs_of_one_weight_are_joined_and_the_weight_is_kept() -> None:
    lines: list[Line] = break_lines(
        [Run("from "), Run("9 March", True), Run(" on")], 100, lambda text, _: len(text)
    )
    assert lines == [(Run("from "), Run("9 March", True), Run(" on"))]


def test_an_empty_text_has_no_lines() -> None:
    assert broken(Run("")) == broken(Run("  ")) == []
