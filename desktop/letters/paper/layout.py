"""A letter laid out on pages: everything with its place, still without a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.letters.paper.annex_blocks import annex_blocks
from desktop.letters.paper.blocks import Block, blocks
from desktop.letters.paper.frame import Frame, annex_frame, first_frame, next_frame, page_number
from desktop.letters.paper.letter import Letter
from desktop.letters.paper.placed import Item, Page, paper_of


@dataclass(frozen=True, slots=True)
class Laid:
    """A letter's pages; `annex_at` is the place of the annex's first page, None where there is none."""

    pages: tuple[Page, ...]
    annex_at: int | None = None


def lay_out(letter: Letter) -> Laid:
    """The letter's pages. What does not fit on one goes on to the next; nothing shrinks, nothing is cut."""
    own = list(_framed(blocks(letter), first_frame(letter), next_frame(letter)))
    annexes = [page for one in _languages(letter) for page in _annex_pages(one, letter)]
    pages = [*own, *annexes]
    numbered = ((*page, *page_number(letter, number, len(pages))) for number, page in enumerate(pages, 1))
    return Laid(tuple(numbered), len(own) if annexes else None)


def _languages(letter: Letter) -> tuple[Letter, ...]:
    return (letter, letter.beside) if letter.beside else (letter,)


def _annex_pages(one: Letter, letter: Letter) -> Iterator[Page]:
    """The annex in one language; head and foot carry the number and code of the whole letter."""
    if not one.annex:
        return
    frame = annex_frame(replace(one, foot=letter.foot))
    for part in annex_blocks(one.annex, paper_of(letter).whole):
        yield from _framed(part, frame, frame)


def _framed(found: Iterable[Block], first: Frame, later: Frame) -> Iterator[Page]:
    for number, body in enumerate(_filled(found, first, later)):
        frame = later if number else first
        yield (*frame.head, *body, *frame.foot)


def _filled(found: Iterable[Block], first: Frame, later: Frame) -> Sequence[list[Item]]:
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
    if group:
        yield group
