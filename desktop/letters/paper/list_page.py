"""A printed list laid out on sheets that lie on their side: its name, its columns, its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.letters.paper.fonts import Face, width
from desktop.letters.paper.placed import (
    GREY,
    INK,
    MM,
    PAPERS,
    Item,
    Page,
    Paper,
    Rule,
    Text,
    column,
    wrapped,
)
from desktop.letters.paper.scripts import runs_right_to_left

SIDEWAYS = Paper(PAPERS["A4"].height, PAPERS["A4"].width)

_LEFT, _RIGHT = 18 * MM, SIDEWAYS.width - 15 * MM
_TOP, _BOTTOM = 17 * MM, SIDEWAYS.height - 18 * MM
_GAP = 4 * MM
_SIZE, _LINE, _PAD = 8.5, 11, 5


@dataclass(frozen=True, slots=True)
class PrintedList:
    """What is printed: `named` says what the list shows, `numbers` which columns stand at their right.

    `page` is the sentence of the page number, with `{page}` and `{pages}` still to be filled in.
    """

    title: str
    named: str
    head: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[int]
    foot: str
    page: str
    language: str


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a column stands, from and how wide, in points; whether its words stand at its right."""

    x: float
    room: float
    at_right: bool


def lay_out_list(printed: PrintedList) -> list[Page]:
    """The list's pages. Words too wide for their column go on in a line beneath; nothing is cut."""
    columns = _columns(printed)
    first = _titled(printed)
    bodies: list[list[Item]] = [[]]
    begin = y = _head_end(first, columns, printed.head)
    for items, height in (_row(row, columns) for row in printed.rows):
        if bodies[-1] and y + height > _BOTTOM:
            bodies.append([])
            y = begin
        bodies[-1] += [replace(item, y=item.y + y) for item in items]
        y += height
    heads = [*first, *_heads(columns, printed.head, begin)]
    return [(*heads, *body, *_foot(printed, page, len(bodies))) for page, body in enumerate(bodies, 1)]


def _titled(printed: PrintedList) -> list[Item]:
    """Title and filter stand over every page: a sheet taken out still says what it shows."""
    room = _RIGHT - _LEFT
    titles = wrapped(printed.title, room, "Sans-SemiBold", 14)
    named = wrapped(printed.named, room, "Sans-Regular", 9)
    under = _TOP + 17 * len(titles)
    return [
        *column(titles, _LEFT, _TOP + 3, 17, "Sans-SemiBold", 14),
        *column(named, _LEFT, under + 2, 12, "Sans-Regular", 9, GREY),
    ]


def _head_end(first: Sequence[Item], columns: Sequence[_Column], head: Sequence[str]) -> float:
    lowest = max((item.y for item in first), default=_TOP)
    return lowest + 16 + _LINE * _deepest(head, columns, "Sans-Medium", 8)


def _heads(columns: Sequence[_Column], head: Sequence[str], end: float) -> Iterator[Item]:
    begin = end - _LINE * _deepest(head, columns, "Sans-Medium", 8) - 6
    for words, one in zip(head, columns, strict=True):
        yield from _cell(words, one, begin, "Sans-Medium", 8, GREY)
    yield Rule(_LEFT, end, _RIGHT, GREY, 0.8)


def _row(row: Sequence[str], columns: Sequence[_Column]) -> tuple[list[Item], float]:
    """The items of a row, placed from its top, and its height."""
    items = [
        item
        for place, (words, one) in enumerate(zip(row, columns, strict=True))
        for item in _cell(words, one, 0, "Sans-Regular" if place else "Sans-Medium", _SIZE, INK)
    ]
    height = max((item.y for item in items), default=float(_LINE)) + _PAD
    return [*items, Rule(_LEFT, height, _RIGHT, weight=0.4)], height


def _cell(words: str, one: _Column, top: float, face: Face, size: float, ink: str) -> Iterator[Text]:
    for place, line in enumerate(wrapped(words, one.room, face, size)):
        x = one.x + one.room - width(line, face, size) if one.at_right else one.x
        yield Text(x, top + _LINE * (place + 1), line, face, size, ink, runs_right_to_left(line))


def _deepest(head: Sequence[str], columns: Sequence[_Column], face: Face, size: float) -> int:
    lines = (len(wrapped(words, one.room, face, size)) for words, one in zip(head, columns, strict=True))
    return max(lines, default=0)


def _columns(printed: PrintedList) -> list[_Column]:
    """Each column as wide as its widest words; where the room is too little, the widest columns give way."""
    widest = [_widest(printed, place) for place in range(len(printed.head))]
    room = _RIGHT - _LEFT - _GAP * (len(widest) - 1)
    most = _cap(widest, room)
    spare = max(0.0, room - sum(widest)) / max(1, len(widest))
    found, x = [], _LEFT
    for place, wide in enumerate(widest):
        taken = min(wide, most)
        found.append(_Column(x, taken, place in printed.numbers))
        x += taken + _GAP + spare
    return found


def _widest(printed: PrintedList, place: int) -> float:
    cells = {row[place] for row in printed.rows}
    face: Face = "Sans-Regular" if place else "Sans-Medium"
    head = width(printed.head[place], "Sans-Medium", 8)
    return max([head, *(width(words, face, _SIZE) for words in cells)]) + 0.5


def _cap(widest: Sequence[float], room: float) -> float:
    """The width above which columns are made narrower, so that all of them fit."""
    left, most = room, 0.0
    for place, wide in enumerate(sorted(widest)):
        most = left / (len(widest) - place)
        if wide > most:
            return most
        left -= wide
    return max(widest, default=room)


def _foot(printed: PrintedList, page: int, pages: int) -> list[Item]:
    said = printed.page.replace("{page}", str(page)).replace("{pages}", str(pages))
    y = SIDEWAYS.height - 11 * MM
    return [
        Text(_LEFT, y, printed.foot, "Sans-Regular", 8, GREY),
        Text(_RIGHT - width(said, "Sans-Regular", 8), y, said, "Sans-Regular", 8, GREY),
    ]
