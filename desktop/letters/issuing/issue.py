"""Issues letters: the one place where a letter is checked, numbered, frozen, filed and handed out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.case import Case, Person
from desktop.casebook.history.history import head
from desktop.casebook.people.deliveries import Owed, owe
from desktop.casebook.people.letters import (
    LetterRecord,
    file_letter,
    letter,
    letter_bytes,
    valid_letter,
    void_letter,
)
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, secret, writing
from desktop.letters.issuing.frozen import facts_hash, frozen_letter, whom
from desktop.letters.paper.logo import LogoError, load_logo
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.proof.code import check_code
from desktop.letters.proof.square import square_text
from desktop.letters.words.matter import Matter, matters_of, place_of
from desktop.letters.words.obstacles import is_void, no_ground, on_hold, promise_typed, unprintable
from desktop.letters.words.terms import Terms
from desktop.letters.words.wording import Filed, letter_of
from desktop.phrase import phrase


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter that stands in the register; `pdf` are its bytes for ever.

    name, relation: of the person it is about; of a family's letter those of the recruit.
    """

    number: str
    kind: str
    case: str
    passport_number: str
    sha256: str
    code: str
    pdf: bytes
    on: date
    name: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A letter that was not issued, and the sentence that says why."""

    case: str
    passport_number: str
    reason: str


def issue(
    book: Casebook,
    case: Case,
    person: Person,
    terms: Terms,
    folder: Path | None = None,
    protected: bool = False,
) -> Issued | Refused:
    """Issues a letter for one person of a saved case, or for the family where the terms ask for that kind.

    folder: into which its file is to be written; that is noted with the letter, so that a run which is cut
    short can be gone on with. protected: the file is to have a password; the note says that alone. The bytes
    are handed out only once number, frozen facts and page stand in the register. Raises CasebookError where
    the casebook can't be written, WordingError where a wording file is broken, ValueError for a person of
    another case: nothing is filed.
    """
    with writing(book):
        stored, current = _as_stored(book, case)
        matters = _matters(current, person, terms)
        reason = _obstacle(current, matters, terms) or _not_to_be_filed(book, stored, current, matters, terms)
        if reason:
            return Refused(case.number, person.passport_number, reason)
        filed = file_letter(book, lambda number: _record(book, matters, terms, number), terms.on)
        if folder is not None:
            owe(book, Owed(filed.number, folder, protected))
        return _issued(filed)


def preview(book: Casebook, case: Case, person: Person, terms: Terms) -> bytes | Refused:
    """The page as `issue` would make it, with no number and no code; nothing is filed."""
    _, current = _as_stored(book, case)
    matters = _matters(current, person, terms)
    if reason := _obstacle(current, matters, terms):
        return Refused(case.number, person.passport_number, reason)
    return pdf_bytes(letter_of(matters, terms, logo=load_logo(terms.office.logo)))


def why_not(book: Casebook, case: Case, person: Person, terms: Terms) -> str:
    """Why there can be no letter, as `issue` would refuse it before it looks at the register; else empty."""
    _, current = _as_stored(book, case)
    return _obstacle(current, _matters(current, person, terms), terms)


def reprint(book: Casebook, number: str) -> Issued | Refused:
    """A letter of the register again, byte for byte as it was issued: the stored bytes, whatever has changed.

    Refused while its case is on hold, and for ever where the letter is void: its page says nothing of that.
    """
    found, record = as_issued(book, number), letter(book, number)
    if isinstance(found, Issued) and record is not None and (reason := is_void(record)):
        return Refused(record.case, record.passport_number, reason)
    return found


def as_issued(book: Casebook, number: str) -> Issued | Refused:
    """A letter of the register to be looked at, void or not; handed out it is by `reprint` alone.

    Refused while its case is on hold.
    """
    record = letter(book, number)
    pdf = letter_bytes(book, number)
    if record is None or pdf is None:
        return Refused("", "", f"There is no letter {number} in this casebook. Look for it in the register.")
    if record.erased:
        said = f"Letter {number} was erased for good with what it said; its number alone stays."
        return Refused(record.case, "", said)
    case = load_case(book, record.case)
    if case is not None and (reason := on_hold(case)):
        return Refused(record.case, record.passport_number, reason)
    return _issued(replace(record, pdf=pdf))


def replace_letter(
    book: Casebook, number: str, reason: str, case: Case, person: Person, terms: Terms
) -> Issued | Refused:
    """Voids a letter and issues another in its place, both or neither; the name is that of the terms.

    Raises CasebookError where there is no such letter, or it is void already.
    """
    try:
        with writing(book):
            void_letter(book, number, reason, terms.by)
            made = issue(book, case, person, terms)
            if isinstance(made, Refused):
                raise _NotReplaced(made)
            return made
    except _NotReplaced as not_replaced:
        return not_replaced.refused


class _NotReplaced(Exception):
    """Takes the voiding back where the new letter is refused."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.reason)
        self.refused = refused


