"""The casebook's key pair, with which it signs what stands in the square of a letter.

The pair comes from the casebook's own secret, so that a backup of the casebook holds it too.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from desktop.phrase import phrase

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


class KeyFileError(Exception):
    """A file that holds no public key of an office; the text is a sentence."""


def sign(secret: bytes, text: str) -> bytes:
    """The Ed25519 signature of a text, 64 bytes; `secret` is the casebook's own."""
    return _pair(secret).sign(text.encode())


def public_key(secret: bytes) -> bytes:
    """The casebook's public key as the text of a PEM file, which anybody may have."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return _pair(secret).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def signed_with(key: bytes, signature: bytes, text: str) -> bool:
    """True where the signature of the text was made with the pair of this public key, given as PEM text.

    Raises KeyFileError where the key is none.
    """
    from cryptography.exceptions import InvalidSignature

    try:
        _public(key).verify(signature, text.encode())
    except InvalidSignature:
        return False
    return True


def key_name(key: bytes) -> str:
    """Eight signs by which a public key, given as PEM text, is told from others. Raises KeyFileError."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return sha256(_public(key).public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()[:8]


@lru_cache(maxsize=2)
def _pair(secret: bytes) -> Ed25519PrivateKey:
    # Loaded only when a letter is signed or looked at.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(sha256(b"yearmark letters\0" + secret).digest())


def _public(key: bytes) -> Ed25519PublicKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        found = load_pem_public_key(key)
    except ValueError as error:
        raise KeyFileError(phrase("it holds no public key. Ask the office for its file anew")) from error
    if not isinstance(found, Ed25519PublicKey):
        raise KeyFileError(phrase("it holds a key of another kind. Ask the office for its file anew"))
    return found
