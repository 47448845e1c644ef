"""Says of a file, a check code or the text of a square whether it is a letter of this casebook, unchanged."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from desktop.casebook.people.letters import LetterRecord, letter, letter_bytes, letter_with
from desktop.casebook.tables.book import Casebook, secret
from desktop.eligibility.words import day_text
from desktop.letters.proof.beneath import is_beneath
from desktop.letters.proof.code import code_typed
from desktop.letters.proof.keys import key_name, public_key, signed_with
from desktop.letters.proof.reading import Locked, differing_lines, read_pdf
from desktop.letters.proof.square import SquareText, is_square_text, read_square, square_text
from desktop.phrase import in_each, one_after_another, phrase

# Who signed a file is for the reader's own program to say: it knows which certificates to trust.
_DRESSED = phrase(
    "A password or a signature was put on the file when it was handed out; the letter is the same."
)
# What a square states of a letter, by the names of its parts.
_STATED = {
    "on": phrase("day"),
    "kind": phrase("kind of letter"),
    "rules": phrase("rule set"),
    "people": phrase("people"),
    "facts": phrase("sum of the facts"),
}


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found: genuine or not, of which letter, and the sentence that says so.

    differs: what is not as it was issued, empty for a genuine letter; void: None where only a key was asked;
    locked: True for a file that its password opens, and that was not read.
    """

    genuine: bool
    said: str
    number: str | None = None
    void: bool | None = False
    replaced_by: str | None = None
    differs: tuple[str, ...] = ()
    locked: bool = False


def verify_file(book: Casebook, content: bytes, password: str = "") -> Verified:
    """Whether a file is a letter of this casebook as it was issued: byte for byte, or beneath what was put on
    it when it was handed out. password: opens the file, where one was put on."""
    record = letter_with(book, sha256=hashlib.sha256(content).hexdigest())
    if record is not None:
        return _genuine(record)
    try:
        read = read_pdf(content, password)
    except Locked:
        return _locked(password)
    if read is None:
        return Verified(False, phrase("This is no letter: the file is not a PDF that can be read."))
    for number in read.numbers:
        record = letter(book, number)
        if record is not None and record.code in read.codes:
            return _changed_or_dressed(book, record, content, password)
    found = (letter(book, number) for number in read.numbers)
    named = next((one for one in found if one is not None), None)
    if named is not None and named.erased:
        return _erased(named.number)
    if named is not None:
        return Verified(
            False,
            phrase(
                "This is not letter {number} of this casebook: its check code is none that this casebook "
                "gave. It comes from another casebook, or was made up."
            ).format(number=named.number),
            differs=("check code",),
        )
    return Verified(False, phrase("This is not a letter of this casebook."))


def verify_text(book: Casebook, text: str) -> Verified:
    """Whether a text, the check code of a letter or that of its square, is of a letter of this casebook."""
    return verify_square(book, text) if is_square_text(text) else verify_code(book, text)


def verify_code(book: Casebook, typed: str) -> Verified:
    """Whether a check code was given to a letter of this casebook, however it was typed."""
    code = code_typed(typed)
    if not code:
        said = phrase(
            "This is no check code: one has sixteen letters and digits, as K7QF-2M9X-4TRB-81H5 has."
        )
        return Verified(False, said)
    record = letter_with(book, code=code)
    if record is None:
        said = phrase("No letter of this casebook has the check code {code}.")
        return Verified(False, said.format(code=code))
    return _genuine(record)


def verify_square(book: Casebook, text: str) -> Verified:
    """Whether the text of a square is that of a letter of this casebook, and which fact of it differs."""
    read = read_square(text)
    if read is None:
        return _no_square()
    key = public_key(secret(book))
    if read.key != key_name(key):
        return Verified(
            False,
            phrase(
                "This was not signed with this casebook's key but with another one, {key}: it comes from "
                "another casebook, or was made up."
            ).format(key=read.key),
            read.number,
            differs=("key",),
        )
    record = letter(book, read.number)
    if record is None:
        return Verified(
            False,
            phrase(
                "There is no letter {number} in this casebook. If the casebook was restored from a backup, "
                "the letter may be newer than that."
            ).format(number=read.number),
            differs=("number",),
        )
    if record.erased:
        return _erased(record.number)
    ours = read_square(square_text(secret(book), record.number, record.facts))
    assert ours is not None  # what square_text makes, read_square reads
    return _genuine(record) if read == ours else _altered(record, read, ours)


