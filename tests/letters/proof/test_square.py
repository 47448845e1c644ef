"""The square at the foot: a telephone reads it, the office's public key proves it, and it is no address."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp

from desktop.case import Person, Relative
from desktop.letters.issuing.frozen import frozen_letter
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.proof.keys import KeyFileError, key_name, public_key, signed_with
from desktop.letters.proof.square import is_square_text, read_square, square_text
from desktop.letters.proof.verify import verify_with_key
from tests.letters.families import AMINA, DAY, SECRET, SHERMATOV, letter_for, matters_for, renamed, terms_for

KEY = public_key(SECRET)
OTHER = public_key(SECRET[::-1])


def text_for(kind: str = "eligibility", case: object = SHERMATOV, place: int = 0) -> str:
    matters = matters_for(case, None if kind == "family" else place, kind=kind)  # type: ignore[arg-type]
    return square_text(SECRET, "2026-00188", frozen_letter(matters, terms_for(kind=kind), None))


def read_from(pdf: bytes, scale: float) -> str:
    """What a telephone reads off the printed page."""
    image = pypdfium2.PdfDocument(pdf)[0].render(scale=scale).to_pil()
    (found,) = zxingcpp.read_barcodes(image)
    return str(found.text)


def test_the_square_says_number_day_kind_rules_and_facts_in_short_and_no_address() -> None:
    *said, facts, key, signature = text_for().splitlines()
    assert said == [
        "Yearmark letter 2026-00188",
        "2026-03-12, eligibility, served-year",
        "SHERMATOV OTABEK, 1996-06-23, C1252909: met from 2026-03-09",
    ]
    assert facts.startswith("facts ") and key == f"key {key_name(KEY)}" and len(signature) == 86
    assert "://" not in text_for() and "www" not in text_for()


@pytest.mark.parametrize("language", ["en", "ru", "en+ru"])
def test_a_telephone_reads_the_square_off_the_page(language: str) -> None:
    letter = letter_for(language=language)
    assert read_from(pdf_bytes(letter), scale=3) == letter.foot.square


def test_the_square_of_a_family_in_many_scripts_is_read_too_and_says_how_many_are_left_out() -> None:
    daughters = [
        replace(AMINA, name_in_script=f"أمينة إبراهيم خليل {n}", passport_number=f"S{n}") for n in range(14)
    ]
    family = replace(SHERMATOV, relatives=tuple(Relative(one, "child") for one in daughters))
    letter = letter_for(family, kind="family")
    read = read_from(pdf_bytes(letter), scale=4)
    assert read == letter.foot.square
    assert "and 12 more" in read


def test_a_very_long_name_is_shortened_in_the_square_alone() -> None:
    letter = letter_for(renamed("", "FERNÁNDEZ DE CÓRDOBA Y ÁLVAREZ DE TOLEDO", "MARÍA DE LOS ÁNGELES"))
    assert "FERNÁNDEZ DE CÓRDOBA Y ÁLVAREZ DE TOLEDO MARÍA …" in letter.foot.square
    assert read_from(pdf_bytes(letter), scale=3) == letter.foot.square


def test_with_the_public_key_alone_the_square_is_proved_however_its_lines_are_broken() -> None:
    for text in (
        text_for(),
        text_for().replace("\n", "\r\n"),
        " ".join(text_for().split()),
        f"\n{text_for()} ",
    ):
        found = verify_with_key(text, KEY)
        assert (found.genuine, found.number, found.void, found.differs) == (True, "2026-00188", None, ())
        assert "SHERMATOV OTABEK, 1996-06-23, C1252909: met from 2026-03-09" in found.said


@pytest.mark.parametrize(
    ("was", "is_"),
    [
        ("2026-03-09", "2026-03-08"),
        ("OTABEK", "OTABEG"),
        ("2026-00188", "2026-00189"),
        ("C1252909", "C1252908"),
        ("served-year", "decree-821"),
        ("\nfacts ", "\nfacts 0"),
    ],
)
def test_a_changed_fact_breaks_the_signature(was: str, is_: str) -> None:
    found = verify_with_key(text_for().replace(was, is_, 1), KEY)
    assert (found.genuine, found.differs) == (False, ("signature",))


def test_the_key_of_another_casebook_is_told_from_a_changed_fact() -> None:
    found = verify_with_key(text_for(), OTHER)
    assert (found.genuine, found.differs) == (False, ("key",))
    assert f"signed with another key, {key_name(KEY)}" in found.said
    renamed_key = text_for().replace(key_name(KEY), key_name(OTHER))
    assert verify_with_key(renamed_key, OTHER).differs == ("signature",)


@pytest.mark.parametrize("text", ["", "Yearmark letter", "Yearmark letter 2026-00188 2026-03-12", "x" * 5000])
def test_what_is_no_whole_square_is_said_to_be_none(text: str) -> None:
    assert read_square(text) is None
    assert "not the whole text" in verify_with_key(text, KEY).said
    assert is_square_text(text) == text.startswith("Yearmark")


@pytest.mark.parametrize(
    "key", [b"", b"no key", b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"]
)
def test_a_file_that_is_no_key_is_a_sentence(key: bytes) -> None:
    with pytest.raises(KeyFileError, match="no public key"):
        verify_with_key(text_for(), key)


def test_a_key_of_another_kind_is_a_sentence() -> None:
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = generate_private_key(SECP256R1()).public_key()
    text = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(KeyFileError, match="another kind"):
        signed_with(text, b"", "")


def test_a_person_without_passport_or_birth_date_is_named_alone() -> None:
    bare = replace(SHERMATOV, recruit=Person("", "", "गुरुङ"), contracts=())
    assert "\nगुरुङ: unknown\n" in text_for("status", bare)
    born = replace(SHERMATOV, recruit=Person("KIM", birth_date=DAY("1999")))
    assert "\nKIM, 1999: unknown\n" in text_for("status", born)
