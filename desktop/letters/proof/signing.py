"""The office's own signature on the file of a letter (PAdES), with its certificate; no network is asked.

pyHanko is an extra of the package: a program without it issues letters as ever, and says why it can't sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates

from desktop.phrase import phrase

_FIELD = "Office"


class SigningError(Exception):
    """Why a file can't be signed; `str(error)` is the sentence for the user."""


@dataclass(frozen=True, slots=True, repr=False)
class Certificate:
    """A certificate with its key, unlocked; kept no longer than the letters that it signs take."""

    signer: Any


def can_sign() -> bool:
    """True where pyHanko is installed."""
    return find_spec("pyhanko") is not None


def load_certificate(content: bytes, passphrase: str) -> Certificate:
    """The certificate of a PKCS#12 file (.p12, .pfx). Raises SigningError where it can't be used."""
    if not can_sign():
        raise SigningError(
            phrase(
                "Letters can't be signed with what is installed here. Install Yearmark with its extra "
                "“sign”, or start it by run.py, which does."
            )
        )
    try:
        key, certificate, _ = load_key_and_certificates(content, passphrase.encode())
    except (ValueError, TypeError) as error:
        raise SigningError(
            phrase("The certificate can't be opened: its passphrase is another, or it is no PKCS#12 file.")
        ) from error
    if key is None or certificate is None:
        raise SigningError(phrase("The file holds no certificate with its key; export both together."))
    from pyhanko.sign.signers import SimpleSigner

    return Certificate(SimpleSigner.load_pkcs12_data(content, other_certs=[], passphrase=passphrase.encode()))


def sign(pdf: bytes, certificate: Certificate, password: str = "") -> bytes:
    """The PDF with a signature that nobody sees on the page; its own bytes stay as they are, at the front.

    password: opens it, where one was put on. Raises SigningError where the certificate can't sign it.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.general import SigningError as NotSigned
    from pyhanko.sign.signers import PdfSignatureMetadata, sign_pdf

    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    if password:
        writer.encrypt(password)
    how = PdfSignatureMetadata(field_name=_FIELD, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
    try:
        made: BytesIO = sign_pdf(writer, how, signer=certificate.signer)
    except NotSigned as error:
        raise SigningError(
            phrase("The file can't be signed with this certificate: {why}.").format(why=str(error))
        ) from error
    return made.getvalue()