def verify_with_key(text: str, key: bytes) -> Verified:
    """Whether the text of a square was signed with the key pair of an office, whose public key is PEM text.

    Raises KeyFileError where the key is none. Whether the letter is void only the office's register says.
    """
    read = read_square(text)
    if read is None:
        return _no_square()
    if signed_with(key, read.signature, read.signed):
        said = f"Letter {read.number} was signed by this office and is unchanged: {read.people}."
        return Verified(True, f"{said} Ask the office whether it still stands.", read.number, None)
    if read.key != key_name(key):
        said = f"This was signed with another key, {read.key}, not with that of this office."
        return Verified(False, said, read.number, None, differs=("key",))
    said = f"The text of letter {read.number} was changed after it was signed."
    return Verified(False, said, read.number, None, differs=("signature",))


def _no_square() -> Verified:
    return Verified(False, phrase("This is not the whole text of a letter's square. Read the square again."))


def _erased(number: str) -> Verified:
    said = phrase(
        "Letter {number} was erased from this casebook: nothing can be said of it but that it was issued."
    )
    return Verified(False, said.format(number=number), number)


def _genuine(record: LetterRecord) -> Verified:
    number, instead = record.number, record.replaced_by
    said = phrase("Letter {number} of {on} is genuine, of case {case}.").format(
        number=number, on=in_each(partial(day_text, record.on)), case=record.case
    )
    if record.void:
        void = phrase("Letter {number} was issued here, unchanged, but it is void: {why}.")
        said = void.format(number=number, why=(record.void_reason or "").rstrip("."))
    if record.void and instead:
        more = phrase("Letter {number} replaces it.").format(number=instead)
        said = phrase("{said} {more}").format(said=said, more=more)
    return Verified(True, said, record.number, record.void, record.replaced_by)


def _locked(password: str) -> Verified:
    said = phrase("This PDF is protected with a password, and was not read. Give the password that opens it.")
    wrong = phrase("The password does not open this PDF. Give the one that it was handed out with.")
    return Verified(False, wrong if password else said, locked=True)


def _changed_or_dressed(book: Casebook, record: LetterRecord, content: bytes, password: str) -> Verified:
    """A file with number and code of a letter, and other bytes: the letter with a password or a signature on
    it, else what it shows that was not issued so."""
    stored = letter_bytes(book, record.number) or b""
    differs = differing_lines(stored, content, password)
    if not differs and is_beneath(stored, content, password):
        found = _genuine(record)
        return replace(found, said=phrase("{said} {more}").format(said=found.said, more=_DRESSED))
    if differs:
        return _not_as_issued(record, differs, tuple(differs))
    alike = phrase("its bytes were changed, though it shows the same words")
    return _not_as_issued(record, (alike,), ("bytes",))


def _altered(record: LetterRecord, read: SquareText, ours: SquareText) -> Verified:
    shape = phrase("{fact}: {now}, and issued: {was}")
    differs = [
        shape.format(fact=named, now=getattr(read, name), was=getattr(ours, name))
        for name, named in _STATED.items()
        if getattr(read, name) != getattr(ours, name)
    ]
    if differs:
        return _not_as_issued(record, differs, tuple(differs))
    return _not_as_issued(record, (phrase("its signature was changed"),), ("signature",))


def _not_as_issued(record: LetterRecord, how: Sequence[str], differs: tuple[str, ...]) -> Verified:
    said = phrase("This is not letter {number} as it was issued: {what}.")
    told = said.format(number=record.number, what=one_after_another(how))
    return Verified(False, told, record.number, record.void, record.replaced_by, differs)
