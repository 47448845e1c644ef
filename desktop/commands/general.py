"""What every call of the program takes, with a command or without one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and where to read on, with exit status 2."""

    def error(self, message: str) -> NoReturn:
        """Ends with one sentence on standard error."""
        self.exit(2, f"{message[:1].upper()}{message[1:]}. Try: {self.prog} --help\n")


def window_parser() -> Parser:
    """The parser for a start without a command: the window, on the casebook named, if any."""
    window = Parser(prog="yearmark", description="Opens the window.")
    window.set_defaults(casebook=None, data_dir=None)
    window.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the casebook to open")
    add_general(window)
    return window


def add_general(one: argparse.ArgumentParser) -> None:
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
