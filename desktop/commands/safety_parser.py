"""The words of the commands about the file's own safety."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from desktop.commands import export, history, safety
from desktop.commands.call import Call

SAFETY_COMMANDS = ("export", "backup", "restore", "check", "history")


def add_safety_commands(
    add: Callable[[str, Callable[[Call], int], str, str], argparse.ArgumentParser],
) -> None:
    """Adds the commands. `add` takes a command's name, what carries it out, what it does and an example."""
    given = add(
        "export", export.export, "everything, in a form that import takes back", "--to everything.json"
    )
    given.add_argument("--to", type=Path, required=True, metavar="FILE", help="as .csv, .xlsx or .json")

    backup = add("backup", safety.backup, "makes a backup and checks it", "--to office-copy.yearmark")
    backup.add_argument("--to", type=Path, metavar="FILE", help="instead of the folder for backups")

    does = "puts a backup in place, and keeps what it replaces"
    restore = add("restore", safety.restore, does, "office-copy.yearmark")
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    restore.add_argument("--to", type=Path, metavar="FILE", help="instead of the casebook worked on")

    add("check", safety.check, "reads the whole file and says whether it is sound", "")

    told = add("history", history.history, "who changed what when", "2026-0117")
    told.add_argument("case", nargs="?", metavar="CASE")
    told.add_argument("--verify", action="store_true", help="is the chain whole; exit status 1 if not")
    told.add_argument("--head", metavar="HEAD", help="is the history as it was when a letter said so")
