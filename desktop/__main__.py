"""Start: with a command the command line, without one the window. The only reader of the clock."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

# The general options may stand before a command; each of these is followed by a value.
_WITH_VALUE = ("--casebook", "-c", "--data-dir", "--passphrase-file")


def main(words: Sequence[str] | None = None) -> int:
    """One run of the program; returns its exit status."""
    from desktop.commands.line import carry_out, run

    given = list(sys.argv[1:] if words is None else words)
    if _names_command(given):
        return run(given, datetime.now)
    return carry_out(lambda: _window(given))


def _names_command(given: Sequence[str]) -> bool:
    skip = False
    for word in given:
        if skip:
            skip = False
        elif word in _WITH_VALUE:
            skip = True
        elif not word.startswith("-"):
            return not Path(word).is_file() and _is_command(word)
    return bool({"--help", "-h", "--json"} & set(given))


def _is_command(word: str) -> bool:
    # Loaded only where a word might be a command: the window does not wait for what the commands need.
    from desktop.commands.parser import COMMANDS

    return word in COMMANDS


def _window(given: Sequence[str]) -> int:
    from desktop.commands.call import WRONG_USE, Call, Refusal
    from desktop.commands.general import window_parser
    from desktop.start import open_window

    args = window_parser().parse_args(given)
    if args.file is not None and not args.file.exists():
        help_is_at = "See yearmark --help, or make a casebook with yearmark new FILE"
        raise Refusal(f"{args.file} is no command and no casebook. {help_is_at}.", WRONG_USE)
    args.casebook = args.file or args.casebook
    call = Call(args, datetime.now)
    call.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Nothing is made unasked: a first start shows the page of casebooks.
    path = call.path if args.casebook is not None or call.path.exists() else None
    return open_window(path, datetime.now, call.data_dir, call.given_passphrase())


if __name__ == "__main__":
    sys.exit(main())
