"""Many letters in one file: the pages of the stored bytes, in the order of the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

import pypdfium2

from desktop.casebook.people.deliveries import delivered
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.batch import Written, letters_owed
from desktop.letters.proof.handing_out import AS_STORED, Manner, handed_out
from desktop.letters.proof.reading import ONE_AT_A_TIME
from desktop.letters.words.files import write_private


def deliver_in_one(book: Casebook, folder: Path, manner: Manner = AS_STORED) -> list[Written]:
    """Writes all letters that are filed for the folder, and are not written there yet, into one file.

    Those of a run that was cut short are among them. A void one is left out; one whose case is on hold waits.
    Gives each letter with the file, in the order of the register; nothing where none is owed. manner: how the
    file is handed out. Raises OSError where it can't be written, SigningError where it can't be signed,
    PasswordMissing where it is to have one: the letters are owed still, and no half of the file is left.
    """
    folder = folder.resolve()
    waiting = list(letters_owed(book, folder, manner))
    if not waiting:
        return []
    path = folder / file_name([one.number for one in waiting])
    write_private(path, handed_out(_merged(one.pdf for one in waiting), manner))
    delivered(book, [one.number for one in waiting])
    return [Written(one, path) for one in waiting]


def file_name(numbers: Sequence[str]) -> str:
    """What a file with these letters, in order, is called: no two are the same, as no letter is in two."""
    first, last = numbers[0], numbers[-1]
    return f"{first}.pdf" if first == last else f"{first} to {last}.pdf"


def _merged(letters: Iterable[bytes]) -> bytes:
    file = BytesIO()
    with ONE_AT_A_TIME:
        whole = pypdfium2.PdfDocument.new()
        try:
            for pdf in letters:
                one = pypdfium2.PdfDocument(pdf)
                whole.import_pages(one)
                one.close()
            whole.save(file)
        finally:
            whole.close()
    return file.getvalue()
