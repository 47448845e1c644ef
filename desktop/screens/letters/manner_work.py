"""A letter saved, or handed out again, beside the window: as it is stored, or with what was typed on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.casebook.tables.book import CasebookError, book_connection, writing
from desktop.letters.issuing.issue import Refused, reprint
from desktop.letters.issuing.slip import hand_out_again, slip
from desktop.letters.proof.handing_out import Manner, handed_out
from desktop.letters.proof.signing import SigningError, load_certificate
from desktop.letters.words.files import write_private
from desktop.letters.words.templates import WordingError
from desktop.phrase import phrase
from desktop.screens.letters.register_work import Done
from desktop.screens.page.asked import Asked
from desktop.screens.words.words import in_window_words
from desktop.settings import Settings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, repr=False)
class PutOn:
    """What is to be put on a file, as it was typed. certificate: a PKCS#12 file; None for no signature."""

    password: str = ""
    certificate: Path | None = None
    passphrase: str = ""


AS_IT_IS = PutOn()


def manner_of(put_on: PutOn) -> Manner:
    """How files are handed out. Raises SigningError where the certificate can't be used."""
    if put_on.certificate is None:
        return Manner(put_on.password)
    try:
        content = put_on.certificate.read_bytes()
    except OSError as error:
        raise SigningError(
            phrase("The certificate {path} can't be read: {why}.").format(
                path=put_on.certificate, why=error.strerror
            )
        ) from error
    return Manner(put_on.password, load_certificate(content, put_on.passphrase))


def save(pdf: bytes, path: Path, put_on: PutOn) -> Done:
    """Writes a letter of the register into a file."""
    try:
        write_private(path, handed_out(pdf, manner_of(put_on)))
    except SigningError as error:
        return Done(in_window_words(error), went_well=False)
    except OSError as error:
        sentence = translate(
            "LetterPreview", "{0} can't be written: {1}. The letter is in the register; save it elsewhere."
        )
        return Done(sentence.format(path, error.strerror), went_well=False)
    return Done(translate("LetterPreview", "Saved as {0}").format(path))


def hand_out(asked: Asked, settings: Settings, number: str, path: Path, put_on: PutOn = AS_IT_IS) -> Done:
    """Writes a letter again, byte for byte beneath what is put on it, and beside it the slip of the copy.

    The copy is counted only where both are written.
    """
    try:
        manner = manner_of(put_on)
        with book_connection(asked.book), writing(asked.book):
            again = reprint(asked.book, number)
            if isinstance(again, Refused):
                return Done(again.reason, went_well=False)
            copy = hand_out_again(asked.book, again, settings.operator)
            made = slip(again, copy, asked.on, settings.office, settings.language, asked.own_wording)
            beside = path.with_name(f"{path.stem} copy {copy}.pdf")
            write_private(path, handed_out(again.pdf, manner))
            write_private(beside, handed_out(made, manner))
    except (CasebookError, WordingError, SigningError) as error:
        return Done(in_window_words(error), went_well=False)
    except OSError as error:
        said = translate("Register", "{0} can't be written: {1}. Save it elsewhere.")
        return Done(said.format(path, error.strerror), went_well=False)
    return Done(translate("Register", "Saved as {0}, with the slip {1}").format(path, beside.name))
