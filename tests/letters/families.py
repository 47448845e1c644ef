"""Invented families for the tests of letters, and a reader for the PDFs they get."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pypdfium2

from desktop.case import Case, Contract, Interruption, PartialDate, Person, Relative, Settling
from desktop.eligibility.rules import RuleSet, load_rules
from desktop.letters.issuing.frozen import frozen_letter
from desktop.letters.paper.letter import Letter
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.proof.square import square_text
from desktop.letters.words.matter import Matter, matters_of
from desktop.letters.words.terms import Terms
from desktop.letters.words.wording import Filed, letter_of
from desktop.settings import Office

ON = date(2026, 3, 12)
SECRET = bytes(range(32))
OFFICE = Office(
    name="North Pier Office",
    line="Advice and casework",
    address="12 Quay Street, 4th floor\nNorthport 10240",
    contact="desk@northpier.example",
    signatory="N. Ferreira",
    function="Case officer",
)
DAY = PartialDate.from_iso

OTABEK = Person(
    "SHERMATOV",
    "OTABEK",
    "Шерматов Отабек Рустамович",
    "M",
    DAY("1996-06-23"),
    ("UZB",),
    "C1252909",
    DAY("2029-08-14"),
)
HAI = Person("NGUYỄN", "VĂN HẢI", "", "M", DAY("1960-02"), ("VNM", "XXA"), "N7701234")
AMINA = Person("", "", "أمينة إبراهيم خليل", "F", DAY("1998-01-30"), ("SYR",), "S4410022", DAY("2027-05-02"))
ADOPTION_SEEN = Settling(
    "served-year",
    "relation-listed",
    "met",
    "N. Ferreira",
    date(2026, 3, 10),
    "the register of births was seen.",
)
CONTRACT = Contract(
    "38/25",
    DAY("2025-02-28"),
    DAY("2025-03-03"),
    "open",
    interruptions=(Interruption(date(2025, 8, 11), date(2025, 8, 16)),),
)
SHERMATOV = Case(
    "2025-0117",
    OTABEK,
    (CONTRACT,),
    (
        Relative(AMINA, "spouse", DAY("2020-05-05"), registered=True),
        Relative(HAI, "adoptive_parent", settlings=(ADOPTION_SEEN,)),
    ),
)


@cache
def rules() -> dict[str, RuleSet]:
    return load_rules()


def renamed(script_name: str, family: str = "", given: str = "") -> Case:
    """The family with the recruit under another name."""
    return replace(
        SHERMATOV, recruit=replace(OTABEK, family_name=family, given_names=given, name_in_script=script_name)
    )


def terms_for(on: date = ON, chosen: str = "served-year", office: Office = OFFICE, **others: object) -> Terms:
    """How letters are made, in English and without the annex where nothing else is said."""
    asked: dict[str, Any] = {"annex": False, "by": "N. Ferreira", **others}
    return Terms(rules(), rules()[chosen], on, office, **asked)


def matters_for(case: Case, place: int | None, on: date = ON, **others: object) -> tuple[Matter, ...]:
    """What a letter is about: one person by place, or, with None, all who may apply."""
    return matters_of(case, None if place is None else [place], terms_for(on, **others))  # type: ignore[arg-type]


def letter_for(
    case: Case = SHERMATOV,
    place: int = 0,
    on: date = ON,
    chosen: str = "served-year",
    office: Office = OFFICE,
    number: str = "2026-00188",
    **others: object,
) -> Letter:
    """The letter for one person, the recruit at place 0, then the relatives; or for all who may apply."""
    terms = terms_for(on, chosen, office, **others)
    matters = matters_of(case, None if terms.kind == "family" else [place], terms)
    stated = json.loads(frozen_letter(matters, terms, None))
    # A changed word or rule changes its version, and with it the square of every letter: not these.
    del stated["versions"]
    square = square_text(SECRET, number, json.dumps(stated))
    return letter_of(matters, terms, Filed(number, "K7QF-2M9X-4TRB-81H5", square))


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page as a reader copies it, line breaks and spaces as one space."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(_copied(page).split()) for page in document]
    document.close()
    return texts


def _copied(page: pypdfium2.PdfPage) -> str:
    """What copying gives, but for the marks of direction about a name that runs from right to left."""
    return page.get_textpage().get_text_range().replace("\u200e", "")


def read(letter: Letter) -> str:
    """The text of the whole letter as printed."""
    return " ".join(pages_of(pdf_bytes(letter)))
