"""How the command line hands files out: with a password, signed. Secrets come from a file or the prompt."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.call import WRONG_USE, Call, Refusal, ask_passphrase, read_passphrase
from desktop.letters.proof.handing_out import Manner


def add_manner(one: argparse.ArgumentParser) -> None:
    """Adds the options of a command that writes letters."""
    one.add_argument("--protect", action="store_true", help="puts a password on the file; it is asked for")
    one.add_argument(
        "--password-file", type=Path, metavar="FILE", help="its first line is the password put on the file"
    )
    one.add_argument(
        "--sign", type=Path, metavar="CERTIFICATE.p12", help="signs the file with the office's certificate"
    )
    one.add_argument(
        "--sign-passphrase-file", type=Path, metavar="FILE", help="its first line unlocks the certificate"
    )


def manner_of(call: Call) -> Manner:
    """How the call hands files out. Raises Refusal where a password or the certificate can't be used."""
    # What is asked for comes before the casebook is opened: nothing is issued that can't be handed out.
    password = given_password(call) or (_asked_twice() if call.args.protect else "")
    if len(password.encode()) > 127:
        raise Refusal("The password is too long: at most 127 bytes open a PDF.", WRONG_USE)
    if call.args.sign is None:
        return Manner(password)
    from desktop.letters.proof.signing import SigningError, load_certificate

    try:
        return Manner(password, load_certificate(call.args.sign.read_bytes(), _of_certificate(call)))
    except OSError as error:
        said = f"The certificate {call.args.sign} can't be read: {error.strerror}."
        raise Refusal(said, WRONG_USE) from error
    except SigningError as error:
        raise Refusal(str(error), WRONG_USE) from error


def given_password(call: Call) -> str:
    """The password in the file that the call names; empty where it names none."""
    path: Path | None = call.args.password_file
    return read_passphrase(path) if path is not None else ""


def _asked_twice() -> str:
    first = _asked("Password for the file: ", "--password-file")
    if first != _asked("Once more: ", "--password-file"):
        raise Refusal("The two passwords are not the same. Nothing was done.", WRONG_USE)
    return first


def _of_certificate(call: Call) -> str:
    path: Path | None = call.args.sign_passphrase_file
    if path is not None:
        return read_passphrase(path)
    return _asked(f"Passphrase of {call.args.sign}: ", "--sign-passphrase-file")


def _asked(words: str, option: str) -> str:
    answer = ask_passphrase(words)
    if not answer:
        raise Refusal(f"Nothing was typed, or nobody can be asked here. Give it with {option}.", WRONG_USE)
    return answer
