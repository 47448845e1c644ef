"""The body of a letter as blocks: pieces of a page that are never parted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from desktop.letters.paper.fonts import Face, width
from desktop.letters.paper.letter import Facts, Letter, Paragraph, Part, Row, Signature
from desktop.letters.paper.lines import Line, break_lines
from desktop.letters.paper.placed import GREY, INK, MM, Column, Item, Rule, Text, column, paper_of, wrapped
from desktop.letters.paper.scripts import runs_right_to_left


@dataclass(frozen=True, slots=True)
class Block:
    """Items placed from the block's top, and its height. With `keep`, the next block goes where it goes."""

    height: float
    items: tuple[Item, ...] = ()
    keep: bool = False


# Blocks that stand beside the same blocks of the other language: a paragraph, a row, the space after them.
Strip = list[Block]


def blocks(letter: Letter) -> Iterator[Block]:
    """Title, paragraphs, tables and signature, from top to bottom; in two columns where there is a second."""
    paper = paper_of(letter)
    if letter.beside is None:
        for strip in _strips(letter, paper.whole):
            yield from strip
        return
    left, right = paper.halves
    nothing: Strip = []
    for one, other in zip_longest(_strips(letter, left), _strips(letter.beside, right), fillvalue=nothing):
        yield from _side_by_side(one, other)


def _side_by_side(one: Strip, other: Strip) -> Strip:
    nothing = Block(0)
    return [
        Block(max(first.height, second.height), (*first.items, *second.items), first.keep or second.keep)
        for first, second in zip_longest(one, other, fillvalue=nothing)
    ]


def _strips(letter: Letter, column: Column) -> Iterator[Strip]:
    yield _title(letter.title, column)
    for part in letter.body[:-1]:
        yield from part_strips(part, column)
    # A signature never stands on a page without two lines above it.
    *others, last, space = part_strips(letter.body[-1], column)
    yield from others
    begin = max(0, len(last) - 2)
    yield [replace(block, keep=block.keep or place >= begin) for place, block in enumerate(last)]
    yield [replace(block, keep=True) for block in space]
    yield [_signature(letter.signature, column)]


def _title(title: str, at: Column) -> Strip:
    lines = wrapped(title, at.measure, "Sans-SemiBold", at.title_size)
    step = at.title_size + 5
    set_lines = [
        Block(step, (Text(at.left, step - 4, line, "Sans-SemiBold", at.title_size),), True) for line in lines
    ]
    return [*set_lines, Block(14, keep=True)]


def part_strips(part: Part, at: Column) -> Iterator[Strip]:
    """A paragraph or a table in a column."""
    return _table(part, at) if isinstance(part, Facts) else _paragraph(part, at)


def _paragraph(paragraph: Paragraph, at: Column) -> Iterator[Strip]:
    lines = break_lines(paragraph, at.measure, _serif_width)
    yield [
        Block(15, tuple(_runs(line, at.left)), keep=kept(number, len(lines)))
        for number, line in enumerate(lines, 1)
    ]
    yield [Block(6.5)]


def _serif_width(text: str, bold: bool) -> float:
    return width(text, _serif(bold), 10.5)


def _runs(line: Line, x: float) -> Iterator[Item]:
    for run in line:
        yield Text(x, 11, run.text, _serif(run.bold), 10.5)
        x += _serif_width(run.text, run.bold)


def _serif(bold: bool) -> Face:
    return "Serif-SemiBold" if bold else "Serif-Regular"


def kept(number: int, count: int) -> bool:
    """No page ends with the first line of several, and none begins with the last."""
    return number < count and number in (1, count - 1)


def _table(facts: Facts, at: Column) -> Iterator[Strip]:
    heading = Text(at.left, 14, facts.heading, "Sans-SemiBold", 10)
    yield [Block(19.5, (heading, Rule(at.left, 19.5, at.right, GREY, 0.8)), keep=True)]
    for number, row in enumerate(facts.rows, 1):
        yield _row(row, at)
        end = Rule(at.left, 5.6 * MM - 12, at.right, weight=0.4)
        yield [Block(5.6 * MM - 12, (end,), keep=kept(number, len(facts.rows)))]
    yield [Block(15)]


def _row(row: Row, at: Column) -> Strip:
    face: Face = "Sans-Medium" if row.bold else "Sans-Regular"
    rtl = runs_right_to_left(row.value)
    labels = wrapped(row.label, at.facts_at - 9, "Sans-Regular", 9)
    values = wrapped(row.value, at.measure - at.facts_at, face, 9)
    strip = []
    for label, value in zip_longest(labels, values, fillvalue=""):
        items = (
            Text(at.left, 10.8, label, "Sans-Regular", 9, GREY),
            Text(at.left + at.facts_at, 10.8, value, face, 9, INK, rtl),
        )
        strip.append(Block(12, tuple(item for item in items if item.text), keep=True))
    return _may_part(strip)


def _may_part(strip: Strip) -> Strip:
    """A long row goes on over the page, but not its first line, nor its last two."""
    places = range(1, len(strip) + 1)
    return [
        replace(block, keep=number in (1, len(strip) - 1, len(strip)))
        for number, block in zip(places, strip, strict=True)
    ]


def _signature(signature: Signature, at: Column) -> Block:
    name = wrapped(signature.name, at.measure, "Sans-Medium", 9.5)
    function = wrapped(signature.function, at.measure, "Sans-Regular", 9)
    below = 38 + 12 * len(name)
    items = (
        Rule(at.left, 26, at.left + 62 * MM, GREY),
        *column(name, at.left, 38, 12, "Sans-Medium", 9.5),
        *column(function, at.left, below, 12, "Sans-Regular", 9, GREY),
    )
    return Block(below + 12 * len(function) - 8, items)
