"""The body of a letter as blocks: pieces of a page that are never parted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.letters.fonts import Face, width
from desktop.letters.letter import Facts, Letter, Paragraph, Row, Signature
from desktop.letters.lines import Line, break_lines
from desktop.letters.placed import GREY, INK, LEFT, MEASURE, MM, RIGHT, Item, Rule, Text, column, wrapped
from desktop.letters.scripts import runs_right_to_left

FACTS_AT = 48 * MM
ROW = 5.6 * MM


@dataclass(frozen=True, slots=True)
class Block:
    """Items placed from the block's top, and its height. With `keep`, the next block goes where it goes."""

    height: float
    items: tuple[Item, ...] = ()
    keep: bool = False


def blocks(letter: Letter) -> Iterator[Block]:
    """Title, paragraphs, tables and signature, from top to bottom."""
    for line in wrapped(letter.title, MEASURE, "Sans-SemiBold", 15):
        yield Block(20, (Text(LEFT, 16, line, "Sans-SemiBold", 15),), keep=True)
    yield Block(14, keep=True)
    for part in letter.body[:-1]:
        yield from _part(part)
    # A signature never stands on a page without a word above it.
    yield from (replace(block, keep=True) for block in _part(letter.body[-1]))
    yield _signature(letter.signature)


def _part(part: Paragraph | Facts) -> Iterator[Block]:
    return _table(part) if isinstance(part, Facts) else _paragraph(part)


def _paragraph(paragraph: Paragraph) -> Iterator[Block]:
    lines = break_lines(paragraph, MEASURE, lambda text, bold: width(text, _serif(bold), 10.5))
    for number, line in enumerate(lines, 1):
        yield Block(15, tuple(_runs(line)), keep=_kept(number, len(lines)))
    yield Block(6.5)


def _runs(line: Line) -> Iterator[Item]:
    x = LEFT
    for run in line:
        yield Text(x, 11, run.text, _serif(run.bold), 10.5)
        x += width(run.text, _serif(run.bold), 10.5)


def _serif(bold: bool) -> Face:
    return "Serif-SemiBold" if bold else "Serif-Regular"


def _kept(number: int, count: int) -> bool:
    """No page ends with the first line of several, and none begins with the last."""
    return number < count and number in (1, count - 1)


def _table(facts: Facts) -> Iterator[Block]:
    heading = Text(LEFT, 14, facts.heading, "Sans-SemiBold", 10)
    yield Block(19.5, (heading, Rule(LEFT, 19.5, RIGHT, GREY, 0.8)), keep=True)
    for number, row in enumerate(facts.rows, 1):
        yield from _row(row, keep=_kept(number, len(facts.rows)))
    yield Block(15)


def _row(row: Row, keep: bool) -> Iterator[Block]:
    face: Face = "Sans-Medium" if row.bold else "Sans-Regular"
    rtl = runs_right_to_left(row.value)
    labels = wrapped(row.label, FACTS_AT - 9, "Sans-Regular", 9)
    values = wrapped(row.value, MEASURE - FACTS_AT, face, 9)
    count = max(len(values), len(labels))
    for number in range(count):
        items: list[Item] = []
        if number < len(labels):
            items.append(Text(LEFT, 10.8, labels[number], "Sans-Regular", 9, GREY))
        if number < len(values):
            items.append(Text(LEFT + FACTS_AT, 10.8, values[number], face, 9, INK, rtl))
        if number == count - 1:
            yield Block(ROW, (*items, Rule(LEFT, ROW, RIGHT, weight=0.4)), keep)
        else:
            yield Block(12, tuple(items), keep=_kept(number + 1, count))


def _signature(signature: Signature) -> Block:
    name = wrapped(signature.name, MEASURE, "Sans-Medium", 9.5)
    function = wrapped(signature.function, MEASURE, "Sans-Regular", 9)
    below = 38 + 12 * len(name)
    items = (
        Rule(LEFT, 26, LEFT + 62 * MM, GREY),
        *column(name, LEFT, 38, 12, "Sans-Medium", 9.5),
        *column(function, LEFT, below, 12, "Sans-Regular", 9, GREY),
    )
    return Block(below + 12 * len(function) - 8, items)
