"""A letter beneath the password or the signature that it was handed out with: is it the stored one.

What a password locks is written anew, and what is signed has a part more, so bytes can't be compared. Both
files are read, what was put on is taken off, and the rest is written in one way: equal only where it is the
same.
"""

from __future__ import annotations

import logging
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PdfReader

# What signing adds to the document as a whole, and notes of itself among what is known of the file.
_OF_SIGNING, _NOTED = ("/Version", "/Extensions", "/Metadata"), ("/ModDate", "/Producer")


def is_beneath(stored: bytes, brought: bytes, password: str = "") -> bool:
    """True where a file is a stored letter with nothing on it but a password or an unseen signature."""
    from pypdf import PdfReader

    # What the reader thinks of somebody's file is for nobody: the answer says whether it is the letter.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(BytesIO(brought), strict=True, password=password or None)
        signed = _take_off_signature(reader)
        if not reader.is_encrypted and not (signed and brought.startswith(stored)):
            return False
        return _bare(reader) == _bare(PdfReader(BytesIO(stored)))
    except Exception:  # somebody's file may break its reader in any way; then it is no letter
        return False


def _bare(reader: PdfReader) -> bytes:
    from pypdf import PdfWriter

    root: Any = reader.root_object
    info: Any = reader.trailer["/Info"]
    for name in _OF_SIGNING:
        root.pop(name, None)
    for name in _NOTED:
        info.pop(name, None)
    reader.trailer.pop("/ID", None)
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = "%PDF-1.7"
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _take_off_signature(reader: PdfReader) -> bool:
    """Takes off a form that holds nothing but signatures without a picture; all else stays, and differs.

    Gives whether there was one.
    """
    root = reader.root_object
    form: Any = root.get("/AcroForm")
    if form is None:
        return False
    form = form.get_object()
    fields = [field.get_object() for field in form.get("/Fields", ())]
    if set(form) - {"/Fields", "/SigFlags"} or not all(map(_is_unseen_signature, fields)):
        return False
    root.pop("/AcroForm")
    for place in range(len(reader.pages)):
        # The page itself: what the list of pages gives is a copy.
        reference = reader.pages[place].indirect_reference
        assert reference is not None
        page: Any = reference.get_object()
        if all(_is_unseen_signature(note.get_object()) for note in page.get("/Annots", ())):
            page.pop("/Annots", None)
    return bool(fields)


def _is_unseen_signature(field: Any) -> bool:
    return bool(
        field.get("/FT") == "/Sig"
        and field.get("/Subtype") == "/Widget"
        and list(field.get("/Rect", ())) == [0, 0, 0, 0]
        and not {"/AP", "/AA", "/A", "/Kids"} & set(field)
    )
