"""A password on the file of a letter: AES-256, put on when it is handed out; what is stored stays."""

from __future__ import annotations

from io import BytesIO

# Every reader of PDF 1.7 with Adobe's extension level 8, and of PDF 2.0, opens what is locked so.
_ALGORITHM, _HEADER = "AES-256", "%PDF-1.7"
LONGEST = 127


def protect(pdf: bytes, password: str) -> bytes:
    """The PDF with a password that opens it. Raises ValueError for a password that no reader could take."""
    # Loaded only when somebody wants a password: it takes a tenth of a second.
    from pypdf import PdfReader, PdfWriter

    if not password or len(password.encode()) > LONGEST:
        raise ValueError(f"a password has 1 to {LONGEST} bytes")
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.pdf_header = _HEADER
    writer.encrypt(password, algorithm=_ALGORITHM)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()
