"""One call of the command line: its arguments, the clock it was given, and how it answers."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.settings import Settings, backup_folder, default_data_dir, load_settings

if TYPE_CHECKING:
    from desktop.casebook.keeping.file import Casebook
    from desktop.eligibility.checklist import Checklist
    from desktop.eligibility.rules import RuleSet

DONE, IN_PART, WRONG_USE = 0, 1, 2
PASSPHRASE = "YEARMARK_PASSPHRASE"
DEFAULT_NAME = "casebook.yearmark"


class Refusal(Exception):
    """The command can't be carried out: one sentence, and the exit status it ends with."""

    def __init__(self, sentence: str, status: int = IN_PART) -> None:
        super().__init__(sentence)
        self.status = status


@dataclass(frozen=True)
class Call:
    """What every command is given. `now` is the only clock; it comes from start-up."""

    args: argparse.Namespace
    now: Callable[[], datetime]

    @property
    def today(self) -> date:
        """The day of the call."""
        return self.now().date()

    @property
    def on(self) -> date:
        """The day asked about: `--on`, else today."""
        on: date | None = getattr(self.args, "on", None)
        return on or self.today

    @property
    def data_dir(self) -> Path:
        """Where the settings and the default casebook are."""
        given: Path | None = getattr(self.args, "data_dir", None)
        return given or default_data_dir()

    @cached_property
    def settings(self) -> Settings:
        """The office's settings. Raises SettingsError where the file can't be read."""
        return load_settings(self.data_dir)

    @cached_property
    def rules(self) -> dict[str, RuleSet]:
        """The rule sets, the office's own before the shipped ones. Raises RuleFileError."""
        from desktop.eligibility.rules import load_rules

        own = self.data_dir / "rules"
        return load_rules(own if own.is_dir() else None)

    @cached_property
    def checklist(self) -> Checklist:
        """The papers to bring, the office's own list before the shipped one. Raises RuleFileError."""
        from desktop.eligibility.checklist import load_checklist

        return load_checklist(self.data_dir)

    def rule_set(self, wanted: str | None) -> RuleSet | None:
        """The rule set of that id, if one is asked for. Raises Refusal where there is none of that name."""
        if wanted is None:
            return None
        if wanted not in self.rules:
            known = ", ".join(sorted(self.rules))
            raise Refusal(f"There is no rule set {wanted}; the rule sets are {known}.", WRONG_USE)
        return self.rules[wanted]

    @property
    def path(self) -> Path:
        """The casebook worked on: `--casebook`, else the one last open in the window, else the default."""
        given: Path | None = getattr(self.args, "casebook", None)
        last = self.settings.last_casebook if given is None else ""
        return given or (Path(last) if last else self.data_dir / DEFAULT_NAME)

    @property
    def backups(self) -> Path:
        """The folder for backups: the one of the settings, else one beside them."""
        return backup_folder(self.settings, self.data_dir)

    def given_passphrase(self) -> str | None:
        """The passphrase given with the call: `--passphrase-file`, else the environment's.

        Raises Refusal where the file can't be read.
        """
        given: Path | None = getattr(self.args, "passphrase_file", None)
        return os.environ.get(PASSPHRASE) if given is None else read_passphrase(given)

    def passphrase(self, path: Path) -> str | None:
        """What unlocks that file: the passphrase given, else one asked for at the prompt.

        None where nobody can be asked, and for a file that is not locked. Raises Refusal where the file of
        the passphrase can't be read.
        """
        from desktop.casebook.keeping.recognise import asks_for_passphrase

        given = self.given_passphrase()
        if given is not None or not asks_for_passphrase(path):
            return given
        return ask_passphrase(f"Passphrase of {path}: ")

    @contextmanager
    def book(self) -> Iterator[Casebook]:
        """The casebook, open; closed at the end, after a backup where much was changed.

        Raises CasebookError where it can't be opened or read.
        """
        from desktop.casebook.keeping.file import close_casebook, open_casebook
        from desktop.casebook.tables.book import readable

        passphrase = self.passphrase(self.path)
        book = open_casebook(self.path, self.now, self.rules, passphrase, self.backups)
        try:
            with readable(book):
                yield book
                self._back_up_if_due(book)
        finally:
            close_casebook(book)

    def _back_up_if_due(self, book: Casebook) -> None:
        """What was done is done: that no backup could be made after it is told and no more."""
        from desktop.casebook.keeping.backups import back_up, is_due
        from desktop.casebook.tables.book import CasebookError

        try:
            if is_due(book, self.backups):
                back_up(book, self.backups)
        except CasebookError as error:
            self.tell(str(error))

    def answer(self, document: dict[str, Any], text: Iterable[str]) -> None:
        """Prints the JSON document where `--json` asks for it, else the lines of text."""
        if self.args.json:
            print(json.dumps(document, ensure_ascii=False, indent=1))
            return
        for line in text:
            print(line)

    def tell(self, sentence: str) -> None:
        """A message beside the answer, on standard error."""
        print(sentence, file=sys.stderr)


def read_passphrase(path: Path) -> str:
    """The passphrase in a file: its first line. Raises Refusal where there is none to be read."""
    try:
        first = path.read_text(encoding="utf-8-sig").split("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise Refusal(f"The passphrase can't be read from {path}: {why}.", WRONG_USE) from error
    if not first:
        raise Refusal(f"The first line of {path} is empty; write the passphrase there.", WRONG_USE)
    return first


def ask_passphrase(words: str) -> str | None:
    """Asks at the prompt, without showing what is typed; None where nobody sits there."""
    return getpass.getpass(words, stream=sys.stderr) if sys.stdin.isatty() else None
