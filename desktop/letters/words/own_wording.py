"""An office's own copy of the wording: kept beside the settings, checked before that, given up again."""

from __future__ import annotations

from pathlib import Path

from desktop.letters.words.files import write_private
from desktop.letters.words.templates import check_wording, shipped_files


def wording_text(folder: Path, language: str, name: str) -> tuple[str, bool]:
    """A wording file as it is used: the office's own where it has one, which is then said, else the shipped.

    folder: of the own wording; name: as the shipped file. Raises OSError, or UnicodeDecodeError, where the
    own file can't be read.
    """
    own = folder / language / name
    return (own.read_text(encoding="utf-8"), True) if own.exists() else (shipped_files(language)[name], False)


def keep_wording(folder: Path, language: str, name: str, text: str) -> list[str]:
    """Keeps the office's own wording; gives what is wrong with it, a sentence each, and then keeps nothing.

    Raises OSError where it can't be written; what stood there stays.
    """
    faults = check_wording(language, name, text)
    if not faults:
        (folder / language).mkdir(parents=True, exist_ok=True)
        write_private(folder / language / name, text.encode())
    return faults


def give_up_wording(folder: Path, language: str, name: str) -> None:
    """Goes back to the shipped wording of one file. Raises OSError."""
    (folder / language / name).unlink(missing_ok=True)
