"""The commands about letters once issued: letters, reprint, void, verify, key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, IN_PART, WRONG_USE, Call, Refusal, ask_passphrase
from desktop.commands.manner import given_password, manner_of
from desktop.letters.words.files import write_private
from desktop.settings import own_wording

if TYPE_CHECKING:
    from desktop.casebook.keeping.file import Casebook
    from desktop.casebook.people.letters import LetterRecord
    from desktop.letters.issuing.issue import Issued
    from desktop.letters.proof.handing_out import Manner
    from desktop.letters.proof.verify import Verified


def register(call: Call) -> int:
    """Prints the register of letters issued; with `--stale` those that would be others now, and why."""
    from desktop.casebook.people.letters import register as registered

    with call.book() as book:
        found = [(one, lines) for one, lines in _with_stale(call, book, registered(book))]
    shown = [(one, lines) for one, lines in found if lines or not call.args.stale]
    call.answer({"letters": [_json(one, lines) for one, lines in shown]}, _lines(call, shown))
    return DONE


def _with_stale(
    call: Call, book: Casebook, records: list[LetterRecord]
) -> Iterator[tuple[LetterRecord, tuple[str, ...]]]:
    """Each letter with what it would not say now; a void one stands for nothing, so it is not asked."""
    from desktop.casebook.people.stored import load_case
    from desktop.letters.issuing.stale import stale_lines

    cases = {number: load_case(book, number) for number in {one.case for one in records if not one.void}}
    for one in records:
        stale = () if one.void else stale_lines(one, cases[one.case], call.rules, call.today)
        yield one, stale


def _json(one: LetterRecord, stale: tuple[str, ...]) -> dict[str, Any]:
    from desktop.letters.issuing.frozen import whom

    name, relation = whom(one.facts)
    return {
        "number": one.number,
        "kind": one.kind,
        "case": one.case,
        "name": name,
        "relation": relation,
        "passport_number": one.passport_number or None,
        "on": one.on.isoformat(),
        "rules": one.rules,
        "sha256": one.sha256,
        "code": one.code,
        "void": one.void,
        "replaced_by": one.replaced_by,
        "stale": bool(stale),
    }


def _lines(call: Call, shown: list[tuple[LetterRecord, tuple[str, ...]]]) -> Iterator[str]:
    from desktop.letters.issuing.frozen import whom

    for one, stale in shown:
        by = f", replaced by {one.replaced_by}" if one.replaced_by else ""
        void = f", VOID: {one.void_reason}{by}" if one.void else ""
        what = f"{one.kind}, {one.rules}{void}{', stale' if stale else ''}"
        yield f"{one.number}  {one.on}  case {one.case}, {whom(one.facts)[0]}: {what}"
        yield from (f"    {line}" for line in stale)
    if not shown:
        yield "No letter is stale." if call.args.stale else "No letter has been issued."


def reprint(call: Call) -> int:
    """Writes the bytes of a letter again, as they were issued, unless it is void or its case is on hold."""
    from desktop.letters.issuing.issue import Issued
    from desktop.letters.issuing.issue import reprint as again

    manner = manner_of(call)
    with call.book() as book:
        one = again(book, call.args.number)
        if not isinstance(one, Issued):
            raise Refusal(one.reason)
        copy = _handed_out(call, book, one, manner)
    done = {"done": True, "number": one.number, "file": str(call.args.to), "sha256": one.sha256, "copy": copy}
    dressed = manner.password or manner.certificate
    said = "beneath what was put on the file the same" if dressed else "byte for byte as it was issued"
    call.answer(done, [f"Letter {one.number} is in {call.args.to}, {said}."])
    return DONE


def _handed_out(call: Call, book: Casebook, one: Issued, manner: Manner) -> int:
    """Writes the letter, and a slip where asked for; gives which copy it is, counted once both are there."""
    from desktop.casebook.tables.book import writing
    from desktop.letters.issuing.slip import hand_out_again, slip
    from desktop.letters.proof.handing_out import handed_out
    from desktop.letters.proof.signing import SigningError
    from desktop.letters.words.templates import WordingError

    settings, own = call.settings, own_wording(call.data_dir)
    try:
        with writing(book):
            copy = hand_out_again(book, one, settings.operator)
            if call.args.slip:
                beside = slip(one, copy, call.today, settings.office, settings.language, own)
                _write(call.args.slip, handed_out(beside, manner))
            _write(call.args.to, handed_out(one.pdf, manner))
    except (SigningError, WordingError) as error:
        raise Refusal(str(error), WRONG_USE) from error
    return copy


def void(call: Call) -> int:
    """Marks a letter void: it is not handed out again, and another can be issued in its place."""
    from desktop.casebook.people.letters import letter, void_letter

    number = call.args.number
    with call.book() as book:
        found = letter(book, number)
        if found is None:
            raise Refusal(f"There is no letter {number} in {call.path}; yearmark letters lists them.")
        if found.void:
            raise Refusal(f"Letter {number} is void already, by {found.voided_by}: {found.void_reason}.")
        void_letter(book, number, call.args.reason, call.args.by)
    call.answer({"done": True, "number": number, "void": True}, [f"Letter {number} is void."])
    return DONE


def verify(call: Call) -> int:
    """Says whether a file, a check code or a square's text is a letter of this casebook, unchanged."""
    found = _with_key(call) if call.args.key else _of_casebook(call)
    document = {
        "genuine": found.genuine,
        "number": found.number,
        "void": found.void,
        "replaced_by": found.replaced_by,
        "differs": list(found.differs),
    }
    call.answer(document, [found.said])
    return DONE if found.genuine else IN_PART