def standing_letter(book: Casebook, case: Case, person: Person, terms: Terms) -> str | None:
    """The number of the letter that stands for one person on the same facts in the same language.

    None where none does: a letter in another language goes beside it, with a number of its own.
    """
    return _standing(book, _matters(case, person, terms), terms, terms.language)


def ready(book: Casebook, case: Case, terms: Terms) -> Iterator[Person]:
    """The people of a saved case who may apply by the day and have no valid letter on the same facts.

    In whatever language: an office that changes its language does not write to everybody once more. Of a
    family it is the recruit, where somebody of it may apply.
    """
    if case.hold is not None:
        return
    met = matters_of(case, None, terms)
    if terms.kind == "family":
        if met and not _standing(book, met, terms):
            yield case.recruit
        return
    for matter in met:
        if not _standing(book, [matter], terms):
            yield matter.chosen.sheet.person


def _matters(case: Case, person: Person, terms: Terms) -> tuple[Matter, ...]:
    return matters_of(case, None if terms.kind == "family" else [place_of(case, person)], terms)


def _as_stored(book: Casebook, case: Case) -> tuple[Case | None, Case]:
    """The case as it stands in the casebook, and the one to judge: with a hold that another window placed."""
    stored = load_case(book, case.number)
    current = replace(case, hold=stored.hold if stored else case.hold)
    return stored, stored if stored == current else current


def _obstacle(case: Case, matters: Sequence[Matter], terms: Terms) -> str:
    if reason := on_hold(case) or no_ground(matters, terms):
        return reason
    try:
        logo = load_logo(terms.office.logo)
    except LogoError as error:
        return str(error)
    shown = letter_of(matters, terms, logo=logo)
    return unprintable(shown) or promise_typed(matters, shown)


def _not_to_be_filed(
    book: Casebook, stored: Case | None, case: Case, matters: Sequence[Matter], terms: Terms
) -> str:
    """Why the register can't take this letter: its facts are not the stored ones, or it stands there."""
    if stored != case:
        said = phrase("Case {case} is not saved as it stands here. Save it, or open it again, and look.")
        return said.format(case=case.number)
    standing = _standing(book, matters, terms, terms.language)
    issued = phrase("issued as {number}; reprint it, or void it first").format(number=standing)
    return issued if standing else ""


def _standing(book: Casebook, matters: Sequence[Matter], terms: Terms, language: str = "") -> str | None:
    person = _of(matters, terms)
    if person is None or person.id is None:
        return None
    same = facts_hash(matters, terms)
    return valid_letter(book, person.id, terms.kind, terms.chosen.id, same, language)


def _of(matters: Sequence[Matter], terms: Terms) -> Person | None:
    """Whom the register names: the person, or the recruit of a family; None for a family of nobody."""
    if not matters:
        return None
    return matters[0].case.recruit if terms.kind == "family" else matters[0].chosen.sheet.person


def _record(book: Casebook, matters: Sequence[Matter], terms: Terms, number: str) -> LetterRecord:
    logo = load_logo(terms.office.logo)
    frozen = frozen_letter(matters, terms, logo)
    code = check_code(secret(book), number, frozen)
    square = square_text(secret(book), number, frozen)
    pdf = pdf_bytes(letter_of(matters, terms, Filed(number, code, square, head(book)), logo))
    person = _of(matters, terms)
    assert person is not None  # a family of nobody is refused before it comes here
    return LetterRecord(
        number=number,
        kind=terms.kind,
        case=matters[0].case.number,
        person_id=person.id,
        passport_number=person.passport_number,
        on=terms.on,
        rules=terms.chosen.id,
        language=terms.language,
        facts=frozen,
        facts_hash=facts_hash(matters, terms),
        pdf=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
        code=code,
        by=terms.by,
    )


def _issued(record: LetterRecord) -> Issued:
    name, relation = whom(record.facts)
    return Issued(
        record.number,
        record.kind,
        record.case,
        record.passport_number,
        record.sha256,
        record.code,
        record.pdf,
        record.on,
        name,
        relation,
    )
