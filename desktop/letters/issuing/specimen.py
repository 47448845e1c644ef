"""The office's paper with nothing on it, so that a letterhead can be looked at before a letter is made."""

from __future__ import annotations

from desktop.letters.paper.letter import Foot, Letter, Letterhead, Logo, Run, Signature
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.words.templates import load_wording
from desktop.settings import Office


def specimen(office: Office, logo: Logo | None = None) -> bytes:
    """One page with the office's head and foot, and who signs, as a PDF."""
    wording = load_wording("en")
    number = wording.text("preview_number")
    foot = wording.text("letter_number", number=number)
    page = wording.text("page", page="{page}", pages="{pages}")
    aside = tuple(line for line in (*office.address.splitlines(), office.contact) if line)
    return pdf_bytes(
        Letter(
            letterhead=Letterhead(office.name, office.line, aside, logo),
            marks=((wording.text("number"), number),),
            title="",
            body=((Run(""),),),
            signature=Signature(office.signatory, office.function),
            running_head="",
            foot=Foot("", "", "", foot, page, office=office.footer),
            language="en",
            subject=number,
            author=office.name,
            paper=office.paper,
        )
    )
