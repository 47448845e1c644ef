"""Work done ahead: a second process is at what comes next while this one is at what it was given back."""

from __future__ import annotations

import gc
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")
_SELDOM = 100_000


def worked_ahead(work: Callable[[_Item], _Made], items: Iterable[_Item]) -> Iterator[_Made | None]:
    """What `work` makes of each item, in their order.

    None is given in place of what was to be made where there is no second process, or none any more; it is
    for the caller to make then. `work`, items and what is made of them must be fit for pickle.
    """
    # Loaded only where it is due, for hardly any import is so long.
    from multiprocessing import get_context

    # Started anew, never as a copy of this process, whose threads and connections it must not have.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(work, theirs), daemon=True)
    with suppress(OSError):
        process.start()
    theirs.close()
    try:
        yield from _given_back(ours, items)
    finally:
        # Without the other end the process comes to its end by itself, also where this one was killed.
        ours.close()
        if process.pid is not None:
            process.join()


def _given_back(ours: Connection, items: Iterable[object]) -> Iterator[Any]:
    coming = iter(items)
    item = next(coming, None)
    _give(ours, item)
    while item is not None:
        following = next(coming, None)
        made = _taken(ours)
        # Given only when the one before is back, so that never both processes wait to be read.
        _give(ours, following)
        yield made
        item = following


def _give(ours: Connection, item: object) -> None:
    with suppress(OSError):
        if item is not None:
            ours.send(item)


def _taken(ours: Connection) -> Any:
    try:
        return ours.recv()
    except (EOFError, OSError):
        return None


def _serve(work: Callable[[Any], object], theirs: Connection) -> None:
    # Who presses Ctrl+C ends the other process, and with it this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What is sent to and fro holds no cycles, and would be looked through for them again and again.
    gc.set_threshold(_SELDOM)
    # What went wrong here goes wrong again with the caller, who says so; here it would be said twice.
    with suppress(Exception):
        while True:
            theirs.send(work(theirs.recv()))
