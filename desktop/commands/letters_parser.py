"""The words of the commands about letters."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from desktop.commands import letters, register
from desktop.commands.arguments import add_cases, add_on, words
from desktop.commands.call import Call
from desktop.commands.manner import add_manner
from desktop.settings import LETTER_LANGUAGES

Add = Callable[[str, Callable[[Call], int], str, str], argparse.ArgumentParser]


def add_letter_commands(add: Add) -> None:
    """Adds the commands. `add` takes a command's name, what carries it out, what it does and an example."""
    _add_letter(add)
    _add_register(add)
    _add_verify(add)


def _add_letter(add: Add) -> None:
    letter = add("letter", letters.letter, "issues letters as PDF", "--all-ready --to letters")
    add_cases(letter, "--all-ready")
    add_on(letter)
    letter.add_argument("--kind", choices=letters.KINDS, default="eligibility")
    letter.add_argument("--rules", metavar="ID", help="the rule set the letter follows")
    letter.add_argument("--person", metavar="PASSPORT", help="this person only")
    letter.add_argument(
        "--language",
        choices=LETTER_LANGUAGES,
        metavar="CODE",
        help="en, ru or es; en+ru for two side by side",
    )
    letter.add_argument(
        "--annex",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="with the clause sheets, or without",
    )
    letter.add_argument("--to", type=Path, required=True, metavar="DIR")
    letter.add_argument("--merged", action="store_true", help="all letters in one file")
    letter.add_argument(
        "--report", type=Path, metavar="FILE.csv", help="writes who got no letter, and why, here"
    )
    add_manner(letter)


def _add_register(add: Add) -> None:
    listed = add("letters", register.register, "the register of letters issued", "--stale")
    listed.add_argument("--stale", action="store_true", help="those that would say something else now")
    reprint = add("reprint", register.reprint, "the same bytes again", "2026-00001 --to letter.pdf")
    reprint.add_argument("number", metavar="NUMBER")
    reprint.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")
    add_manner(reprint)
    reprint.add_argument("--slip", type=Path, metavar="SLIP.pdf", help="a slip that says which copy this is")

    example = '2026-00001 --reason "the passport was another\'s" --by "N. Ferreira"'
    void = add("void", register.void, "marks a letter void", example)
    void.add_argument("number", metavar="NUMBER")
    void.add_argument("--reason", required=True, type=words, metavar="TEXT")
    void.add_argument("--by", required=True, type=words, metavar="NAME")


def _add_verify(add: Add) -> None:
    does = "is this a letter of this casebook, and is it unchanged"
    verify = add("verify", register.verify, does, "K7QF-2M9X-4TRB-81H5")
    verify.add_argument("what", type=words, metavar="FILE.pdf|CODE|QR-TEXT")
    verify.add_argument(
        "--key", type=Path, metavar="FILE", help="checks the QR's text with a public key alone"
    )
    verify.add_argument(
        "--password-file", type=Path, metavar="FILE", help="its first line opens a file with a password"
    )
    key = add("key", register.key, "the public key that checks the QR of a letter", "--to office-key.pem")
    key.add_argument("--to", type=Path, required=True, metavar="FILE")
