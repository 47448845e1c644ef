"""What a letter says, before it is a page: plain frozen content that any page can be made from."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.settings import PaperSize


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
class Heading:
    """A heading in the annex; one of a page's own title is large."""

    text: str
    large: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Small print in the annex: where the rules come from."""

    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one reading says of one clause: the verdict's shape, its word and what it rests on.

    verdict: empty where the reading does not ask the clause.
    """

    verdict: str
    word: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class ClauseTable:
    """Every clause of one person under one reading or two; `heads` are (title, line under it) of each.

    rows: the clause's name with an answer for each reading; the last row is the outcome.
    """

    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, tuple[Answer, ...]], ...]


Part = Paragraph | Facts
AnnexPart = Part | Heading | Note | ClauseTable


@dataclass(frozen=True, slots=True)
class Logo:
    """The office's own picture: the bytes of a PNG file, or of an SVG one."""

    content: bytes
    svg: bool = False


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The office at the head of the letter; `aside` are the lines on the right."""

    name: str
    line: str
    aside: tuple[str, ...]
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, under a line."""

    name: str
    function: str


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot: square, check code and a note on the first page, the rest on every page.

    `page` is the sentence of the page number, with `{page}` and `{pages}` still to be filled in; `square` the
    text that a telephone reads, empty where there is none; `office` the office's own line; `history` the head
    of the casebook's history.
    """

    code_label: str
    code: str
    note: str
    letter: str
    page: str
    square: str = ""
    office: str = ""
    history: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter, whole. `marks` are number, date and case as (label, value).

    annex: begins on a page of its own; empty where it is left out. beside: the same letter in the language
    that stands in a second column, whose head and foot are those of this one.
    """

    letterhead: Letterhead
    marks: tuple[tuple[str, str], ...]
    title: str
    body: tuple[Part, ...]
    signature: Signature
    running_head: str
    foot: Foot
    language: str
    subject: str
    author: str
    annex: tuple[AnnexPart, ...] = ()
    annex_head: str = ""
    keywords: str = ""
    paper: PaperSize = "A4"
    beside: Letter | None = None
