"""The register of letters: numbers without gaps, facts and pages that never change."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from peewee import Expression

from desktop.casebook.history.history import record
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.casebook.tables.rows import add, change, facts_of
from desktop.casebook.tables.tables import LetterRow
from desktop.phrase import phrase


@dataclass(frozen=True, slots=True)
class LetterRecord:
    """One letter as issued; `facts` is JSON text, `on` the day it is dated, `by` who issued it.

    `facts_hash` tells whether a later letter would say the same; left empty, it is taken over `facts`.
    """

    number: str
    kind: str
    case: str
    person_id: int | None
    passport_number: str
    on: date
    rules: str
    language: str
    facts: str
    pdf: bytes
    sha256: str
    code: str
    by: str = ""
    facts_hash: str = ""
    void: bool = False
    voided_by: str | None = None
    voided_on: date | None = None
    void_reason: str | None = None
    replaced_by: str | None = None

    @property
    def erased(self) -> bool:
        """True where facts and page were taken out for good, and the number alone stays."""
        return not self.facts


_COLUMNS = tuple(one.name for one in fields(LetterRecord) if one.name not in ("person_id", "pdf"))


def facts_hash(facts: str) -> str:
    """The SHA-256 of facts as text, by which letters on the same facts are known."""
    return hashlib.sha256(facts.encode()).hexdigest()


def file_letter(book: Casebook, make: Callable[[str], LetterRecord], on: date) -> LetterRecord:
    """Takes the next number of the year of `on`, lets `make(number)` make the letter, and files it.

    One transaction: where `make` or the filing fails, the number stays free and nothing is kept. Raises
    CasebookError where the file can't be written.
    """
    with writing(book):
        sequence = _last_sequence(book, on.year) + 1
        made = make(_numbered(on.year, sequence))
        filed = replace(made, facts_hash=made.facts_hash or facts_hash(made.facts))
        placed = {"year": on.year, "sequence": sequence, "person": filed.person_id, "pdf": filed.pdf}
        add(book, LetterRow, {**facts_of(filed, _COLUMNS), **placed})
        record(book, filed.by, filed.case, "letter issued", filed.kind, "", filed.number)
        _replace_void(book, filed)
    return filed


def next_number(book: Casebook, on: date) -> str:
    """The number that a letter issued on a day would take, as long as nobody else issues one first."""
    return _numbered(on.year, _last_sequence(book, on.year) + 1)


def void_letter(book: Casebook, number: str, reason: str, by: str) -> LetterRecord:
    """Marks a letter void, for ever: it is not handed out again, and stands for nobody.

    Raises CasebookError where there is no such letter, it is void already, or reason or name is missing.
    """
    if not (reason.strip() and by.strip()):
        raise CasebookError(phrase("Say why the letter is void, and who says so."))
    with writing(book):
        found = letter(book, number)
        if found is None:
            raise CasebookError(
                phrase("There is no letter {number} in this casebook. Look for it in the register.").format(
                    number=number
                )
            )
        if found.void:
            raise CasebookError(
                phrase("Letter {number} is void already, by {by}: {reason}.").format(
                    number=number, by=found.voided_by, reason=found.void_reason
                )
            )
        said = {"void": True, "voided_by": by, "voided_on": book.now().date(), "void_reason": reason}
        (row,) = LetterRow.select(LetterRow.id).where(LetterRow.number == number).tuples().execute(book.db)
        change(book, LetterRow, row[0], said)
        record(book, by, found.case, "letter void", found.kind, number, reason)
    return replace(found, void=True, voided_by=by, voided_on=book.now().date(), void_reason=reason)


def register(book: Casebook) -> list[LetterRecord]:
    """Every letter issued, in order of number, without its page (`pdf` is empty)."""
    return list(_records(book, LetterRow.id > 0))


def count_letters(book: Casebook) -> int:
    """How many letters were issued, void ones too."""
    row = book.db.execute_sql("SELECT count(*) FROM letters").fetchone()
    return int(row[0])


def letters_of_case(book: Casebook, case: str) -> list[LetterRecord]:
    """The letters issued for people of one case, in order of number, without their pages."""
    return list(_records(book, LetterRow.case == case))


def letter(book: Casebook, number: str) -> LetterRecord | None:
    """One letter of the register, without its page; None where there is none of that number."""
    return next(_records(book, LetterRow.number == number), None)


def letter_with(book: Casebook, *, code: str = "", sha256: str = "") -> LetterRecord | None:
    """The letter with this check code, or with this SHA-256 of its page; None where there is none."""
    which = (LetterRow.code == code) if code else (LetterRow.sha256 == sha256)
    return next(_records(book, which), None)


def letter_bytes(book: Casebook, number: str) -> bytes | None:
    """The page of a letter, byte for byte as issued; None where there is none of that number."""
    row = LetterRow.select(LetterRow.pdf).where(LetterRow.number == number).tuples().execute(book.db)
    return bytes(row[0][0]) if row else None


def valid_letter(
    book: Casebook, person_id: int, kind: str, rules: str, facts_hash: str, language: str = ""
) -> str | None:
    """The number of the letter that stands for this person on these very facts; None where none does.

    language: of the letter, as `en` or `en+ru`; empty for one in any language.
    """
    same = (LetterRow.person == person_id) & (LetterRow.kind == kind) & (LetterRow.rules == rules)
    stands = same & (LetterRow.facts_hash == facts_hash) & ~LetterRow.void
    if language:
        stands &= LetterRow.language == language
    row = LetterRow.select(LetterRow.number).where(stands).order_by(LetterRow.id.desc()).limit(1)
    found = row.tuples().execute(book.db)
    return str(found[0][0]) if found else None


def _replace_void(book: Casebook, filed: LetterRecord) -> None:
    """The new letter stands in the place of the void ones of its kind for the same person."""
    if filed.person_id is None or filed.void:
        return
    same = (LetterRow.person == filed.person_id) & (LetterRow.kind == filed.kind)
    void = same & LetterRow.void & LetterRow.replaced_by.is_null() & (LetterRow.number != filed.number)
    rows = LetterRow.select(LetterRow.id, LetterRow.number).where(void).tuples().execute(book.db)
    for row, number in list(rows):
        change(book, LetterRow, row, {"replaced_by": filed.number})
        record(book, filed.by, filed.case, "letter replaced", "", number, filed.number)


def _numbered(year: int, sequence: int) -> str:
    return f"{year:04}-{sequence:05}"


def _last_sequence(book: Casebook, year: int) -> int:
    row = book.db.execute_sql("SELECT max(sequence) FROM letters WHERE year = ?", (year,)).fetchone()
    return int(row[0] or 0)


def _records(book: Casebook, which: Expression) -> Iterator[LetterRecord]:
    columns = [LetterRow._meta.fields[name] for name in (*_COLUMNS, "person")]
    order = (LetterRow.year, LetterRow.sequence)
    for row in LetterRow.select(*columns).where(which).order_by(*order).dicts().execute(book.db):
        facts: dict[str, Any] = dict(row)
        yield LetterRecord(person_id=facts.pop("person"), pdf=b"", **facts)
