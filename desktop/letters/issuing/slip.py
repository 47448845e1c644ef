"""The slip that goes with a letter handed out again: "copy 2" stands on it, never on the letter."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from desktop.casebook.history.history import entries, record
from desktop.casebook.tables.book import Casebook, writing
from desktop.eligibility.words import day_text
from desktop.letters.issuing.issue import Issued
from desktop.letters.paper.letter import Facts, Foot, Letter, Letterhead, Row, Signature
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.words.templates import load_wording
from desktop.settings import Office

_AGAIN = "letter handed out again"


def hand_out_again(book: Casebook, letter: Issued, by: str) -> int:
    """Notes in the history that a letter is handed out again; gives which copy it is, 2 for the first.

    Raises CasebookError where the casebook can't be written.
    """
    with writing(book):
        before = sum(one.what == _AGAIN and one.is_ == letter.number for one in entries(book, letter.case))
        record(book, by, letter.case, _AGAIN, letter.kind, "", letter.number)
    return before + 2


def copies(book: Casebook) -> dict[str, int]:
    """Which copy was the last of each letter that was handed out again, by number."""
    found = Counter(one.is_ for one in entries(book) if one.what == _AGAIN)
    return {number: count + 1 for number, count in found.items()}


def slip(
    letter: Issued,
    copy: int,
    on: date,
    office: Office,
    language: str = "en",
    own_wording: Path | None = None,
) -> bytes:
    """The slip as a PDF of one page. on: the day of the copy, by which the slip is dated.

    Raises WordingError where a wording file is broken.
    """
    language = language.split("+")[0]
    wording = load_wording(language, own_wording)
    issued_on, today = day_text(letter.on, language), day_text(on, language)
    said = wording.runs("slip_said", number=letter.number, on=issued_on, today=today)
    code = wording.text("check_code")
    number = wording.text("letter_number", number=letter.number)
    page = wording.text("page", page="{page}", pages="{pages}")
    return pdf_bytes(
        Letter(
            letterhead=Letterhead(office.name, office.line, (*office.address.splitlines(), office.contact)),
            marks=(
                (wording.text("number"), letter.number),
                (wording.text("date"), today),
                (wording.text("case"), letter.case),
            ),
            title=wording.text("slip_title", copy=str(copy), number=letter.number),
            body=(said, Facts(f"{code} {letter.code}", (Row(wording.text("slip_hash"), letter.sha256),))),
            signature=Signature(office.signatory, office.function),
            running_head=wording.text("running_head", number=letter.number, on=issued_on),
            foot=Foot(code, letter.code, "", number, page, office=office.footer),
            language=language,
            subject=wording.text("slip_subject"),
            author=office.name,
            paper=office.paper,
        )
    )
