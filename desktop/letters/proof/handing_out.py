"""How the file of a letter is handed out: as it is stored, with a password, signed, or both.

Number, check code, SHA-256 and reprint are those of the stored bytes, whatever is put on here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.letters.proof.protection import protect

if TYPE_CHECKING:
    from desktop.letters.proof.signing import Certificate


@dataclass(frozen=True, slots=True, repr=False)
class Manner:
    """What is put on a file. password: opens it, empty for none. It is kept nowhere, and never shown."""

    password: str = ""
    certificate: Certificate | None = None


AS_STORED = Manner()


def handed_out(pdf: bytes, manner: Manner) -> bytes:
    """The bytes of the file that is handed out. Raises SigningError where it can't be signed."""
    if manner.password:
        pdf = protect(pdf, manner.password)
    if manner.certificate is None:
        return pdf
    from desktop.letters.proof.signing import sign

    # Signed last: what is put on after a signature would break it.
    return sign(pdf, manner.certificate, manner.password)
