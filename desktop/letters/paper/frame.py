"""What stands about the body of each page: letterhead, number, date and case; foot; later pages' head."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.letters.paper.fonts import width
from desktop.letters.paper.letter import Foot, Letter, Letterhead
from desktop.letters.paper.placed import (
    GREY,
    MM,
    Column,
    Item,
    Paper,
    Picture,
    Rule,
    Square,
    Text,
    column,
    paper_of,
    wrapped,
)

_ASIDE = 70 * MM
_MARKS_APART = 40 * MM
_WIDEST_MARK = 60 * MM
_LOGO = 16 * MM
_SQUARE = 23 * MM
_BESIDE_SQUARE = 28 * MM


@dataclass(frozen=True, slots=True)
class Frame:
    """What is printed about the body, and from where to where the body goes, in points from the top."""

    head: tuple[Item, ...]
    foot: tuple[Item, ...]
    top: float
    bottom: float


def first_frame(letter: Letter) -> Frame:
    """The first page: a long letterhead or case number pushes the body down, a long note its end up."""
    paper = paper_of(letter)
    head, rule = _letterhead(letter.letterhead, paper.whole)
    marks, marks_end = _marks(letter.marks, rule + 11 * MM, paper.whole)
    foot, foot_begin = _first_foot(letter.foot, paper)
    top = max(marks_end + 17, rule + 30 * MM - 16)
    return Frame((*head, *marks), tuple(foot), top, foot_begin - 2 * MM)


def next_frame(letter: Letter) -> Frame:
    """Every later page of the letter itself: whose letter it is, at the head and at the foot."""
    return _later(letter, letter.running_head)


def annex_frame(letter: Letter) -> Frame:
    """Every page of the annex: which letter it belongs to."""
    return _later(letter, letter.annex_head)


def page_number(letter: Letter, page: int, pages: int) -> list[Item]:
    """The last line of every page: which letter, and which page of how many."""
    paper, foot = paper_of(letter), letter.foot
    said = foot.page.replace("{page}", str(page)).replace("{pages}", str(pages))
    at = paper.whole
    left = at.left + _BESIDE_SQUARE if page == 1 and foot.square else at.left
    right = at.right - width(said, "Sans-Regular", 8)
    named = f"{foot.letter}   {foot.history}".strip() if page == 1 else foot.letter
    return [
        Text(left, _last_line(paper), named, "Sans-Regular", 8, GREY),
        Text(right, _last_line(paper), said, "Sans-Regular", 8, GREY),
    ]


def _last_line(paper: Paper) -> float:
    return paper.height - 15.5 * MM


def _later(letter: Letter, said: str) -> Frame:
    paper = paper_of(letter)
    at, y = paper.whole, 20 * MM
    said_width = width(said, "Sans-Regular", 9)
    office = wrapped(letter.letterhead.name, at.measure - said_width - 12, "Sans-SemiBold", 9)
    rule = 23 * MM + 12 * max(0, len(office) - 1)
    head = (
        *column(office, at.left, y, 12, "Sans-SemiBold", 9),
        Text(at.right - said_width, y, said, "Sans-Regular", 9, GREY),
        Rule(at.left, rule, at.right),
    )
    own = wrapped(letter.foot.office, at.measure, "Sans-Regular", 8)
    foot_begin = paper.height - 20 * MM - 10 * len(own)
    code_at = at.left + width(letter.foot.letter, "Sans-Regular", 8) + 9
    foot = (
        Rule(at.left, foot_begin, at.right),
        *column(own, at.left, foot_begin + 11, 10, "Sans-Regular", 8, GREY),
        Text(code_at, _last_line(paper), letter.foot.code, "Mono-Regular", 8, GREY),
    )
    return Frame(head, foot, rule + 8 * MM, foot_begin - 4 * MM)


def _letterhead(head: Letterhead, at: Column) -> tuple[list[Item], float]:
    top = 18 * MM
    items: list[Item] = []
    left = at.left
    if head.logo is not None:
        items.append(Picture(left, top, _LOGO, _LOGO, head.logo))
        left += _LOGO + 5 * MM
    aside = [line for text in head.aside for line in wrapped(text, _ASIDE, "Sans-Regular", 8.5)]
    room = at.right - left - max((width(line, "Sans-Regular", 8.5) for line in aside), default=0) - 12
    named, lowest = _office(head, left, top, room)
    items += named
    for place, line in enumerate(aside):
        x = at.right - width(line, "Sans-Regular", 8.5)
        items.append(Text(x, top + 12.5 + 12.2 * place, line, "Sans-Regular", 8.5, GREY))
    lowest = max(lowest, top + 12.2 * len(aside))
    rule = max(39 * MM, lowest + 4 * MM)
    # Without a letterhead the page goes on the office's own paper, which has its rule.
    return [*items, Rule(at.left, rule, at.right)] if items else [], rule


def _office(head: Letterhead, left: float, top: float, room: float) -> tuple[list[Item], float]:
    names = wrapped(head.name, room, "Sans-SemiBold", 14)
    under = wrapped(head.line, room, "Sans-Regular", 9)
    name_end = top + 14 + 17 * (len(names) - 1)
    items = [
        *column(names, left, top + 14, 17, "Sans-SemiBold", 14),
        *column(under, left, name_end + 16, 12, "Sans-Regular", 9, GREY),
    ]
    return items, name_end + 4 + 12 * len(under)


def _marks(marks: tuple[tuple[str, str], ...], y: float, at: Column) -> tuple[list[Item], float]:
    items: list[Item] = []
    end, x = y, at.left
    for place, (label, value) in enumerate(marks):
        # A day is never broken over a line, so that a long one takes the room it needs.
        longest = max((width(part, "Sans-Medium", 10) for part in value.split(" · ")), default=0)
        apart = min(max(_MARKS_APART, longest + 12), _WIDEST_MARK)
        room = apart - 9 if place < len(marks) - 1 else at.right - x
        lines = [line for part in value.split(" · ") for line in wrapped(part, room, "Sans-Medium", 10)]
        items.append(Text(x, y, label, "Sans-Regular", 8, GREY))
        items += column(lines, x, y + 13, 13, "Sans-Medium", 10)
        end = max(end, y + 13 * len(lines))
        x += apart
    return items, end


def _first_foot(foot: Foot, paper: Paper) -> tuple[list[Item], float]:
    at = paper.whole
    left = at.left + _BESIDE_SQUARE if foot.square else at.left
    note = wrapped(foot.note, at.right - left, "Sans-Regular", 8)
    own = wrapped(foot.office, at.measure, "Sans-Regular", 8)
    begin = paper.height - 41 * MM - 10 * (max(0, len(note) - 2) + len(own))
    top = begin + 10 * len(own)
    items: list[Item] = [
        Rule(at.left, begin, at.right),
        *column(own, at.left, begin + 11, 10, "Sans-Regular", 8, GREY),
        Text(left, top + 19, foot.code_label, "Sans-Regular", 8, GREY),
        Text(left, top + 33, foot.code, "Mono-Regular", 11.5),
        *column(note, left, top + 50, 10, "Sans-Regular", 8, GREY),
    ]
    if foot.square:
        # Its lower edge stands on the last line, however long the note beside it is.
        items.append(Square(at.left, _last_line(paper) + 2 - _SQUARE, _SQUARE, foot.square))
    return items, begin
