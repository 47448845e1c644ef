"""The casebook that is to be opened next, as the page of casebooks asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

# Asks for the file, in the window and on the page of casebooks.
OPEN_KEY = "Ctrl+O"

How = Literal["open", "make", "sample"]


@dataclass(frozen=True, slots=True, repr=False)
class Wanted:
    """how: open a file that is there, make one that is not, or fill it with the sample.

    passphrase: to make it with; None for a casebook that is not locked, and for one that will ask for it.
    """

    path: Path
    how: How
    passphrase: str | None = None
