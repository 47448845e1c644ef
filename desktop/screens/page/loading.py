"""Loads what a page stands on beside the window, where that takes long enough to be felt."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module

from desktop.screens.page.background import Background


def when_loaded(work: Background, module: str, then: Callable[[], None]) -> None:
    """Does something at once where a module is loaded already, else as soon as it is.

    module: by its name, "desktop.screens.letters.letter". Loading shares the processor with the window, which
    goes on answering meanwhile.
    """
    if module in sys.modules:
        then()
    else:
        work.ask(lambda _: import_module(module), lambda _: then())