def _with_key(call: Call) -> Verified:
    from desktop.letters.proof.keys import KeyFileError
    from desktop.letters.proof.verify import verify_with_key

    key = _read(call.args.key, "The key file")
    try:
        return verify_with_key(call.args.what, key)
    except KeyFileError as error:
        raise Refusal(f"The key file {call.args.key} can't be used: {error}.", WRONG_USE) from error


def _of_casebook(call: Call) -> Verified:
    from desktop.letters.proof.code import code_typed
    from desktop.letters.proof.square import is_square_text
    from desktop.letters.proof.verify import verify_code, verify_file, verify_square

    what: str = call.args.what
    if is_square_text(what):
        with call.book() as book:
            return verify_square(book, what)
    if not _is_file(what) and (code_typed(what) or not what.lower().endswith(".pdf")):
        with call.book() as book:
            return verify_code(book, what)
    content = _read(Path(what), "The file")
    with call.book() as book:
        found = verify_file(book, content)
        if not found.locked:
            return found
        password = given_password(call) or ask_passphrase(f"Password of {what}: ")
        return verify_file(book, content, password) if password else replace(found, said=_NO_PASSWORD)


_NO_PASSWORD = (
    "This PDF is protected with a password, and was not read. Give the password in a file, with "
    "--password-file."
)


def _is_file(what: str) -> bool:
    try:
        return Path(what).is_file()
    except (OSError, ValueError):
        return False  # a text too long, or too odd, for a name


def _read(path: Path, what: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refusal(f"{what} {path} can't be read: {error.strerror}.", WRONG_USE) from error


def key(call: Call) -> int:
    """Writes the office's public key, with which anyone checks the square of a letter, into a file."""
    from desktop.casebook.keeping.file import secret
    from desktop.letters.proof.keys import key_name, public_key

    with call.book() as book:
        text = public_key(secret(book))
    _write(call.args.to, text)
    named = key_name(text)
    call.answer(
        {"done": True, "file": str(call.args.to), "key": named},
        [f"The public key {named} is in {call.args.to}. Anyone may have it."],
    )
    return DONE


def _write(path: Path, content: bytes) -> None:
    try:
        write_private(path, content)
    except OSError as error:
        raise Refusal(
            f"{path} can't be written: {error.strerror}. Choose another place.", WRONG_USE
        ) from error
