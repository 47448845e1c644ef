"""What stands about the body of each page: letterhead, number, date and case; foot; later pages' head."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.letters.fonts import width
from desktop.letters.letter import Foot, Letter, Letterhead
from desktop.letters.placed import (
    GREY,
    LEFT,
    MEASURE,
    MM,
    PAGE_HEIGHT,
    RIGHT,
    Item,
    Rule,
    Text,
    column,
    wrapped,
)

_ASIDE = 70 * MM
_MARKS_APART = 40 * MM
_FOOT_LINE = PAGE_HEIGHT - 15.5 * MM


@dataclass(frozen=True, slots=True)
class Frame:
    """What is printed about the body, and from where to where the body goes, in points from the top."""

    head: tuple[Item, ...]
    foot: tuple[Item, ...]
    top: float
    bottom: float


def first_frame(letter: Letter) -> Frame:
    """The first page: a long letterhead or case number pushes the body down, a long note its end up."""
    head, rule = _letterhead(letter.letterhead)
    marks, marks_end = _marks(letter.marks, rule + 11 * MM)
    foot, foot_begin = _first_foot(letter.foot)
    top = max(marks_end + 17, rule + 30 * MM - 16)
    return Frame((*head, *marks), tuple(foot), top, foot_begin - 4 * MM)


def next_frame(letter: Letter) -> Frame:
    """Every later page: whose letter it is, at the head and at the foot."""
    y = 20 * MM
    running_width = width(letter.running_head, "Sans-Regular", 9)
    office = wrapped(letter.letterhead.name, MEASURE - running_width - 12, "Sans-SemiBold", 9)
    rule = 23 * MM + 12 * max(0, len(office) - 1)
    foot_begin = PAGE_HEIGHT - 20 * MM
    head = (
        *column(office, LEFT, y, 12, "Sans-SemiBold", 9),
        Text(RIGHT - running_width, y, letter.running_head, "Sans-Regular", 9, GREY),
        Rule(LEFT, rule, RIGHT),
    )
    code_at = LEFT + width(letter.foot.letter, "Sans-Regular", 8) + 9
    foot = (
        Rule(LEFT, foot_begin, RIGHT),
        Text(code_at, _FOOT_LINE, letter.foot.code, "Mono-Regular", 8, GREY),
    )
    return Frame(head, foot, rule + 8 * MM, foot_begin - 4 * MM)


def page_number(foot: Foot, page: int, pages: int) -> list[Item]:
    """The last line of every page: which letter, and which page of how many."""
    said = foot.page.replace("{page}", str(page)).replace("{pages}", str(pages))
    return [
        Text(LEFT, _FOOT_LINE, foot.letter, "Sans-Regular", 8, GREY),
        Text(RIGHT - width(said, "Sans-Regular", 8), _FOOT_LINE, said, "Sans-Regular", 8, GREY),
    ]


def _letterhead(head: Letterhead) -> tuple[list[Item], float]:
    top = 18 * MM
    aside = [line for text in head.aside for line in wrapped(text, _ASIDE, "Sans-Regular", 8.5)]
    aside_width = max((width(line, "Sans-Regular", 8.5) for line in aside), default=0)
    room = MEASURE - aside_width - 12
    names = wrapped(head.name, room, "Sans-SemiBold", 14)
    under = wrapped(head.line, room, "Sans-Regular", 9)
    name_end = top + 14 + 17 * (len(names) - 1)
    items = [
        *column(names, LEFT, top + 14, 17, "Sans-SemiBold", 14),
        *column(under, LEFT, name_end + 16, 12, "Sans-Regular", 9, GREY),
    ]
    for place, line in enumerate(aside):
        x = RIGHT - width(line, "Sans-Regular", 8.5)
        items.append(Text(x, top + 12.5 + 12.2 * place, line, "Sans-Regular", 8.5, GREY))
    lowest = max(name_end + 4 + 12 * len(under), top + 12.2 * len(aside))
    rule = max(39 * MM, lowest + 4 * MM)
    # Without a letterhead the page goes on the office's own paper, which has its rule.
    return [*items, Rule(LEFT, rule, RIGHT)] if items else [], rule


def _marks(marks: tuple[tuple[str, str], ...], y: float) -> tuple[list[Item], float]:
    items: list[Item] = []
    end = y
    for place, (label, value) in enumerate(marks):
        x = LEFT + place * _MARKS_APART
        room = _MARKS_APART - 9 if place < len(marks) - 1 else RIGHT - x
        lines = wrapped(value, room, "Sans-Medium", 10)
        items.append(Text(x, y, label, "Sans-Regular", 8, GREY))
        items += column(lines, x, y + 13, 13, "Sans-Medium", 10)
        end = max(end, y + 13 * len(lines))
    return items, end


def _first_foot(foot: Foot) -> tuple[list[Item], float]:
    note = wrapped(foot.note, MEASURE, "Sans-Regular", 8)
    begin = PAGE_HEIGHT - 41 * MM - 10 * max(0, len(note) - 2)
    items: list[Item] = [
        Rule(LEFT, begin, RIGHT),
        Text(LEFT, begin + 19, foot.code_label, "Sans-Regular", 8, GREY),
        Text(LEFT, begin + 33, foot.code, "Mono-Regular", 11.5),
        *column(note, LEFT, begin + 47, 10, "Sans-Regular", 8, GREY),
    ]
    return items, begin
