"""Reads a PDF that somebody brought: which letter it says it is, and what it shows otherwise than issued."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from threading import Lock

import pypdfium2

from desktop.phrase import Phrase, phrase

_NUMBER = re.compile(r"\b\d{4}-\d{5}\b")
_CODE = re.compile(r"\b(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}\b")
# PDFium may be used by one thread at a time only, whoever uses it.
ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class ReadPdf:
    """The lines of a file's pages, and the letter numbers and check codes it shows or keeps in its data."""

    lines: tuple[str, ...]
    numbers: tuple[str, ...]
    codes: frozenset[str]


class Locked(Exception):
    """The file asks for a password, and none, or another one, was given."""


def read_pdf(content: bytes, password: str = "") -> ReadPdf | None:
    """What a file says; None where it is no PDF that can be read. Nothing is run that it may hold.

    Raises Locked where the password does not open it.
    """
    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(content, password=password or None)
        except pypdfium2.PdfiumError as error:
            if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
                raise Locked from error
            return None
        try:
            kept = document.get_metadata_value("Keywords")
            pages = [_text_of(document, place) for place in range(len(document))]
        finally:
            document.close()
    lines = [" ".join(line.split()) for page in pages for line in page.splitlines()]
    words = "\n".join([kept, *lines])
    numbers = dict.fromkeys(_NUMBER.findall(words))
    return ReadPdf(tuple(line for line in lines if line), tuple(numbers), frozenset(_CODE.findall(words)))


def differing_lines(issued: bytes, brought: bytes, password: str = "") -> list[Phrase]:
    """What a file shows that a letter does not, and what it leaves out, a sentence each; at most twelve."""
    ours, theirs = read_pdf(issued), read_pdf(brought, password)
    before = ours.lines if ours else ()
    after = theirs.lines if theirs else ()
    found: list[Phrase] = []
    for what, begin, end, other, until in SequenceMatcher(None, before, after, False).get_opcodes():
        if what != "equal":
            was, now = " ".join(before[begin:end]), " ".join(after[other:until])
            shape = phrase("shown: “{now}”, and issued: “{was}”") if now else phrase("left out: “{was}”")
            found.append(shape.format(now=now, was=was))
    return found[:12]


def _text_of(document: pypdfium2.PdfDocument, place: int) -> str:
    try:
        return str(document[place].get_textpage().get_text_range())
    except pypdfium2.PdfiumError:
        return ""
