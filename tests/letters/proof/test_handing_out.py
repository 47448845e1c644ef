"""Files handed out with a password or a signature: others open and trust them, and verify knows them."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path

import pytest
from asn1crypto.x509 import Certificate as Asn1Certificate
from pyhanko.pdf_utils.generic import NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pypdf import PdfReader

from desktop.case import Case
from desktop.casebook.people.letters import letter_bytes, register
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.batch import Asked, Written, file_each, issue_each
from desktop.letters.issuing.issue import Issued, reprint
from desktop.letters.issuing.merged import deliver_in_one
from desktop.letters.proof.handing_out import AS_STORED, Manner, handed_out
from desktop.letters.proof.protection import LONGEST, protect
from desktop.letters.proof.signing import SigningError, load_certificate
from desktop.letters.proof.verify import verify_file
from tests.letters.certificates import PASSPHRASE, office_certificate, office_p12
from tests.letters.families import terms_for
from tests.letters.letters_issued import asked, issued

PASSWORD = "Пароль для Отабека 7"


@pytest.fixture
def one(book: Casebook, case: Case) -> Issued:
    """A letter that was issued."""
    return issued(asked(book, case))


@pytest.fixture
def signed() -> Manner:
    """Signed with the office's certificate."""
    return Manner(certificate=load_certificate(office_p12(), PASSPHRASE))


def checked(pdf: bytes, password: str = "") -> tuple[bool, bool, bool]:
    """What pyHanko's own validator says of the one signature: intact, trusted, and all in all."""
    reader = PdfFileReader(BytesIO(pdf))
    if password:
        reader.decrypt(password)
    (signature,) = reader.embedded_signatures
    office = Asn1Certificate.load(office_certificate())
    found = validate_pdf_signature(signature, ValidationContext(trust_roots=[office], allow_fetching=False))
    return found.intact, found.trusted, found.bottom_line


def test_a_file_with_a_password_opens_with_it_alone_and_holds_the_letter(one: Issued) -> None:
    pdf = handed_out(one.pdf, Manner(PASSWORD))
    reader = PdfReader(BytesIO(pdf))
    assert reader.is_encrypted and not reader.decrypt("another") and reader.decrypt(PASSWORD)
    stored = PdfReader(BytesIO(one.pdf))
    assert [page.extract_text() for page in reader.pages] == [page.extract_text() for page in stored.pages]
    assert b"/AESV3" in pdf and one.code.encode() not in pdf


def test_what_is_stored_stays_as_it_is(book: Casebook, one: Issued, signed: Manner) -> None:
    assert handed_out(one.pdf, AS_STORED) == one.pdf
    assert handed_out(one.pdf, signed).startswith(one.pdf)
    assert handed_out(one.pdf, Manner(PASSWORD)) != one.pdf
    assert letter_bytes(book, one.number) == one.pdf == issued(reprint(book, one.number)).pdf


@pytest.mark.parametrize("password", ["", "x" * (LONGEST + 1)])
def test_a_password_that_no_reader_could_take_is_refused(one: Issued, password: str) -> None:
    with pytest.raises(ValueError):
        protect(one.pdf, password)


@pytest.mark.parametrize("password", ["", PASSWORD])
def test_a_signature_is_what_a_validator_accepts_and_one_flipped_byte_breaks_it(
    one: Issued, signed: Manner, password: str
) -> None:
    pdf = handed_out(one.pdf, Manner(password, signed.certificate))
    assert checked(pdf, password) == (True, True, True)
    flipped = bytearray(pdf)
    flipped[len(one.pdf) // 2] ^= 1
    assert checked(bytes(flipped), password)[0] is False


def test_a_certificate_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    with pytest.raises(SigningError, match="its passphrase is another"):
        load_certificate(office_p12(), "a guess")
    with pytest.raises(SigningError, match="no PKCS#12 file"):
        load_certificate(b"-----BEGIN CERTIFICATE-----", PASSPHRASE)


@pytest.mark.parametrize("password", ["", PASSWORD])
@pytest.mark.parametrize("with_signature", [False, True])
def test_verify_knows_the_letter_beneath(
    book: Casebook, one: Issued, signed: Manner, password: str, with_signature: bool
) -> None:
    manner = Manner(password, signed.certificate if with_signature else None)
    found = verify_file(book, handed_out(one.pdf, manner), password)
    assert (found.genuine, found.number, found.differs) == (True, one.number, ())


def test_verify_of_a_locked_file_asks_for_its_password(book: Casebook, one: Issued) -> None:
    pdf = handed_out(one.pdf, Manner(PASSWORD))
    for password, said in (("", "Give the password that opens it"), ("a guess", "does not open this PDF")):
        found = verify_file(book, pdf, password)
        assert (found.genuine, found.locked, found.number) == (False, True, None)
        assert said in found.said


def enlarged(pdf: bytes, password: str = "") -> bytes:
    """The same file with its first page twice as large, by somebody who can open it, added behind."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    if password:
        writer.encrypt(password)
    page, _ = writer.find_page_for_modification(0)
    page.get_object()["/UserUnit"] = NumberObject(2)
    writer.update_container(page.get_object())
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def test_a_change_after_the_signature_or_beneath_the_password_is_seen(
    book: Casebook, one: Issued, signed: Manner
) -> None:
    locked = handed_out(one.pdf, Manner(PASSWORD))
    for brought, password in (
        (enlarged(one.pdf), ""),
        (enlarged(handed_out(one.pdf, signed)), ""),
        (enlarged(locked, PASSWORD), PASSWORD),
    ):
        found = verify_file(book, brought, password)
        assert (found.genuine, found.number, found.differs) == (False, one.number, ("bytes",))


def test_one_flipped_byte_of_a_signed_letter_is_seen(book: Casebook, one: Issued, signed: Manner) -> None:
    pdf, chance = handed_out(one.pdf, signed), random.Random(3)
    for place in chance.sample(range(len(one.pdf)), 12):
        flipped = bytearray(pdf)
        flipped[place] ^= 1 << chance.randrange(8)
        assert not verify_file(book, bytes(flipped)).genuine


def test_a_run_hands_out_every_file_in_the_same_manner(
    book: Casebook, case: Case, tmp_path: Path, signed: Manner
) -> None:
    manner = Manner(PASSWORD, signed.certificate)
    for made in issue_each(book, [Asked(case, case.recruit)], terms_for(), tmp_path, manner=manner):
        assert isinstance(made, Written)
        assert checked(made.path.read_bytes(), PASSWORD) == (True, True, True)
    assert list(file_each(book, [Asked(case, case.recruit)], terms_for(kind="status"), tmp_path))
    (written,) = deliver_in_one(book, tmp_path, manner)
    assert checked(written.path.read_bytes(), PASSWORD) == (True, True, True)


def test_the_password_is_kept_nowhere(book: Casebook, case: Case, tmp_path: Path, signed: Manner) -> None:
    manner = Manner(PASSWORD, signed.certificate)
    list(issue_each(book, [Asked(case, case.recruit)], terms_for(), tmp_path, manner=manner))
    assert PASSWORD not in repr(manner) and PASSPHRASE not in repr(manner.certificate)
    assert len(register(book)) == 1
    for path in book.path.parent.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert PASSWORD.encode() not in content and PASSPHRASE.encode() not in content
