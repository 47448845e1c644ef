"""The passphrase of a casebook in the desktop's keyring, for those who ask for it, and only for them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Protocol

from desktop.phrase import phrase

SERVICE = "Yearmark"
# Below this a keyring keeps nothing, or keeps it for everybody to read.
_LEAST = 1.0


class Keyring(Protocol):
    """What keeps a secret under two names, as the library `keyring` has it."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret; None where none is kept."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forgets a secret."""


def desktop_keyring() -> Keyring | None:
    """The keyring of this desktop; None where there is none that can be trusted with a secret."""
    try:
        import keyring
    except ImportError:
        return None
    return trusted(keyring.get_keyring())


def trusted(ring: Keyring) -> Keyring | None:
    """The keyring, unless it says of itself that it is none: it keeps nothing, or in plain."""
    return ring if float(getattr(ring, "priority", 0)) >= _LEAST else None


def kept(ring: Keyring, path: Path) -> str | None:
    """The passphrase kept for a casebook; None where there is none, or the keyring does not give it."""
    # What a keyring raises comes from many libraries; without it the passphrase is typed.
    with suppress(Exception):
        return ring.get_password(SERVICE, _name(path))
    return None


def keep(ring: Keyring, path: Path, passphrase: str) -> str:
    """Keeps the passphrase of a casebook; returns why that can't be done, in a sentence, else nothing."""
    try:
        ring.set_password(SERVICE, _name(path), passphrase)
    except Exception as error:
        said = phrase("The keyring does not keep the passphrase ({why}). Choose no, and unlock again.")
        return said.format(why=error or type(error).__name__)
    return ""


def forget(ring: Keyring, path: Path) -> None:
    """Forgets the passphrase of a casebook, where one is kept."""
    with suppress(Exception):
        ring.delete_password(SERVICE, _name(path))


def _name(path: Path) -> str:
    return str(path.absolute())
