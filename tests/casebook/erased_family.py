"""A family whose every word is found nowhere else, and its erasure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.case import Case, Contract, PaperRecord, Person, Relative
from desktop.casebook.erasure.erasure import Certificate, erase_case
from desktop.casebook.erasure.scrubbing import scrub
from desktop.casebook.keeping.backups import back_up
from desktop.casebook.people.drafts import Texts, keep_draft
from desktop.casebook.people.holds import lift_hold, place_hold
from desktop.casebook.people.letters import LetterRecord, file_letter
from desktop.casebook.people.people import save_case
from desktop.casebook.people.safeguarding import Answered, Contact, keep_answers, keep_contact
from desktop.casebook.steps.steps import save_as_step
from desktop.casebook.tables.book import Casebook
from tests.casebook.invented import NGUYEN, SHERMATOV, when

ON = date(2026, 3, 12)
QORZHAIM = Case(
    "2026-0077",
    Person("QORZHAIM", "ZYLDEBRAN", "Қоржаимов", "M", when("1987-11-29"), ("KAZ",), "ZX9931177"),
    (Contract("KQ-777-XJ", when("2025-03-01"), when("2025-03-03"), 12, note="copy kept at Wexbury"),),
    (
        Relative(Person("VUNTREXA", "MIRZOGUL", sex="F", passport_number="YW5550123"), "spouse"),
        Relative(Person("QORZHAIM", "HJALMARIQ", note="lives with Aunt Brunxild"), "child"),
    ),
    papers=(PaperRecord("passport", date(2026, 1, 5), confirmed_by="Ottokarius"),),
)
OF_THE_FAMILY = ("QORZHAIM", "ZYLDEBRAN", "Қоржаимов", "ZX9931177", "KQ-777-XJ", "Wexbury", "Ottokarius")
OF_RELATIVES = ("VUNTREXA", "MIRZOGUL", "YW5550123", "HJALMARIQ", "Brunxild")
TYPED = ("Plumbatha", "signal-channel-9", "Zwiebelung")


def a_letter(number: str, person: int | None, names: str) -> LetterRecord:
    facts = f'{{"name": "{names}"}}'
    code, pdf = f"CODE-{number}", f"%PDF {names}".encode()
    return LetterRecord(
        *(number, "status", QORZHAIM.number, person, "ZX9931177", ON, "served-year", "en", facts),
        *(pdf, hashlib.sha256(pdf).hexdigest(), code, "Vera"),
    )


def saved_family(book: Casebook) -> Case:
    """A family with all that a casebook can hold about one, between two other families."""
    save_case(book, SHERMATOV, "Vera")
    saved = save_as_step(book, replace(QORZHAIM, number="2026-0070"), "Vera")
    saved = save_as_step(book, replace(saved, number=QORZHAIM.number), "Vera")
    wife, child = saved.relatives
    saved = save_as_step(book, replace(saved, relatives=(wife,)), "Vera")
    saved = save_as_step(
        book,
        replace(saved, relatives=(wife, replace(child, id=None, person=replace(child.person, id=None)))),
        "Vera",
    )
    place_hold(book, saved.number, "fears Plumbatha", "Vera")
    lift_hold(book, saved.number, "no longer fears Plumbatha", "Vera")
    assert saved.recruit.id is not None
    keep_answers(book, saved.recruit.id, [Answered("deception", "yes", source="Zwiebelung")], "Vera")
    keep_contact(book, saved.recruit.id, Contact(True, "signal-channel-9"), "Vera")
    file_letter(
        book,
        lambda number: a_letter(number, saved.recruit.id, "QORZHAIM ZYLDEBRAN and MIRZOGUL, born VUNTREXA"),
        ON,
    )
    keep_draft(book, saved.number, saved, Texts({"family_name": "QORZHAIM"}))
    save_case(book, NGUYEN, "Vera")
    return saved


def bytes_of(book: Casebook) -> Iterator[tuple[str, bytes]]:
    for path in sorted(book.path.parent.rglob("*.yearmark*")):
        yield path.name, path.read_bytes()


def found_in(book: Casebook, texts: tuple[str, ...]) -> set[tuple[str, str]]:
    """Which texts stand in which files, however they are written."""
    return {
        (name, text)
        for name, content in bytes_of(book)
        for text in texts
        for way in {text, text.lower(), text.replace("-", "").lower()}
        if way.encode() in content
    }


def erased(book: Casebook, folder: Path) -> Certificate:
    certificate = erase_case(book, QORZHAIM.number, "Boris", "asked for by the family")
    assert scrub(book)
    back_up(book, folder)
    return certificate
