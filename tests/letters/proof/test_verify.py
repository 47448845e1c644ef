"""Verifying: each way a letter can be false is told from the others."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.case import Case
from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.people.letters import letter as letter_of_register
from desktop.casebook.people.people import save_case
from desktop.casebook.tables.book import Casebook, secret
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.proof.code import check_code, code_typed
from desktop.letters.proof.square import square_text
from desktop.letters.proof.verify import verify_code, verify_file, verify_square
from tests.letters.families import SHERMATOV, letter_for, terms_for
from tests.letters.paper.test_page import pdf_bytes


def issued(book: Casebook, case: Case = SHERMATOV, place: int = 0) -> Issued:
    saved = save_case(book, case, "N. Ferreira")
    people = [saved.recruit, *(relative.person for relative in saved.relatives)]
    made = issue(book, saved, people[place], terms_for(annex=True))
    assert isinstance(made, Issued), made
    return made


@pytest.fixture
def one(book: Casebook) -> Issued:
    """A letter that was issued."""
    return issued(book)


def square_of(book: Casebook, one: Issued) -> str:
    record = letter_of_register(book, one.number)
    assert record is not None
    return square_text(secret(book), record.number, record.facts)


def test_file_code_and_square_of_a_letter_are_genuine(book: Casebook, one: Issued) -> None:
    for found in (
        verify_file(book, one.pdf),
        verify_code(book, one.code),
        verify_code(book, one.code.lower().replace("-", " ").replace("0", "O").replace("1", "l")),
        verify_square(book, square_of(book, one)),
    ):
        assert (found.genuine, found.number, found.void, found.differs) == (True, one.number, False, ())


def test_one_flipped_byte_anywhere_is_seen(book: Casebook, one: Issued) -> None:
    chance = random.Random(7)
    for place in [*chance.sample(range(len(one.pdf)), 25), 0, len(one.pdf) - 1]:
        flipped = bytearray(one.pdf)
        flipped[place] ^= 1 << chance.randrange(8)
        found = verify_file(book, bytes(flipped))
        assert not found.genuine
        assert found.differs or found.number is None


def test_a_flipped_byte_that_shows_nothing_is_told_as_such(book: Casebook, one: Issued) -> None:
    found = verify_file(
        book, one.pdf.replace(b"(Yearmark) /Title", b"(Yearmork) /Title").replace(b"%PDF-1.4", b"%PDF-1.5")
    )
    assert (found.genuine, found.number, found.differs) == (False, one.number, ("bytes",))


def test_a_changed_fact_in_a_file_is_named(book: Casebook, one: Issued) -> None:
    forged = letter_for(
        replace(SHERMATOV, recruit=replace(SHERMATOV.recruit, passport_number="C9999999")),
        number=one.number,
        annex=True,
    )
    forged = replace(forged, foot=replace(forged.foot, code=one.code), keywords=f"{one.number} {one.code}")
    found = verify_file(book, pdf_bytes(forged))
    assert (found.genuine, found.number) == (False, one.number)
    assert any("C9999999" in line and "C1252909" in line for line in found.differs)


def test_a_letter_of_another_casebook_is_told_from_a_changed_one(
    book: Casebook, tmp_path: Path, one: Issued
) -> None:
    other = new_casebook(tmp_path / "other.yearmark", book.now)
    theirs = issued(other)
    square = square_of(other, theirs)
    close_casebook(other)
    assert theirs.number == one.number
    found = verify_file(book, theirs.pdf)
    assert (found.genuine, found.number, found.differs) == (False, None, ("check code",))
    assert "comes from another casebook" in found.said
    assert not verify_code(book, theirs.code).genuine
    found = verify_square(book, square)
    assert (found.genuine, found.differs) == (False, ("key",))


def test_a_changed_fact_in_a_square_is_named(book: Casebook, one: Issued) -> None:
    found = verify_square(book, square_of(book, one).replace("1996-06-23", "1996-06-24"))
    assert (found.genuine, found.number) == (False, one.number)
    (differs,) = found.differs
    assert "1996-06-24" in differs and "1996-06-23" in differs
    text = square_of(book, one)
    broken = text[:-2] + ("AA" if text[-2:] != "AA" else "BB")
    assert verify_square(book, broken).differs == ("signature",)


def test_a_square_of_a_letter_that_the_register_does_not_hold_says_so(book: Casebook, one: Issued) -> None:
    found = verify_square(book, square_of(book, one).replace(one.number, "2026-00099"))
    assert (found.genuine, found.differs) == (False, ("number",))
    assert "restored from a backup" in found.said


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 and no more", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_pdf_is_no_letter(book: Casebook, content: bytes) -> None:
    found = verify_file(book, content)
    assert (found.genuine, found.number) == (False, None)


def test_a_pdf_that_is_no_letter_is_none_of_this_casebook(book: Casebook) -> None:
    assert "not a letter of this casebook" in verify_file(book, pdf_bytes(letter_for())).said


def test_of_ten_thousand_changes_of_a_code_none_is_accepted(book: Casebook, one: Issued) -> None:
    chance = random.Random(11)
    signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    code = one.code.replace("-", "")
    for _ in range(10_000):
        changed = list(code)
        for place in chance.sample(range(16), chance.randint(1, 4)):
            changed[place] = chance.choice(signs)
        typed = "".join(changed)
        assert typed == code or not verify_code(book, typed).genuine


def test_a_code_as_somebody_types_it_is_the_code() -> None:
    code = check_code(bytes(32), "2026-00001", "{}")
    assert code_typed(f"  {code.lower()} ") == code_typed(code.replace("-", "")) == code
    assert code_typed("K7QF-2M9X-4TRB") == code_typed("K7QF-2M9X-4TRB-81H!") == code_typed("") == ""
