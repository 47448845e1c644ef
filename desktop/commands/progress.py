"""A progress line on a terminal, for work that takes over a second."""

from __future__ import annotations

import sys
import time
from types import TracebackType

WIDTH = 30


class Progress:
    """Shows how much is done on standard error, where that is a terminal, from the first second on."""

    def __init__(self, of_what: str) -> None:
        self._of_what = of_what
        self._begun = time.monotonic()
        self._shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        if self._shown:
            print("\r" + " " * (WIDTH + 40) + "\r", end="", file=sys.stderr)

    def show(self, done: int, of: int) -> None:
        """Draws the bar anew: `done` of `of`."""
        if not sys.stderr.isatty() or time.monotonic() - self._begun < 1 or not of:
            return
        self._shown = True
        full = WIDTH * done // of
        bar = "#" * full + "." * (WIDTH - full)
        print(f"\r[{bar}] {done} of {of} {self._of_what}", end="", file=sys.stderr, flush=True)
