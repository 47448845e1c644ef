"""Breaks a paragraph into lines, with widths measured by a function that is handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop.letters.paper.letter import Run
from desktop.letters.paper.scripts import clean, is_mark, keep_days, keep_words

Measure = Callable[[str, bool], float]
Line = tuple[Run, ...]


def prepared(text: str) -> str:
    """Text as it is set: cleaned, with its days kept whole and its short words with what follows."""
    return keep_words(keep_days(clean(text)))


def break_lines(runs: Iterable[Run], width: float, measure: Measure) -> list[Line]:
    """The runs as lines no wider than `width`, broken at spaces, and inside a word only where it must be.

    `measure(text, bold)` is the width of text, in the same unit as `width`. No-break spaces hold.
    """
    lines: list[Line] = []
    line: list[Run] = []
    used = 0.0
    for word in _words(runs):
        space = Run(" ", bool(line) and line[-1].bold and word[0].bold)
        longer = used + _width([space, *word], measure)
        if line and longer <= width:
            line, used = [*line, space, *word], longer
            continue
        if line:
            lines.append(_joined(line))
        *whole, line = _cut(word, width, measure)
        lines += [_joined(part) for part in whole]
        used = _width(line, measure)
    return [*lines, _joined(line)] if line else lines


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Each word with the weights its parts have: a bold name and the comma after it are one word."""
    word: list[Run] = []
    for run in runs:
        first, *others = prepared(run.text).split(" ")
        if first:
            word.append(Run(first, run.bold))
        for part in others:
            if word:
                yield word
            word = [Run(part, run.bold)] if part else []
    if word:
        yield word


def _width(runs: Sequence[Run], measure: Measure) -> float:
    return sum(measure(run.text, run.bold) for run in runs)


def _joined(runs: Sequence[Run]) -> Line:
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].bold == run.bold:
            joined[-1] = Run(joined[-1].text + run.text, run.bold)
        else:
            joined.append(run)
    return tuple(joined)


def _cut(word: list[Run], width: float, measure: Measure) -> list[list[Run]]:
    """A word in parts that fit: itself where it fits, else cut between letters, marks kept with theirs."""
    parts: list[list[Run]] = [[]]
    if _width(word, measure) <= width:
        return [word]
    for letter in _letters(word):
        if parts[-1] and _width([*parts[-1], letter], measure) > width:
            parts.append([])
        parts[-1] = list(_joined([*parts[-1], letter]))
    return parts


def _letters(word: list[Run]) -> Iterator[Run]:
    for run in word:
        letter = ""
        for sign in run.text:
            if letter and not is_mark(sign):
                yield Run(letter, run.bold)
                letter = ""
            letter += sign
        yield Run(letter, run.bold)
