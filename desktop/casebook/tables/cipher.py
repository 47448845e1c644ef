"""A passphrase, and whether it fits the pages of a file, as SQLCipher locks them; told without opening it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import Counter
from dataclasses import dataclass, field
from math import log2
from pathlib import Path
from unicodedata import normalize

PAGE = 4096
SALT = 16
# SQLCipher 4: 256,000 rounds for the key, 2 for the key of the pages' seals; 16 random bytes and the seal
# stand at the end of each page.
_ROUNDS, _SEAL_ROUNDS = 256_000, 2
_SEAL = 64
_PAGES_TRIED = 64
# Of a page of random bytes it is 7.95 bits a byte; of text 5, of tables 6.
_RANDOM = 7.8
_OTHER_KINDS = (b"%PDF", b"PK\3\4", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh")


@dataclass(frozen=True, slots=True)
class Key:
    """What a passphrase comes to with the salt of one file. Kept for as long as the file is open."""

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def as_text(self) -> str:
        """The key as SQLCipher takes it without deriving it again."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"


def key_for(passphrase: str, salt: bytes | None = None) -> Key:
    """The key of a passphrase; for a new file, without a salt, with one of its own.

    It takes a good part of a second on purpose. Letters that look the same count as the same.
    """
    salt = secrets.token_bytes(SALT) if salt is None else salt
    typed = normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Key(hashlib.pbkdf2_hmac("sha512", typed, salt, _ROUNDS, 32), salt)


def salt_of(path: Path) -> bytes:
    """The salt, with which a locked file begins."""
    with path.open("rb") as file:
        return file.read(SALT)


def looks_locked(path: Path) -> bool:
    """True where a file begins with a page that nothing can be read from: locked, or chance."""
    with path.open("rb") as file:
        page = file.read(PAGE)
    if len(page) < PAGE or page.startswith(_OTHER_KINDS):
        return False
    shares = (count / PAGE for count in Counter(page).values())
    return -sum(share * log2(share) for share in shares) > _RANDOM


def opens(path: Path, key: Key, number: int = 1) -> bool:
    """True where a page of the file, counted from 1, was locked with this key and is as it was written."""
    with path.open("rb") as file:
        file.seek((number - 1) * PAGE)
        page = file.read(PAGE)
    return len(page) == PAGE and hmac.compare_digest(_seal(page, number, key), page[-_SEAL:])


def opens_elsewhere(path: Path, key: Key) -> bool:
    """True where any of the pages after the first was locked with this key: the first is damaged then."""
    pages = min(path.stat().st_size // PAGE, _PAGES_TRIED)
    return any(opens(path, key, number) for number in range(2, pages + 1))


def _seal(page: bytes, number: int, key: Key) -> bytes:
    salt = bytes(one ^ 0x3A for one in key.salt)
    seal_key = hashlib.pbkdf2_hmac("sha512", key.secret, salt, _SEAL_ROUNDS, 32)
    begin = SALT if number == 1 else 0
    return hmac.new(seal_key, page[begin:-_SEAL] + number.to_bytes(4, "little"), "sha512").digest()
