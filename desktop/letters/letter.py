"""What a letter says, before it is a page: plain frozen content that any page can be made from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


Paragraph = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One fact: its label and its value."""

    label: str
    value: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """A table of facts under a heading."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The office at the head of the letter; `aside` are the lines on the right."""

    name: str
    line: str
    aside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, under a line."""

    name: str
    function: str


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot: the check code and a note on the first page, the rest on every page.

    `page` is the sentence of the page number, with `{page}` and `{pages}` still to be filled in.
    """

    code_label: str
    code: str
    note: str
    letter: str
    page: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter, whole. `marks` are number, date and case as (label, value)."""

    letterhead: Letterhead
    marks: tuple[tuple[str, str], ...]
    title: str
    body: tuple[Paragraph | Facts, ...]
    signature: Signature
    running_head: str
    foot: Foot
    language: str
    subject: str
    author: str
