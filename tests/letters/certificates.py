"""The certificate of an office that is made up, for tests of signing; anew in each run."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    load_key_and_certificates,
    serialize_key_and_certificates,
)

PASSPHRASE = "the office's own words"


@cache
def office_p12() -> bytes:
    """A PKCS#12 file with a key on P-256 and a certificate that the office signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "North Pier Office")])
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 7, datetime(2000, 1, 1), datetime(2100, 1, 1))
        .add_extension(usage, critical=True)
        .add_extension(x509.BasicConstraints(False, None), critical=True)
        .sign(key, SHA256())
    )
    locked = BestAvailableEncryption(PASSPHRASE.encode())
    return serialize_key_and_certificates(b"office", key, certificate, None, locked)


def office_certificate() -> bytes:
    """The certificate alone, as the office would give it to whoever checks its letters (DER)."""
    _, certificate, _ = load_key_and_certificates(office_p12(), PASSPHRASE.encode())
    assert certificate is not None
    return certificate.public_bytes(Encoding.DER)
