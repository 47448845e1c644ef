"""The words of the command line: which commands there are, and what each takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NoReturn

from desktop.commands import casebooks, decisions, letters, marks, people, register, whole_casebook
from desktop.commands.call import Call
from desktop.commands.safety_parser import SAFETY_COMMANDS, add_safety_commands
from desktop.settings import LETTER_LANGUAGES

Run = Callable[[Call], int]

COMMANDS = (
    *("demo", "new", "import", "find", "due"),
    *("decide", "settle", "compare", "hold", "release"),
    *("letter", "letters", "reprint", "void", "verify", "key"),
    *SAFETY_COMMANDS,
)


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and where to read on, with exit status 2."""

    def error(self, message: str) -> NoReturn:
        """Ends with one sentence on standard error."""
        self.exit(2, f"{message[:1].upper()}{message[1:]}. Try: {self.prog} --help\n")


def parser() -> Parser:
    """The parser of the whole command line."""
    whole = Parser(
        prog="yearmark",
        description="Follows each contract to its one-year mark. Without a command it opens the window.",
        epilog="Example: yearmark import intake.csv --casebook office.yearmark",
    )
    _add_general(whole)
    whole.set_defaults(json=False)
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def add(name: str, run: Run, does: str, example: str) -> Parser:
        one: Parser = commands.add_parser(
            name,
            help=does,
            description=does,
            epilog=f"Example: yearmark {name} {example}".rstrip(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        _add_general(one)
        one.set_defaults(run=run)
        return one

    _add_casebook_commands(add)
    _add_decision_commands(add)
    _add_letter_commands(add)
    add_safety_commands(add)
    return whole


def window_parser() -> Parser:
    """The parser for a start without a command: the window, on the casebook named, if any."""
    window = Parser(prog="yearmark", description="Opens the window.")
    window.set_defaults(casebook=None, data_dir=None)
    window.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the casebook to open")
    _add_general(window)
    return window


Add = Callable[[str, Run, str, str], Parser]


def _add_casebook_commands(add: Add) -> None:
    demo = add("demo", casebooks.demo, "opens the window on a fresh sample casebook", "--headless --to out")
    demo.add_argument("--headless", action="store_true", help="does the whole job without a window")
    demo.add_argument("--to", type=Path, metavar="DIR", help="the folder for the sample and its letters")

    new = add("new", casebooks.new, "makes an empty casebook", "office.yearmark")
    new.add_argument("file", type=Path, metavar="FILE")

    bring_in = add("import", people.bring_in, "enters an intake file (CSV or XLSX)", "intake.csv --dry-run")
    bring_in.add_argument("file", type=Path, metavar="INTAKE")
    bring_in.add_argument("--dry-run", action="store_true", help="checks and reports, changes nothing")
    bring_in.add_argument("--refused", type=Path, metavar="FILE.csv", help="writes the refused rows here")

    find = add("find", people.find, "looks people up", "shesta 1999")
    find.add_argument("words", nargs="+", metavar="WORDS")
    find.add_argument("--limit", type=_count, default=50, metavar="N")

    due = add("due", marks.due, "whose mark falls in the days to come", "--within 30 --ics marks.ics")
    _add_on(due)
    due.add_argument("--within", type=_days, default=90, metavar="DAYS")
    due.add_argument("--overdue", action="store_true", help="whose mark has come, and no letter stands")
    for file, what in (("csv", "a table"), ("xlsx", "a workbook"), ("ics", "a calendar with alarms")):
        due.add_argument(f"--{file}", type=Path, metavar="FILE", help=f"writes the list as {what}")


def _add_decision_commands(add: Add) -> None:
    decide = add("decide", decisions.decide, "decisions, clause by clause", "2026-0117 --on 2026-11-22")
    _add_cases(decide, "--all")
    _add_on(decide)
    decide.add_argument("--rules", metavar="ID", help="one rule set instead of both readings")

    settle = add(
        "settle",
        decisions.settle,
        "settles an unsettled clause of one person",
        "2026-0117 --person C1252909 --rules decree-821 --clause term-of-a-year --as met "
        '--reason "the order names twelve months" --by "N. Ferreira"',
    )
    settle.add_argument("case", metavar="CASE")
    settle.add_argument("--person", required=True, metavar="PASSPORT", help="or the full name without one")
    settle.add_argument("--rules", required=True, metavar="ID")
    settle.add_argument("--clause", required=True, metavar="ID")
    settle.add_argument("--as", dest="verdict", choices=("met", "not_met"), default="met")
    settle.add_argument("--reason", type=_words, metavar="TEXT")
    settle.add_argument("--by", required=True, type=_words, metavar="NAME")
    settle.add_argument("--undo", action="store_true", help="takes the latest settling of the clause back")
    _add_on(settle)

    compare = add(
        "compare", whole_casebook.compare, "whose outcome differs", "--on 2026-11-22 --with 2027-05-22"
    )
    _add_on(compare)
    compare.add_argument("--with", dest="other_day", type=_day, metavar="DAY", help="the other day")
    compare.add_argument("--rules", metavar="ID")
    compare.add_argument("--with-rules", metavar="ID", help="the other rule set")

    for name, run, does in (
        ("hold", decisions.hold, "stops every letter of a case"),
        ("release", decisions.release, "lifts the hold of a case"),
    ):
        one = add(name, run, does, '2026-0117 --reason "asked for by the family" --by "N. Ferreira"')
        one.add_argument("case", metavar="CASE")
        one.add_argument("--reason", required=True, type=_words, metavar="TEXT")
        one.add_argument("--by", required=True, type=_words, metavar="NAME")


def _add_letter_commands(add: Add) -> None:
    letter = add("letter", letters.letter, "issues letters as PDF", "--all-ready --to letters")
    _add_cases(letter, "--all-ready")
    _add_on(letter)
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

    listed = add("letters", register.register, "the register of letters issued", "--stale")
    listed.add_argument("--stale", action="store_true", help="those that would say something else now")
    reprint = add("reprint", register.reprint, "the same bytes again", "2026-00001 --to letter.pdf")
    reprint.add_argument("number", metavar="NUMBER")
    reprint.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")
    reprint.add_argument("--slip", type=Path, metavar="SLIP.pdf", help="a slip that says which copy this is")

    example = '2026-00001 --reason "the passport was another\'s" --by "N. Ferreira"'
    void = add("void", register.void, "marks a letter void", example)
    void.add_argument("number", metavar="NUMBER")
    void.add_argument("--reason", required=True, type=_words, metavar="TEXT")
    void.add_argument("--by", required=True, type=_words, metavar="NAME")

    does = "is this a letter of this casebook, and is it unchanged"
    verify = add("verify", register.verify, does, "K7QF-2M9X-4TRB-81H5")
    verify.add_argument("what", type=_words, metavar="FILE.pdf|CODE|QR-TEXT")
    verify.add_argument(
        "--key", type=Path, metavar="FILE", help="checks the QR's text with a public key alone"
    )
    key = add("key", register.key, "the public key that checks the QR of a letter", "--to office-key.pem")
    key.add_argument("--to", type=Path, required=True, metavar="FILE")


def _add_general(one: argparse.ArgumentParser) -> None:
    """Options that may stand before or behind the command; what is not given is not set, so neither wins."""
    unset = argparse.SUPPRESS
    one.add_argument(
        "--casebook", "-c", type=Path, metavar="FILE", default=unset, help="the casebook to work on"
    )
    one.add_argument(
        "--data-dir", type=Path, metavar="DIR", default=unset, help="where settings and default casebook are"
    )
    one.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        default=unset,
        help="its first line unlocks the casebook",
    )
    one.add_argument("--json", action="store_true", default=unset, help="one JSON document, nothing else")


def _add_on(one: argparse.ArgumentParser) -> None:
    one.add_argument("--on", type=_day, metavar="DAY", help="the day asked about, as 2026-11-22")


def _add_cases(one: argparse.ArgumentParser, all_of: str) -> None:
    which = one.add_mutually_exclusive_group(required=True)
    which.add_argument("cases", nargs="*", default=[], metavar="CASE")
    which.add_argument(all_of, action="store_true", dest="all")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-22") from None


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to 100000")
    return int(text)


def _days(text: str) -> int:
    if not text.isdecimal() or int(text) > 36_500:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of days from 0 to 36500")
    return int(text)


def _words(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it can't be empty")
    return text.strip()
