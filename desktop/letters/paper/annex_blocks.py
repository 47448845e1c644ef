"""The annex as blocks: headings, small print, and the table of clauses with a shape for each verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from desktop.letters.paper.blocks import Block, kept, part_strips
from desktop.letters.paper.fonts import Face
from desktop.letters.paper.letter import AnnexPart, Answer, ClauseTable, Heading, Note
from desktop.letters.paper.placed import GREY, MM, Column, Item, Rule, Shape, Text, column, wrapped

_NAMES = 50 * MM  # where the first reading's answers begin, and how far the second's lie from them
_READING = 56 * MM
_INDENT = 6 * MM
_GAP = 3 * MM
_ROW = 10 * MM


def annex_blocks(parts: tuple[AnnexPart, ...], at: Column) -> Iterator[list[Block]]:
    """The annex's pages' worth of blocks: each list begins on a page of its own."""
    page: list[Block] = []
    for part in parts:
        if isinstance(part, Heading) and part.large and page:
            yield page
            page = []
        page += _blocks(part, at)
    yield page


def _blocks(part: AnnexPart, at: Column) -> Iterator[Block]:
    if isinstance(part, Heading):
        yield from _heading(part, at)
    elif isinstance(part, Note):
        yield from _note(part, at)
    elif isinstance(part, ClauseTable):
        yield from _clauses(part, at)
    else:
        for strip in part_strips(part, at):
            yield from strip


def _heading(heading: Heading, at: Column) -> Iterator[Block]:
    size, step, below = (15, 20, 12.0) if heading.large else (10, 14, 3.0)
    if not heading.large:
        yield Block(6, keep=True)
    for line in wrapped(heading.text, at.measure, "Sans-SemiBold", size):
        yield Block(step, (Text(at.left, step - 4, line, "Sans-SemiBold", size),), keep=True)
    yield Block(below, keep=True)


def _note(note: Note, at: Column) -> Iterator[Block]:
    lines = wrapped(note.text, at.measure, "Sans-Regular", 9)
    for number, line in enumerate(lines, 1):
        yield Block(13, (Text(at.left, 10, line, "Sans-Regular", 9, GREY),), kept(number, len(lines)))


def _clauses(table: ClauseTable, at: Column) -> Iterator[Block]:
    yield from _heads(table, at)
    *rows, (outcome, answers) = table.rows
    for number, (name, found) in enumerate(rows, 1):
        yield replace(_clause_row(name, found, at), keep=kept(number, len(rows)) or number == len(rows))
    last = _clause_row(outcome, answers, at, bold=True)
    yield Block(last.height + 8, tuple(replace(item, y=item.y + 4) for item in last.items[:-1]), keep=True)
    yield Block(0, (Rule(at.left, 0, at.right, GREY, 0.8),))
    yield Block(14)


def _heads(table: ClauseTable, at: Column) -> Iterator[Block]:
    items: list[Item] = []
    lowest = 0.0
    for (title, under), x in zip(table.heads, _places(at), strict=False):
        titles = wrapped(title, _READING - _GAP, "Sans-SemiBold", 9)
        unders = wrapped(under, _READING - _GAP, "Sans-Regular", 8)
        below = 12 + 12.0 * len(titles)
        items += column(titles, x, 12, 12, "Sans-SemiBold", 9)
        items += column(unders, x, below, 11, "Sans-Regular", 8, GREY)
        lowest = max(lowest, below + 11 * len(unders))
    yield Block(lowest, (*items, Rule(at.left, lowest, at.right, GREY, 0.8)), keep=True)


def _clause_row(name: str, answers: tuple[Answer, ...], at: Column, bold: bool = False) -> Block:
    items: list[Item] = []
    face, size = _weight(bold)
    names = wrapped(name, _NAMES - _GAP, face, size)
    items += column(names, at.left, 12.5, 11.5, face, size)
    lowest = 12.5 + 11.5 * (len(names) - 1)
    for answer, x in zip(answers, _places(at), strict=False):
        cell, end = _answer(answer, x, min(x + _READING - _GAP, at.right), bold)
        items += cell
        lowest = max(lowest, end)
    height = max(_ROW, lowest + 5)
    return Block(height, (*items, Rule(at.left, height, at.right, weight=0.4)))


def _answer(answer: Answer, x: float, until: float, bold: bool) -> tuple[list[Item], float]:
    """One answer: its shape, its word and what it rests on, and how far down it goes."""
    room = until - x - _INDENT
    if not answer.verdict:
        return [Text(x + _INDENT, 12.5, answer.word, "Sans-Regular", 9, GREY)], 12.5
    face, size = _weight(bold)
    words = wrapped(answer.word, room, face, size)
    under = wrapped(answer.said, room, "Sans-Regular", 8)
    items: list[Item] = [Shape(x, 4.6, 9.2, answer.verdict)]
    items += column(words, x + _INDENT, 12.5, 12, face, size)
    below = 12.5 + 12 * (len(words) - 1)
    items += column(under, x + _INDENT, below + 10.5, 10, "Sans-Regular", 8, GREY)
    return items, below + (10.5 + 10 * (len(under) - 1) if under else 0)


def _weight(bold: bool) -> tuple[Face, float]:
    return ("Sans-SemiBold", 10) if bold else ("Sans-Medium", 9)


def _places(at: Column) -> Iterator[float]:
    return accumulate((at.left + _NAMES, _READING))
