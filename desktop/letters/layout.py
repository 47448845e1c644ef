"""A letter laid out on pages: every text and rule with its place, still without a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop.letters.blocks import Block, blocks
from desktop.letters.frame import Frame, first_frame, next_frame, page_number
from desktop.letters.letter import Letter
from desktop.letters.placed import Item, Page


def lay_out(letter: Letter) -> list[Page]:
    """The letter's pages. What does not fit on one goes on to the next; nothing shrinks, nothing is cut."""
    first, later = first_frame(letter), next_frame(letter)
    bodies = _filled(blocks(letter), first, later)
    pages = []
    for number, body in enumerate(bodies, 1):
        frame = first if number == 1 else later
        numbered = page_number(letter.foot, number, len(bodies))
        pages.append((*frame.head, *body, *frame.foot, *numbered))
    return pages


def _filled(found: Iterable[Block], first: Frame, later: Frame) -> list[list[Item]]:
    """The blocks' items page by page; what is kept together goes to the next page where it does not fit."""
    pages: list[list[Item]] = [[]]
    frame, y = first, first.top
    for group in _kept_together(found):
        height = sum(block.height for block in group)
        if pages[-1] and any(block.items for block in group) and y + height > frame.bottom:
            pages.append([])
            frame, y = later, later.top
        for block in group:
            pages[-1] += [replace(item, y=item.y + y) for item in block.items]
            # The space after a paragraph is not carried over to the top of a page.
            y += block.height if pages[-1] else 0
    return pages


def _kept_together(found: Iterable[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in found:
        group.append(block)
        if not block.keep:
            yield group
            group = []
