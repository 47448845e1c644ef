"""The words of the command line: which commands there are, and what each takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from desktop.commands import casebooks, decisions, marks, people, whole_casebook
from desktop.commands.arguments import add_cases, add_on, count, day, days, words
from desktop.commands.call import Call
from desktop.commands.general import Parser, add_general
from desktop.commands.letters_parser import add_letter_commands
from desktop.commands.safety_parser import SAFETY_COMMANDS, add_safety_commands

Run = Callable[[Call], int]

COMMANDS = (
    *("demo", "new", "import", "find", "due"),
    *("decide", "settle", "compare", "hold", "release"),
    *("letter", "letters", "reprint", "void", "verify", "key"),
    *SAFETY_COMMANDS,
)


def parser() -> Parser:
    """The parser of the whole command line."""
    whole = Parser(
        prog="yearmark",
        description="Follows each contract to its one-year mark. Without a command it opens the window.",
        epilog="Example: yearmark import intake.csv --casebook office.yearmark",
    )
    add_general(whole)
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
        add_general(one)
        one.set_defaults(run=run)
        return one

    _add_casebook_commands(add)
    _add_decision_commands(add)
    add_letter_commands(add)
    add_safety_commands(add)
    return whole


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
    find.add_argument("--limit", type=count, default=50, metavar="N")

    due = add("due", marks.due, "whose mark falls in the days to come", "--within 30 --ics marks.ics")
    add_on(due)
    due.add_argument("--within", type=days, default=90, metavar="DAYS")
    due.add_argument("--overdue", action="store_true", help="whose mark has come, and no letter stands")
    for file, what in (("csv", "a table"), ("xlsx", "a workbook"), ("ics", "a calendar with alarms")):
        due.add_argument(f"--{file}", type=Path, metavar="FILE", help=f"writes the list as {what}")


def _add_decision_commands(add: Add) -> None:
    decide = add("decide", decisions.decide, "decisions, clause by clause", "2026-0117 --on 2026-11-22")
    add_cases(decide, "--all")
    add_on(decide)
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
    settle.add_argument("--reason", type=words, metavar="TEXT")
    settle.add_argument("--by", required=True, type=words, metavar="NAME")
    settle.add_argument("--undo", action="store_true", help="takes the latest settling of the clause back")
    add_on(settle)

    compare = add(
        "compare", whole_casebook.compare, "whose outcome differs", "--on 2026-11-22 --with 2027-05-22"
    )
    add_on(compare)
    compare.add_argument("--with", dest="other_day", type=day, metavar="DAY", help="the other day")
    compare.add_argument("--rules", metavar="ID")
    compare.add_argument("--with-rules", metavar="ID", help="the other rule set")

    for name, run, does in (
        ("hold", decisions.hold, "stops every letter of a case"),
        ("release", decisions.release, "lifts the hold of a case"),
    ):
        one = add(name, run, does, '2026-0117 --reason "asked for by the family" --by "N. Ferreira"')
        one.add_argument("case", metavar="CASE")
        one.add_argument("--reason", required=True, type=words, metavar="TEXT")
        one.add_argument("--by", required=True, type=words, metavar="NAME")
