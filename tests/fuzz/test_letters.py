"""A letter spoiled on its way, as a file or as the text of its square, is never taken for the one issued."""

from __future__ import annotations

import pytest

from desktop.casebook.people.letters import letter
from desktop.casebook.people.people import save_case
from desktop.casebook.tables.book import Casebook, secret
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.proof.reading import read_pdf
from desktop.letters.proof.square import square_text
from desktop.letters.proof.verify import verify_code, verify_file, verify_square
from tests.fuzz.wrecking import wrecks
from tests.letters.families import SHERMATOV, terms_for

pytestmark = pytest.mark.slow


@pytest.fixture
def one(book: Casebook) -> Issued:
    """A letter that was issued."""
    saved = save_case(book, SHERMATOV, "N. Ferreira")
    made = issue(book, saved, saved.recruit, terms_for(annex=True))
    assert isinstance(made, Issued)
    return made


def test_a_spoiled_file_is_never_genuine_and_is_told_of_in_a_sentence(book: Casebook, one: Issued) -> None:
    for spoiled in wrecks(one.pdf, 400):
        found = verify_file(book, spoiled)
        assert found.said.strip() and found.genuine is (spoiled == one.pdf)


def test_noise_in_the_place_of_a_file_is_no_letter(book: Casebook, one: Issued) -> None:
    for noise in wrecks(b"%PDF-1.7\n" + bytes(3000), 200):
        assert not verify_file(book, noise).genuine


def test_a_file_that_names_itself_over_and_over_is_read_once(one: Issued) -> None:
    assert read_pdf(one.pdf * 40) is None or verify_lines(one.pdf * 40)


def verify_lines(content: bytes) -> bool:
    read = read_pdf(content)
    return read is not None and len(read.lines) < 10_000


def test_a_spoiled_square_is_never_genuine(book: Casebook, one: Issued) -> None:
    record = letter(book, one.number)
    assert record is not None
    whole = square_text(secret(book), one.number, record.facts)
    assert verify_square(book, whole).genuine
    for spoiled in wrecks(whole.encode(), 1500):
        text = spoiled.decode("utf-8", "replace")
        found = verify_square(book, text)
        assert found.said.strip()
        assert not found.genuine or "".join(text.split()) == "".join(whole.split())


def test_a_spoiled_code_is_that_of_no_letter(book: Casebook, one: Issued) -> None:
    for spoiled in wrecks(one.code.encode(), 1000):
        typed = spoiled.decode("utf-8", "replace")
        found = verify_code(book, typed)
        assert found.said.strip()
        assert not found.genuine or found.number == one.number
